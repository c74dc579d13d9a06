//! Pages as the portal has shown them over the years: whatever stands around the facts, the facts are the same.

use evidence::diff;
use evidence::facts::{Class, Facts, Statement};
use evidence::page::{self, Furniture, Known};
use evidence::problem::render_all;

const FULL: &str = include_str!("pages/full.txt");
const QUERY: &str = include_str!("pages/query.txt");
const LOST: &str = include_str!("pages/names-lost.txt");

const FURNITURE: &str = "\
- {line: Ask the harbour master, because: a button}
- {from: Add MCP server to your boat, to: Close, because: a panel}
";

fn known() -> Known {
    let furniture = Furniture::read("furniture.yaml", FURNITURE).expect("the list is one");
    Known { captured: Some("2026-07".to_owned()), furniture, ..Known::default() }
}

fn read(text: &str) -> Facts {
    page::read("page.txt", text, &known()).unwrap_or_else(|problems| panic!("{}", render_all(&problems)))
}

/// Every statement with its place, without lines.
fn statements(facts: &Facts) -> Vec<String> {
    let of_node = |node: &evidence::facts::Node| {
        let place = node.place.to_string();
        node.statements().map(|said| format!("{place}: {said:?}")).collect::<Vec<_>>()
    };
    facts.nodes.iter().flat_map(of_node).collect()
}

fn replaced(page: &str, old: &str, new: &str) -> String {
    assert!(page.contains(old), "the page holds {old:?}");
    page.replacen(old, new, 1)
}

#[test]
fn panels_and_buttons_say_nothing() {
    let with = "Run in API Explorer\nAsk the harbour master\n\nAdd MCP server to your boat\n\nmcp.json\n{\n  \"url\": \"https://docs.marina.example/mcp\"\n}\n\nClose\n";
    let page = replaced(FULL, "Run in API Explorer\n", with);
    assert_eq!(statements(&read(&page)), statements(&read(FULL)));
}

#[test]
fn a_panel_without_its_end_is_reported() {
    let page = replaced(
        FULL,
        "Run in API Explorer\n",
        "Run in API Explorer\n\nAdd MCP server to your boat\n\n  {\n",
    );
    let problems = page::read("page.txt", &page, &known()).expect_err("the panel is not whole");
    assert!(problems.iter().any(|problem| problem.line == 5), "{}", render_all(&problems));
}

#[test]
fn a_page_may_have_lost_its_head() {
    let whole = read(FULL);
    let of_head = |line: &String| line.starts_with("operation: Title");
    let expected: Vec<String> = statements(&whole).into_iter().filter(|line| !of_head(line)).collect();
    let at = FULL.find("Path parameters").expect("a section");
    let headless = read(&FULL[at..]);
    assert_eq!(statements(&headless), expected);
    assert_eq!(headless.operation(), whole.operation());
}

#[test]
fn text_may_stand_before_the_request_line_and_in_a_list() {
    let text = "The berths of a pier, free or taken.\n";
    let request = "GET /api/v2/piers/{pier}/berths\n\n";
    let before = replaced(&replaced(QUERY, text, ""), request, &format!("{text}\n{request}"));
    assert_eq!(statements(&read(&before)), statements(&read(QUERY)));
    let listed = replaced(QUERY, text, &format!("{text}\n  • a berth\n  • a buoy\n"));
    let plain = statements(&read(QUERY));
    let new = statements(&read(&listed)).into_iter().filter(|line| !plain.contains(line));
    let new: Vec<String> = new.collect();
    assert!(new.len() == 2 && new.iter().all(|line| line.starts_with("operation: Sentence")), "{new:?}");
}

#[test]
fn answers_of_one_status_may_be_numbered_and_left_to_their_examples() {
    let more = "Responses\n\n  • 422 application/json\n\n    Too long\n\n    Hide response attributes Show response attributes object\n  • 422 (1) application/json\n\n    Too wide\n\n    Hide response attributes Show response attributes object\n";
    let facts = read(&replaced(FULL, "Responses\n", more));
    let new = statements(&facts).into_iter().filter(|line| line.contains("response 422"));
    let (texts, new): (Vec<String>, Vec<String>) = new.partition(|line| line.contains("Sentence"));
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert_eq!(new, ["response 422: Exists", "response 422: MediaType(\"application/json\")"]);
}

#[test]
fn the_size_of_a_page_is_a_default_and_a_maximum() {
    let old = "Minimum value is 1, maximum value is 100. Default value is 20.";
    let facts = read(&replaced(QUERY, old, "Berths on one page (Default 20. Max 400)."));
    let size =
        facts.nodes.iter().find(|node| node.place.to_string() == "query per_page").expect("the parameter");
    for expected in [Statement::Default(20.into()), Statement::Maximum(400.into())] {
        assert!(size.statements().any(|said| *said == expected), "{expected:?} in {size:?}");
    }
}

#[test]
fn a_page_without_names_may_have_a_title_and_a_request_line() {
    let plain = read(LOST);
    let titled = replaced(LOST, "Body\n", "Add a boat Run in API Explorer\nAsk the harbour master\nBody\n");
    let named = replaced(&titled, "curl \\\n", "POST\n/api/v2/{register}\ncurl \\\n");
    let facts = read(&named);
    // The command fills the path in; the request line says what it is.
    assert_eq!(
        (facts.operation().as_str(), plain.operation().as_str()),
        ("POST /api/v2/{register}", "POST /api/v2/boats")
    );
    let body = |facts: &Facts| -> Vec<String> {
        statements(facts).into_iter().filter(|line| line.starts_with("body")).collect()
    };
    assert_eq!(body(&facts), body(&plain));
}

#[test]
fn a_list_of_furniture_of_another_form_is_refused() {
    for text in ["- {line: Ask}\n", "line: Ask\n", "- [\n"] {
        let problem = Furniture::read("furniture.yaml", text).expect_err("no list of furniture");
        assert_eq!((problem.code.id(), problem.line > 0), ("page-furniture", true), "{text}");
    }
}

#[test]
fn rules_in_other_words_are_to_be_looked_at() {
    let rules = [
        "Cannot be empty for skippers.",
        "Please supply it whenever a pier is given.",
        "Ignored for dinghies.",
        "Valid fields are those of the boat.",
        "Must be unique.",
        "You can ask for up to 40 piers.",
        "It is of no use in winter, nor when the tide is out and the wind stands on the land.",
    ];
    let old = "UUID of the pier.";
    let before = read(QUERY);
    for rule in rules {
        let after = read(&replaced(QUERY, old, &format!("{old} {rule}")));
        let changes = diff::diff(&before, &after).expect("it is the same operation");
        let line = after.nodes.iter().flat_map(|node| &node.facts).find(|fact| {
            matches!(&fact.statement, Statement::Sentence { class: Class::Unclassified, .. }) && fact.line > 0
        });
        assert!(line.is_some(), "{rule}");
        let listing = diff::render(&before, &after, &changes);
        assert!(listing.contains("path pier") && listing.contains("to look at"), "{rule}: {listing}");
        assert!(!listing.contains(rule), "no words are kept: {listing}");
    }
}

#[test]
fn a_path_that_only_the_command_shows_may_hold_no_value() {
    let filled = "/api/v2/boats/5a3f1c68-0d27-4b8e-9f14-6c2d8e7b9a01'";
    let problems = page::read("page.txt", &replaced(LOST, "/api/v2/boats'", filled), &known());
    let problems = problems.expect_err("the path is not known");
    assert!(problems.iter().any(|problem| problem.code.id() == "page-request"), "{}", render_all(&problems));
}

/// As a browser copies it: without bullets and without indentation.
fn copied(page: &str) -> String {
    let flat = page.lines().map(|line| line.trim_start().trim_start_matches("• "));
    flat.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn what_a_browser_copies_says_the_same() {
    for page in [FULL, QUERY] {
        assert_ne!(copied(page), page);
        assert_eq!(statements(&read(&copied(page))), statements(&read(page)));
    }
}

#[test]
fn the_examples_say_where_attributes_without_indentation_lie() {
    let deep = replaced(
        QUERY,
        "    • total integer\n",
        "    • harbour object\n      Hide harbour attribute Show harbour attribute object\n      • total integer\n    • total integer\n",
    );
    let deep =
        replaced(&deep, "  \"total\": 2,\n", "  \"harbour\": {\n    \"total\": 1\n  },\n  \"total\": 2,\n");
    let places =
        |facts: &Facts| -> Vec<String> { facts.nodes.iter().map(|node| node.place.to_string()).collect() };
    let expected = places(&read(&deep));
    assert!(expected.iter().any(|place| place == "response 200 harbour.total"), "{expected:?}");
    assert_eq!(places(&read(&copied(&deep))), expected);
}

#[test]
fn a_last_attribute_may_be_announced_as_several() {
    let (before, rest) = QUERY.split_once("    • data array").expect("a list");
    let (_, after) = rest.split_once("    • total integer\n").expect("what follows the list");
    let data = "    • data array[object]\n\n      Hide data attribute Show data attribute object\n      • name string\n";
    let total = "    • total integer\n";
    let several = data.replace("attribute ", "attributes ");
    let page = |attributes: &[&str]| format!("{before}{}{after}", attributes.concat());
    assert_eq!(statements(&read(&page(&[total, &several]))), statements(&read(&page(&[total, data]))));
    let next = page(&[&several, total]);
    let problems = page::read("page.txt", &next, &known()).expect_err("one may have lost its step");
    assert!(problems.iter().any(|problem| problem.code.id() == "page-indent"), "{}", render_all(&problems));
}

const TWIN: &str = "\
# List berths

**GET /api/v2/piers/{pier}/berths**

The berths of a pier, free or taken.

## Servers

- https://api.marina.example: https://api.marina.example ()

## Parameters

### Path parameters

- **pier** (string(uuid))
  UUID of the pier.

### Query parameters

- **labels** (array[string])

## Responses

### 200

#### Body: application/json (object)

- **data** (array[object])
- **total** (integer)

[Powered by Bump.sh](https://bump.sh)
";

#[test]
fn a_twin_states_names_and_types_and_no_marks() {
    let twin = read(TWIN);
    assert_eq!(twin.file_name(), "get-v2-piers-pier-berths.2026-07.md.yaml");
    let said = statements(&twin);
    let whole = statements(&read(QUERY));
    assert_eq!(said.iter().find(|line| !whole.contains(line)), None);
    assert!(said.iter().any(|line| line.contains("path pier: Format(\"uuid\")")), "{said:?}");
    assert_eq!(said.iter().find(|line| line.contains("Required")), None);
    let one_line = TWIN.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(statements(&read(&one_line)), said);
    let wrong =
        page::read("twin.md", &replaced(TWIN, "(integer)", "(whole)"), &known()).expect_err("no type");
    assert_eq!(
        wrong.iter().map(|problem| (problem.code.id(), problem.line)).collect::<Vec<_>>(),
        [("page-type", 29)]
    );
}

const NAMED: &str = "\
Headers
-
X-MARINA-PIER
string -
Accept
string
Path parameters
-
boat
string Required
Body
Required
-
kind
string Required Kind of stay.
-
arrives
date First day of the stay.
POST
/api/v2/boats/{boat}/bookings
curl \\
--request POST 'https://api.marina.example/api/v2/boats/12/bookings' \\
--data '{\"kind\":\"Overnight\",\"arrives\":\"2026-07-04\"}'
Request examples
{
\"kind\": \"Overnight\",
\"arrives\": \"2026-07-04\"
}
";

#[test]
fn dashes_may_have_kept_the_names() {
    let facts = read(NAMED);
    assert_eq!(facts.operation(), "POST /api/v2/boats/{boat}/bookings");
    let said = statements(&facts);
    for expected in [
        "header Accept: Type(\"string\")",
        "path boat: Required(true)",
        "body: Required(true)",
        "body kind: Type(\"string\")",
        "body kind: Required(true)",
        "body arrives: Type(\"date\")",
        "body arrives: Required(false)",
    ] {
        assert!(said.iter().any(|line| line == expected), "{expected} in {said:#?}");
    }
}

#[test]
fn parameters_without_names_are_to_be_looked_at() {
    let page = "\
Query parameters
-
No others than the listed ones.
-
How many at once.
GET
/api/v2/boats
curl \\
--request GET 'https://api.marina.example/api/v2/boats'
";
    let said = statements(&read(page));
    let kept: Vec<&String> = said.iter().filter(|line| line.starts_with("query: Sentence")).collect();
    assert_eq!(kept.len(), 2, "{said:#?}");
    assert!(kept.iter().all(|line| line.contains("Unclassified")), "{kept:?}");
    let bare = page.split_once("GET\n").map(|(_, rest)| format!("List boats\nGET\n{rest}")).expect("a page");
    assert_eq!(read(&bare).operation(), "GET /api/v2/boats");
}

#[test]
fn values_are_listed_in_many_words() {
    let lists = [
        "Valid fields are [free, taken]. Defaults to 'free'.",
        "Possible values: free, taken. Defaults to \"free\".",
        "Available options: free and taken. Defaults to 'free'.",
        "Valid states are: free|taken. Defaults to 'free'.",
    ];
    let old = "Values are free, taken, or closed. Default value is free.";
    let expected = [
        Statement::Value { value: "free".into(), label: None },
        Statement::Value { value: "taken".into(), label: None },
        Statement::Default("free".into()),
    ];
    for list in lists {
        let facts = read(&replaced(QUERY, old, list));
        let state = facts.nodes.iter().find(|node| node.place.to_string() == "query state").expect("it");
        let said: Vec<&Statement> = state
            .statements()
            .filter(|said| matches!(said, Statement::Value { .. } | Statement::Default(_)))
            .collect();
        assert_eq!(said, expected.iter().collect::<Vec<_>>(), "{list}");
    }
    let facts = read(&replaced(QUERY, "UUID of the pier.", "Chosen by a comma separated list of names."));
    assert!(statements(&facts).contains(&"path pier: Separator(\",\")".to_owned()));
}

#[test]
fn bounds_and_units_in_words_are_read() {
    let rules = [
        ("May not be longer than 40 characters.", Statement::MaxLength(40)),
        ("Must not exceed 12 characters.", Statement::MaxLength(12)),
        ("Needs at least 3 characters.", Statement::MinLength(3)),
        ("You can give up to 5 items.", Statement::MaxItems(5)),
        ("A minimum of 2 items is wanted.", Statement::MinItems(2)),
        ("The rent in pounds (£).", Statement::Unit("pounds".to_owned())),
        ("The rent in pennies.", Statement::Unit("pence".to_owned())),
    ];
    for (rule, expected) in rules {
        let facts = read(&replaced(QUERY, "UUID of the pier.", rule));
        let pier = facts.nodes.iter().find(|node| node.place.to_string() == "path pier").expect("it");
        assert!(pier.statements().any(|said| *said == expected), "{rule}: {pier:?}");
    }
    let facts = read(&replaced(QUERY, "UUID of the pier.", "The oldest of 40 characters in the play."));
    let pier = facts.nodes.iter().find(|node| node.place.to_string() == "path pier").expect("it");
    assert!(!pier.statements().any(|said| matches!(said, Statement::MaxLength(_) | Statement::MinLength(_))));
}
