//! Parameters in queries, paths, headers and cookies.

use ferry::{Client, models, operations};

use crate::checks::Checks;
use crate::{UUID, arrived, ask};

/// One of each kind and place.
pub async fn all(client: &Client, checks: &mut Checks) {
    query(client, checks).await;
    lists(client, checks).await;
    places(client, checks).await;
}

async fn query(client: &Client, checks: &mut Checks) {
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
}

async fn lists(client: &Client, checks: &mut Checks) {
    let request = client
        .list_sailings(["a,b", "", "c d"])
        .berths([1, -2])
        .decks([models::Deck::C, models::Deck::CarDeck])
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
        quay: operations::read_berth::Quay::Sud,
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
