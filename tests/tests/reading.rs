//! Whole documents in odd spellings, and what is said of each: as it is printed, a line a message.

use std::fmt::Write as _;

use generator::config::Tolerance;
use generator::diagnostics::{Diagnostics, Rendering};
use generator::source::Source;
use generator::{Config, Tree, generate};
use serde_json::Value;

/// What is said of a document, and what comes of it, leniently.
fn read(name: &str, text: &str) -> (String, Option<Tree>) {
    let source = Source::new(name, text);
    let config = Config { tolerance: Tolerance::Lenient, ..Config::default() };
    let said = |found: Diagnostics| {
        let short = Rendering { short: true, ..Rendering::default() };
        let text = found.sorted(&source).render(&source, short);
        // The last line counts.
        text.lines().filter(|line| line.contains("[G")).fold(String::new(), |mut all, line| {
            let _ = writeln!(all, "{line}");
            all
        })
    };
    match generate(&source, &config) {
        Ok(generated) => (said(generated.diagnostics), Some(generated.tree)),
        Err(found) => (said(found), None),
    }
}

/// An operation with an enumeration as a query parameter, in the spelling that is given.
fn of_parameter(head: &str, schema: &str) -> String {
    format!(
        "{head}\ninfo: {{title: Pier, version: '1'}}\nservers: [{{url: 'https://pier.example'}}]\npaths:\n  /boats:\n    get:\n      operationId: listBoats\n      parameters:\n        - name: kind\n          in: query\n          schema: {schema}\n      responses: {{'204': {{description: None.}}}}\n"
    )
}

#[test]
fn what_yaml_and_json_allow_is_read_without_a_word() {
    let plain = of_parameter("openapi: 3.0.3", "{type: string}");
    let json = "{\t\"openapi\": \"3.0.3\",\n\t\"info\": {\"title\": \"Pier\", \"version\": \"1\"}, \"servers\": [{\"url\": \"/\"}],\n\t\"paths\": {\"/boats\": {\"get\": {\"operationId\": \"listBoats\", \"responses\": {\"204\": {\"description\": \"None.\"}}}}}}";
    for (spelling, text) in [
        ("plain", plain.clone()),
        ("a byte order mark and CRLF", format!("\u{feff}{}", plain.replace('\n', "\r\n"))),
        ("lines that end in CR", plain.replace('\n', "\r")),
        ("marks of the document", format!("# first\n---\n{plain}...\n")),
        ("a tab before a comment", plain.replace("get:\n", "get:\t# here\n\t\t# and there\n\t\n")),
        ("other line separators in a text", plain.replace("'1'", "\"1\u{85}2\u{2028}3\"")),
        (
            "a brace in the column of the key",
            plain.replace("{type: string}", "{\n\"type\": string\n          }"),
        ),
        ("anchors", of_parameter("x-a: &a {type: string}\nopenapi: 3.0.3", "*a")),
        (
            "tags of the core schema",
            plain.replace("'1'", "!!str 1.10").replace("listBoats", "!!str listBoats"),
        ),
        ("tabs in JSON", json.to_owned()),
    ] {
        let name = if text.starts_with('{') { "a.json" } else { "a.yaml" };
        let (said, tree) = read(name, &text);
        assert_eq!(said, "", "{spelling}");
        let client = tree.as_ref().and_then(|tree| tree.get("src/client.rs")).unwrap_or_default();
        assert!(client.contains("fn list_boats"), "{spelling}");
    }
}

#[test]
fn what_is_read_otherwise_is_said_where_it_stands() {
    let version = |text: &str| of_parameter(text, "{type: string}");
    let plain = version("openapi: 3.0.3");
    let twice = r#"{"openapi": "3.0.3", "info": {"title": "", "title": ""}, "paths": {}}"#;
    let rows = [
        (
            "a.yaml",
            version("openapi: 3.0"),
            "a.yaml:1:10: warning[G0302]: expected text, found the number 3.0 (#/openapi)",
        ),
        (
            "a.yaml",
            version("openapi: 3.1"),
            "a.yaml:1:10: warning[G0302]: expected text, found the number 3.1 (#/openapi)",
        ),
        (
            "a.yaml",
            plain.replace("None.", "!mine None."),
            "a.yaml:12:40: warning[G0105]: the tag `!mine` is not known (#/paths/~1boats/get/responses/204/description)",
        ),
        (
            "a.yaml",
            format!("{plain}---\nopenapi: 3.0.3\n"),
            "a.yaml:13:1: error[G0101]: a second document starts here; a file holds one",
        ),
        (
            "a.json",
            "{\"openapi\": \"3.0.3\",\n// no\n\"paths\": {}}".to_owned(),
            "a.json:2:1: error[G0101]: a comment stands here; JSON has none",
        ),
        (
            "a.json",
            twice.to_owned(),
            "a.json:1:1: warning[G0206]: no path and no component is described\na.json:1:30: warning[G0304]: an info object needs the key `version` (#/info)\na.json:1:44: warning[G0102]: the key `title` stands here again (#/info/title)",
        ),
        ("a.yaml", format!("{plain}\0"), "a.yaml:13:1: error[G0101]: a NUL character stands here"),
    ];
    let said: Vec<String> =
        rows.iter().map(|(name, text, _)| read(name, text).0.trim_end().to_owned()).collect();
    assert_eq!(said, rows.map(|(_, _, expected)| expected));
}

#[test]
fn values_keep_the_text_that_they_are_written_in() {
    let values = ["NO", "on", "1e3", "0x1F", "017", "1_000", "12:30:45", "2024-01-02", "True", "3.10", "+1"];
    let listed = format!("{{type: string, enum: [{}]}}", values.join(", "));
    let (_, tree) = read("a.yaml", &of_parameter("openapi: 3.0.3", &listed));
    let tree = tree.expect("a client");
    let code: String =
        tree.iter().filter(|(path, _)| path.ends_with("list_boats.rs")).map(|(_, text)| text).collect();
    let found: Vec<&str> =
        code.lines().filter_map(|line| line.split_once(" = \"")?.1.split('"').next()).collect();
    assert_eq!(found, values);
}

#[test]
fn each_part_that_is_lost_has_an_entry() {
    let text = "openapi: 3.0.3
info: {title: Pier, version: '1'}
servers: [{url: 'https://pier.example'}]
paths:
  /boats:
    get:
      operationId: listBoats
      responses:
        '200': {$ref: '#/components/responses/Missing'}
        '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/Gone'}}}}
components:
  schemas:
    Boat: {type: object, properties: {flag: {type: string, enum: 5}, hull: {type: object, properties: 3}}}
";
    let (_, tree) = read("a.yaml", text);
    let surface = tree.as_ref().and_then(|tree| tree.get("surface.json")).unwrap_or_default();
    let surface: Value = serde_json::from_str(surface).expect("the surface");
    let entries = surface["surface"].as_array().expect("entries");
    let lost = entries.iter().filter(|entry| !entry["reason"].is_null());
    let lost: Vec<String> =
        lost.map(|entry| format!("{} {}: {}", entry["pointer"], entry["carried"], entry["reason"])).collect();
    assert_eq!(
        lost,
        [
            "\"/components/schemas/Boat/properties/flag/enum\" \"left out\": \"expected a list, found the number 5\"",
            "\"/components/schemas/Boat/properties/hull/properties\" \"left out\": \"expected an object, found the number 3\"",
            "\"/paths/~1boats/get/responses/200\" \"left out\": \"there is nothing at `#/components/responses/Missing`\"",
            "\"/paths/~1boats/get/responses/404/content/application~1json/schema\" \"raw\": \"there is nothing at `#/components/schemas/Gone`\"",
        ]
    );
}

#[test]
fn what_the_second_reader_cannot_read_is_left_to_the_first_where_that_has_said_why() {
    let of = |schema: &str| read("a.yaml", &of_parameter("openapi: 3.0.3", schema)).0;
    let said = of("{type: integer, exclusiveMinimum: 3}");
    assert!(said.contains("exclusiveMinimum") && !said.contains("G0107"), "{said}");
}
