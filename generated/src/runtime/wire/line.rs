//! Those that wait, in the order of their moments.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: timers and limits compile it where they are.

use std::collections::VecDeque;
use std::task::Waker;

use crate::runtime::Instant;

/// A place in a line: a moment, and a number that tells apart those of one moment.
pub(super) type Place = (Instant, u64);

/// Those that wait for a moment, or since one. Most come last and leave first, which costs the same however long the
/// line is. One type for all that waits: a map would be compiled for each of its keys.
#[derive(Default)]
pub(super) struct Line {
    waits: VecDeque<(Place, Waker)>,
    came: u64,
}

impl Line {
    /// Lets somebody in, behind those of the same moment.
    #[inline]
    pub(super) fn enter(&mut self, at: Instant, waker: &Waker) -> Place {
        self.came += 1;
        let place = (at, self.came);
        self.waits.insert(self.before(place), (place, waker.clone()));
        place
    }

    /// Whom to wake at this place from now on, if it is still there.
    #[inline]
    pub(super) fn renew(&mut self, place: Place, waker: &Waker) {
        let index = self.before(place);
        if let Some((_, known)) = self.waits.get_mut(index).filter(|(own, _)| *own == place) {
            known.clone_from(waker);
        }
    }

    /// Gives a place up, if it is still there.
    #[inline]
    pub(super) fn leave(&mut self, place: Place) -> Option<Waker> {
        let index = self.before(place);
        self.waits.get(index).filter(|(own, _)| *own == place)?;
        self.waits.remove(index).map(|(_, waker)| waker)
    }

    /// Whose turn it is.
    #[inline]
    pub(super) fn first(&self) -> Option<&(Place, Waker)> {
        self.waits.front()
    }

    /// How many stand before a place.
    #[inline]
    fn before(&self, place: Place) -> usize {
        self.waits.partition_point(|(own, _)| *own < place)
    }
}
