//! Sends each kind of parameter and body to the ferry line, and holds what arrived there against what was sent.

mod checks;

use std::collections::BTreeMap;
use std::process::ExitCode;

use checks::Checks;
use ferry::{Client, Nullable, Payload, Upload, models, operations};
use futures_util::StreamExt;

const UUID: &str = "5c1d7a80-9f2e-4b6a-8d3c-0e7f1a2b3c4d";

#[tokio::main]
async fn main() -> ExitCode {
    let address = std::env::args().nth(1).expect("the address of the server");
    let client = Client::builder()
        .base_url(address)
        .http_basic("mate", "p:ss wörd")
        .bearer_token("t0ken")
        .api_key_header("in header")
        .api_key_query("in & query")
        .api_key_cookie("in-cookie")
        .build()
        .expect("a client");
    let mut checks = Checks::default();
    parameters(&client, &mut checks).await;
    places(&client, &mut checks).await;
    bookings(&client, &mut checks).await;
    bodies(&client, &mut checks).await;
    changes(&client, &mut checks).await;
    forms(&client, &mut checks).await;
    files(&client, &mut checks).await;
    answers(&client, &mut checks).await;
    failures(&client, &mut checks).await;
    streams(&client, &mut checks).await;
    guarded(&client, &mut checks).await;
    items(&client, &mut checks).await;
    checks.end()
}

/// Holds what the server has got against what was sent, as Python writes it.
fn arrived(checks: &mut Checks, what: &str, got: Option<models::Got>, sent: &[(&str, &str)]) {
    let Some(got) = got else { return };
    checks.equal(&format!("{what}: number of values"), got.got.len(), sent.len());
    for (name, value) in sent {
        let found = got.got.get(*name).map(String::as_str);
        checks.equal(&format!("{what}.{name}"), found, Some(*value));
    }
}

async fn parameters(client: &Client, checks: &mut Checks) {
    let required = operations::SearchSailingsRequired {
        port: "Föhr & Amrum/é+ %".into(),
        seats: -7,
        fare: 2.5,
        return_trip: true,
        day: "2026-03-09".into(),
        leaves: "2026-03-09T07:45:10.25+02:00".into(),
        boarding: "07:30:00".into(),
        crossing: "PT1H30M".into(),
        ticket: UUID.into(),
        discount: "0.10".into(),
        deck: models::Deck::SternBow,
        travel_class: models::Class::N20,
        mode: operations::search_sailings::Mode::Car,
    };
    let request = client
        .search_sailings(required)
        .note("")
        .dogs(9_007_199_254_740_993)
        .until("2026-12-31")
        .page_size(3)
        .ship_name("a=b&c")
        .select("x,y")
        .page_cursor("[1]")
        .type_("t?#");
    let got = ask!(checks, "search_sailings", request);
    let sent = [
        ("port", "'Föhr & Amrum/é+ %'"),
        ("seats", "-7"),
        ("fare", "2.5"),
        ("return_trip", "True"),
        ("day", "datetime.date(2026, 3, 9)"),
        ("leaves", "datetime.datetime(2026, 3, 9, 7, 45, 10, 250000, tzinfo=TzInfo(7200))"),
        ("boarding", "datetime.time(7, 30)"),
        ("crossing", "datetime.timedelta(seconds=5400)"),
        ("ticket", "UUID('5c1d7a80-9f2e-4b6a-8d3c-0e7f1a2b3c4d')"),
        ("discount", "Decimal('0.10')"),
        ("deck", "<Deck.stern_bow: 'stern/bow'>"),
        ("travel_class", "<Class.second: 20>"),
        ("mode", "'car'"),
        ("note", "''"),
        ("dogs", "9007199254740993"),
        ("until", "datetime.date(2026, 12, 31)"),
        ("page_size", "3"),
        ("ship", "'a=b&c'"),
        ("select", "'x,y'"),
        ("cursor", "'[1]'"),
        ("kind", "'t?#'"),
    ];
    arrived(checks, "search_sailings", got, &sent);
    let request = client
        .list_sailings(["a,b", "", "c d"])
        .berths([1, -2])
        .decks([models::Deck::CPlus, models::Deck::CarDeck])
        .weekdays([3, 1])
        .days(["2026-01-02".into()])
        .either("007");
    let got = ask!(checks, "list_sailings", request);
    let sent = [
        ("ports", "['a,b', '', 'c d']"),
        ("berths", "[1, -2]"),
        ("decks", "[<Deck.c_plus: 'c+'>, <Deck.car_deck: 'car deck'>]"),
        ("weekdays", "[1, 3]"),
        ("days", "[datetime.date(2026, 1, 2)]"),
        ("either", "'007'"),
    ];
    arrived(checks, "list_sailings", got, &sent);
    let request = client
        .filter_sailings()
        .limit(200)
        .offset(7)
        .order_by(operations::filter_sailings::OrderBy::Arrives)
        .tags(["x y", "z"]);
    let got = ask!(checks, "filter_sailings", request);
    let sent = [("filter", "Filter(limit=200, offset=7, order_by='arrives', tags=['x y', 'z'])")];
    arrived(checks, "filter_sailings", got, &sent);
}

async fn places(client: &Client, checks: &mut Checks) {
    let required = operations::ReadBerthRequired {
        name: "a b%ö?;#".into(),
        berth: 12,
        day: "2026-02-28".into(),
        ticket: UUID.into(),
        quay: operations::read_berth::Quay::Süd,
        depth: "12.50".into(),
    };
    let got = ask!(checks, "read_berth", client.read_berth(required));
    let sent = [
        ("name", "'a b%ö?;#'"),
        ("berth", "12"),
        ("day", "datetime.date(2026, 2, 28)"),
        ("ticket", "UUID('5c1d7a80-9f2e-4b6a-8d3c-0e7f1a2b3c4d')"),
        ("quay", "'süd'"),
        ("depth", "Decimal('12.50')"),
    ];
    arrived(checks, "read_berth", got, &sent);
    let got = ask!(checks, "read_chart", client.read_chart("north sea/2026/a+b.pdf"));
    arrived(checks, "read_chart", got, &[("chart", "'north sea/2026/a+b.pdf'")]);
    let request = client
        .read_headers("Nordlicht, Ltd.")
        .x_stops(["one", "two"])
        .x_since("2026-03-09T07:45:10Z")
        .if_match("\"abc\"")
        .x_count(9_007_199_254_740_993)
        .accept_language("de, en;q=0.5")
        .odd_header("odd")
        .user_agent("mate/1.0");
    let got = ask!(checks, "read_headers", request);
    let sent = [
        ("x_agency", "'Nordlicht, Ltd.'"),
        ("x_stops", "['one,two']"),
        ("x_since", "datetime.datetime(2026, 3, 9, 7, 45, 10, tzinfo=TzInfo(0))"),
        ("if_match", "'\"abc\"'"),
        ("x_count", "9007199254740993"),
        ("accept_language", "'de, en;q=0.5'"),
        ("odd", "'odd'"),
        ("user_agent", "'mate/1.0'"),
    ];
    arrived(checks, "read_headers", got, &sent);
    let got = ask!(checks, "read_cookies", client.read_cookies("b1-x").visits(5).odd_cookie("o"));
    arrived(checks, "read_cookies", got, &[("basket", "'b1-x'"), ("visits", "5"), ("odd", "'o'")]);
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

async fn bookings(client: &Client, checks: &mut Checks) {
    let whole = booking("B \"1\"\n")
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
        .mark(models::booking_input::Mark::N1);
    let got = ask!(checks, "check_booking", client.check_booking(whole.clone()));
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
    let Some(echo) = ask!(checks, "echo_booking", client.echo_booking(whole.clone())) else { return };
    checks.equal("echo.name", &echo.name, &whole.name);
    checks.equal("echo.wide", echo.wide, whole.wide);
    checks.equal("echo.ages", &echo.ages, &whole.ages);
    checks.equal("echo.place", &echo.place, &whole.place);
    checks.equal("echo.baggage", &echo.baggage, &whole.baggage);
    checks.equal("echo.legs", &echo.legs, &whole.legs);
    checks.equal("echo.ticket", &echo.ticket, &whole.ticket);
    checks.equal("echo.discount", echo.discount.as_str(), "0.100");
    checks.equal("echo.deck", &echo.deck, &whole.deck);
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
    let sent = [
        ("number", "1"),
        ("given", "[]"),
        ("change", "Change(name=None, seats=3, labels=None, extra=None)"),
    ];
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

async fn forms(client: &Client, checks: &mut Checks) {
    let form = models::SendFormBody::from(models::SendFormBodyRequired { name: "a&b=ü +".into(), seats: 2 })
        .labels(["x", "y z"])
        .day("2026-03-09")
        .paid(true)
        .deck(models::Deck::CPlus);
    let got = ask!(checks, "send_form", client.send_form(form));
    let sent = [
        ("name", "'a&b=ü +'"),
        ("seats", "2"),
        ("labels", "['x', 'y z']"),
        ("day", "datetime.date(2026, 3, 9)"),
        ("paid", "True"),
        ("deck", "<Deck.c_plus: 'c+'>"),
    ];
    arrived(checks, "send_form", got, &sent);
    let login =
        models::Login::from(models::LoginRequired { username: "mate".into(), password: "s3cret&".into() })
            .scopes(["a", "b"]);
    let got = ask!(checks, "send_model", client.send_model(login));
    let sent = [("login", "Login(username='mate', password='s3cret&', scopes=['a', 'b'])")];
    arrived(checks, "send_model", got, &sent);
}

/// The digests of what is sent: the length, and the beginning of SHA-256.
const WAVES: &str = "'5 12f9d9a4ba5b0e1e'";

async fn files(client: &Client, checks: &mut Checks) {
    let waves = || Upload::new("waves").with_file_name("wäves \"1\".txt").with_content_type("text/plain");
    let form = operations::SendFileForm::from(operations::SendFileFormRequired { file: waves() });
    let got = ask!(checks, "send_file", client.send_file(form));
    let sent = [("name", "'wäves \"1\".txt'"), ("type", "'text/plain'"), ("content", WAVES)];
    arrived(checks, "send_file", got, &sent);
    let form = operations::SendBytesForm::from(operations::SendBytesFormRequired {
        file: Upload::new("waves").with_file_name("w.bin"),
    });
    let got = ask!(checks, "send_bytes", client.send_bytes(form));
    arrived(checks, "send_bytes", got, &[("content", WAVES)]);
    let form = operations::SendFilesForm::from(operations::SendFilesFormRequired {
        files: vec![waves(), Upload::new("").with_file_name("empty.json")],
        note: "n\r\nn".into(),
    })
    .labels(["l", "m"])
    .count(3)
    .leaves("2026-03-09T07:45:10Z")
    .cover(Upload::new("c").with_file_name("c.png"));
    let got = ask!(checks, "send_files", client.send_files(form));
    let files = format!(
        "[('wäves \"1\".txt', 'text/plain', {WAVES}), ('empty.json', 'application/json', '0 e3b0c44298fc1c14')]"
    );
    let sent = [
        ("files", files.as_str()),
        ("note", "'n\\r\\nn'"),
        ("labels", "['l', 'm']"),
        ("count", "3"),
        ("leaves", "datetime.datetime(2026, 3, 9, 7, 45, 10, tzinfo=TzInfo(0))"),
        ("cover", "('c.png', 'image/png')"),
    ];
    arrived(checks, "send_files", got, &sent);
    let got = ask!(checks, "send_raw", client.send_raw(Payload::from("waves")));
    arrived(checks, "send_raw", got, &[("content", WAVES), ("type", "'application/octet-stream'")]);
}

async fn answers(client: &Client, checks: &mut Checks) {
    if let Some(tick) = ask!(checks, "tick", client.tick()) {
        checks.equal("tick", (tick.number, tick.text.as_str()), (1, "x"));
    }
    if let Some(none) = ask!(checks, "maybe not", client.maybe()) {
        checks.equal("maybe not", none.is_none(), true);
    }
    if let Some(some) = ask!(checks, "maybe", client.maybe().there(true)) {
        checks.equal("maybe", some.map(|tick| tick.number), Some(1));
    }
    if let Some(any) = ask!(checks, "anything", client.anything()) {
        checks.equal("anything", any.as_str(), r#"{"values":[1,2.5,null,12345678901234567890]}"#);
    }
    if let Some(text) = ask!(checks, "text", client.text()) {
        checks.equal("text", text, "all aboard");
    }
    if let Some(ports) = ask!(checks, "by_port", client.by_port()) {
        checks.equal("by_port", ports.get("Amrum").map(|tick| tick.number), Some(7));
    }
    if let Some(pair) = ask!(checks, "pair", client.pair()) {
        checks.equal("pair", (pair.0, pair.1.as_str(), pair.2.is_none()), (6, "b", true));
    }
    if let Some(number) = ask!(checks, "number", client.number()) {
        checks.equal("number", number, 5);
    }
    if let Some(moved) = ask!(checks, "moved", client.moved()) {
        checks.equal("moved", moved.text.as_str(), "x");
    }
    if let Some(later) = ask!(checks, "accept", client.accept()) {
        let number = if let operations::AcceptReply::Accepted(tick) = later { Some(tick.number) } else { None };
        checks.equal("accept", number, Some(1));
    }
    if let Some(now) = ask!(checks, "accept now", client.accept().now(true)) {
        let id = if let operations::AcceptReply::Ok(receipt) = now { Some(receipt.id) } else { None };
        checks.equal("accept now", id, Some(8));
    }
}

async fn failures(client: &Client, checks: &mut Checks) {
    let sunk = client.fail("404").await.err();
    let status = sunk.as_ref().and_then(|error| error.status()).map(|status| status.as_u16());
    checks.equal("404: status", status, Some(404));
    let sunk = match sunk.as_ref().and_then(|error| error.api()) {
        Some(operations::FailError::NotFound(problem)) => problem.detail.clone(),
        other => format!("{other:?}"),
    };
    checks.equal("404: body", sunk.as_str(), "it has sunk");
    let late = client.fail("503").without_retries().await.err();
    let pause = late.as_ref().and_then(|error| error.retry_after()).map(|pause| pause.as_secs());
    checks.equal("503: pause", pause, Some(9));
    let html = client.fail("html").without_retries().await.err();
    let status = html.as_ref().and_then(|error| error.status()).map(|status| status.as_u16());
    checks.equal("502: status", status, Some(502));
    let plain = client.fail("what").await.err().map(|error| error.to_string()).unwrap_or_default();
    checks.equal("400: message", plain.contains("no such kind"), true);
}

async fn streams(client: &Client, checks: &mut Checks) {
    match client.events().count(3).send().await {
        Ok(stream) => {
            let ticks: Vec<_> = stream.map(|tick| tick.map(|tick| (tick.number, tick.text))).collect().await;
            let sent = ["ü\n", "ü\nw", "ü\nww"];
            for (number, (tick, text)) in ticks.iter().zip(sent).enumerate() {
                let tick = tick.as_ref().ok().map(|(number, text)| (*number, text.as_str()));
                checks.equal("events", tick, i64::try_from(number).ok().map(|number| (number, text)));
            }
            checks.equal("number of events", ticks.len(), 3);
        }
        Err(error) => checks.equal("events", error.to_string(), ""),
    }
    match client.lines().count(4).send().await {
        Ok(stream) => checks.equal("number of lines", stream.filter(|line| std::future::ready(line.is_ok())).count().await, 4),
        Err(error) => checks.equal("lines", error.to_string(), ""),
    }
    match client.download().size(100_000).await {
        Ok(bytes) => checks.equal("download", bytes.len(), 600_000),
        Err(error) => checks.equal("download", error.to_string(), ""),
    }
}

async fn guarded(client: &Client, checks: &mut Checks) {
    let got = ask!(checks, "with_basic", client.with_basic());
    arrived(checks, "with_basic", got, &[("user", "'mate'"), ("password", "'p:ss wörd'")]);
    let got = ask!(checks, "with_bearer", client.with_bearer());
    arrived(checks, "with_bearer", got, &[("token", "'t0ken'")]);
    let got = ask!(checks, "with_keys", client.with_keys());
    let sent = [("header", "'in header'"), ("query", "'in & query'"), ("cookie", "'in-cookie'")];
    arrived(checks, "with_keys", got, &sent);
}

async fn items(client: &Client, checks: &mut Checks) {
    let item = models::Item::from(models::ItemRequired { name: "rope".into() })
        .weight(2.0)
        .deck(models::Deck::CPlus)
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
