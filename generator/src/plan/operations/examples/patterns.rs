//! Texts that match a pattern.

/// Whether a text matches; what is no pattern of ECMA-262 matches nothing here.
pub fn matches(pattern: &str, text: &str) -> bool {
    let regex = regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern));
    regex.is_ok_and(|regex| regex.find(text).is_some())
}

/// Texts of which one is likely to match: the first alternative of each choice, open repetitions some times.
pub fn likely(pattern: &str, least: usize) -> Vec<String> {
    let times = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, least];
    let made = times.into_iter().filter_map(|times| {
        let mut walk = Walk { rest: pattern, times, depth: 0 };
        walk.alternatives()
    });
    made.collect()
}

/// A walk through a pattern that writes what the first way through matches.
struct Walk<'p> {
    rest: &'p str,
    /// How often what may be repeated without end is.
    times: usize,
    depth: usize,
}

impl Walk<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.chars().next()?;
        self.rest = self.rest.get(next.len_utf8()..)?;
        Some(next)
    }

    fn eats(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// What the first alternative says; the others are passed.
    fn alternatives(&mut self) -> Option<String> {
        const DEEPEST: usize = 20;
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let first = self.sequence()?;
        while self.eats("|") {
            self.sequence()?;
        }
        self.depth -= 1;
        Some(first)
    }

    fn sequence(&mut self) -> Option<String> {
        let mut text = String::new();
        while !self.rest.is_empty() && !self.rest.starts_with(['|', ')']) {
            let one = self.atom()?;
            let count = self.count()?;
            if one.len() * count > 1000 {
                return None;
            }
            text.push_str(&one.repeat(count));
        }
        Some(text)
    }

    fn atom(&mut self) -> Option<String> {
        Some(match self.next()? {
            '^' | '$' => String::new(),
            '.' => "a".to_owned(),
            '[' => self.class()?.to_string(),
            '(' => {
                let looks = ["?=", "?!", "?<=", "?<!"].iter().any(|look| self.eats(look));
                if !looks && self.eats("?<") {
                    while self.next()? != '>' {}
                } else if !looks {
                    self.eats("?:");
                }
                let within = self.alternatives()?;
                self.eats(")").then_some(if looks { String::new() } else { within })?
            }
            '\\' => self.escape()?,
            literal => literal.to_string(),
        })
    }

    /// What an escape stands for; nothing, where it is a place.
    fn escape(&mut self) -> Option<String> {
        let letter = match self.next()? {
            'b' | 'B' => return Some(String::new()),
            'd' => '1',
            'w' | 'D' | 'S' => 'a',
            's' => ' ',
            'W' => '-',
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'p' => {
                let (name, rest) = self.rest.strip_prefix('{')?.split_once('}')?;
                self.rest = rest;
                match name {
                    "Lu" | "Uppercase" => 'A',
                    "N" | "Nd" => '1',
                    "P" => '.',
                    _ => 'a',
                }
            }
            'u' => {
                let digits = self.rest.get(..4)?;
                self.rest = self.rest.get(4..)?;
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            literal => literal,
        };
        Some(letter.to_string())
    }

    /// A character of a class.
    fn class(&mut self) -> Option<char> {
        let negated = self.eats("^");
        let mut members: Vec<(char, char)> = Vec::new();
        loop {
            let first = match self.next()? {
                ']' => break,
                '\\' => self.escape()?.chars().next().unwrap_or('\u{8}'),
                literal => literal,
            };
            let is_range = self.rest.starts_with('-') && !self.rest.starts_with("-]");
            let last = if is_range {
                self.next()?;
                match self.next()? {
                    '\\' => self.escape()?.chars().next().unwrap_or('\u{8}'),
                    literal => literal,
                }
            } else {
                first
            };
            members.push((first, last));
        }
        if negated {
            let is_out = |c: &char| !members.iter().any(|(first, last)| (first..=last).contains(&c));
            return ['a', 'A', '1', '-', ' ', '.'].into_iter().find(is_out);
        }
        // A letter or a digit rather than a sign.
        let plain = members.iter().find(|(first, _)| first.is_ascii_alphanumeric());
        plain.or_else(|| members.first()).map(|(first, _)| *first)
    }

    /// How often what was before comes.
    fn count(&mut self) -> Option<usize> {
        let count = if self.eats("*") {
            self.times
        } else if self.eats("+") {
            self.times.max(1)
        } else if self.eats("?") {
            0
        } else if self.rest.starts_with('{') {
            let (bounds, rest) = self.rest.strip_prefix('{')?.split_once('}')?;
            self.rest = rest;
            let (least, most) = bounds.split_once(',').unwrap_or((bounds, bounds));
            let least: usize = least.trim().parse().ok()?;
            let most: usize = if most.trim().is_empty() { usize::MAX } else { most.trim().parse().ok()? };
            self.times.clamp(least, most.max(least))
        } else {
            return Some(1);
        };
        // Whether it takes as little as it can makes no difference.
        self.eats("?");
        Some(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_for_patterns_as_they_are_written() {
        for (pattern, least) in [
            ("^[A-Z]{3}$", 0),
            (r"^\d{4}-(0[1-9]|1[0-2])$", 0),
            (r"^(?:[a-z0-9]+-)*[a-z]+$", 12),
            (r"^\p{Lu}\p{L}+$", 4),
            ("^(cat|dog)s?$", 0),
            (r"^[^\s/]+/[^\s/]+$", 3),
            ("^#[0-9a-fA-F]{6}$", 0),
            (r"^(?<name>\w+)\.csv$", 0),
            ("x", 0),
        ] {
            let found =
                likely(pattern, least).into_iter().find(|text| matches(pattern, text) && text.len() >= least);
            assert!(found.is_some(), "{pattern}: {:?}", likely(pattern, least));
        }
        assert!(likely("(((", 0).is_empty());
        assert!(!matches("(", "("));
    }
}
