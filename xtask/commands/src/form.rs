//! The form that a client is written in, and what a crate that holds it as a module has to have.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf, absolute};

use disk::read_file;
use generator::output::Tree;
use generator::output::forms::{Form, Place};
use generator::output::needs::{self, USUAL_FEATURES};

use crate::exit::Exit;

/// The manifest of a crate is not larger.
const LIMIT: u64 = 16 << 20;

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// A crate of its own.
    #[default]
    Crate,
    /// A module of the crate that the folder is in.
    Module,
    /// The same, with all code in one file.
    File,
}

/// A form and, if it is a module, the manifest of the crate that holds it.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    form: Form,
    manifest: PathBuf,
}

impl Chosen {
    /// The form of this shape in the folder `out`, with these features, or the usual ones.
    ///
    /// # Errors
    /// Why the folder is no place for a module.
    pub fn new(shape: Shape, out: &Path, features: Option<&str>) -> Result<Self, String> {
        if shape == Shape::Crate {
            return match features {
                None => Ok(Self::default()),
                Some(_) => {
                    Err("--features is for modules; a crate has all features, for its users to choose"
                        .to_owned())
                }
            };
        }
        let out = absolute(out).map_err(|error| format!("{}: {error}", out.display()))?;
        let manifest =
            out.ancestors().skip(1).map(|folder| folder.join("Cargo.toml")).find(|path| path.is_file());
        let Some(manifest) = manifest else {
            return Err(format!(
                "{}: a module stands in a crate, and no Cargo.toml is above it",
                out.display()
            ));
        };
        let module = module(&out, &manifest)?;
        let text = read(&manifest).map_err(|error| error.to_string())?;
        let library = needs::library(&text)
            .ok_or_else(|| format!("{}: it is the manifest of no package", manifest.display()))?;
        let features: BTreeSet<String> = match features {
            None => USUAL_FEATURES.map(str::to_owned).into(),
            Some(list) => list.split([',', ' ']).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        };
        let place = Place { module, library, features };
        let form = if shape == Shape::Module { Form::Module(place) } else { Form::File(place) };
        Ok(Self { form, manifest })
    }

    /// The tree of a crate in this form.
    ///
    /// # Errors
    /// Which features it has, if others are asked for.
    pub(crate) fn of(&self, tree: Tree) -> Result<Tree, String> {
        let manifest = tree.get("Cargo.toml").unwrap_or_default();
        let form = match &self.form {
            Form::Crate => Form::Crate,
            Form::Module(place) => Form::Module(with_implied(place, manifest)?),
            Form::File(place) => Form::File(with_implied(place, manifest)?),
        };
        Ok(form.of(tree))
    }

    /// Says what the crate that holds the module lacks for it; `of_crate` is the manifest that it has as a crate.
    pub(crate) fn tell_lacks(&self, of_crate: &str, out: &mut dyn Write) -> io::Result<Exit> {
        let Some(place) = self.form.place() else { return Ok(Exit::Success) };
        let needed = needs::dependencies(of_crate, &needs::with_implied(of_crate, &place.features));
        let lacks = needs::lacking(&read(&self.manifest)?, &needed);
        let path = self.manifest.display();
        let lacks = lacks.map_err(|why| io::Error::other(format!("{path}: {why}")))?;
        if lacks.is_empty() {
            return Ok(Exit::Success);
        }
        writeln!(out, "{path} does not have what the module needs:")?;
        lacks.iter().try_for_each(|lack| writeln!(out, "    {}", lack.problem))?;
        writeln!(out, "to mend, below [dependencies]:")?;
        lacks.iter().try_for_each(|lack| writeln!(out, "    {}", lack.line))?;
        Ok(Exit::Stale)
    }
}

fn read(manifest: &Path) -> io::Result<String> {
    read_file(manifest, LIMIT).map_err(|why| io::Error::other(format!("{}: {why}", manifest.display())))
}

/// The module that a folder is, by its path from the root of the crate.
fn module(out: &Path, manifest: &Path) -> Result<String, String> {
    let sources = manifest.with_file_name("src");
    let inside = out.strip_prefix(&sources).ok().filter(|path| path.components().next().is_some());
    let Some(inside) = inside else {
        return Err(format!("{}: a module stands below {}", out.display(), sources.display()));
    };
    let names: Vec<String> = inside.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    let is_name = |name: &String| {
        let is_word = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '_';
        !name.starts_with(|first: char| first.is_ascii_digit()) && name.chars().all(is_word) && is_free(name)
    };
    match names.iter().find(|name| !is_name(name)) {
        Some(name) => Err(format!("`{name}` is no name of a module")),
        None => Ok(names.join("::")),
    }
}

/// Whether a word of small letters is no keyword.
fn is_free(name: &str) -> bool {
    generator::Config::check_crate_name(name).is_ok()
}

fn with_implied(place: &Place, manifest: &str) -> Result<Place, String> {
    let known = needs::features(manifest);
    if let Some(unknown) = place.features.difference(&known).next() {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        return Err(format!("--features: there is no `{unknown}`; there are {}", known.join(", ")));
    }
    Ok(Place { features: needs::with_implied(manifest, &place.features), ..place.clone() })
}
