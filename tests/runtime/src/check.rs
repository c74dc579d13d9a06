//! Bounds and rules.

use serde_json::{Value, json};

use crate::models::{Bounded, Person};
use crate::runtime::{Check, Decode, Encode, Pattern, TextCheck, Violations};
use crate::values::decode;

/// What `validate` says of a value that was read.
fn messages<T: Decode>(value: &Value, validate: fn(&T) -> Result<(), Violations>) -> Vec<String> {
    match validate(&decode(value).0) {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

fn of_bounded(value: &Value) -> Vec<String> {
    messages(value, Bounded::validate)
}

#[test]
fn bounds_name_the_property_and_not_the_value() {
    assert_eq!(of_bounded(&json!({"name": "Rex", "weight": 0.5, "step": 0.3, "toys": [{"a": 1}]})), [""; 0]);
    assert_eq!(
        of_bounded(&json!({
            "name": "Long name", "friend": {"name": "\u{e9}", "friend": {"weight": 80}}, "step": 0.25,
            "toys": [{}, {}, {"a": 1}], "note": "four", "nick": null,
        })),
        [
            "name must have at most 4 characters",
            "friend.name must have at least 2 characters",
            "friend.friend.weight must be less than 80",
            "step must be a multiple of 0.1",
            "toys must have at most 2 items",
            "toys must not have two equal items",
            "toys[0] must have at least 1 property",
            "toys[1] must have at least 1 property",
            "note must have at most 3 characters",
        ]
    );
}

#[test]
fn models_validate_themselves() {
    let violations = Bounded::new().name("R").validate().expect_err("a short name");
    let first = violations.iter().next().expect("one");
    assert_eq!(
        (first.path(), first.rule(), first.message()),
        ("name", "minLength", "must have at least 2 characters")
    );
    assert!(Bounded::new().name("Rex").validate().is_ok());
}

#[test]
fn rules_follow_their_conditions() {
    let person = |value: Value| messages(&value, Person::validate);
    assert_eq!(person(json!({"kind": "child"})), [""; 0]);
    assert_eq!(
        person(json!({"kind": "adult", "email": null, "home": {}, "jobs": [{"title": "a"}, {}]})),
        [
            "email is required when `kind` is \"adult\"",
            "home.street is required when `kind` is \"adult\"",
            "jobs[1].title is required",
        ]
    );
    assert_eq!(person(json!({"jobs": []})), ["jobs must be left out when not (`kind` is \"adult\")"]);
    assert_eq!(person(json!({"tax": " "})), [""; 0]);
    assert_eq!(person(json!({"tax": "x", "country": "FR"})), ["country must be \"GB\" when `tax` is there"]);
    assert_eq!(
        person(json!({"contact": 1.0})),
        ["the value must have one of `phone`, `email` when `contact` is one of \"yes\", 1"]
    );
    assert_eq!(
        person(
            json!({"nationalities": [{"identifiers": [1]}, {"identifiers": [2]}, {"identifiers": []}, {}]})
        ),
        ["nationalities must have at most 1 where `identifiers` is there when not (`kind` is \"adult\")"]
    );
}

#[test]
fn patterns_are_those_of_ecma_262() {
    let matches = |pattern: &'static str, text: &str| {
        let check = Check::Text(TextCheck { pattern: Some(Pattern::new(pattern)), ..TextCheck::ANY });
        let text = text.to_owned().encode();
        check.violations(text.view(), "at").iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(matches(r"^\d{2}$", "12"), [""; 0]);
    assert_eq!(matches(r"^\d{2}$", "\u{661}\u{662}"), [r"at must match `^\d{2}$`"]);
    // It may match anywhere; look-around and classes of Unicode are of the dialect.
    assert_eq!(matches("b", "abc"), [""; 0]);
    assert_eq!(matches(r"^(?=.*\p{Lu})\p{L}+$", "\u{c9}a"), [""; 0]);
    assert_eq!(matches(r"^(?=.*\p{Lu})\p{L}+$", "ea").len(), 1);
    // What is escaped without need, and what is no pattern at all, refuses nothing that fits.
    assert_eq!(matches(r"^[a\-z]\_$", "-_"), [""; 0]);
    assert_eq!(matches("(", "a"), [""; 0]);
}
