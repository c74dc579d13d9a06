//! No secret is in a text that a person may read.

use std::path::Path;

/// The cases of the construct are full of them; what is printed of each stands below it.
#[test]
fn nothing_that_is_printed_has_a_secret() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("constructs/secrets/bodies.txt");
    let cases = std::fs::read_to_string(path).expect("the cases");
    let is_secret = |line: &&str| line.contains("canary") || line.contains("7654321");
    let (printed, bodies): (Vec<&str>, Vec<&str>) = cases.lines().partition(|line| line.starts_with('|'));
    assert!(printed.len() > bodies.iter().filter(|line| line.starts_with(char::is_uppercase)).count());
    assert_eq!(bodies.iter().filter(|line| is_secret(line)).count(), 5);
    assert_eq!(printed.iter().find(|line| is_secret(line)), None);
}
