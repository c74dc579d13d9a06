//! Values in and out of models.

use serde_json::{Value, json};

use crate::models::animal::Mood;
use crate::models::{
    Animal, Cat, Choice, Colour, Empty, Level, Mixed, Node, Order, Pet, PetRequired, Size, Status, Toy,
};
use crate::runtime::{self, Date, Decode, Encode, Kind, Nullable, Raw, Union, Variant, kinds};
use crate::values::{decode, encode, read, rewritten};

/// Decodes, checks that encoding gives the same back, and returns the drift in words.
fn round_trip<T: Decode>(value: &Value) -> (T, Vec<String>) {
    let (decoded, drift) = decode::<T>(value);
    assert_eq!(&encode(&decoded), value);
    (decoded, drift.iter().map(ToString::to_string).collect())
}

fn raw(text: &str) -> Raw {
    Raw::from_text(text).expect("JSON")
}

#[test]
fn a_described_object_has_no_drift() {
    let (pet, drift) = round_trip::<Pet>(&json!({
        "type": "pet", "name": "Rex", "nick": null, "note": null, "can_be_deleted": true,
        "friend": {"type": "pet", "name": "Tom", "note": "a cat"},
        "status": "in-active", "born": "2020-02-29", "seen": "2025-06-01T12:00:00.123+01:00",
        "weight": 12.5, "toys": [{"id": 1}, {"id": 2}], "size": "small",
    }));
    assert_eq!(drift, [""; 0]);
    assert_eq!(pet.nick, Nullable::Null);
    assert_eq!(pet.friend.as_ref().map(|friend| friend.note.as_deref()), Some(Some("a cat")));
    assert_eq!(pet.additional.get("size").map(String::as_str), Some("small"));
    assert_eq!(pet.status, Some(Status::InActive));
}

#[test]
fn what_does_not_fit_is_kept_and_noted() {
    let (pet, drift) = round_trip::<Pet>(&json!({
        "type": "dog", "name": {"first": "Rex"}, "tag": ["a"], "nick": 7, "can_be_deleted": "maybe",
        "status": "asleep", "born": "yesterday", "weight": "12.5",
        "toys": [{"id": 1}, {"id": "2"}, {"name": "ball"}], "size": 4, "friend": null,
    }));
    assert_eq!(
        drift,
        [
            "type: expected \"pet\", found text",
            "name: expected text, found object",
            "tag: expected text, found list",
            "nick: expected text, found number",
            "can_be_deleted: expected true or false, found text",
            "status: expected a value of Status, found an unknown value",
            "born: expected a date, found other text",
            "weight: expected a number (f64), found text",
            "toys[1].id: expected a whole number (i64), found text",
            "toys[2].id: expected a whole number (i64), found nothing",
            "[*]: expected text, found number",
            "note: expected text, found nothing",
        ]
    );
    assert_eq!(pet.name, "");
    assert_eq!(pet.extra.unexpected("name"), Some(&raw(r#"{"first":"Rex"}"#)));
    assert_eq!(pet.nick, Nullable::Value("7".to_owned()));
    assert_eq!(pet.can_be_deleted, None);
    assert_eq!(pet.status.as_ref().map(Status::as_str), Some("asleep"));
    assert_eq!(pet.born.as_ref().map(Date::as_str), Some("yesterday"));
    assert_eq!(pet.weight, Some(12.5));
    assert_eq!(pet.toys.as_ref().map(Vec::len), Some(3));
    assert_eq!(pet.additional.get("size").map(String::as_str), Some("4"));
    assert_eq!(pet.extra.unexpected("size"), Some(&raw("4")));
    assert_eq!(pet.extra.unexpected("friend"), Some(&Raw::NULL));
}

#[test]
fn an_item_that_does_not_fit_is_left_out_and_written_back() {
    let (pet, drift) =
        round_trip::<Pet>(&json!({"type": "pet", "name": "", "note": "", "toys": [{"id": 1}, 2]}));
    assert_eq!(drift, ["toys[1]: expected an object (Toy), found number"]);
    assert_eq!(pet.toys.as_ref().map(|toys| toys.iter().map(|toy| toy.id).collect()), Some(vec![1]));
    assert_eq!(pet.extra.unexpected("toys"), Some(&raw(r#"[{"id":1},2]"#)));
}

#[test]
fn a_field_that_is_set_wins_over_what_was_kept() {
    let (mut pet, _) =
        decode::<Pet>(&json!({"type": "pet", "name": 1, "note": null, "tag": null, "toys": 3}));
    pet.name = "Rex".to_owned();
    pet.tag = Some("good".to_owned());
    assert_eq!(encode(&pet), json!({"type": "pet", "name": "Rex", "note": null, "tag": "good", "toys": 3}));
}

#[test]
fn what_was_kept_can_be_forgotten() {
    let (mut pet, _) =
        decode::<Pet>(&json!({"type": "pet", "name": "", "note": "", "tag": null, "size": [4]}));
    assert_eq!(pet.extra.remove("tag"), Some(Raw::NULL));
    assert_eq!(pet.extra.remove("size"), Some(raw("[4]")));
    assert_eq!(pet.extra.remove("name"), None);
    assert_eq!(encode(&pet), json!({"type": "pet", "name": "", "note": ""}));
}

#[test]
fn numbers_keep_their_value() {
    let (number, drift) = decode::<f64>(&json!(3));
    assert_eq!((number.encode().to_string(), drift.len()), ("3".to_owned(), 0));
    assert_eq!(decode::<i64>(&json!(3.0)).0, 3);
    assert_eq!(runtime::decode::<i64>(&"3.5".into()).value, None);
    assert_eq!(runtime::decode::<u32>(&"-1".into()).value, None);
    assert_eq!((-0.0_f64).encode().to_string(), "-0.0");
    assert_eq!(
        1e300_f64.encode().to_string(),
        "1e300".parse::<f64>().map(|number| json!(number).to_string()).unwrap_or_default()
    );
    assert_eq!(0.1_f32.encode(), json!(0.1));
    assert_eq!(f64::NAN.encode(), Value::Null);
    let (pet, drift) = round_trip::<Pet>(&json!({"type": "pet", "name": "", "note": "", "weight": u64::MAX}));
    assert_eq!(drift, ["weight: expected a number that its type can hold, found one of more digits"]);
    assert_eq!(pet.weight, Some(18_446_744_073_709_551_615.0));
}

#[test]
fn types_that_are_only_sent_need_no_reading() {
    assert_eq!(Colour::from("red").encode(), json!("red"));
    assert_eq!(format!("{:?}", Colour::from("new")), "Colour(\"new\")");
    assert_eq!(Choice::Order(Box::default()).encode(), json!({}));
    assert_eq!(serde_json::to_string(&Choice::Unrecognised(json!([1]).into())).expect("JSON"), "[1]");
}

#[test]
fn lenient_fields_convert_without_drift() {
    let (pet, drift) =
        round_trip::<Pet>(&json!({"type": "pet", "name": "", "note": "", "can_be_deleted": "false"}));
    assert_eq!(drift, [""; 0]);
    assert_eq!(pet.can_be_deleted, Some(false));
}

#[test]
fn drift_is_capped() {
    let toys: Vec<_> = (0..1000).map(|_| json!({})).collect();
    let (pet, drift) = decode::<Pet>(&json!({"type": "pet", "name": "", "note": "", "toys": toys}));
    assert_eq!((drift.len(), drift.iter().count()), (1000, 100));
    assert_eq!(pet.toys.map(|toys| toys.len()), Some(1000));
    assert!(drift.to_string().ends_with("; and 990 more"));
}

#[test]
fn enumerations_stay_open() {
    for value in [json!(1), json!(-2), json!(99)] {
        round_trip::<Level>(&value);
    }
    assert_eq!(decode::<Level>(&json!(-2)).0, Level::MinusTwo);
    for value in [json!("a"), json!(1), json!(true), json!({"odd": [null]})] {
        round_trip::<Mixed>(&value);
    }
    assert_eq!(decode::<Mixed>(&json!(1.0)).0, Mixed::One);
    assert_eq!(Status::from("active"), Status::Active);
    assert_eq!(format!("{:?} {}", Status::from("new"), Status::InActive), "Status(\"new\") in-active");
}

#[test]
fn unions_go_by_evidence() {
    let is = |value: Value, drift: usize| {
        let (animal, notes) = round_trip::<Animal>(&value);
        assert_eq!(notes.len(), drift, "{notes:?}");
        animal
    };
    assert!(matches!(is(json!({"type": "cat", "lives": 9}), 0), Animal::Cat(_)));
    assert!(matches!(is(json!({"type": "dog", "lives": 9}), 1), Animal::Dog(_)));
    assert!(matches!(is(json!({"barks": true}), 1), Animal::Unrecognised(_)));
    assert!(matches!(is(json!({"type": "fish"}), 1), Animal::Unrecognised(_)));
    assert!(matches!(is(json!(["a", "b"]), 0), Animal::Names(_)));
    assert!(matches!(is(json!([1, 2]), 0), Animal::Numbers(_)));
    assert!(matches!(is(json!(["a", 2]), 1), Animal::Unrecognised(_)));
    assert!(matches!(is(json!("awake"), 0), Animal::Mood(Mood::Awake)));
    assert!(matches!(is(json!("other"), 0), Animal::Text(_)));
    assert!(matches!(is(json!(null), 1), Animal::Unrecognised(_)));
}

#[test]
fn properties_tell_by_what_they_hold() {
    const NUMBER: Variant = Variant { kinds: kinds(&[Kind::Number]), ..Variant::ANY };
    const DATE: Variant =
        Variant { kinds: kinds(&[Kind::String]), text: Some(Date::matches), ..Variant::ANY };
    const TEXT: Variant = Variant { kinds: kinds(&[Kind::String]), ..Variant::ANY };
    const OBJECT: Variant = Variant { kinds: kinds(&[Kind::Object]), known: &["lt", "gt"], ..Variant::ANY };
    let union = Union {
        variants: &[
            Variant { properties: &[("lt", &[NUMBER]), ("gt", &[NUMBER])], ..OBJECT },
            Variant { properties: &[("lt", &[DATE]), ("gt", &[DATE])], ..OBJECT },
            Variant { properties: &[("lt", &[TEXT]), ("gt", &[TEXT])], ..OBJECT },
        ],
    };
    let choose = |value: &Value| union.choose(value.encode().view());
    assert_eq!(choose(&json!({"lt": 1})), Some(0));
    assert_eq!(choose(&json!({"lt": null, "gt": "2025-06-01"})), Some(1));
    assert_eq!(choose(&json!({"lt": "2025-06-01", "gt": "later"})), Some(2));
    assert_eq!(choose(&json!({"gt": true})), None);
    assert_eq!(choose(&json!({})), Some(0));
}

#[test]
fn of_variants_that_fit_equally_well_the_first_without_drift_is_taken() {
    let list = json!({"body": {"content": [{"body": {"content": []}}]}});
    let (node, drift) = decode::<Node>(&list);
    assert!(matches!(node, Node::Book(_)) && drift.is_empty(), "{node:?} {drift}");
    assert_eq!(encode(&node), list);
    // None is without drift: the first is taken, and the drift is said once.
    let (node, drift) = decode::<Node>(&json!({"body": {"content": true}}));
    assert!(matches!(node, Node::Chapter(_)) && drift.len() == 1, "{node:?} {drift}");
    // However deep they stand in each other, the attempts do not multiply.
    let deep = (0..60).fold(json!(true), |inner, _| json!({"body": {"content": [inner]}}));
    let (node, drift) = decode::<Node>(&deep);
    assert!(node.encode().view().is_text(&deep.to_string()) && !drift.is_empty());
}

#[test]
fn an_open_enumeration_has_no_unknown_values_to_report() {
    let (size, drift) = decode::<Size>(&json!("huge"));
    assert!(matches!(size, Size::Unknown(_)) && drift.is_empty(), "{drift}");
    let (_, drift) = decode::<Status>(&json!("huge"));
    assert_eq!(drift.len(), 1);
}

#[test]
fn sent_values_are_built_from_what_is_required() {
    let pet = Pet::from(PetRequired { name: "Rex".into(), note: None }).tag("good").nick(None);
    assert_eq!(
        encode(&pet),
        json!({"type": "pet", "name": "Rex", "note": null, "tag": "good", "nick": null})
    );
    let mut order = Order::new();
    order.extra_.insert("raw", 1);
    order.extra_.insert("extra", "from the side");
    assert_eq!(encode(&order), json!({"raw": 1, "extra": "from the side"}));
    order.extra = Some("set".to_owned());
    assert_eq!(encode(&order), json!({"raw": 1, "extra": "set"}));
}

#[test]
fn debug_shows_wire_names_and_no_secret() {
    let mut pet = Pet::from(PetRequired { name: "Rex".into(), note: None }).token("hush");
    pet.friend = Some(Box::new(pet.clone()));
    let shown = format!("{pet:?}");
    assert!(shown.starts_with("Pet {") && shown.contains("friend: {") && !shown.contains("tag"), "{shown}");
    assert_eq!((shown.matches("[redacted]").count(), shown.contains("hush")), (2, false));
    let (pet, _) = decode::<Pet>(&json!({"name": "", "token": {"hidden": "hush"}}));
    assert!(!format!("{pet:?}").contains("hush"));
    // What the description does not know is judged by its name, in parts that did not fit too.
    let (toy, _) =
        decode::<Toy>(&json!({"id": {"apiKey": "hush", "colour": "red"}, "access_token": "hush", "size": 4}));
    let shown = format!("{toy:?}");
    assert!(!shown.contains("hush") && shown.contains("red") && shown.contains("size: 4"), "{shown}");
}

#[test]
fn serde_reads_and_writes_them_too() {
    let text = r#"{"id":"7","new":[1]}"#;
    let toy: Toy = serde_json::from_str(text).expect("an object");
    assert_eq!(toy.id, 7);
    assert_eq!(serde_json::to_string(&toy).expect("JSON"), text);
    assert!(serde_json::from_str::<Toy>("[]").is_err());
    assert_eq!(serde_json::to_string(&Empty::placeholder()).expect("JSON"), "{}");
}

const PET: &str = r#"{"type":"pet","name":"Rex","note":null"#;

#[test]
fn what_is_unknown_is_written_back_byte_for_byte() {
    let odd = [
        "123456789012345678901234567890",
        "1.000",
        "1e400",
        r#""\ud83e half and \u0041""#,
        r#"{"b":1,"a":2,"b":3}"#,
        r"[ 1 , 2 ]",
        "NaN",
        &format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)),
    ];
    let empty = r#"{"type":"cat","lives":9"#;
    for value in odd {
        let text = format!("{empty},\"o\\u0064d\":{value}}}");
        assert_eq!(rewritten::<Cat>(text.clone()), text);
    }
    let bad = [empty.as_bytes(), b",\"od\xff\":\"\xfe\"}"].concat();
    assert_eq!(read::<Cat>(bad.clone()).0.encode().as_bytes(), bad);
}

#[test]
fn a_small_part_does_not_keep_a_large_body() {
    let shares = |kept: usize, other: usize| {
        let (kept, other) = ("k".repeat(kept), "o".repeat(other));
        let text = format!(r#"{{"type":"pet","name":"{other}","note":null,"weight":"{kept}"}}"#);
        let body = bytes::Bytes::from(text);
        let pet = runtime::decode::<Pet>(&body).value.expect("a pet");
        let part = pet.extra.unexpected("weight").expect("what was kept").as_bytes();
        body.as_ptr_range().contains(&part.as_ptr())
    };
    assert!(shares(10, 1_000), "of a small body");
    assert!(shares(5_000, 10_000), "a quarter");
    assert!(!shares(10, 10_000), "a small part of a large body");
}

#[test]
fn a_part_that_cannot_be_costs_that_part() {
    let odd = [
        (
            "\"tag\":\"\\ud800\"",
            "tag: expected text, found text with bytes or escapes that are no characters",
        ),
        (
            "\"weight\":0.12345678901234567890",
            "weight: expected a number that its type can hold, found one of more digits",
        ),
        ("\"weight\":1e400", "weight: expected a number (f64), found number"),
        ("\"weight\":NaN", "weight: expected a number (f64), found no JSON"),
        (
            "\"toys\":[{\"id\":99999999999999999999}]",
            "toys[0].id: expected a whole number (i64), found number",
        ),
        ("\"tag\":\"a\",\"tag\":\"b\"", "tag: expected one property of this name, found another"),
    ];
    for (part, note) in odd {
        let text = format!("{PET},{part},\"born\":\"2020-02-29\"}}");
        let (pet, drift) = read::<Pet>(text.clone());
        assert_eq!(drift.iter().map(ToString::to_string).collect::<Vec<_>>(), [note]);
        assert_eq!(pet.born.as_ref().map(Date::as_str), Some("2020-02-29"), "{part}");
        let again = pet.encode().text().into_owned();
        let kept = part.rsplit_once(",\"tag\":").map_or(part, |_| "\"tag\":\"b\"");
        assert!(again.contains(kept), "{again} has no {kept}");
    }
}

#[test]
fn bytes_without_structure_end_the_reading_and_keep_what_came() {
    for (end, found) in [
        ("\"toys\":[{\"id\":1},{\"id\"", "the end of the body"),
        ("\"toys\":[{\"id\":1}}", "bytes that are no JSON"),
    ] {
        let (pet, drift) = read::<Pet>(format!("{PET},{end}"));
        assert_eq!(
            (pet.name.as_str(), pet.toys.map(|toys| toys.first().map(|toy| toy.id))),
            ("Rex", Some(Some(1)))
        );
        assert!(drift.iter().any(|event| event.expected() == "JSON" && event.found() == found), "{drift}");
    }
    let (pet, drift) = read::<Pet>(format!("\u{feff}{PET}}} {{}}"));
    assert_eq!(
        (pet.name.as_str(), drift.to_string().as_str()),
        (
            "Rex",
            "body: expected JSON, found a byte order mark before it; body: expected one JSON value, found more bytes \
             after it"
        )
    );
}

#[test]
fn types_end_at_a_depth_and_text_does_not() {
    let deep = |depth| format!("{}true{}", "{\"body\":{\"content\":[".repeat(depth), "]}}".repeat(depth));
    for depth in [30, 500, 10_000] {
        let text = deep(depth);
        let (node, _) = read::<Node>(text.clone());
        assert_eq!(node.encode().text(), text);
        assert!(format!("{node:?}").len() < 20_000);
        assert_eq!(serde_json::to_string(&node).is_ok(), depth == 30);
    }
}

#[test]
fn an_object_without_any_of_its_properties_is_a_stranger() {
    let stranger = |text: &str| {
        let of_toy = runtime::decode::<Toy>(&text.to_owned().into());
        assert!(of_toy.value.is_some());
        of_toy.stranger
    };
    assert!(stranger("{}") && stranger(r#"{"data":{"id":1}}"#) && stranger(r#"{"message":"later"}"#));
    assert!(!stranger(r#"{"id":"?"}"#));
    // Nothing is described, or only that there are others.
    assert!(!runtime::decode::<Empty>(&"{}".into()).stranger);
    assert!(!runtime::decode::<Empty>(&r#"{"a":1}"#.into()).stranger);
    assert!(!runtime::decode::<Pet>(&r#"{"a":1}"#.into()).stranger);
    assert!(runtime::decode::<Pet>(&"{}".into()).stranger);
    // Within a body, it is a part that drifts.
    assert!(!runtime::decode::<Vec<Toy>>(&"[{}]".into()).stranger);
}

/// One of the records of a large answer keeps little of it.
#[test]
fn a_record_does_not_keep_the_body_that_it_came_in() {
    let item = r#"{"id":1,"more":{"deep":["kept as it came",123456789012345678901234567890]}}"#;
    let count = 4 * 1024 * 1024 / (item.len() + 1) + 1;
    let body = bytes::Bytes::from(format!("[{}{item}]", format!("{item},").repeat(count)));
    let (toys, drift) = read::<Vec<Toy>>(body.clone());
    assert!(drift.is_empty() && toys.len() == count + 1);
    let toy = toys.last().cloned().expect("a toy");
    drop(toys);
    let raw = toy.extra.get("more").expect("what nobody described");
    assert!(raw.text().ends_with("123456789012345678901234567890]}"));

    assert!(body.try_into_mut().is_ok(), "something still holds the body");
}
