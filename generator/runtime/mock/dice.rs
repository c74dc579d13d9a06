//! Numbers that are the same for the same seed.

/// `SplitMix64`: small, and good enough to choose.
pub(super) struct Dice(u64);

impl Dice {
    /// The numbers of a seed, of what has this name, and of its turn.
    pub(super) fn of(seed: u64, name: &str, turn: u32) -> Self {
        // FNV-1a, which unlike the hashers of the standard library is the same in every version of it.
        let hash = name.bytes().chain(turn.to_le_bytes()).fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(seed ^ hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one; nought where there is none below.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }

    /// One of them; none where there are none.
    pub(super) fn pick<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let index = self.below(of.len());
        of.get(index).copied()
    }

    /// In another order.
    pub(super) fn shuffle<T>(&mut self, of: &mut [T]) {
        for index in (1..of.len()).rev() {
            let other = self.below(index + 1);
            of.swap(index, other);
        }
    }
}
