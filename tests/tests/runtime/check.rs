//! Bounds and rules.

use serde_json::{Value, json};

use crate::runtime::{
    Bound, Check, Condition, ListCheck, NumberCheck, ObjectCheck, Rule, TextCheck, check_value,
};
use crate::sample::models::{Pet, PetRequired};

static PET: Check = Check::Object(&ObjectCheck {
    properties: &[
        ("name", &Check::Text(TextCheck { min_length: Some(2), max_length: Some(4) })),
        ("friend", &PET),
        (
            "weight",
            &Check::Number(NumberCheck {
                minimum: Some(0.5),
                exclusive_maximum: Some(80.0),
                ..NumberCheck::ANY
            }),
        ),
        ("step", &Check::Number(NumberCheck { multiple_of: Some(0.1), ..NumberCheck::ANY })),
        ("toys", &Check::List(&ListCheck { items: &TOY, min: Some(1), max: Some(2), unique: true })),
    ],
    additional: Some(&Check::Text(TextCheck { max_length: Some(3), ..TextCheck::ANY })),
    max_properties: Some(8),
    ..ObjectCheck::ANY
});
static TOY: Check = Check::Object(&ObjectCheck { min_properties: Some(1), ..ObjectCheck::ANY });
crate::runtime::validate! { Pet: PET }

fn messages(check: &Check, value: &Value) -> Vec<String> {
    match check_value(value, check) {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn bounds_name_the_property_and_not_the_value() {
    assert_eq!(
        messages(&PET, &json!({"name": "Rex", "weight": 0.5, "step": 0.3, "toys": [{"a": 1}]})),
        [""; 0]
    );
    assert_eq!(
        messages(
            &PET,
            &json!({
                "name": "Long name", "friend": {"name": "\u{e9}", "friend": {"weight": 80}}, "step": 0.25,
                "toys": [{}, {}, {"a": 1}], "note": "four", "nick": null,
            })
        ),
        [
            "name must have at most 4 characters",
            "friend.name must have at least 2 characters",
            "friend.friend.weight must be less than 80",
            "step must be a multiple of 0.1",
            "toys must have at most 2 items",
            "toys must not have two equal items",
            "toys[0] must have at least 1 properties",
            "toys[1] must have at least 1 properties",
            "note must have at most 3 characters",
        ]
    );
}

#[test]
fn models_validate_themselves() {
    let pet = Pet::from(PetRequired { name: "R".to_owned(), note: None });
    let violations = pet.validate().expect_err("a short name");
    let first = violations.iter().next().expect("one");
    assert_eq!(
        (first.path(), first.rule(), first.message()),
        ("name", "minLength", "must have at least 2 characters")
    );
    assert!(Pet::from(PetRequired { name: "Rex".to_owned(), note: None }).validate().is_ok());
}

const ADULT: Condition = Condition::Equals("kind", "\"adult\"");

static PERSON: Check = Check::Object(&ObjectCheck {
    rules: &[
        Rule::Require { when: Some(&ADULT), paths: &["email", "home.street"] },
        Rule::Require { when: None, paths: &["jobs[].title"] },
        Rule::Forbid { when: Some(&Condition::Not(&ADULT)), paths: &["jobs"] },
        Rule::RequireValue { when: Some(&Condition::Present("tax", true)), values: &[("country", "\"GB\"")] },
        Rule::RequireOneOf {
            when: Some(&Condition::In("contact", &["\"yes\"", "1"])),
            paths: &["phone", "email"],
        },
        Rule::Count {
            when: Some(&Condition::Not(&ADULT)),
            items: "nationalities",
            matching: &Condition::Present("identifiers", true),
            bound: Bound::AtMost(1),
        },
    ],
    ..ObjectCheck::ANY
});

#[test]
fn rules_follow_their_conditions() {
    let person = |value: Value| messages(&PERSON, &value);
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
    assert_eq!(person(json!({"tax": ""})), [""; 0]);
    assert_eq!(person(json!({"tax": "x", "country": "FR"})), ["country must be \"GB\" when `tax` is there"]);
    assert_eq!(
        person(json!({"contact": 1.0})),
        ["the value must have one of `phone`, `email` when `contact` is one of \"yes\", 1"]
    );
    assert_eq!(
        person(json!({"nationalities": [{"identifiers": [1]}, {"identifiers": []}, {}]})),
        ["nationalities must have at most 1 where `identifiers` is there when not (`kind` is \"adult\")"]
    );
}
