//! What `codegen.toml` skips, hides and accepts, and whether there is still a reason to.

mod types;

use std::collections::BTreeMap;

use crate::config::{Config, NextConfig, PagesConfig, Retry};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Fate, Loss, Reason};
use crate::model::{Api, NextPage, Operation, PageInput, Paged, Pages, SaidBy, Secrecy, Shape};
use crate::pointer::Pointer;
use crate::rust::Entry;

pub use types::by_name;

/// Leaves out the operations that the caller does not want; these.
pub fn skip(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) -> Vec<Loss> {
    let mut skipped = Vec::new();
    for (pointer, reason) in &config.skip {
        let before = api.operations.len();
        api.operations.retain(|operation| operation.pointer.as_str() != pointer);
        if api.operations.len() == before {
            unneeded(config, diagnostics, "skip", pointer, "there is no such operation");
            continue;
        }
        let reason = Reason { code: None, text: format!("skipped by codegen.toml: {reason}") };
        skipped.push(Loss { pointer: Pointer::new(pointer), fate: Fate::LeftOut, reason });
    }
    skipped
}

/// Marks what the caller does not want to be shown.
pub fn hide(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) {
    let mut left: BTreeMap<&str, usize> =
        config.sensitive.iter().enumerate().map(|(number, pointer)| (pointer.as_str(), number)).collect();
    if left.is_empty() {
        return;
    }
    let wanted = left.clone();
    for id in api.schemas.ids().collect::<Vec<_>>() {
        let schema = &mut api.schemas[id];
        let mut meets = |pointer: &Pointer| {
            left.remove(pointer.as_str());
            wanted.contains_key(pointer.as_str())
        };
        if meets(&schema.pointer) {
            schema.secrecy = Secrecy::Secret;
        }
        if let Shape::Object(object) = &mut schema.shape {
            for property in &mut object.properties {
                property.secret |= meets(&property.pointer);
            }
        }
    }
    for (pointer, number) in left {
        let message = format!("`sensitive` of codegen.toml names `{pointer}`: there is no such schema");
        let place = config.value(&["sensitive", &number.to_string()]);
        diagnostics.push(Diagnostic::new(Code::AcceptanceUnneeded, place, message));
    }
}

/// Notes what the caller knows about sending operations again; an entry of one operation counts before that of all.
pub fn retry(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) {
    for (pointer, word) in &config.retries {
        let Some(retry) = Retry::of(word) else { continue };
        let is_own = |one: &Operation| config.retries.contains_key(one.pointer.as_str());
        let operations = api.operations.iter_mut();
        let mut meant = operations
            .filter(|one| if pointer.is_empty() { !is_own(one) } else { one.pointer.as_str() == pointer })
            .peekable();
        if meant.peek().is_none() && !pointer.is_empty() {
            unneeded(config, diagnostics, "retries", pointer, "there is no such operation");
        }
        for operation in meant {
            let repeats = &mut operation.repeats;
            match retry {
                Retry::Idempotent => repeats.idempotent = Some(true),
                Retry::Never => repeats.never = true,
                Retry::Limits => repeats.refusals = vec![429],
                Retry::Refusals => repeats.refusals = vec![429, 503],
            }
        }
    }
}

/// Notes what the caller knows about pages, in place of what the document says.
pub fn pages(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) {
    for (pointer, said) in &config.pages {
        match api.operations.iter_mut().find(|one| one.pointer.as_str() == pointer) {
            Some(operation) => {
                operation.paged = said.as_ref().map_or(Paged::Not, |said| Paged::Said(configured(said)));
            }
            None => unneeded(config, diagnostics, "pages", pointer, "there is no such operation"),
        }
    }
}

fn configured(said: &PagesConfig) -> Pages {
    let names = |path: &String| {
        path.split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let input = |name: &String| match name.strip_prefix("body.") {
        Some(path) => PageInput::Body(names(&path.to_owned())),
        None => PageInput::Parameter(name.clone()),
    };
    Pages {
        by: SaidBy::Configuration,
        own: true,
        next: match &said.next {
            NextConfig::Unsaid => None,
            NextConfig::Cursor(path, chosen) => Some(NextPage::Cursor(names(path), input(chosen))),
            NextConfig::Address(path) => Some(NextPage::Address(names(path))),
            NextConfig::Page(chosen) => Some(NextPage::Page(input(chosen))),
            NextConfig::Offset(chosen) => Some(NextPage::Offset(input(chosen))),
            NextConfig::Link => Some(NextPage::Link),
        },
        items: said.items.as_ref().map(names),
        more: said.more.as_ref().map(names).unwrap_or_default(),
        total: said.total.as_ref().map(names).unwrap_or_default(),
    }
}

/// Takes away the warnings about losses that the caller accepts.
pub fn accept(surface: &[Entry], config: &Config, diagnostics: &mut Diagnostics) {
    for pointer in config.accept.keys() {
        let lost = surface.iter().any(|entry| entry.loss.is_some() && entry.pointer.as_str() == pointer);
        if lost {
            let of_it = |one: &Diagnostic| {
                one.place.pointer().into_iter().chain(one.lost()).any(|node| node.as_str() == pointer)
            };
            diagnostics.retain(|one| !of_it(one));
        } else {
            unneeded(config, diagnostics, "accept", pointer, "nothing is lost there");
        }
    }
}

fn unneeded(config: &Config, diagnostics: &mut Diagnostics, table: &str, pointer: &str, why: &str) {
    let message = format!("`[{table}]` of codegen.toml names `{pointer}`: {why}");
    diagnostics.push(Diagnostic::new(Code::AcceptanceUnneeded, config.key(&[table, pointer]), message));
}
