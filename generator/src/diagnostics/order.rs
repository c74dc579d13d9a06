//! The problems in the order of the text.

use std::collections::HashSet;

use super::Diagnostics;
use crate::source::Source;

impl Diagnostics {
    /// Removes repetitions; puts errors and warnings in the order of the text.
    #[must_use]
    pub fn sorted(mut self, source: &Source) -> Self {
        let mut seen = HashSet::new();
        self.list.retain(|one| seen.insert(one.clone()));
        self.list.sort_by_cached_key(|one| {
            let (file, span) = source.find(&one.place);
            (file.name != source.name, file.name.clone(), span, one.code, one.message.clone())
        });
        self
    }
}
