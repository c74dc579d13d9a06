//! Bodies of JSON: unions, lists, scalars, what is not given.

use std::collections::BTreeMap;

use ferry::{Client, Nullable, models};

use crate::checks::Checks;
use crate::{arrived, ask};

/// Bodies of each kind.
pub async fn all(client: &Client, checks: &mut Checks) {
    bodies(client, checks).await;
    changes(client, checks).await;
    items(client, checks).await;
}

fn car(length: i64) -> models::Car {
    models::Car::from(models::CarRequired { length })
}

fn lorry(kind: models::lorry::Kind) -> models::Lorry {
    models::Lorry::from(models::LorryRequired { kind })
}

async fn bodies(client: &Client, checks: &mut Checks) {
    let load = models::Load::from(models::LoadRequired {
        vehicles: vec![
            car(4).into(),
            lorry(models::lorry::Kind::Coach).heavy(false).into(),
            models::Bike::new().power(models::bike::Power::Legs).into(),
        ],
    })
    .first(models::Bike::new())
    .loose(vec![1, 2])
    .by_lane(BTreeMap::from([("left".to_owned(), car(5).into())]));
    let got = ask!(checks, "check_load", client.check_load(load.clone()));
    let sent = [
        (
            "vehicles",
            "[Car(kind='car', length=4), Lorry(kind='coach', heavy=False), Bike(kind='bike', power='legs')]",
        ),
        ("first", "Bike(kind='bike', power=None)"),
        ("loose", "[1, 2]"),
        ("by_lane", "{'left': Car(kind='car', length=5)}"),
    ];
    arrived(checks, "check_load", got, &sent);
    if let Some(echo) = ask!(checks, "echo_load", client.echo_load(load.clone())) {
        checks.equal("echo.loose", &echo.loose, &load.loose);
        checks.equal("echo.vehicles[0]", echo.vehicles.first(), load.vehicles.first());
    }
    let got = ask!(checks, "check_vehicle", client.check_vehicle(models::Bike::new()));
    arrived(checks, "check_vehicle", got, &[("vehicle", "Bike(kind='bike', power=None)")]);
    let got = ask!(checks, "check_optional without", client.check_optional());
    arrived(checks, "check_optional without", got, &[("car", "None")]);
    let got = ask!(checks, "check_optional", client.check_optional().body(car(6)));
    arrived(checks, "check_optional", got, &[("car", "Car(kind='car', length=6)")]);
    let got = ask!(checks, "check_list", client.check_list([car(1), car(2)]));
    let sent = [("cars", "[Car(kind='car', length=1), Car(kind='car', length=2)]")];
    arrived(checks, "check_list", got, &sent);
    let two = models::CheckTwoBody::from(models::CheckTwoBodyRequired {
        car: car(7),
        lorry: lorry(models::lorry::Kind::Lorry),
        lane: 2,
    });
    let got = ask!(checks, "check_two", client.check_two(two).watch("first"));
    let sent = [
        ("car", "Car(kind='car', length=7)"),
        ("lorry", "Lorry(kind='lorry', heavy=True)"),
        ("lane", "2"),
        ("watch", "'first'"),
    ];
    arrived(checks, "check_two", got, &sent);
    let got = ask!(checks, "check_number", client.check_number(9_007_199_254_740_993));
    arrived(checks, "check_number", got, &[("number", "9007199254740993")]);
    let got = ask!(checks, "check_text", client.check_text("\"quoted\" \u{0}"));
    arrived(checks, "check_text", got, &[("text", "'\"quoted\" \\x00'")]);
}

async fn changes(client: &Client, checks: &mut Checks) {
    let got = ask!(checks, "change nothing", client.change_booking(1, models::Change::new()));
    let sent =
        [("number", "1"), ("given", "[]"), ("change", "Change(name=None, seats=3, labels=None, extra=None)")];
    arrived(checks, "change nothing", got, &sent);
    let change = models::Change::new().name(Nullable::Null).seats(4).labels(Vec::<String>::new());
    let got = ask!(checks, "change some", client.change_booking(2, change));
    let sent = [
        ("number", "2"),
        ("given", "['labels', 'name', 'seats']"),
        ("change", "Change(name=None, seats=4, labels=[], extra=None)"),
    ];
    arrived(checks, "change some", got, &sent);
    ask!(checks, "delete_bookings", client.delete_bookings([4, 5]));
}

async fn items(client: &Client, checks: &mut Checks) {
    let item = models::Item::from(models::ItemRequired { name: "rope".into() })
        .weight(2.0)
        .deck(models::Deck::C)
        .sizes(BTreeMap::from([("long".to_owned(), 7.0)]));
    if let Some(made) = ask!(checks, "create_item", client.create_item(item.clone())) {
        checks.equal("item.name", made.name.as_str(), "rope");
        checks.equal("item.weight", made.weight, Some(2.0));
        checks.equal("item.sizes", made.sizes, item.sizes.clone());
    }
    if let Some(made) = ask!(checks, "replace_item", client.replace_item(3, item).lanes([1, 2])) {
        checks.equal("item.labels", made.labels, Some(vec!["3 [1, 2]".to_owned()]));
    }
    if let Some(items) = ask!(checks, "list_items", client.list_items().limit(50)) {
        checks.equal("list_items", items.len(), 50);
    }
}
