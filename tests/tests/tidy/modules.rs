//! The modules of a folder of sources, and which of them names items of which.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree, token_stream};
use quote::ToTokens;
use syn::{Attribute, Item, Visibility};

/// The path of a module from the root of its folder; the root is empty.
pub type Module = Vec<String>;

/// The modules of a folder.
pub struct Modules {
    /// What stands before the paths of the folder's modules behind `crate`.
    root: Vec<String>,
    files: BTreeMap<Module, File>,
}

/// A file of code, its tests aside.
#[derive(Default)]
struct File {
    /// The names that it gives to items.
    items: BTreeSet<String>,
    /// The paths that it names, as they are written.
    paths: Vec<Vec<String>>,
    /// The paths that it exports, as they are written: what is used of these is used where it stands.
    exports: Vec<Vec<String>>,
}

impl Modules {
    /// Reads the sources below `folder`, whose modules are those below `root` of their crate.
    pub fn read(folder: &Path, root: &[&str]) -> Self {
        let sources = sources(folder).into_iter().map(|path| {
            let text = fs::read_to_string(&path).expect("a source");
            (module(path.strip_prefix(folder).expect("a path below")), text)
        });
        Self::of(sources, root)
    }

    fn of(sources: impl Iterator<Item = (Module, String)>, root: &[&str]) -> Self {
        let files = sources.map(|(module, text)| {
            let parsed = syn::parse_file(&text);
            let file = File::of(parsed.unwrap_or_else(|error| panic!("{}: {error}", module.join("/"))).items);
            (module, file)
        });
        Self { files: files.collect(), root: root.iter().map(|&name| name.to_owned()).collect() }
    }

    /// Which module names items of which others.
    pub fn edges(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let of = |(module, file): (&Module, &File)| {
            let used = file.paths.iter().filter_map(|path| self.resolve(module, path, 0));
            (module.clone(), used.filter(|used| used != module).collect())
        };
        self.files.iter().map(of).collect()
    }

    /// The module that a path leads to, as it is written in a module; none, where it leads out of the folder.
    fn resolve(&self, from: &Module, path: &[String], depth: usize) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let (mut at, rest) = match first.as_str() {
            "crate" => (Module::new(), rest.strip_prefix(self.root.as_slice())?),
            "self" => (from.clone(), rest),
            "super" => {
                let ups = path.iter().take_while(|name| *name == "super").count();
                (from.get(..from.len().checked_sub(ups)?)?.to_vec(), path.get(ups..)?)
            }
            _ => (from.clone(), path),
        };
        let mut rest = rest.iter();
        let mut name = rest.next();
        while let Some(next) = name {
            let child: Module = at.iter().chain([next]).cloned().collect();
            if !self.files.contains_key(&child) {
                break;
            }
            (at, name) = (child, rest.next());
        }
        let relative = !matches!(first.as_str(), "crate" | "self" | "super");
        match name {
            // A path that begins with no module here is one of another crate.
            _ if relative && at == *from => None,
            Some(name) => Some(self.provider(&at, name, depth).unwrap_or(at)),
            None => Some(at),
        }
    }

    /// The module whose item a module offers under a name.
    fn provider(&self, module: &Module, name: &str, depth: usize) -> Option<Module> {
        let file = self.files.get(module).filter(|_| depth < 8)?;
        if file.items.contains(name) {
            return Some(module.clone());
        }
        let mut named = file.exports.iter().filter(|path| path.last().is_some_and(|last| last == name));
        let all = file.exports.iter().filter(|path| path.last().is_some_and(|last| last == "*"));
        let of_named = named.find_map(|path| self.resolve(module, path, depth + 1));
        of_named.or_else(|| {
            all.filter_map(|path| self.resolve(module, path.get(..path.len() - 1)?, depth + 1))
                .find_map(|offering| self.provider(&offering, name, depth + 1))
        })
    }
}

/// Groups of modules each of which leads to all others of its group.
pub fn circles(edges: &BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<BTreeSet<Module>> {
    let reached = |start: &Module| {
        let (mut seen, mut left) = (BTreeSet::new(), vec![start]);
        while let Some(at) = left.pop() {
            left.extend(edges.get(at).into_iter().flatten().filter(|next| seen.insert((*next).clone())));
        }
        seen
    };
    let reach: BTreeMap<_, _> = edges.keys().map(|module| (module, reached(module))).collect();
    let both_ways = |one: &Module, other: &Module| reach[one].contains(other) && reach[other].contains(one);
    let on_circle = edges.keys().filter(|module| reach[module].contains(*module));
    on_circle.map(|one| edges.keys().filter(|other| both_ways(one, other)).cloned().collect()).collect()
}

/// The sources below a folder, those of tests aside.
pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{} holds no sources", folder.display());
    found.retain(|path| !path.ends_with("tests.rs") && !path.ends_with("testing.rs"));
    found
}

/// The module that a file is.
fn module(path: &Path) -> Module {
    let path = path.with_extension("");
    let mut names: Module = path.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    if names.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        names.pop();
    }
    names
}

impl File {
    fn of(items: Vec<Item>) -> Self {
        let mut file = Self::default();
        for item in items {
            let (name, attributes): (Option<&syn::Ident>, &[Attribute]) = match &item {
                Item::Const(of) => (Some(&of.ident), &of.attrs),
                Item::Enum(of) => (Some(&of.ident), &of.attrs),
                Item::Fn(of) => (Some(&of.sig.ident), &of.attrs),
                Item::Macro(of) => (of.ident.as_ref(), &of.attrs),
                Item::Mod(of) => (None, &of.attrs),
                Item::Static(of) => (Some(&of.ident), &of.attrs),
                Item::Struct(of) => (Some(&of.ident), &of.attrs),
                Item::Trait(of) => (Some(&of.ident), &of.attrs),
                Item::Type(of) => (Some(&of.ident), &of.attrs),
                Item::Impl(of) => (None, &of.attrs),
                Item::Use(of) => (None, &of.attrs),
                _ => (None, &[]),
            };
            if attributes.iter().any(is_test) {
                continue;
            }
            file.items.extend(name.map(ToString::to_string));
            match &item {
                Item::Use(of) if !matches!(of.vis, Visibility::Inherited) => {
                    tree(&mut of.tree.to_token_stream().into_iter().peekable(), &[], &mut file.exports);
                }
                Item::Use(of) => {
                    tree(&mut of.tree.to_token_stream().into_iter().peekable(), &[], &mut file.paths);
                }
                item => named(item.to_token_stream(), &mut file.paths),
            }
        }
        file
    }
}

/// Whether an item is there for tests only.
fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.to_token_stream().to_string().contains("test")
}

/// The paths in code that begin with `crate` or `super`.
fn named(tokens: TokenStream, found: &mut Vec<Vec<String>>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut of_macro = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => named(group.stream(), found),
            TokenTree::Ident(ident)
                if (ident == "crate" || ident == "super") && !of_macro && colons(&mut tokens) =>
            {
                tree(&mut tokens, &[ident.to_string()], found);
            }
            TokenTree::Punct(punct) => {
                // `$crate` is the crate that a macro is used in.
                of_macro = punct.as_char() == '$';
                continue;
            }
            _ => {}
        }
        of_macro = false;
    }
}

/// A path, or a tree of several, behind `before`.
fn tree(tokens: &mut Peekable<token_stream::IntoIter>, before: &[String], found: &mut Vec<Vec<String>>) {
    match tokens.peek() {
        Some(TokenTree::Ident(ident)) => {
            let path: Vec<String> = before.iter().cloned().chain([ident.to_string()]).collect();
            tokens.next();
            if colons(tokens) { tree(tokens, &path, found) } else { found.push(path) }
        }
        Some(TokenTree::Group(group)) => {
            let mut inner = group.stream().into_iter().peekable();
            tokens.next();
            while inner.peek().is_some() {
                tree(&mut inner, before, found);
                // To the next of the group; a new name of this one is nothing here.
                while inner.next().is_some_and(|token| token.to_string() != ",") {}
            }
        }
        Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
            found.push(before.iter().cloned().chain(["*".to_owned()]).collect());
            tokens.next();
        }
        _ => found.push(before.to_vec()),
    }
}

/// Takes `::`, if it comes next.
fn colons(tokens: &mut Peekable<token_stream::IntoIter>) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    let mut ahead = tokens.clone();
    let both = ahead.next().is_some_and(|token| is_colon(&token))
        && ahead.next().is_some_and(|token| is_colon(&token));
    if both {
        *tokens = ahead;
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each of these files uses, as `from → to`.
    fn used(files: &[(&str, &str)]) -> Vec<String> {
        let sources = files.iter().map(|(path, text)| (module(Path::new(path)), (*text).to_owned()));
        let edges = Modules::of(sources, &[]).edges();
        let name = |module: &Module| module.join("/");
        let each = edges.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to)));
        each.map(|(from, to)| format!("{} → {}", name(from), name(to))).collect()
    }

    #[test]
    fn paths_are_read_in_imports_and_in_code() {
        let found = used(&[
            ("lib.rs", ""),
            ("a.rs", "use std::fmt;\nuse crate::{b::{self, One}, c as d};\nuse inner::Three;"),
            ("a/inner.rs", "fn f() { super::super::b::One::new(vec![crate::c::two()]); }"),
            ("b.rs", "pub struct One;"),
            ("c.rs", "pub fn two() {}"),
        ]);
        assert_eq!(found, ["a → a/inner", "a → b", "a → c", "a/inner → b", "a/inner → c"]);
    }

    #[test]
    fn what_is_exported_is_used_where_it_stands() {
        let found = used(&[
            ("a/mod.rs", "pub use one::One;\npub use two::*;\npub struct Own;"),
            ("a/one.rs", "pub struct One;"),
            ("a/two.rs", "pub enum Two {}"),
            ("b.rs", "use crate::a::{One, Own, Two};"),
        ]);
        assert_eq!(found, ["b → a", "b → a/one", "b → a/two"]);
    }

    #[test]
    fn tests_and_what_macros_name_for_others_do_not_count() {
        let found = used(&[
            (
                "a.rs",
                "macro_rules! m { () => { $crate::b::One } }\n#[cfg(test)]\nmod tests { use crate::b::One; }",
            ),
            ("b.rs", "pub struct One;"),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn circles_are_found_and_ways_into_them_are_none() {
        let module = |name: &str| vec![name.to_owned()];
        let to = |names: &[&str]| names.iter().map(|name| module(name)).collect::<BTreeSet<_>>();
        let edges = [("a", to(&["b"])), ("b", to(&["c"])), ("c", to(&["b", "d"])), ("d", to(&[]))];
        let edges = edges.into_iter().map(|(from, to)| (module(from), to)).collect();
        assert_eq!(circles(&edges), BTreeSet::from([to(&["b", "c"])]));
    }
}
