//! The outer form of regular expressions: enough to find those that were cut off or pasted wrongly.

/// Whether brackets match, escapes are complete, and repetitions have something to repeat.
pub(super) fn check(pattern: &str) -> Result<(), &'static str> {
    let mut groups = 0_usize;
    let mut in_class = false;
    let mut repeatable = false;
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                letters.next().ok_or("it ends in a backslash")?;
                repeatable = true;
            }
            ']' if in_class => {
                in_class = false;
                repeatable = true;
            }
            _ if in_class => {}
            '[' => {
                in_class = true;
                letters.next_if_eq(&'^');
                // As the first one it stands for itself in most dialects; in others the class is empty.
                if letters.peek() == Some(&']') {
                    letters.next();
                    in_class = letters.clone().any(|letter| letter == ']');
                    repeatable = true;
                }
            }
            '(' => {
                groups += 1;
                // What follows a question mark says what kind of group it is.
                letters.next_if_eq(&'?');
                repeatable = false;
            }
            ')' => {
                groups = groups.checked_sub(1).ok_or("a `)` has no `(`")?;
                repeatable = true;
            }
            '|' => repeatable = false,
            '*' | '+' | '?' if !repeatable => return Err("there is nothing to repeat"),
            // A further `?` or `+` says how the repetition goes on.
            '*' | '+' | '?' => repeatable = matches!(letters.peek(), Some('?' | '+')),
            _ => repeatable = true,
        }
    }
    match (in_class, groups) {
        (true, _) => Err("a `[` has no `]`"),
        (false, 1..) => Err("a `(` has no `)`"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_patterns_pass() {
        for pattern in [
            "^[a-z0-9-]+$",
            r"^\d{4}-\d{2}$",
            "(?i)^(?:a|b)*?$",
            r"[\]\[(]",
            "[]a]",
            "[^]]+",
            "(?<name>a)++",
            r"^[^\x00]*$",
            "a{2,3}?",
            "(a|)",
            "",
        ] {
            assert_eq!(check(pattern), Ok(()), "{pattern}");
        }
    }

    #[test]
    fn bad_patterns_are_found() {
        for pattern in ["[a-z", "(a", "a)", "*a", "a|+", r"a\"] {
            assert!(check(pattern).is_err(), "{pattern}");
        }
    }
}
