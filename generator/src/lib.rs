#![doc = include_str!("../README.md")]

mod acceptances;
pub mod check;
pub mod config;
mod counts;
pub mod diagnostics;
pub mod document;
mod emit;
pub mod exports;
pub mod formats;
pub mod load;
pub mod lower;
pub mod model;
pub mod output;
pub mod passes;
mod plan;
pub mod pointer;
mod registry;
mod removed;
mod rust;
mod selection;
pub mod source;
mod witness;

pub use config::Config;
pub use counts::{Counts, Tally};
pub use output::Tree;

use diagnostics::{Diagnostic, Diagnostics, Severity};
use removed::Laid;
use source::Source;

/// What came of a document.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files of the crate.
    pub tree: Tree,
    /// What was read differently, left out, or renamed, in the order of the text.
    pub diagnostics: Diagnostics,
    /// How much of the document is typed.
    pub counts: Counts,
}

/// What a document means, without the text of the crate.
#[derive(Clone, Debug)]
pub struct Described {
    /// The API, after all passes: what is sent and what is received stand apart, compositions are merged.
    pub api: model::Api,
    /// What the crate offers, in order of the paths.
    pub exports: Vec<exports::Export>,
    /// The items that the crate offers by names of before too.
    pub former: Vec<exports::FormerName>,
    /// The names that the crate has given, for [`Config::recorded`] of a later run.
    pub names: output::RecordedNames,
    /// The description, for [`Config::described`] of a later run, where the configuration keeps what is removed.
    pub description: String,
    /// The name of the crate.
    pub crate_name: String,
    /// Its version.
    pub crate_version: String,
    /// How much of the document is typed.
    pub counts: Counts,
    /// What is not carried as the document has it, in order of the pointers.
    pub losses: Vec<diagnostics::Loss>,
    /// What was read differently, left out, or renamed, in the order of the text.
    pub diagnostics: Diagnostics,
}

/// Says what a document means, and what the crate for it would offer; no crate is written.
///
/// # Errors
/// When the document, or what the configuration says of it, has errors; all of them at once.
pub fn describe(source: &Source, config: &Config) -> Result<Described, Diagnostics> {
    let (api, planned, diagnostics) = plan_crate(source, config, &|_| {})?;
    Ok(Described {
        api,
        exports: exports::exports(&planned),
        former: exports::former(&planned),
        counts: Counts::of(&planned.surface),
        losses: lost(&planned.surface),
        names: planned.names,
        description: planned.described.map(|described| described.to_string()).unwrap_or_default(),
        crate_name: planned.package.name,
        crate_version: planned.package.version,
        diagnostics,
    })
}

/// What is lost of these nodes.
fn lost(surface: &[rust::Entry]) -> Vec<diagnostics::Loss> {
    let lost = surface.iter().filter_map(|entry| {
        let (fate, reason) = entry.loss.clone()?;
        Some(diagnostics::Loss { pointer: entry.pointer.clone(), fate, reason })
    });
    lost.collect()
}

/// Writes the crate for a document.
///
/// # Errors
/// When the document, or what the configuration says of it, has errors; all of them at once.
pub fn generate(source: &Source, config: &Config) -> Result<Generated, Diagnostics> {
    generate_reworded(source, config, &|_| {})
}

/// The same; after each stage all that has been said so far can be put in other words, which changes no decision.
///
/// # Errors
/// When the document, or what the configuration says of it, has errors; all of them at once.
pub fn generate_reworded(
    source: &Source,
    config: &Config,
    reword: &dyn Fn(&mut Diagnostic),
) -> Result<Generated, Diagnostics> {
    let (api, planned, diagnostics) = plan_crate(source, config, reword)?;
    let registry = registry::text(&api, &planned);
    // What is written takes its place in memory.
    drop(api);
    let mut tree = emit::emit(&planned);
    tree.insert(registry::PATH, registry);
    Ok(Generated { tree: tree.sealed(), diagnostics, counts: Counts::of(&planned.surface) })
}

/// From the text to the crate as data, with what stays of the document before.
fn plan_crate(source: &Source, config: &Config, reword: &dyn Fn(&mut Diagnostic)) -> Planned {
    let moved = || {
        let understood = understand(source, config, &|_| {}, &[]).ok();
        understood.map(|it| plan::places_of_now(&it.api, &config.recorded)).unwrap_or_default()
    };
    let Some(laid) = removed::lay(source, config, &moved) else {
        return plan_document(source, config, reword, (&[], Vec::new()));
    };
    let Laid { source: with, removed, described, found } = laid;
    let Some(with) = &with else {
        return recorded(described, plan_document(source, config, reword, (&[], found)));
    };
    match plan_document(with, config, reword, (&removed, found)) {
        Err(why) => {
            let first = why.iter().find(|one| one.code.severity() == Severity::Error);
            let found = removed::in_vain(&removed, first.map_or("", |one| &one.message));
            recorded(described.without_what_stays(), plan_document(source, config, reword, (&[], found)))
        }
        planned => recorded(described, planned),
    }
}

type Planned = Result<(model::Api, rust::Crate, Diagnostics), Diagnostics>;

/// What is planned, with what the next run needs to know.
fn recorded(described: output::RecordedDescription, planned: Planned) -> Planned {
    planned.map(|(api, planned, found)| (api, rust::Crate { described: Some(described), ..planned }, found))
}

/// From the text to the crate as data; these are what the document no longer has, and what is to be said of them.
fn plan_document(
    source: &Source,
    config: &Config,
    reword: &dyn Fn(&mut Diagnostic),
    (removed, found): (&[pointer::Pointer], Vec<Diagnostic>),
) -> Planned {
    let Understood { api, mut diagnostics, skipped } = understand(source, config, reword, removed)?;
    diagnostics.extend(found);
    let losses = diagnostics.losses().into_iter().chain(skipped).collect();
    let (description, further) = plan::plan(&api, config, losses);
    diagnostics.extend(further);
    acceptances::accept(&description.surface, config, &mut diagnostics);
    let diagnostics = diagnostics.tolerate(config.tolerance).sorted(source);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok((api, description, diagnostics))
}

/// What a document means to this configuration.
struct Understood {
    api: model::Api,
    diagnostics: Diagnostics,
    skipped: Vec<diagnostics::Loss>,
}

/// From the text to the model after all passes; these are what the document no longer has.
fn understand(
    source: &Source,
    config: &Config,
    reword: &dyn Fn(&mut Diagnostic),
    removed: &[pointer::Pointer],
) -> Result<Understood, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    diagnostics.extend(config.check());
    let Some(document) = read(source, config.tolerance, &mut diagnostics) else {
        return Err(diagnostics.sorted(source));
    };
    diagnostics.reword(reword);
    let mut api = lower::lower(&document, &mut diagnostics);
    drop(document);
    diagnostics.reword(reword);
    acceptances::retry(&mut api, config, &mut diagnostics);
    acceptances::pages(&mut api, config, &mut diagnostics);
    let mut skipped = selection::operations(&mut api, config, &mut diagnostics);
    skipped.extend(acceptances::skip(&mut api, config, &mut diagnostics));
    acceptances::hide(&mut api, config, &mut diagnostics);
    passes::run(&mut api, &mut diagnostics);
    acceptances::by_name(&mut api, config);
    removed::mark(&mut api, removed);
    diagnostics.reword(reword);
    skipped.extend(selection::schemas(&api));
    Ok(Understood { api, diagnostics, skipped })
}

/// Reads and checks a document without generating anything; what was found, in the order of the text.
#[must_use]
pub fn check_document(source: &Source, tolerance: config::Tolerance) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    if let Some(document) = read(source, tolerance, &mut diagnostics) {
        let mut api = lower::lower(&document, &mut diagnostics);
        passes::run(&mut api, &mut diagnostics);
    }
    diagnostics.tolerate(tolerance).sorted(source)
}

/// Reads and checks a document; none, if it has errors that are not tolerated.
fn read<'s>(
    source: &'s Source,
    tolerance: config::Tolerance,
    diagnostics: &mut Diagnostics,
) -> Option<document::Document<'s>> {
    let document = load::load(source, diagnostics);
    if let Some(document) = &document {
        check::check(document, diagnostics);
        witness::compare(document, diagnostics);
    }
    *diagnostics = std::mem::take(diagnostics).tolerate(tolerance);
    document.filter(|_| !diagnostics.has_errors())
}
