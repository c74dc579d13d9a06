//! A page, the document that carries it, and seven changes of the page at once.

pub const PAGE: &str = include_str!("page.txt");
pub const DOCUMENT: &str = include_str!("document.yaml");

/// The changes, as replacements in the page.
pub const CHANGES: &[(&str, &str)] = &[
    // A value more.
    ("    quay Quay\n", "    quay Quay\n    crane Crane\n"),
    ("Values are buoy or quay.", "Values are buoy, quay, or crane."),
    // A property less, and one more.
    ("  • colours string\n\n    Where the ship is from.\n", "  • berth string\n\n    Which berth it gets.\n"),
    ("\"colours\":\"Malta\"", "\"berth\":\"A1\""),
    ("\"colours\": \"Malta\"", "\"berth\": \"A1\""),
    // Another type, another mark, another bound, another rule.
    ("  • length integer", "  • length number"),
    ("  • name string", "  • name string Required"),
    ("maximum value is 90", "maximum value is 60"),
    ("Required if kind is \"quay\"", "Required if kind is \"crane\""),
];

/// What is left to a person then, as replacements in the document.
pub const BY_HAND: &[(&str, &str)] = &[
    ("description: TODO", "description: The berth that it gets."),
    ("equals: quay} # not at a buoy", "equals: crane}"),
];

pub fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "the text holds {old:?}");
        text.replacen(old, new, 1)
    })
}
