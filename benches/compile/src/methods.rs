//! The methods of a crate, as they are called.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{FnArg, GenericArgument, ImplItem, Item, PathArguments, Signature, Type, TypeParamBound};

/// A method, and what it takes.
pub struct Method(Signature);

impl Method {
    /// Its call, from another crate than the one of this name.
    pub fn call(&self, name: &str) -> String {
        let taken = self.0.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(argument(&typed.ty, name)),
            FnArg::Receiver(_) => None,
        });
        format!("{}({})", self.0.ident, taken.collect::<Vec<_>>().join(", "))
    }
}

/// A name without what generators write differently.
pub fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

/// All public methods of a crate by their plain names; where one name stands for several, the first counts.
///
/// # Errors
/// When a file cannot be read.
pub fn of(folder: &Path) -> Result<BTreeMap<String, Method>, Box<dyn Error>> {
    let mut methods = BTreeMap::new();
    for file in files(&folder.join("src"))? {
        let is_of_client =
            file.components().any(|part| part.as_os_str().to_string_lossy().starts_with("client"));
        if !is_of_client {
            continue;
        }
        for item in syn::parse_file(&std::fs::read_to_string(file)?)?.items {
            let Item::Impl(item) = item else { continue };
            for item in item.items {
                if let ImplItem::Fn(method) = item {
                    methods.entry(plain(&method.sig.ident.to_string())).or_insert(Method(method.sig));
                }
            }
        }
    }
    Ok(methods)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// An argument of a type. One that the call is to choose is of the type that it is made of.
fn argument(ty: &Type, name: &str) -> String {
    match ty {
        Type::Reference(reference) if reference.elem.to_token_stream().to_string() == "str" => {
            "&any::<String>()".to_owned()
        }
        Type::Reference(_) => "&any()".to_owned(),
        Type::ImplTrait(of) => {
            let made_of = of.bounds.iter().find_map(|bound| match bound {
                TypeParamBound::Trait(bound) => first_argument(&bound.path),
                _ => None,
            });
            format!("any::<{}>()", made_of.map_or_else(|| "String".to_owned(), |ty| from_outside(ty, name)))
        }
        Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option") => {
            match first_argument(&path.path) {
                Some(Type::ImplTrait(_)) => "None::<String>".to_owned(),
                _ => "None".to_owned(),
            }
        }
        _ => "any()".to_owned(),
    }
}

fn first_argument(path: &syn::Path) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// A type as another crate writes it.
fn from_outside(ty: &Type, name: &str) -> String {
    let text = ty.to_token_stream().to_string().replace(' ', "");
    match text.as_str() {
        "str" => "String".to_owned(),
        text => [
            ("crate::", ""),
            ("::ploidy_util::", "util::"),
            ("models::", "models::"),
            ("operations::", "operations::"),
        ]
        .into_iter()
        .find_map(|(prefix, kept)| Some(format!("{name}::{kept}{}", text.strip_prefix(prefix)?)))
        .unwrap_or_else(|| text.to_owned()),
    }
}
