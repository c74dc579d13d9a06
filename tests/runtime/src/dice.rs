//! What looks random and is the same in each run.

/// Numbers that look random and are the same in each run.
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }

    /// Bytes with something done to a few of them.
    pub fn mutated(&mut self, text: &[u8]) -> Vec<u8> {
        let odd: [&[u8]; 12] = [
            b"\\ud800",
            b"\xff",
            b"1e400",
            b"123456789012345678901234567890",
            b"NaN",
            b"\"",
            b"{",
            b"]",
            b",",
            b"\\",
            b"{\"id\":1,\"id\":{}}",
            b"\"name\":[",
        ];
        let mut bytes = text.to_vec();
        for _ in 0..=self.roll(3) {
            let at = self.roll(bytes.len());
            match self.roll(4) {
                0 => drop(bytes.remove(at)),
                1 => bytes.truncate(at + 1),
                _ => drop(bytes.splice(at..at + self.roll(2), self.pick(&odd).iter().copied())),
            }
            if bytes.is_empty() {
                bytes.push(b'0');
            }
        }
        bytes
    }
}
