//! Amounts: whole numbers of pence when sent, a text with its currency when received.

use plannr::MoneyError;
use plannr::models::{Money, Pence};

fn money(json: &str) -> Money {
    serde_json::from_str(json).expect("an object")
}

#[test]
fn an_amount_comes_back_as_it_was_sent() {
    let money = money(r#"{"amount": "4250", "formatted": "£42.50", "currency": "GBP"}"#);
    assert_eq!(money.amount_minor(), Ok(4250));
    let pence = Pence::try_from(&money).expect("pounds");
    assert_eq!(
        (pence, pence.to_major().as_str(), Pence::currency().as_str()),
        (Pence::new(4250), "42.50", "GBP")
    );
    assert_eq!("42.50".parse(), Ok(pence));
    assert_eq!(serde_json::to_string(&pence).expect("JSON"), "4250");
}

#[test]
fn conversions_are_checked() {
    let other = money(r#"{"amount": "4250", "currency": "EUR"}"#);
    assert_eq!(Pence::try_from(&other), Err(MoneyError::OtherCurrency("EUR".to_owned())));
    assert_eq!(other.amount_minor(), Ok(4250));
    let cases = [
        (r#"{"amount": "42.5", "currency": "GBP"}"#, MoneyError::NotWhole),
        (r#"{"amount": "99999999999999999999", "currency": "GBP"}"#, MoneyError::NotWhole),
        (r#"{"currency": "GBP"}"#, MoneyError::NoAmount),
        (r#"{"amount": "1"}"#, MoneyError::NoCurrency),
    ];
    for (json, error) in cases {
        assert_eq!(Pence::try_from(&money(json)), Err(error), "{json}");
    }
    for text in ["", "-", "1.", ".5", "1.234", "1,5", "1e3", "92233720368547758.08"] {
        assert_eq!(text.parse::<Pence>(), Err(MoneyError::NotWhole), "{text:?}");
    }
    for (text, amount) in [("0", 0), ("-0.05", -5), ("12.5", 1250), ("92233720368547758.07", i64::MAX)] {
        assert_eq!(text.parse(), Ok(Pence::new(amount)), "{text:?}");
    }
    assert_eq!(Pence::new(-5).to_major(), "-0.05");
    assert_eq!(Pence::new(i64::MAX).checked_add(Pence::new(1)), None);
    assert_eq!(
        Pence::new(3).checked_mul(4).and_then(|sum| sum.checked_sub(Pence::new(2))),
        Some(Pence::new(10))
    );
    assert_eq!(format!("{:?} {}", Pence::new(1250), Pence::new(5)), "12.50 GBP 0.05 GBP");
}
