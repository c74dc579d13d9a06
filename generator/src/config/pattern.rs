//! Names and paths with `*` in them.

/// A name or a path in which `*` stands for anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(char),
    /// Anything without a slash in it.
    Segment,
    Anything,
}

impl Pattern {
    /// Of names: `*` stands for anything.
    pub(crate) fn of_name(text: &str) -> Self {
        let piece = |c| if c == '*' { Piece::Anything } else { Piece::Text(c) };
        Self { pieces: text.chars().map(piece).collect() }
    }

    /// Of paths: `*` stands for anything between two slashes, `**` for anything.
    pub(crate) fn of_path(text: &str) -> Self {
        let mut pieces = Vec::new();
        for (number, run) in text.split("**").enumerate() {
            if number > 0 {
                pieces.push(Piece::Anything);
            }
            pieces.extend(run.chars().map(|c| if c == '*' { Piece::Segment } else { Piece::Text(c) }));
        }
        Self { pieces }
    }

    /// The pattern as it is matched, where there is no `*` in it.
    pub(crate) fn literal(&self) -> Option<String> {
        let letter = |piece: &Piece| if let Piece::Text(c) = piece { Some(*c) } else { None };
        self.pieces.iter().map(letter).collect()
    }

    /// Whether the whole text is of this form; in time that grows with the product of both lengths at most.
    pub(crate) fn matches(&self, text: &str) -> bool {
        // Which pieces may come next: as many as there are at once, so nothing is ever tried again.
        let mut open = vec![false; self.pieces.len() + 1];
        self.reach(&mut open, 0);
        for c in text.chars() {
            let mut next = vec![false; open.len()];
            for (at, piece) in self.pieces.iter().enumerate().filter(|(at, _)| open.get(*at) == Some(&true)) {
                match piece {
                    Piece::Text(letter) if *letter == c => self.reach(&mut next, at + 1),
                    Piece::Segment if c != '/' => self.reach(&mut next, at),
                    Piece::Anything => self.reach(&mut next, at),
                    Piece::Text(_) | Piece::Segment => {}
                }
            }
            open = next;
        }
        open.last() == Some(&true)
    }

    /// Marks the piece at `at`, and those after it that may stand for nothing.
    fn reach(&self, open: &mut [bool], at: usize) {
        for at in at..open.len() {
            if let Some(open) = open.get_mut(at) {
                *open = true;
            }
            if !matches!(self.pieces.get(at), Some(Piece::Segment | Piece::Anything)) {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_in_a_name_is_anything() {
        for (pattern, text, matches) in [
            ("list*", "listPets", true),
            ("list*", "list", true),
            ("list*", "unlist", false),
            ("*", "", true),
            ("*a*a*", "aa", true),
            ("*a*a*", "ba", false),
            ("a*/b", "a/x/b", true),
            ("é*", "éa", true),
        ] {
            assert_eq!(Pattern::of_name(pattern).matches(text), matches, "{pattern} {text}");
        }
    }

    #[test]
    fn a_star_in_a_path_ends_at_a_slash() {
        for (pattern, text, matches) in [
            ("/pets/*", "/pets/{id}", true),
            ("/pets/*", "/pets/{id}/owner", false),
            ("/pets/**", "/pets/{id}/owner", true),
            ("/pets/**", "/pets", false),
            ("/pets**", "/pets", true),
            ("/*/owner", "/pets/owner", true),
            ("/**/owner", "/pets/{id}/owner", true),
        ] {
            assert_eq!(Pattern::of_path(pattern).matches(text), matches, "{pattern} {text}");
        }
    }

    #[test]
    fn only_what_has_no_star_is_literal() {
        assert_eq!(Pattern::of_name("a").literal().as_deref(), Some("a"));
        assert_eq!(Pattern::of_name("a*").literal(), None);
    }
}
