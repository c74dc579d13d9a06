//! `[pages]` of `codegen.toml`.

use std::collections::BTreeMap;

use toml_span::de_helpers::{TableHelper, expected};
use toml_span::value::{Value, ValueInner};
use toml_span::{DeserError, Deserialize, Error, ErrorKind};

use super::{NextConfig, PagesConfig};

/// The table: by the pointer of an operation, how its pages follow each other, or `false`.
pub(super) fn pages(table: &mut TableHelper<'_>) -> BTreeMap<String, Option<PagesConfig>> {
    let Some((_, mut value)) = table.take("pages") else { return BTreeMap::new() };
    let entries = match value.take() {
        ValueInner::Table(entries) => entries,
        other => {
            table.errors.push(expected("a table", other, value.span));
            return BTreeMap::new();
        }
    };
    let mut pages = BTreeMap::new();
    for (key, mut value) in entries {
        match of_operation(&mut value) {
            Ok(of) => {
                pages.insert(key.name.into_owned(), of);
            }
            Err(found) => table.errors.extend(found.errors),
        }
    }
    pages
}

fn of_operation(value: &mut Value<'_>) -> Result<Option<PagesConfig>, DeserError> {
    if value.as_bool() == Some(false) {
        return Ok(None);
    }
    PagesConfig::deserialize(value).map(Some)
}

impl<'de> Deserialize<'de> for PagesConfig {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let span = value.span;
        let mut table = TableHelper::new(value)?;
        let (cursor, next) = (table.optional::<String>("cursor"), table.optional::<String>("next"));
        let (page, offset) = (table.optional::<String>("page"), table.optional::<String>("offset"));
        let link = table.optional("link").unwrap_or(false);
        let (items, more, total) = (table.optional("items"), table.optional("more"), table.optional("total"));
        table.finalize(None)?;
        let next = match (cursor, next, page, offset, link) {
            (None, None, None, None, false) => NextConfig::Unsaid,
            (Some(cursor), Some(next), None, None, false) => NextConfig::Cursor(next, cursor),
            (None, Some(next), None, None, false) => NextConfig::Address(next),
            (None, None, Some(page), None, false) => NextConfig::Page(page),
            (None, None, None, Some(offset), false) => NextConfig::Offset(offset),
            (None, None, None, None, true) => NextConfig::Link,
            _ => {
                let message = "the next page is found by `cursor` and `next`, or one of `next`, `page`, `offset`, `link`";
                return Err(Error::from((ErrorKind::Custom(message.into()), span)).into());
            }
        };
        Ok(Self { items, next, more, total })
    }
}
