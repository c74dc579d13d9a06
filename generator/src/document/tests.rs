//! Texts and the trees that are made of them.

use serde_json::{Value, json};

use super::text::parse;
use super::tree::{Node, Tree};
use crate::diagnostics::{Code, Place};
use crate::pointer::Pointer;

fn read_as(name: &str, text: &str) -> (Option<Value>, Vec<Code>) {
    let parsed = parse(name, text, &Pointer::root());
    let tree = parsed.tree.as_ref().and_then(Tree::root).map(Node::to_value);
    (tree, parsed.found.iter().map(|one| one.code).collect())
}

fn read(text: &str) -> (Option<Value>, Vec<Code>) {
    read_as("a.yaml", text)
}

#[test]
fn keys_are_text_as_written() {
    let (tree, codes) = read("200: a\n1.10: b\non: c\nnull: d\n");
    assert_eq!(tree, Some(json!({ "200": "a", "1.10": "b", "on": "c", "null": "d" })));
    assert!(codes.is_empty());
}

#[test]
fn the_last_of_equal_keys_is_used() {
    for text in ["a: 1\nb: 2\na: 3\na: 4\n", r#"{"a": 1, "b": 2, "a": 3, "a": 4}"#] {
        let (tree, codes) = read(text);
        assert_eq!(tree, Some(json!({ "a": 4, "b": 2 })));
        assert_eq!(codes, [Code::DuplicateKey, Code::DuplicateKey]);
    }
}

#[test]
fn merge_keys_fill_in() {
    let (tree, _) = read("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n");
    assert_eq!(tree.and_then(|tree| tree.get("b").cloned()), Some(json!({ "y": 3, "x": 1 })));
}

#[test]
fn tags_and_large_numbers_are_read() {
    let (tree, _) = read("a: !custom 1\nb: -9223372036854776000\n");
    assert_eq!(tree, Some(json!({ "a": 1, "b": -9.223_372_036_854_776e18 })));
}

#[test]
fn loose_json_is_yaml() {
    assert_eq!(read("{a: 1, b: [2,],}").0, Some(json!({ "a": 1, "b": [2] })));
}

#[test]
fn nesting_is_bounded() {
    for text in ["[".repeat(200_000), "{\"a\":".repeat(200_000), "- ".repeat(200_000), "a: [".repeat(201)] {
        let (tree, codes) = read(&text);
        assert_eq!(tree, None);
        assert_eq!(codes, [Code::TooDeep]);
    }
}

#[test]
fn aliases_are_bounded() {
    let lines = (1..12).map(|level| {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        format!("a{level}: &a{level} [{aliases}]\n")
    });
    let text = std::iter::once("a0: &a0 [x, x, x, x, x]\n".to_owned()).chain(lines).collect::<String>();
    assert_eq!(read(&text), (None, vec![Code::TooLarge]));
}

#[test]
fn long_aliased_texts_are_bounded() {
    let text = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), vec!["*a"; 10_000].join(", "));
    assert_eq!(read(&text), (None, vec![Code::TooLarge]));
}

#[test]
fn aliases_that_stand_in_themselves_are_refused() {
    assert_eq!(read("a: &a [*a]\n"), (None, vec![Code::TooDeep]));
    // The depth is that of what the aliases stand for.
    let lines = (1..110).map(|level| format!("a{level}: &a{level} {{b: {{c: *a{}}}}}\n", level - 1));
    let text = std::iter::once("a0: &a0 x\n".to_owned()).chain(lines).collect::<String>();
    assert_eq!(read(&text), (None, vec![Code::TooDeep]));
}

#[test]
fn several_merge_keys_fill_in_one_after_the_other() {
    let text =
        "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: *a\n  <<: *b\n  w: 0\nd: {<<: [*b, *a], x: 0}\n";
    let (tree, codes) = read(text);
    let tree = tree.unwrap_or_default();
    assert_eq!(tree.get("c"), Some(&json!({ "w": 0, "x": 1, "y": 1, "z": 2 })));
    assert_eq!(tree.get("d"), Some(&json!({ "x": 0, "y": 2, "z": 2 })));
    assert!(codes.is_empty());
    // What cannot be merged is a member of that name.
    assert_eq!(read("<<: 1\n").0, Some(json!({ "<<": 1 })));
}

#[test]
fn keys_that_are_no_text_are_read_as_written() {
    let (tree, codes) = read("? [a, {b: c}]\n: 1\n? {d: e}\n: 2\n~: 3\nx: &x y\n*x : 4\n");
    assert_eq!(tree, Some(json!({ "[a, {b: c}]": 1, "{d: e}": 2, "~": 3, "x": "y", "y": 4 })));
    assert_eq!(codes, [Code::Converted, Code::Converted]);
}

#[test]
fn tags_of_the_core_schema_mean_what_they_say() {
    let (tree, codes) =
        read("a: !!str 1.10\nb: !!int '5'\nc: ! 7\nd: !!timestamp 2024-01-02\n!!str 200: !mine x\n");
    assert_eq!(tree, Some(json!({ "a": "1.10", "b": 5, "c": "7", "d": "2024-01-02", "200": "x" })));
    assert_eq!(codes, [Code::UnknownTag, Code::UnknownTag]);
}

#[test]
fn what_yaml_allows_is_read() {
    for text in [
        "a: 1\t# after a tab\n\t# alone\nb: [\n  2\n]\n",
        "\u{feff}# first\n---\na: 1\nb: [2]\n...\n",
        "%YAML 1.1\n---\na: 1\rb:\r- 2\r",
        "a: {\n\"b\": [ ]\n}\nb:\n  - 2\n",
    ] {
        let (tree, codes) = read(text);
        assert_eq!(tree.as_ref().and_then(|tree| tree.pointer("/b/0")), Some(&json!(2)), "{text:?}");
        assert!(codes.is_empty(), "{text:?}");
    }
    assert_eq!(read("a: \"b\u{85}c\u{2028}d\"\n").0, Some(json!({ "a": "b\u{85}c\u{2028}d" })));
    assert_eq!(read("# nothing\n").0, Some(json!(null)));
}

#[test]
fn json_is_read_strictly_where_the_name_says_so() {
    let good = "\u{feff}{\"a\": [1, -2.5e3, true, null, \"\\ud83d\\ude00\\n\"], \"b\": {}}";
    let expected = json!({ "a": [1, -2500.0, true, null, "😀\n"], "b": {} });
    assert_eq!(read_as("a.json", good), (Some(expected), vec![]));
    for bad in [
        "{\"a\": 1,}",
        "{\"a\": 01}",
        "{\"a\": 1.}",
        "{// no\n\"a\": 1}",
        "{\"a\": 1} {}",
        "{\"a\": \"\\x\"}",
        "{\"a",
    ] {
        assert_eq!(read_as("a.json", bad), (None, vec![Code::Syntax]), "{bad}");
    }
}

/// What is reported first: its place, pointer and message.
fn problem(name: &str, text: &str) -> (String, usize, String) {
    let parsed = parse(name, text, &Pointer::root());
    let Some(one) = parsed.found.first() else { panic!("nothing is wrong with {text:?}") };
    let pointer = one.place.pointer().map(ToString::to_string).unwrap_or_default();
    let Place::Text { start, .. } = one.place else { panic!("no place in the text") };
    (pointer, start, one.message.clone())
}

#[test]
fn problems_have_a_place_and_a_pointer() {
    let place = |name, text| {
        let (pointer, start, _) = problem(name, text);
        (pointer, start)
    };
    assert_eq!(place("a.json", r#"{"a":{"b":1,"b":2}}"#), ("/a/b".to_owned(), 12));
    assert_eq!(place("a.json", r#"{"a":[{},[7,x]]}"#), ("/a/1/1".to_owned(), 12));
    assert_eq!(place("a.yaml", "a:\n- {}\n- b: 1\n  b: 2\n"), ("/a/1/b".to_owned(), 17));
    assert_eq!(place("a.yaml", "a: 1\n---\nb: 2\n"), (String::new(), 5));
    assert_eq!(place("a.yaml", "a:\n- {}\n- b: [!x 1]\n"), ("/a/1/b/0".to_owned(), 14));
    let (_, start, message) = problem("a.json", "{\"a\": 1,\n /* no */ \"b\": 2}");
    assert_eq!((start, message.as_str()), (10, "a comment stands here; JSON has none"));
    assert_eq!(problem("a.yaml", "a: b\0\n").1, 4);
}
