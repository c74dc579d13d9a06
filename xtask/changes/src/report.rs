//! The report: every change of every layer, and the version that they ask for.

use generator::source::Source;
use generator::{Config, Described, diagnostics::Diagnostics};

use crate::change::{Change, Layer, Verdict};
use crate::version::{Step, Version};
use crate::{facts, rust_api, wire};

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one before.
    Old,
    /// The one now.
    New,
}

/// What the difference of two documents means.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the old document is called.
    pub old: String,
    /// What the new document is called.
    pub new: String,
    /// The changes: by layer, then the gravest first, then by subject.
    pub changes: Vec<Change>,
    /// How far the version of the crate has to go.
    pub step: Step,
    /// The version of the crate for the old document.
    pub released: Version,
    /// The version of the crate for the new document; none, if nobody has given one.
    pub given: Option<Version>,
    /// How many parts of either document could not be read as they are written, and so are not compared, or raw.
    pub unread: [usize; 2],
}

/// A document and what its crate is configured to be.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The document.
    pub source: &'a Source,
    /// The configuration; its names are those that the crate has.
    pub config: &'a Config,
}

impl Report {
    /// Compares two documents.
    ///
    /// # Errors
    /// Which document cannot be used, and why.
    pub fn of(old: Document<'_>, new: Document<'_>) -> Result<Self, (Side, Diagnostics)> {
        let mut config = new.config.clone();
        // Only with it the old document is recorded, which of itself changes nothing.
        let old_config = Config { removed: config.removed, ..old.config.clone() };
        let before = generator::describe(old.source, &old_config).map_err(|why| (Side::Old, why))?;
        // What codegen would do: names that were given are kept, and what is removed stays, where that is asked for.
        if config.described.is_empty() {
            config.described.clone_from(&before.description);
        }
        if config.recorded == generator::output::RecordedNames::default() {
            config.recorded = before.names.clone();
        }
        let after = generator::describe(new.source, &config).map_err(|why| (Side::New, why))?;
        let mut changes = wire::changes((&before, old.source), (&after, new.source));
        let [was, is] = [(&before, old.source), (&after, new.source)].map(|(of, source)| rust_api::Crate {
            exports: &of.exports,
            former: &of.former,
            removed: &of.api.removed,
            source,
        });
        changes.extend(rust_api::changes(was, is));
        changes.sort_by(|one, other| {
            let key = |change: &Change| (change.layer, change.verdict);
            key(one).cmp(&key(other)).then_with(|| one.subject.cmp(&other.subject))
        });
        let version = |text: &str| text.parse::<Version>().ok();
        let released = version(&before.crate_version).unwrap_or_else(Version::first);
        let given = Some(&new.config.crate_version).filter(|text| !text.is_empty());
        Ok(Self {
            old: old.source.name.clone(),
            new: new.source.name.clone(),
            step: step(&changes),
            changes,
            released,
            given: given.and_then(|text| version(text)),
            unread: [losses(&before), losses(&after)],
        })
    }

    /// The least version that the changes ask for.
    #[must_use]
    pub fn required(&self) -> Version {
        self.released.after(self.step)
    }

    /// Whether the version that is given does not go far enough.
    #[must_use]
    pub fn is_too_low(&self) -> bool {
        self.given.as_ref().is_some_and(|given| given.is_lower_than(&self.required()))
    }

    /// The report with what documentation pages state otherwise; changes that come from it get their lines.
    #[must_use]
    pub fn with_facts(mut self, facts: Vec<Change>) -> Self {
        facts::join(&facts, &mut self.changes);
        self.changes.extend(facts);
        self.changes.sort_by_key(|change| (change.layer, change.verdict));
        self
    }

    /// The layers that are compared: without pages there are no facts.
    pub fn layers(&self) -> impl Iterator<Item = Layer> + use<> {
        let has_facts = self.changes.iter().any(|change| change.layer == Layer::Facts);
        let facts = has_facts.then_some(Layer::Facts);
        facts.into_iter().chain([Layer::Wire, Layer::Rust])
    }

    /// The changes of a layer with a verdict.
    pub fn of_kind(&self, layer: Layer, verdict: Verdict) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.layer == layer && change.verdict == verdict)
    }
}

fn losses(of: &Described) -> usize {
    of.losses.len()
}

/// What the crate's users meet decides; what only programs on the wire meet is a release all the same.
fn step(changes: &[Change]) -> Step {
    let steps = changes.iter().map(|change| match (change.layer, change.verdict) {
        (Layer::Rust, Verdict::Breaking) => Step::Major,
        (Layer::Rust, Verdict::Additive) => Step::Minor,
        // The crate is what the document says, whatever pages state.
        (Layer::Facts, _) => Step::None,
        _ => Step::Patch,
    });
    steps.max().unwrap_or(Step::None)
}
