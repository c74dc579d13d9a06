//! Versions by <https://semver.org>, and which one a change asks for.

use std::fmt;
use std::str::FromStr;

/// How far a version has to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Nowhere.
    None,
    /// What is compatible and gives nothing new.
    Patch,
    /// What is compatible and gives something new.
    Minor,
    /// What is not compatible.
    Major,
}

impl Step {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    numbers: [u64; 3],
    /// What stands behind `-`, such as `rc.1`.
    pre: Option<String>,
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no version: there are three numbers, such as 1.2.3");
        let text_of = text.split_once('+').map_or(text, |(before, _)| before);
        let (numbers, pre) = match text_of.split_once('-') {
            Some((numbers, pre)) => (numbers, Some(pre.to_owned())),
            None => (text_of, None),
        };
        let parts: Result<Vec<u64>, _> = numbers.split('.').map(str::parse).collect();
        let numbers = parts.ok().and_then(|parts| <[u64; 3]>::try_from(parts).ok()).ok_or_else(wrong)?;
        Ok(Self { numbers, pre })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.numbers;
        write!(formatter, "{major}.{minor}.{patch}")?;
        self.pre.iter().try_for_each(|pre| write!(formatter, "-{pre}"))
    }
}

impl Version {
    /// The version of a crate of which none is said.
    #[must_use]
    pub fn first() -> Self {
        Self { numbers: [0, 1, 0], pre: None }
    }

    /// The least version after this one that a step asks for: below 1.0.0 the second number is the one that says that
    /// something breaks, and the third all else, as Cargo has it.
    #[must_use]
    pub fn after(&self, step: Step) -> Self {
        let [major, minor, patch] = self.numbers;
        let numbers = match (step, major, minor) {
            (Step::None, ..) => return self.clone(),
            // Each 0.0.x is incompatible with every other.
            (_, 0, 0) => [0, 0, patch + 1],
            (Step::Major, 0, _) => [0, minor + 1, 0],
            (Step::Minor | Step::Patch, 0, _) => [0, minor, patch + 1],
            (Step::Major, ..) => [major + 1, 0, 0],
            (Step::Minor, ..) => [major, minor + 1, 0],
            (Step::Patch, ..) => [major, minor, patch + 1],
        };
        Self { numbers, pre: None }
    }

    /// Whether this one is lower than another, with which it is compared to see whether it goes far enough.
    #[must_use]
    pub fn is_lower_than(&self, other: &Self) -> bool {
        // What comes before a version, as 2.0.0-rc.1 does, already has its numbers.
        self.numbers < other.numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_leads_to_the_least_version() {
        let after = |from: &str, step| from.parse::<Version>().expect("a version").after(step).to_string();
        assert_eq!(after("1.2.3", Step::Major), "2.0.0");
        assert_eq!(after("1.2.3", Step::Minor), "1.3.0");
        assert_eq!(after("1.2.3", Step::Patch), "1.2.4");
        assert_eq!(after("1.2.3-rc.1", Step::None), "1.2.3-rc.1");
        assert_eq!(after("0.4.2", Step::Major), "0.5.0");
        assert_eq!(after("0.4.2", Step::Minor), "0.4.3");
        assert_eq!(after("0.0.3", Step::Minor), "0.0.4");
    }

    #[test]
    fn only_three_numbers_are_a_version() {
        for text in ["1.2", "v1.2.3", "1.2.x", "", "1.2.3.4"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
        assert_eq!("1.2.3+build".parse::<Version>().map(|one| one.to_string()), Ok("1.2.3".to_owned()));
    }

    #[test]
    fn numbers_are_compared_as_numbers() {
        let version = |text: &str| text.parse::<Version>().expect("a version");
        assert!(version("0.9.0").is_lower_than(&version("0.10.0")));
        assert!(!version("2.0.0-rc.1").is_lower_than(&version("2.0.0")));
    }
}
