//! How much of a document is typed.

use std::fmt;

use serde::Serialize;

use crate::diagnostics::Fate;
use crate::rust::{Entry, Node};

/// How many nodes of a kind became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Typed as the document says.
    pub typed: usize,
    /// Carried as raw JSON, text or bytes.
    pub raw: usize,
    /// Not in the crate.
    pub left_out: usize,
}

/// How much of a document is typed, by kind of node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Operations.
    pub operations: Tally,
    /// Schemas.
    pub schemas: Tally,
    /// Properties.
    pub properties: Tally,
    /// Parameters.
    pub parameters: Tally,
    /// Other nodes, such as media types, webhooks and links; only what is lost is counted.
    pub others: Tally,
    /// Keywords that have no effect beyond the documentation.
    pub ignored: usize,
    /// What is read differently from how it is written.
    pub read_differently: usize,
}

impl Counts {
    /// Of these entries.
    pub(crate) fn of(entries: &[Entry]) -> Self {
        let mut counts = Self::default();
        for entry in entries {
            let tally = match entry.kind {
                Node::Operation => &mut counts.operations,
                Node::Property => &mut counts.properties,
                Node::Parameter => &mut counts.parameters,
                Node::Schema => &mut counts.schemas,
                Node::Other => &mut counts.others,
            };
            let fate = entry.loss.as_ref().map(|(fate, _)| *fate);
            match fate {
                Some(Fate::Raw) => tally.raw += 1,
                Some(Fate::LeftOut) => tally.left_out += 1,
                Some(Fate::Differently | Fate::Ignored) if entry.kind == Node::Other => {}
                None | Some(Fate::Differently | Fate::Ignored) => tally.typed += 1,
            }
            match fate {
                Some(Fate::Ignored) => counts.ignored += 1,
                Some(Fate::Differently) => counts.read_differently += 1,
                _ => {}
            }
        }
        counts
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operations, schemas, properties, parameters, others, ignored, .. } = self;
        write!(
            f,
            "{operations} operations, {schemas} schemas, {properties} properties, {parameters} parameters"
        )?;
        if others.left_out > 0 {
            write!(f, ", {} other parts left out", others.left_out)?;
        }
        if *ignored > 0 {
            write!(f, ", {ignored} keywords without effect")?;
        }
        Ok(())
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.typed)?;
        if self.raw > 0 {
            write!(f, " (and {} raw)", self.raw)?;
        }
        if self.left_out > 0 {
            write!(f, " (and {} left out)", self.left_out)?;
        }
        Ok(())
    }
}
