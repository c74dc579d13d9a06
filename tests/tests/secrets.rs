//! No secret is in a text that a person may read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

fn file(path: &str) -> (PathBuf, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).expect("the file");
    (path, text)
}

/// The cases of the construct are full of them; what is printed of each stands below it.
#[test]
fn nothing_that_is_printed_has_a_secret() {
    let (_, cases) = file("constructs/secrets/bodies.txt");
    let is_secret = |line: &&str| line.contains("canary") || line.contains("7654321");
    let (printed, bodies): (Vec<&str>, Vec<&str>) = cases.lines().partition(|line| line.starts_with('|'));
    assert!(printed.len() > bodies.iter().filter(|line| line.starts_with(char::is_uppercase)).count());
    assert_eq!(bodies.iter().filter(|line| is_secret(line)).count(), 5);
    assert_eq!(printed.iter().find(|line| is_secret(line)), None);
}

/// What is about a person by its name alone, whatever it stands in.
const PERSONAL: &[&str] = &[
    "accountNumber",
    "account_number",
    "address_1",
    "address_2",
    "address_3",
    "address_4",
    "adviser_name",
    "basic_annual_salary",
    "client_name",
    "county",
    "customer_number",
    "date_of_birth",
    "email",
    "first_name",
    "known_as",
    "last_name",
    "national_insurance_no",
    "password",
    "payroll_number",
    "phone_number_meta",
    "photo_url",
    "policy_number",
    "policy_numbers",
    "post_code",
    "postcode",
    "primary_email",
    "primary_phone_number",
    "proposal_reference",
    "signing_secret",
    "sortCode",
    "sort_code",
    "surname",
    "town_city",
    "two_factor_auth_code",
    "two_factor_mobile",
    "two_factor_sms_token",
];

/// That what is marked is in no `Debug` is held by the witness: its instances have a word of their own there.
#[test]
fn personal_data_of_plannr_is_marked() {
    let (_, text) = file("../spec/plannr.yaml");
    let document: Value = serde_yaml::from_str(&text).expect("YAML");
    let mut found = BTreeSet::new();
    let mut open = Vec::new();
    personal(&document, &mut String::new(), &mut |name, is_marked, place| {
        found.insert(name.to_owned());
        if !is_marked {
            open.push(place.to_owned());
        }
    });
    assert_eq!(open, [""; 0], "these say nothing of x-sensitive");
    let gone: Vec<_> = PERSONAL.iter().filter(|name| !found.contains(**name)).collect();
    assert_eq!(gone, [&""; 0], "the document has none of these");
}

fn personal(value: &Value, place: &mut String, tell: &mut impl FnMut(&str, bool, &str)) {
    let length = place.len();
    match value {
        Value::Mapping(entries) => {
            for (key, value) in entries {
                let key = key.as_str().unwrap_or_default();
                place.push('/');
                place.push_str(key);
                if place[..length].ends_with("/properties") && PERSONAL.contains(&key) {
                    tell(key, value.get("x-sensitive").is_some(), place);
                }
                personal(value, place, tell);
                place.truncate(length);
            }
        }
        Value::Sequence(items) => {
            for item in items {
                personal(item, place, tell);
            }
        }
        _ => {}
    }
}
