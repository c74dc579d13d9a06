//! Bodies of JSON with one property of each kind.

use std::collections::BTreeMap;

use ferry::{Client, Nullable, models};

use crate::checks::Checks;
use crate::{UUID, arrived, ask};

/// What a booking is made of arrives, and comes back.
pub async fn all(client: &Client, checks: &mut Checks) {
    checked(client, checks).await;
    echoed(client, checks).await;
}

fn booking(name: &str) -> models::BookingInput {
    models::BookingInput::from(models::BookingInputRequired {
        name: name.into(),
        seats: 3,
        fare: 4.0,
        paid: false,
        day: "2026-03-09".into(),
        leaves: "2026-03-09T07:45:10Z".into(),
        boarding: "07:30:05".into(),
        crossing: "PT90M".into(),
        ticket: UUID.into(),
        discount: "0.100".into(),
        deck: models::Deck::CarDeck,
        travel_class: models::Class::N1,
        seal: "wäx".into(),
    })
}

/// A booking in which all is given.
fn whole() -> models::BookingInput {
    booking("B \"1\"\n")
        .wide(9_223_372_036_854_775_807)
        .nothing(Nullable::Null)
        .note(Nullable::Null)
        .ages(vec![Some(1), None])
        .place((2, "b".to_owned(), false))
        .baggage(BTreeMap::from([("x y".to_owned(), vec![1, 2])]))
        .legs(BTreeMap::from([("10".to_owned(), "ten".to_owned())]))
        .anything("\u{1f6a2}")
        .pin("1234")
        .labels(["l"])
        .onward(booking("then"))
        .class("2nd")
        .mark(models::booking_input::Mark::N1)
}

async fn checked(client: &Client, checks: &mut Checks) {
    let got = ask!(checks, "check_booking", client.check_booking(whole()));
    let got = got.map(|mut got| {
        // Behind one another they are told of by their names alone.
        let onward = got.got.remove("onward").unwrap_or_default();
        let known = onward.starts_with("Booking(name='then', seats=3, fare=4.0, paid=False,");
        got.got.insert("onward".to_owned(), known.to_string());
        got
    });
    let sent = [
        ("name", "'B \"1\"\\n'"),
        ("seats", "3"),
        ("fare", "4.0"),
        ("paid", "False"),
        ("day", "datetime.date(2026, 3, 9)"),
        ("leaves", "datetime.datetime(2026, 3, 9, 7, 45, 10, tzinfo=TzInfo(0))"),
        ("boarding", "datetime.time(7, 30, 5)"),
        ("crossing", "datetime.timedelta(seconds=5400)"),
        ("ticket", "UUID('5c1d7a80-9f2e-4b6a-8d3c-0e7f1a2b3c4d')"),
        ("discount", "Decimal('0.100')"),
        ("deck", "<Deck.car_deck: 'car deck'>"),
        ("travel_class", "<Class.first: 1>"),
        ("seal", "b'w\\xc3\\xa4x'"),
        ("wide", "9223372036854775807"),
        ("nothing", "None"),
        ("note", "None"),
        ("ages", "[1, None]"),
        ("place", "(2, 'b', False)"),
        ("baggage", "{'x y': [1, 2]}"),
        ("legs", "{10: 'ten'}"),
        ("anything", "'🚢'"),
        ("pin", "'1234'"),
        ("labels", "{'l'}"),
        ("onward", "true"),
        ("class_", "'2nd'"),
        ("source", "'web'"),
        ("mark", "1"),
    ];
    arrived(checks, "check_booking", got, &sent);
}

async fn echoed(client: &Client, checks: &mut Checks) {
    let whole = whole();
    let Some(echo) = ask!(checks, "echo_booking", client.echo_booking(whole.clone())) else { return };
    checks.equal("echo.name", &echo.name, &whole.name);
    checks.equal("echo.wide", echo.wide, whole.wide);
    checks.equal("echo.ages", echo.ages.as_deref(), Some(&[Some(1), None][..]));
    checks.equal("echo.place", &echo.place, &whole.place);
    checks.equal("echo.baggage", &echo.baggage, &whole.baggage);
    checks.equal("echo.legs", &echo.legs, &whole.legs);
    checks.equal("echo.ticket", &echo.ticket, &whole.ticket);
    checks.equal("echo.discount", echo.discount.as_str(), "0.100");
    checks.equal("echo.deck", &echo.deck, &whole.deck);
}
