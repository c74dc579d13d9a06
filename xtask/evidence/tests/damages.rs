//! Pages of an invented API, each damaged in one way: the reader says where, and writes nothing.

use std::fmt::Write as _;

use evidence::page::{self, Known};
use evidence::problem::render_all;

const FULL: &str = include_str!("pages/full.txt");
const QUERY: &str = include_str!("pages/query.txt");
const OPTIONAL: &str = include_str!("pages/optional-names-lost.txt");
const LOST: &str = include_str!("pages/names-lost.txt");
const PLAIN: &str = include_str!("pages/no-success.txt");

/// What is done to a page.
enum Damage {
    /// The first occurrence is replaced.
    Replace(&'static str, &'static str),
    /// The line with this text is taken out.
    Without(&'static str),
    /// The page ends before the line with this text.
    EndsAt(&'static str),
    /// The line with this text stands there twice.
    Twice(&'static str),
    /// The line with this text loses so many spaces in front.
    Outdent(&'static str, usize),
    /// The page is another text.
    Other(&'static str),
}

use Damage::{EndsAt, Other, Outdent, Replace, Twice, Without};

const DAMAGES: &[(&str, &str, Damage)] = &[
    ("another portal", FULL, Other("Welcome to our API.\n\nHave a look around.\n")),
    ("an empty page", FULL, Other("\n")),
    ("a page of prose with a path", FULL, Other("Use /api/v2/boats to list boats.\n")),
    ("a request line with an unknown method", FULL, Other("Boats\n\nFETCH /api/v2/boats\n\nBody\n")),
    ("ends in the body", FULL, EndsAt("    Number of the sailing licence")),
    ("ends in the responses", FULL, EndsAt("      • owner string")),
    ("ends before the curl command", FULL, EndsAt("curl \\")),
    ("ends in the curl command", FULL, EndsAt(" --header \"Content-Type")),
    ("ends before the request example", FULL, EndsAt("Request examples")),
    ("ends in the request example", FULL, EndsAt("  \"deposit\": 500,")),
    ("ends before the response examples", FULL, EndsAt("Response examples (201)")),
    ("ends after a heading of a response", FULL, EndsAt("  \"message\": \"Taken.\"")),
    (
        "ends in a response example",
        FULL,
        EndsAt(
            "  \"nights\": 2,\n  \"crew\": [\n    {\n      \"name\": \"Ada\",\n      \"papers\": [\n        \"P",
        ),
    ),
    ("names lost, no example", LOST, EndsAt("# Payload")),
    ("names lost, ends in the list", LOST, EndsAt("Value of the boat")),
    ("a comma missing in an example", FULL, Replace("  \"nights\": 2,\n", "  \"nights\": 2\n")),
    ("a quote missing in an example", FULL, Replace("  \"licence\": \"L-77\",", "  \"licence\": \"L-77,")),
    (
        "a trailing comma in an example",
        FULL,
        Replace("  \"seen_at\": \"2026-07-01 09:00:00\"\n", "  \"seen_at\": \"2026-07-01 09:00:00\",\n"),
    ),
    (
        "a key twice in an example",
        FULL,
        Replace("  \"consent\": true,\n", "  \"consent\": true,\n  \"nights\": 3,\n"),
    ),
    (
        "a bare word in an example",
        FULL,
        Replace("  \"consent\": true,\n  \"arr", "  \"consent\": yes,\n  \"arr"),
    ),
    ("a number that is none", FULL, Replace("    \"length\": 9.5,", "    \"length\": 9.5.1,")),
    (
        "text behind an example",
        FULL,
        Replace("  \"sails\": \"(sails)\"\n}\n", "  \"sails\": \"(sails)\"\n} and so on\n"),
    ),
    ("broken JSON in the command", FULL, Replace("\"nights\":2,\"currency\"", "\"nights\":,\"currency\"")),
    ("the command sends another body", FULL, Replace("\"nights\":2,", "\"nights\":3,")),
    (
        "the command calls another path",
        FULL,
        Replace("/boats/sea_otter/bookings'", "/boats/sea_otter/berths'"),
    ),
    ("the command uses another method", FULL, Replace("--request POST", "--request PUT")),
    (
        "the second request line is another one",
        FULL,
        Replace("\nPOST /api/v2/boats/{boat}/bookings\ncurl", "\nPOST /api/v2/boats\ncurl"),
    ),
    (
        "an unknown option of curl",
        FULL,
        Replace(" --header \"Content-Type: application/json\" \\\n", " --compressed yes \\\n"),
    ),
    ("an unknown type", FULL, Replace("• licence string", "• licence strin")),
    ("an unknown required type", FULL, Replace("• arrives string(date) Required", "• arrives day Required")),
    ("an unknown type in a list", FULL, Replace("• berth array[string]", "• berth array[text]")),
    ("an unclosed format", FULL, Replace("• guardian string(uuid)", "• guardian string(uuid")),
    ("an unknown type in a union", QUERY, Replace("• length number | null", "• length number | nil")),
    ("an attribute without a type", FULL, Replace("• licence string", "• licence")),
    ("an unknown type in a response", FULL, Replace("      • length number\n", "      • length numeric\n")),
    ("a child that lost a step", FULL, Outdent("      • owner string", 2)),
    ("the last child that lost a step", FULL, Outdent("      • previous_name string | null", 2)),
    ("an only child that lost a step", FULL, Outdent("        • number string", 2)),
    ("a body attribute that lost its indentation", FULL, Outdent("  • nights integer", 2)),
    ("an attribute one step too deep", FULL, Replace("\n  • tags string", "\n    • tags string")),
    ("a description that lost a step", FULL, Outdent("    Number of the sailing licence", 1)),
    ("children without their opening", FULL, Without("      Hide boat attributes Show")),
    (
        "an opening under another name",
        FULL,
        Replace("Hide boat attributes Show boat", "Hide ship attributes Show ship"),
    ),
    (
        "a single child announced as several",
        FULL,
        Replace(
            "Hide cabin attribute Show cabin attribute object",
            "Hide cabin attributes Show cabin attributes object",
        ),
    ),
    ("a table without rows", FULL, Replace("    EUR E U R\n", "")),
    ("a table without the list of values", FULL, Without("    Values are Overnight or Long Term.")),
    ("a row missing in a table", FULL, Without("    Long Term LONG_TERM")),
    ("a row of another value", FULL, Replace("    Overnight OVERNIGHT", "    Overday OVERNIGHT")),
    ("a value missing in the list", FULL, Replace("Values are adult or minor.", "Value is adult.")),
    (
        "a bound that is no number",
        FULL,
        Replace("Minimum value is 1, maximum value is 90.", "Minimum value is one, maximum value is 90."),
    ),
    (
        "bounds the wrong way round",
        FULL,
        Replace("Minimum length is 4, maximum length is 12.", "Minimum length is 12, maximum length is 4."),
    ),
    ("a length that is a fraction", FULL, Replace("Minimum length is 4,", "Minimum length is 4.5,")),
    (
        "a bound of an unknown kind",
        FULL,
        Replace("Minimum value is 1, maximum value", "Minimum value is 1, maximum size"),
    ),
    (
        "bounds of a list the wrong way round",
        QUERY,
        Replace("At least 1 but not more than 5 elements.", "At least 6 but not more than 5 elements."),
    ),
    ("an attribute twice", FULL, Twice("  • tags string")),
    ("a response twice", FULL, Replace("  • 409 application/json", "  • 201 application/json")),
    ("a section twice", FULL, Replace("Body Required\n", "Headers\n\n  • X-OTHER string\n\nBody Required\n")),
    ("two bodies", FULL, Replace("\nResponses\n", "\nBody\n\n  • more string\n\nResponses\n")),
    (
        "a stray line between sections",
        FULL,
        Replace("\nResponses\n", "\nSubscribe to our newsletter\n\nResponses\n"),
    ),
    (
        "a stray line among attributes",
        FULL,
        Replace(
            "application/json\n\nBody Required\n\n",
            "application/json\n\nBody Required\n\n  Try it now\n\n",
        ),
    ),
    (
        "a stray line among the examples",
        FULL,
        Replace("Response examples (201)\n", "Copy to clipboard\nResponse examples (201)\n"),
    ),
    ("an unknown status", FULL, Replace("Response examples (409)", "Response examples (999)")),
    ("an unknown response", FULL, Replace("  • 409 application/json", "  • conflict application/json")),
    (
        "a header that is none",
        FULL,
        Replace("# Headers\nX-MARINA-PIER: {YOUR_PIER}", "# Headers\nno header at all"),
    ),
    (
        "a name too few in the example",
        LOST,
        Replace("\"name\":\"Sea Otter\",\"owner_uuid\"", "\"owner_uuid\""),
    ),
    ("a lost name the example does not have", LOST, Without("\"is_let\": false,")),
    ("a description too many", LOST, Replace("-\nKind of boat,", "-\nColour of the boat\n-\nKind of boat,")),
    (
        "descriptions exchanged",
        LOST,
        Replace(
            "Owners of the boat, with their shares.\n-\nKind of boat, must be one of these types: yacht, dinghy and barge",
            "Kind of boat, must be one of these types: yacht, dinghy and barge\n-\nOwners of the boat, with their shares.",
        ),
    ),
    (
        "two named descriptions exchanged",
        LOST,
        Replace(
            "sails field, this is found on types (yacht dinghy)\n-\nkeel field, this is found on types (yacht)",
            "keel field, this is found on types (yacht)\n-\nsails field, this is found on types (yacht dinghy)",
        ),
    ),
    ("a dash without a description", LOST, Replace("-\nKind of boat", "-\n-\nKind of boat")),
    ("text before the first dash", LOST, Replace("Required\n-\nName", "Required\nSome text\n-\nName")),
    ("a lost name without its key", OPTIONAL, Replace("  \"level\": \"coast\",\n", "")),
    (
        "a value outside of the aligned list",
        OPTIONAL,
        Replace(
            "must be one of these types: day, coast and ocean",
            "must be one of these types: day and ocean",
        ),
    ),
    ("no time in any example", OPTIONAL, Replace("2025-05-09T08:00:00+01:00", "yesterday")),
    ("a lost name of a parameter", QUERY, Replace("• pier string(uuid) Required", "• The pier to look at.")),
    (
        "the wrong response body",
        PLAIN,
        Replace("{\n  \"message\": \"Unauthenticated.\"\n}", "Unauthenticated."),
    ),
];

fn damaged(page: &str, damage: &Damage) -> String {
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("`{text}` is not on the page"));
    let line = |text: &str| {
        let start = page[..at(text)].rfind('\n').map_or(0, |newline| newline + 1);
        let end = page[start..].find('\n').map_or(page.len(), |newline| start + newline + 1);
        (start, end)
    };
    match damage {
        Replace(old, new) => {
            let start = at(old);
            format!("{}{new}{}", &page[..start], &page[start + old.len()..])
        }
        Without(text) => {
            let (start, end) = line(text);
            format!("{}{}", &page[..start], &page[end..])
        }
        EndsAt(text) => page[..at(text)].to_owned(),
        Twice(text) => {
            let (start, end) = line(text);
            format!("{}{}", &page[..end], &page[start..])
        }
        Outdent(text, spaces) => {
            let (start, _) = line(text);
            format!("{}{}", &page[..start], &page[start + spaces..])
        }
        Other(text) => (*text).to_owned(),
    }
}

#[test]
fn every_damage_is_reported_at_its_place() {
    let mut listing = String::new();
    let mut unnoticed = Vec::new();
    for (name, page, damage) in DAMAGES {
        let text = damaged(page, damage);
        assert_ne!(&text, page, "{name} changes nothing");
        match page::read("page.txt", &text, &Known::default()) {
            Ok(_) => unnoticed.push(*name),
            Err(problems) => {
                let _ = writeln!(listing, "{name}");
                for problem in problems {
                    let _ = writeln!(listing, "  {}", problem.short());
                }
            }
        }
    }
    assert_eq!(unnoticed, Vec::<&str>::new(), "damages that the reader did not notice");
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("damages", listing);
    });
}

#[test]
fn a_problem_is_shown_with_its_line_and_the_way_out() {
    let text = damaged(FULL, &Replace("• licence string", "• licence strin"));
    let problems = page::read("page.txt", &text, &Known::default()).expect_err("the type is not known");
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("listing", render_all(&problems));
    });
}

#[test]
fn there_are_at_least_fifty_damages() {
    assert!(DAMAGES.len() >= 50, "{} damages", DAMAGES.len());
}
