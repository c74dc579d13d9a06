//! Random attributes, written as a page and read back.

use std::fmt::Write as _;

use evidence::facts::{self, Found, Part, Place, Statement};
use evidence::page::{self, Known};
use proptest::prelude::*;
use serde_json::{Value, json};

/// An attribute to be printed.
#[derive(Debug, Clone)]
struct Attribute {
    name: String,
    kind: Kind,
    required: bool,
    nullable: bool,
    described: bool,
}

#[derive(Debug, Clone)]
enum Kind {
    Text { format: Option<&'static str>, lengths: Option<(u64, u64)> },
    Values(Vec<String>),
    Whole { bounds: Option<(i64, i64)>, default: Option<i64> },
    Truth { default: Option<bool> },
    Number,
    Texts { most: Option<u64> },
    Object(Vec<Attribute>),
    Objects(Vec<Attribute>),
}

impl Kind {
    fn printed(&self) -> &'static str {
        match self {
            Self::Text { .. } | Self::Values(_) => "string",
            Self::Whole { .. } => "integer",
            Self::Truth { .. } => "boolean",
            Self::Number => "number",
            Self::Texts { .. } => "array[string]",
            Self::Object(_) => "object",
            Self::Objects(_) => "array[object]",
        }
    }

    fn example(&self) -> Value {
        let members = |children: &[Attribute]| -> Value {
            children.iter().map(|child| (child.name.clone(), child.kind.example())).collect()
        };
        match self {
            Self::Text { format: Some("date"), .. } => json!("2026-07-04"),
            Self::Text { .. } => json!("some text"),
            Self::Values(values) => json!(values[0]),
            Self::Whole { .. } => json!(7),
            Self::Truth { .. } => json!(true),
            Self::Number => json!(1.5),
            Self::Texts { .. } => json!(["one", "two"]),
            Self::Object(children) => members(children),
            Self::Objects(children) => json!([members(children)]),
        }
    }
}

fn kind() -> impl Strategy<Value = Kind> {
    let values = prop::collection::btree_set("[a-z]{2,8}(_[a-z]{2,6})?", 1..6);
    prop_oneof![
        (
            prop::option::of(prop_oneof![Just("uuid"), Just("date"), Just("email")]),
            prop::option::of((1..9_u64, 9..40_u64))
        )
            .prop_map(|(format, lengths)| Kind::Text { format, lengths }),
        values.prop_map(|values| Kind::Values(values.into_iter().collect())),
        (prop::option::of((-9..9_i64, 9..99_i64)), prop::option::of(0..9_i64))
            .prop_map(|(bounds, default)| Kind::Whole { bounds, default }),
        prop::option::of(any::<bool>()).prop_map(|default| Kind::Truth { default }),
        Just(Kind::Number),
        prop::option::of(1..9_u64).prop_map(|most| Kind::Texts { most }),
    ]
}

fn attribute(kind: impl Strategy<Value = Kind>) -> impl Strategy<Value = Attribute> {
    ("[a-z]{1,6}(_[a-z]{1,6})?", kind, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(name, kind, required, nullable, described)| Attribute { name, kind, required, nullable, described },
    )
}

/// Names are unique within a list.
fn numbered(mut attributes: Vec<Attribute>) -> Vec<Attribute> {
    for (number, attribute) in attributes.iter_mut().enumerate() {
        let _ = write!(attribute.name, "_{number}");
    }
    attributes
}

fn attributes() -> impl Strategy<Value = Vec<Attribute>> {
    let tree = kind().prop_recursive(3, 24, 5, |inner| {
        let children = prop::collection::vec(attribute(inner), 1..5).prop_map(numbered);
        (children, any::<bool>())
            .prop_map(|(children, many)| if many { Kind::Objects(children) } else { Kind::Object(children) })
    });
    prop::collection::vec(attribute(tree), 1..8).prop_map(numbered)
}

/// A page under construction, with the facts that it states.
#[derive(Default)]
struct Writer {
    page: String,
    line: usize,
    facts: Vec<(Place, Statement, usize)>,
}

impl Writer {
    fn line(&mut self, indent: usize, text: &str) {
        let _ = writeln!(self.page, "{}{text}", " ".repeat(indent));
        self.line += 1;
    }

    fn blank(&mut self) {
        self.page.push('\n');
        self.line += 1;
    }

    fn state(&mut self, place: &Place, statement: Statement) {
        self.facts.push((place.clone(), statement, self.line));
    }

    fn list(&mut self, around: &Place, attributes: &[Attribute], indent: usize) {
        for attribute in attributes {
            self.attribute(&around.child(&attribute.name), attribute, indent);
        }
    }

    fn attribute(&mut self, place: &Place, attribute: &Attribute, indent: usize) {
        let kind = &attribute.kind;
        let format = match kind {
            Kind::Text { format: Some(format), .. } => format!("({format})"),
            _ => String::new(),
        };
        let null = if attribute.nullable { " | null" } else { "" };
        let mark = if attribute.required { " Required" } else { "" };
        self.line(indent, &format!("• {} {}{format}{null}{mark}", attribute.name, kind.printed()));
        self.state(place, Statement::Exists);
        self.state(place, Statement::Type(kind.printed().to_owned()));
        if let Kind::Text { format: Some(format), .. } = kind {
            self.state(place, Statement::Format((*format).to_owned()));
        }
        if attribute.nullable {
            self.state(place, Statement::Nullable);
        }
        if attribute.required || place.is_sent() {
            self.state(place, Statement::Required(attribute.required));
        }
        if attribute.described {
            self.blank();
            self.line(indent + 2, "Something about it.");
            self.blank();
        }
        self.details(place, kind, indent + 2);
        self.children(place, &attribute.name, kind, indent + 2);
    }

    fn details(&mut self, place: &Place, kind: &Kind, indent: usize) {
        match kind {
            Kind::Text { lengths: Some((low, high)), .. } => {
                self.line(indent, &format!("Minimum length is {low}, maximum length is {high}."));
                self.state(place, Statement::MinLength(*low));
                self.state(place, Statement::MaxLength(*high));
            }
            Kind::Values(values) => {
                self.line(indent, "Value Description");
                for value in values {
                    self.line(indent, &format!("{value} The {value} one"));
                    let label = Some(format!("The {value} one"));
                    self.state(place, Statement::Value { value: json!(value), label });
                }
                self.blank();
                let (last, rest) = values.split_last().expect("there are values");
                let sentence = match rest {
                    [] => format!("Value is {last}."),
                    [one] => format!("Values are {one} or {last}."),
                    _ => format!("Values are {}, or {last}.", rest.join(", ")),
                };
                self.line(indent, &sentence);
            }
            Kind::Whole { bounds: Some((low, high)), .. } => {
                self.line(indent, &format!("Minimum value is {low}, maximum value is {high}."));
                self.state(place, Statement::Minimum(json!(low)));
                self.state(place, Statement::Maximum(json!(high)));
            }
            Kind::Texts { most: Some(most) } => {
                self.line(indent, &format!("Not more than {most} elements."));
                self.state(place, Statement::MaxItems(*most));
            }
            _ => {}
        }
        let default = match kind {
            Kind::Whole { default: Some(default), .. } => Some(json!(default)),
            Kind::Truth { default: Some(default) } => Some(json!(default)),
            _ => None,
        };
        if let Some(default) = default {
            self.line(indent, &format!("Will default to {default} if not provided."));
            self.state(place, Statement::Default(default));
        }
    }

    fn children(&mut self, place: &Place, name: &str, kind: &Kind, indent: usize) {
        let items = place.child("*");
        let (holder, children) = match kind {
            Kind::Object(children) => (place, children),
            Kind::Objects(children) => (&items, children),
            _ => return,
        };
        let word = if children.len() == 1 { "attribute" } else { "attributes" };
        self.line(indent, &format!("Hide {name} {word} Show {name} {word} object"));
        self.list(holder, children, indent);
    }
}

const REQUEST: &str = "POST /api/v2/things";

fn page_of(body: &[Attribute], response: &[Attribute]) -> Writer {
    let mut writer = Writer::default();
    writer.line(0, "Make a thing");
    writer.blank();
    writer.line(0, REQUEST);
    writer.blank();
    writer.line(0, "application/json");
    writer.blank();
    writer.line(0, "Body Required");
    writer.list(&Place::top(Part::Body), body, 2);
    writer.blank();
    writer.line(0, "Responses");
    writer.line(2, "• 201 application/json");
    let word = if response.len() == 1 { "attribute" } else { "attributes" };
    writer.line(4, &format!("Hide response {word} Show response {word} object"));
    writer.list(&Place::top(Part::Response("201".to_owned())), response, 4);
    writer.blank();
    writer.line(0, REQUEST);
    let payload = Kind::Object(body.to_vec()).example();
    writer.line(0, "curl \\");
    writer.line(1, "--request POST 'https://api.example.test/api/v2/things' \\");
    writer.line(1, &format!("--data '{payload}'"));
    writer.line(0, "Request examples");
    let pretty = |value: &Value| serde_json::to_string_pretty(value).expect("JSON is printable");
    writer.page.push_str(&pretty(&payload));
    writer.page.push_str("\nResponse examples (201)\n");
    let mut answer = Kind::Object(response.to_vec()).example();
    answer["read_at"] = json!("2026-07-01T09:00:00+01:00");
    writer.page.push_str(&pretty(&answer));
    writer.page.push('\n');
    writer
}

const PAGES: &[&str] = &[
    include_str!("pages/full.txt"),
    include_str!("pages/query.txt"),
    include_str!("pages/optional-names-lost.txt"),
    include_str!("pages/names-lost.txt"),
    include_str!("pages/no-success.txt"),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_page_prints_is_read_back(body in attributes(), response in attributes()) {
        let writer = page_of(&body, &response);
        let facts = match page::read("page.txt", &writer.page, &Known::default()) {
            Ok(facts) => facts,
            Err(problems) => {
                let shown: Vec<String> = problems.iter().map(evidence::problem::Problem::short).collect();
                return Err(TestCaseError::fail(format!("{}\n{}", shown.join("\n"), writer.page)));
            }
        };
        let mut printed = 0;
        for (place, statement, line) in &writer.facts {
            let found = facts.node(place).and_then(|node| node.facts.iter().find(|fact| fact.statement == *statement));
            prop_assert!(found.is_some_and(|fact| fact.line == *line), "{place}: {statement:?} in line {line}\n{}", writer.page);
            printed += 1;
        }
        // Nothing is made up: what is not shown by an example was written above, or is an item of a list, or the hash
        // of a description.
        let of_trees = facts.nodes.iter().filter(|node| !node.place.path.is_empty() && !node.place.path.ends_with(&["*".to_owned()]));
        let read: usize = of_trees.map(|node| node.facts.iter().filter(|fact| fact.found != Found::Example && fact.statement.kind() != "sentence").count()).sum();
        prop_assert_eq!(read, printed);
    }

    #[test]
    fn a_facts_file_is_read_back(body in attributes(), response in attributes()) {
        let writer = page_of(&body, &response);
        let facts = page::read("page.txt", &writer.page, &Known::default()).expect("the page is whole");
        let text = facts::write(&facts);
        let file = facts::read("facts.yaml", &text).expect("the file was just written");
        prop_assert_eq!(&file.facts, &facts);
        prop_assert_eq!(facts::write(&file.facts), text);
    }

    #[test]
    fn no_damage_makes_the_reader_panic(
        page in prop::sample::select(PAGES),
        from in any::<prop::sample::Index>(),
        length in 0..60_usize,
        inserted in "\\PC{0,6}",
    ) {
        let characters: Vec<char> = page.chars().collect();
        let start = from.index(characters.len());
        let end = (start + length).min(characters.len());
        let damaged: String =
            characters[..start].iter().copied().chain(inserted.chars()).chain(characters[end..].iter().copied()).collect();
        if let Err(problems) = page::read("page.txt", &damaged, &Known::default()) {
            let lines = damaged.lines().count().max(1);
            for problem in problems {
                prop_assert!((1..=lines).contains(&problem.line), "{}", problem.short());
                prop_assert!(!problem.render().is_empty());
            }
        }
    }
}
