//! From the text of `codegen.toml` to the configuration: everything that is wrong with it at once.

use std::collections::BTreeMap;

use toml_span::de_helpers::TableHelper;
use toml_span::value::{Key, Value, ValueInner};
use toml_span::{DeserError, Deserialize, Error, ErrorKind};

use super::pages::pages;
use super::{
    ClientConfig, ClientHeader, ClientLimit, Config, DeriveEntry, MapKind, Nesting, Places, Removed, Renamed,
    Selection, TypeEntry,
};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place, Tolerance};
use crate::output::RecordedNames;

/// Reads a configuration.
pub(super) fn read(text: &str) -> Result<Config, Diagnostics> {
    let mut value = toml_span::parse(text).map_err(|error| Diagnostics::from(problem(&error)))?;
    let places = Places::of(&value);
    let config = Config::deserialize(&mut value).map_err(|found| {
        let mut diagnostics = Diagnostics::new();
        diagnostics.extend(found.errors.iter().flat_map(problems));
        diagnostics
    })?;
    Ok(Config { places, ..config })
}

/// One problem for each key that does not belong where it stands.
fn problems(error: &Error) -> Vec<Diagnostic> {
    let ErrorKind::UnexpectedKeys { keys, expected } = &error.kind else { return vec![problem(error)] };
    let known = expected.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let unknown = |(key, span): &(String, toml_span::Span)| {
        let place = Place::Configuration { start: span.start, end: span.end };
        let message = format!("`{key}` is no key here");
        Diagnostic::new(Code::ConfigForm, place, message).help(format!("the keys here are {known}"))
    };
    keys.iter().map(unknown).collect()
}

fn problem(error: &Error) -> Diagnostic {
    let place = Place::Configuration { start: error.span.start, end: error.span.end };
    Diagnostic::new(Code::ConfigForm, place, error.to_string())
}

impl<'de> Deserialize<'de> for Config {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let config = Self {
            crate_name: table.optional("crate-name").unwrap_or_default(),
            crate_version: table.optional("crate-version").unwrap_or_default(),
            crate_license: table.optional("crate-license").unwrap_or_default(),
            overlays: table.optional("overlays").unwrap_or_default(),
            tolerance: table.optional("tolerance").unwrap_or_default(),
            client: table.optional("client").unwrap_or_default(),
            names: texts(&mut table, "names"),
            renamed: table.optional("renamed").unwrap_or_default(),
            removed: table.optional("removed").unwrap_or_default(),
            types: entries(&mut table, "types"),
            maps: table.optional("maps").unwrap_or_default(),
            derives: entries(&mut table, "derives"),
            select: table.optional("select").unwrap_or_default(),
            skip: texts(&mut table, "skip"),
            accept: texts(&mut table, "accept"),
            retries: texts(&mut table, "retries"),
            pages: pages(&mut table),
            webhooks: table.optional("webhooks"),
            sensitive: table.optional("sensitive").unwrap_or_default(),
            examples: table.optional("examples").unwrap_or_default(),
            recorded: RecordedNames::default(),
            described: String::new(),
            places: Places::default(),
        };
        table.finalize(None)?;
        Ok(config)
    }
}

impl<'de> Deserialize<'de> for Tolerance {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let word = value.take_string(None)?;
        let named = Self::ALL.iter().find(|tolerance| tolerance.word() == word);
        named.copied().ok_or_else(|| {
            let known = Self::ALL.map(|tolerance| format!("`{}`", tolerance.word())).join(" or ");
            let message = format!("expected {known}, found `{word}`");
            Error::from((ErrorKind::Custom(message.into()), value.span)).into()
        })
    }
}

impl<'de> Deserialize<'de> for Renamed {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        one_of(value, &Self::ALL)
    }
}

impl<'de> Deserialize<'de> for Removed {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        one_of(value, &Self::ALL)
    }
}

/// What one of these words stands for.
fn one_of<T: Copy>(value: &mut Value<'_>, words: &[(&str, T)]) -> Result<T, DeserError> {
    let word = value.take_string(None)?;
    let named = words.iter().find(|(name, _)| *name == word);
    named.map(|(_, meant)| *meant).ok_or_else(|| {
        let known = words.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(" or ");
        let message = format!("expected {known}, found `{word}`");
        Error::from((ErrorKind::Custom(message.into()), value.span)).into()
    })
}

impl<'de> Deserialize<'de> for ClientConfig {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let headers = table.optional("headers").unwrap_or_default();
        let forms = table.optional("forms").unwrap_or_default();
        let limit = table.optional("limit");
        let groups = table.optional("groups").unwrap_or_default();
        table.finalize(None)?;
        Ok(Self { headers, groups, forms, limit })
    }
}

impl<'de> Deserialize<'de> for Nesting {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        match value.take_string(None)?.as_ref() {
            "json" => Ok(Self::Json),
            "brackets" => Ok(Self::Brackets),
            word => {
                let message = format!("expected `json` or `brackets`, found `{word}`");
                Err(Error::from((ErrorKind::Custom(message.into()), value.span)).into())
            }
        }
    }
}

impl<'de> Deserialize<'de> for MapKind {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let word = value.take_string(None)?;
        Self::of(&word).ok_or_else(|| {
            let known = Self::ALL.map(|(own, _)| format!("`{own}`")).join(" or ");
            let message = format!("expected {known}, found `{word}`");
            Error::from((ErrorKind::Custom(message.into()), value.span)).into()
        })
    }
}

impl<'de> Deserialize<'de> for Selection {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let selection = Self {
            include: table.optional("include").unwrap_or_default(),
            exclude: table.optional("exclude").unwrap_or_default(),
            internal: table.optional("internal").unwrap_or_default(),
            unused_schemas: table.optional("unused-schemas").unwrap_or_default(),
        };
        table.finalize(None)?;
        Ok(selection)
    }
}

impl<'de> Deserialize<'de> for ClientLimit {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let (calls, seconds) = (table.required("calls"), table.required("seconds"));
        table.finalize(None)?;
        Ok(Self { calls: calls?, seconds: seconds? })
    }
}

impl<'de> Deserialize<'de> for ClientHeader {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let (name, setter) = (table.required("name"), table.required("setter"));
        let description = table.optional("description").unwrap_or_default();
        let without = table.optional("without");
        table.finalize(None)?;
        Ok(Self { name: name?, setter: setter?, description, without })
    }
}

/// A table of texts under keys of the caller's.
fn texts(table: &mut TableHelper<'_>, name: &'static str) -> BTreeMap<String, String> {
    let Some((_, mut value)) = table.take(name) else { return BTreeMap::new() };
    let entries = match value.take() {
        ValueInner::Table(entries) => entries,
        other => {
            table.errors.push(toml_span::de_helpers::expected("a table", other, value.span));
            return BTreeMap::new();
        }
    };
    let mut read = |(key, mut value): (Key<'_>, Value<'_>)| match value.take_string(None) {
        Ok(text) => Some((key.name.into_owned(), text.into_owned())),
        Err(error) => {
            table.errors.push(error);
            None
        }
    };
    entries.into_iter().filter_map(&mut read).collect()
}

/// A table of lists of texts under keys of the caller's.
pub(super) fn texts_of(table: &mut TableHelper<'_>, name: &'static str) -> BTreeMap<String, Vec<String>> {
    entries(table, name)
}

/// A table of values of one form under keys of the caller's.
fn entries<T: for<'de> Deserialize<'de>>(
    table: &mut TableHelper<'_>,
    name: &'static str,
) -> BTreeMap<String, T> {
    let Some((_, mut value)) = table.take(name) else { return BTreeMap::new() };
    let entries = match value.take() {
        ValueInner::Table(entries) => entries,
        other => {
            table.errors.push(toml_span::de_helpers::expected("a table", other, value.span));
            return BTreeMap::new();
        }
    };
    let mut read = |(key, mut value): (Key<'_>, Value<'_>)| match T::deserialize(&mut value) {
        Ok(entry) => Some((key.name.into_owned(), entry)),
        Err(error) => {
            table.errors.extend(error.errors);
            None
        }
    };
    entries.into_iter().filter_map(&mut read).collect()
}

impl<'de> Deserialize<'de> for TypeEntry {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        if value.as_str().is_some() {
            return Ok(Self { path: value.take_string(None)?.into_owned(), ..Self::default() });
        }
        let mut table = TableHelper::new(value)?;
        let newtype: Option<String> = table.optional("newtype");
        let path = if newtype.is_some() {
            Ok(table.optional("type").unwrap_or_default())
        } else {
            table.required("type")
        };
        let (written, initial) = (table.optional("as"), table.optional("default"));
        let (package, version) = (table.optional("package"), table.optional("version"));
        let features = table.optional("features").unwrap_or_default();
        let derives = table.optional("derives").unwrap_or_default();
        table.finalize(None)?;
        Ok(Self { path: path?, newtype, written, package, version, features, initial, derives })
    }
}

impl<'de> Deserialize<'de> for DeriveEntry {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        if value.as_str().is_some() {
            return Ok(Self { name: value.take_string(None)?.into_owned(), ..Self::default() });
        }
        let mut table = TableHelper::new(value)?;
        let name = table.required("derive");
        let (package, version) = (table.optional("package"), table.optional("version"));
        let features = table.optional("features").unwrap_or_default();
        let kept = table.optional("kept");
        table.finalize(None)?;
        Ok(Self { name: name?, package, version, features, kept })
    }
}
