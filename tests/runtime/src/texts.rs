//! Texts and names that need escapes, wherever in them that is.

use crate::runtime::{Encode, Extra, object};
use crate::values::{read, rewritten};

/// Texts are searched in blocks: all lengths around them, an odd character at each place.
#[test]
fn any_character_at_any_place_is_written_and_read() {
    let mut dull = String::new();
    while dull.len() < 40 {
        for odd in ["", "\"", "\\", "\n", "\u{1f}", "\u{0}", " ", "\u{7f}", "é", "😀"] {
            for at in 0..=dull.len() {
                let mut text = dull.clone();
                text.insert_str(at, odd);
                let written = text.encode();
                assert_eq!(serde_json::from_slice::<String>(written.as_bytes()).expect("JSON"), text);
                assert_eq!(read::<String>(serde_json::to_string(&text).expect("JSON")).0, text);
            }
        }
        dull.push('a');
    }
}

#[derive(Clone)]
struct Odd {
    quote: String,
    slash: Option<String>,
    plain: Option<i64>,
    extra: Extra,
}

object! {
    Odd {
        constants { required "ty\"pe" = "\"odd\"" }
        fields { required quote: "quo\"te", optional slash: "sla\\sh\n", optional plain: "plain" }
    }
}

#[test]
fn names_that_need_escapes_are_written_with_them() {
    const BODY: &str = r#"{"ty\"pe":"odd","quo\"te":"a","sla\\sh\n":"b","plain":1}"#;
    assert_eq!(rewritten::<Odd>(BODY), BODY);
    let (odd, drift) =
        read::<Odd>(r#"{ "plain" : 1, "sla\u005csh\u000A":"b","ty\u0022pe":"odd","quo\"te" :"a"}"#);
    assert!(drift.is_empty(), "{drift}");
    assert_eq!((odd.quote.as_str(), odd.slash.as_deref(), odd.plain), ("a", Some("b"), Some(1)));
    assert_eq!(odd.encode().text(), BODY);
}
