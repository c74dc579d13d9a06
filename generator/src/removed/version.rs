//! How long what is no longer described stays: through one release, and what is compatible with it.

use crate::output::Stay;

/// What is said of a part from now on that the description no longer has: of a crate of this version, after one of
/// `before`. None, where its time is over.
pub fn stay(known: Option<&Stay>, before: &str, now: &str) -> Option<Stay> {
    match known {
        // The version is raised after the description has changed, or before.
        None if before == now || before.is_empty() => Some(Stay::After(now.to_owned())),
        Some(Stay::After(last)) if last == now => known.cloned(),
        None | Some(Stay::After(_)) => Some(Stay::Since(now.to_owned())),
        Some(Stay::Since(first)) => is_compatible(first, now).then(|| known.cloned())?,
    }
}

/// Whether what was written for one version can be used with the other, as Cargo has it.
fn is_compatible(one: &str, other: &str) -> bool {
    match (numbers(one), numbers(other)) {
        (Some(one), Some(other)) => leading(one) == leading(other),
        _ => one == other,
    }
}

/// The first number that is not zero, and which it is.
fn leading(numbers: [u64; 3]) -> Option<(usize, u64)> {
    numbers.into_iter().enumerate().find(|(_, number)| *number > 0)
}

fn numbers(version: &str) -> Option<[u64; 3]> {
    let version = version.split(['-', '+']).next()?;
    let numbers: Option<Vec<u64>> = version.split('.').map(|number| number.parse().ok()).collect();
    numbers?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(version: &str) -> Stay {
        Stay::After(version.to_owned())
    }

    fn since(version: &str) -> Stay {
        Stay::Since(version.to_owned())
    }

    #[test]
    fn it_stays_through_the_release_in_which_it_went() {
        // It goes, the version is raised, then again compatibly, then not.
        assert_eq!(stay(None, "1.0.0", "1.0.0"), Some(after("1.0.0")));
        assert_eq!(stay(Some(&after("1.0.0")), "1.0.0", "1.0.0"), Some(after("1.0.0")));
        assert_eq!(stay(Some(&after("1.0.0")), "1.0.0", "2.0.0"), Some(since("2.0.0")));
        assert_eq!(stay(Some(&since("2.0.0")), "2.0.0", "2.3.1"), Some(since("2.0.0")));
        assert_eq!(stay(Some(&since("2.0.0")), "2.3.1", "3.0.0"), None);
        // The version was raised before the description was read.
        assert_eq!(stay(None, "1.0.0", "1.1.0"), Some(since("1.1.0")));
        assert_eq!(stay(Some(&since("0.2.0")), "0.2.1", "0.3.0"), None);
        assert_eq!(stay(Some(&since("0.2.0")), "0.2.0", "0.2.9"), Some(since("0.2.0")));
        assert_eq!(stay(Some(&since("0.0.1")), "0.0.1", "0.0.2"), None);
        assert_eq!(stay(Some(&since("next")), "next", "next"), Some(since("next")));
    }
}
