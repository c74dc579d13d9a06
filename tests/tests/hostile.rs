//! Texts of a document come out as data, and no document takes long or much.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use generator::config::Tolerance;
use generator::diagnostics::{Code, Diagnostics};
use generator::source::Source;
use generator::{Config, Generated, generate};
use proc_macro2::{TokenStream, TokenTree};
use tests::{fixtures, hostile};

fn lenient(name: &str, text: impl Into<String>) -> Result<Generated, Diagnostics> {
    let config =
        Config { crate_name: "hostile".to_owned(), tolerance: Tolerance::Lenient, ..Config::default() };
    generate(&Source::new(name, text), &config)
}

/// How often each kind of token and each word of code stands outside of literals, apart from names.
fn shape(tokens: TokenStream, shape: &mut BTreeMap<String, usize>) {
    for token in tokens {
        let word = match token {
            TokenTree::Group(group) => {
                self::shape(group.stream(), shape);
                format!("{:?}", group.delimiter())
            }
            TokenTree::Punct(punct) => punct.as_char().to_string(),
            TokenTree::Ident(ident) => ident.to_string(),
            TokenTree::Literal(_) => continue,
        };
        *shape.entry(word).or_default() += 1;
    }
}

/// The Rust files of a crate apart from the runtime.
fn rust(generated: &Generated) -> impl Iterator<Item = (&str, &str)> {
    let is_rust = |path: &str| Path::new(path).extension().is_some_and(|end| end == "rs");
    let own =
        move |path: &str| path.starts_with("src/") && is_rust(path) && !path.starts_with("src/runtime/");
    generated.tree.iter().filter(move |(path, _)| own(path))
}

#[test]
fn texts_come_out_as_data() {
    let template = fixtures::text("hostile/every_position.json");
    for text in hostile::TEXTS {
        let generated = lenient("hostile.json", hostile::filled(&template, text)).unwrap_or_else(|found| {
            panic!("nothing came of {text:?}: {found:#?}");
        });
        for (path, code) in rust(&generated) {
            let file = syn::parse_file(code).unwrap_or_else(|error| panic!("{path} with {text:?}: {error}"));
            check_items(&file, path, text);
            let direction = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert!(!code.contains(direction), "{path} with {text:?} has direction marks");
        }
        let library = generated.tree.get("src/lib.rs").expect("the library");
        assert_eq!(library.matches("include_str!(\"registry.json\")").count(), 1, "{text:?}");
        for data in ["surface.json", "src/registry.json"] {
            let text = generated.tree.get(data).expect("the data");
            serde_json::from_str::<serde_json::Value>(text).expect("the data is JSON");
        }
        for (path, _) in generated.tree.iter() {
            assert!(path.is_ascii() && !path.contains("..") && !path.contains([' ', '\\', ':']), "{path:?}");
        }
    }
}

/// No macro but the runtime's, no attribute but those that are written everywhere.
fn check_items(file: &syn::File, path: &str, text: &str) {
    let tokens = quote::ToTokens::to_token_stream(file);
    let mut words = BTreeMap::new();
    shape(tokens, &mut words);
    for stranger in ["compile_error", "panic", "include", "asm", "unsafe", "extern"] {
        assert!(!words.contains_key(stranger), "{path} with {text:?} has {stranger}");
    }
    // The operations as data, in a file of one name.
    let included = words.get("include_str").copied().unwrap_or_default();
    assert_eq!(included, usize::from(path == "src/lib.rs"), "{path} with {text:?}");
    for item in &file.items {
        let known = matches!(
            item,
            syn::Item::Struct(_)
                | syn::Item::Enum(_)
                | syn::Item::Impl(_)
                | syn::Item::Macro(_)
                | syn::Item::Mod(_)
                | syn::Item::Static(_)
                | syn::Item::Type(_)
                | syn::Item::Use(_)
        );
        let is_registry = matches!(item, syn::Item::Fn(function) if function.sig.ident == "registry");
        let known = known || (is_registry && path == "src/lib.rs");
        assert!(known, "{path} with {text:?} has another item");
        if let syn::Item::Macro(call) = item {
            let of_runtime = call.mac.path.segments.iter().any(|segment| segment.ident == "runtime");
            assert!(of_runtime, "{path} with {text:?} calls a strange macro");
        }
    }
}

#[test]
fn harmless_and_hostile_texts_make_the_same_items() {
    let template = fixtures::text("hostile/every_position.json");
    let count = |text: &str| {
        let generated = lenient("hostile.json", hostile::filled(&template, text)).expect("a crate");
        let items = rust(&generated).map(|(_, code)| syn::parse_file(code).expect("Rust").items.len());
        items.sum::<usize>()
    };
    let expected = count(hostile::HARMLESS);
    // Braces and slashes make other paths, and nothing makes no names.
    let plain =
        hostile::TEXTS.iter().filter(|text| !text.contains(['{', '}', '/']) && !text.trim().is_empty());
    for text in plain {
        let counted = count(text);
        assert!(counted.abs_diff(expected) <= expected / 4, "{text:?}: {counted} items, not {expected}");
    }
}

/// What generating costs, at most; generous, since the machine may be busy.
const LIMIT: Duration = Duration::from_secs(60);

/// Refused with this code, or generated; in bounded time.
fn bounded(name: &str, text: String, refused: Option<Code>) {
    let start = Instant::now();
    let result = lenient(name, text);
    let took = start.elapsed();
    assert!(took < LIMIT, "{name} took {took:?}");
    match (result, refused) {
        (Err(found), Some(code)) => {
            assert!(found.iter().any(|one| one.code == code), "{name}: {found:#?}");
        }
        (Ok(generated), None) => {
            for (path, code) in rust(&generated) {
                assert!(syn::parse_file(code).is_ok(), "{name}: {path} is not Rust");
            }
        }
        (Ok(_), Some(code)) => panic!("{name} is not refused with {code}"),
        (Err(found), None) => panic!("{name} is refused: {found:#?}"),
    }
}

fn document(schemas: &str) -> String {
    format!(
        "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"t\",\"version\":\"1\"}},\"paths\":{{\"/t\":{{\"post\":{{\
         \"operationId\":\"t\",\"requestBody\":{{\"content\":{{\"application/json\":{{\"schema\":\
         {{\"$ref\":\"#/components/schemas/A\"}}}}}}}},\"responses\":{{\"200\":{{\"description\":\"\",\"content\":\
         {{\"application/json\":{{\"schema\":{{\"$ref\":\"#/components/schemas/A\"}}}}}}}}}}}}}}}},\
         \"components\":{{\"schemas\":{{{schemas}}}}}}}"
    )
}

#[test]
fn deep_nesting_is_refused() {
    let deep = |open: &str, close: &str| {
        document(&format!("\"A\":{}{{}}{}", open.repeat(100_000), close.repeat(100_000)))
    };
    bounded("arrays.json", deep("{\"items\":", "}"), Some(Code::TooDeep));
    bounded("parts.json", deep("{\"allOf\":[", "]}"), Some(Code::TooDeep));
    let yaml = format!("openapi: 3.0.0\nx-deep: {}{}\n", "[".repeat(100_000), "]".repeat(100_000));
    bounded("flow.yaml", yaml, Some(Code::TooDeep));
}

#[test]
fn laughing_aliases_are_refused() {
    let mut yaml =
        "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {}\nx-0: &a0 [ha, ha]\n".to_owned();
    for level in 1..60 {
        let before = level - 1;
        writeln!(yaml, "x-{level}: &a{level} [*a{before}, *a{before}, *a{before}, *a{before}]")
            .expect("memory");
    }
    bounded("laughs.yaml", yaml, Some(Code::TooLarge));
}

#[test]
fn what_is_large_is_generated_in_time() {
    let values: Vec<String> = (0..20_000).map(|number| format!("\"value {number}\"")).collect();
    bounded(
        "enum.json",
        document(&format!("\"A\":{{\"type\":\"string\",\"enum\":[{}]}}", values.join(","))),
        None,
    );
    let properties: Vec<String> =
        (0..3_000).map(|number| format!("\"p{number}\":{{\"type\":\"string\"}}")).collect();
    let wide = format!("\"A\":{{\"type\":\"object\",\"properties\":{{{}}}}}", properties.join(","));
    bounded("wide.json", document(&wide), None);
}

#[test]
fn many_of_one_thing_are_looked_at_once() {
    let names = |letter: char, count: usize| {
        (0..count).map(|number| format!("\"{letter}{number}\"")).collect::<Vec<_>>()
    };
    let required =
        |letter| format!("{{\"type\":\"object\",\"required\":[{}]}}", names(letter, 50_000).join(","));
    bounded(
        "required.json",
        document(&format!("\"A\":{{\"allOf\":[{},{}]}}", required('a'), required('b'))),
        None,
    );
    let lists: Vec<String> = names('v', 10_000)
        .iter()
        .map(|name| format!("{{\"type\":\"string\",\"enum\":[{name},\"all\"]}}"))
        .collect();
    bounded("lists.json", document(&format!("\"A\":{{\"oneOf\":[{}]}}", lists.join(","))), None);
    let parameters: Vec<String> = names('q', 5_000)
        .iter()
        .map(|name| format!("{{\"name\":{name},\"in\":\"query\",\"schema\":{{\"type\":\"string\"}}}}"))
        .collect();
    let many = document("\"A\":{}")
        .replace("\"operationId\"", &format!("\"parameters\":[{}],\"operationId\"", parameters.join(",")));
    bounded("parameters.json", many, None);
}

#[test]
fn cycles_of_references_end() {
    let round = (0..500).fold(String::new(), |mut text, number| {
        let next = (number + 1) % 500;
        let name = if number == 0 { "A".to_owned() } else { format!("S{number}") };
        let next = if next == 0 { "A".to_owned() } else { format!("S{next}") };
        let comma = if number == 0 { "" } else { "," };
        write!(text, "{comma}\"{name}\":{{\"$ref\":\"#/components/schemas/{next}\"}}").expect("memory");
        text
    });
    bounded("references.json", document(&round), None);
    bounded(
        "parts.json",
        document(&round.replace(":{\"$ref\"", ":{\"allOf\":[{\"$ref\"").replace("\"}", "\"}]}")),
        None,
    );
    let owners = round
        .replace(":{\"$ref\"", ":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\"")
        .replace("\"}", "\"}}}");
    bounded("owners.json", document(&owners), None);
}

#[test]
fn products_of_unions_end() {
    let union = |letter: char| {
        let variants: Vec<String> = (0..40)
            .map(|number| {
                format!(
                    "{{\"type\":\"object\",\"properties\":{{\"{letter}{number}\":{{\"type\":\"string\"}}}}}}"
                )
            })
            .collect();
        format!("{{\"oneOf\":[{}]}}", variants.join(","))
    };
    let parts: Vec<String> = ('a'..='h').map(union).collect();
    bounded("product.json", document(&format!("\"A\":{{\"allOf\":[{}]}}", parts.join(","))), None);
}

#[test]
fn a_problem_at_the_end_has_a_place_whatever_the_length() {
    for end in ["info: [", "info: \"open", "info: {a: ", "[a]\n\"b: c", "info: a: b", "info: *"] {
        for length in [1_023, 1_024, 1_025, 2_048] {
            let start = "openapi: 3.0.3\n# ";
            let text = format!("{start}{}\n{end}", "x".repeat(length - start.len() - 1 - end.len()));
            assert_eq!(text.len(), length);
            let source = Source::new("end.yaml", text.clone());
            let found = lenient("end.yaml", text).expect_err("no document");
            let listing = found.render(&source, generator::diagnostics::Rendering::default());
            assert!(listing.contains("end.yaml:"), "{listing}");
        }
    }
}

#[test]
fn a_key_that_is_repeated_often_is_reported_a_few_times() {
    let repeated = "\"A\":{},".repeat(1_000);
    let found = generate(
        &Source::new("repeated.json", document(&format!("{repeated}\"A\":{{}}"))),
        &Config::default(),
    )
    .expect_err("no document");
    let told = found.iter().filter(|one| one.code == Code::DuplicateKey).count();
    assert!((1..=20).contains(&told), "{told} times");
}

#[test]
fn every_module_of_many_has_its_file() {
    let many: Vec<String> = (0..200).map(|number| format!("\"S{number}\":{{\"type\":\"object\"}}")).collect();
    let generated =
        lenient("many.json", document(&format!("\"A\":{{}},{}", many.join(",")))).expect("a crate");
    let root = syn::parse_file(generated.tree.get("src/models/mod.rs").expect("the models")).expect("Rust");
    let modules = root.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) => Some(&module.ident),
        _ => None,
    });
    let files = modules.map(|module| format!("src/models/{module}.rs")).collect::<Vec<_>>();
    assert!(files.len() >= 200, "{files:?}");
    assert!(files.iter().all(|file| generated.tree.get(file).is_some()), "a file is missing");
}
