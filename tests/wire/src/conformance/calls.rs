//! The calls of the cases, and what they come to, in a line.

use std::fmt::Debug;

use crate::client::Client;
use crate::models::{Ship, ShipRequired};
use crate::operations::{
    AddShip, ClearCustoms, GetChart, GetPhoto, GetRoll, GetShip, GetTide, GiveOrder, LoadCargo, LookForShip,
    MuffleBell, PayToll, ReadGauge, ReadJournal, ReadLog, ReadNote, RingBell, SendSignal, SetGauge, Watch,
};
use crate::outcome::tell;
use crate::replies::{customs, order, roll};
use crate::retries::{stream, told};
use crate::runtime::{Answer, Blocking, BlockingItems, Error, Expectation, Mock, Retries};

fn ada() -> Ship {
    Ship::from(ShipRequired { name: "Ada".to_owned() })
}

/// What a line says of a success, or else of the error.
fn said<E: Debug>(outcome: Result<String, Error<E>>) -> String {
    match outcome {
        Ok(text) => text,
        Err(error) => tell(&Err::<(), _>(error)),
    }
}

/// A line without what is within the documented error.
fn short(line: &str) -> String {
    line.split(" {").next().unwrap_or_default().to_owned()
}

fn pause<T: Debug, E: Debug>(outcome: Result<T, Error<E>>) -> String {
    let error = outcome.expect_err("a limit");
    format!("{:?}", error.retry_after().map(|asked| asked.as_secs()))
}

/// How often a call was made, and what it came to.
macro_rules! attempts {
    ($wait:ident $request:expr) => {
        told($wait!($request.send_with_response()).map(|response| (response.status(), response.attempts())))
    };
}

macro_rules! await_call {
    ($call:expr) => {
        $call.await
    };
}

macro_rules! block_on_call {
    ($call:expr) => {
        $call.send_blocking()
    };
}

/// The names of the ships that arrive, in one line; `more` has the next.
macro_rules! names {
    ($opened:expr, $stream:ident, $next:expr) => {
        match $opened {
            Err(error) => short(&tell(&Err::<(), _>(error))),
            #[allow(unused_mut, reason = "not all are changed")]
            Ok(mut $stream) => {
                let mut names: Vec<String> = Vec::new();
                while let Some(item) = $next {
                    names.push(match item {
                        Ok(item) => item.name.clone(),
                        Err(error) => tell(&Err::<(), Error>(error)),
                    });
                }
                names.join(" ")
            }
        }
    };
}

macro_rules! come_to {
    ($client:ident, $call:ident, $wait:ident, |$opened:ident| $names:expr) => {
        match $call {
            "ship" => said($wait!($client.get_ship("x")).map(|ship| ship.name)),
            "roll" => said($wait!($client.get_roll()).map(|reply| roll(&reply))),
            "order" => said($wait!($client.give_order()).map(order)),
            "customs" => customs(&$wait!($client.clear_customs()).expect_err("a failure")),
            "one type" => short(&tell(&$wait!($client.get_ship("x")))),
            "note" => tell(&$wait!($client.read_note())),
            "chart" => tell(&$wait!($client.get_chart())),
            "photo" => tell(&$wait!($client.get_photo())),
            "tide" => tell(&$wait!($client.get_tide())),
            "bell" => tell(&$wait!($client.ring_bell())),
            "muffle" => tell(&$wait!($client.muffle_bell())),
            "pause" => pause($wait!($client.add_ship(ada()))),
            "watch" => {
                let $opened = $wait!($client.watch());
                $names
            }
            "log" => {
                let $opened = $wait!($client.read_log());
                $names
            }
            "journal" => {
                let $opened = $wait!($client.read_journal());
                $names
            }
            "gauge" => {
                let response = $wait!($client.read_gauge().send_with_response()).expect("a gauge");
                let drift = response.drift().len();
                $wait!($client.set_gauge(response.into_body()).without_validation()).expect("set");
                drift.to_string()
            }
            "get" => attempts!($wait $client.get_ship("x")),
            "get once" => attempts!($wait $client.get_ship("x").with_retries(Retries::never())),
            "get twice" => attempts!($wait $client.get_ship("x").with_retries(Retries::new().attempts(2))),
            "head" => attempts!($wait $client.look_for_ship("x")),
            "put" => attempts!($wait $client.load_cargo("boxes")),
            "put a stream" => attempts!($wait $client.load_cargo(stream())),
            "delete" => attempts!($wait $client.muffle_bell()),
            "post" => attempts!($wait $client.add_ship(ada())),
            "post once" => attempts!($wait $client.add_ship(ada()).with_retries(Retries::never())),
            "post that may be refused" => attempts!($wait $client.send_signal()),
            "post with a key" => attempts!($wait $client.pay_toll()),
            "post with my key" => attempts!($wait $client.pay_toll().idempotency_key("mine")),
            other => panic!("{other}"),
        }
    };
}

/// What a call comes to where it is awaited.
pub async fn awaited(client: &Client, call: &str) -> String {
    come_to!(client, call, await_call, |opened| names!(opened, stream, stream.next().await))
}

/// What a call comes to where a thread waits for it.
pub fn blocked(client: &Client, call: &str) -> String {
    come_to!(client, call, block_on_call, |opened| {
        let opened = opened.map(BlockingItems::into_blocking);
        names!(opened, items, items.next())
    })
}

/// What came of a call as the tables have it: of what is sent again with what was sent, and of a ship its name.
pub fn asked_for(call: &str, came: &str, sent: Option<&Vec<u8>>) -> String {
    match call {
        "gauge" => format!("{came} {}", String::from_utf8_lossy(sent.map_or(&[], Vec::as_slice))),
        _ => came.to_owned(),
    }
}

fn answers<R: crate::runtime::Mocked>(mock: &Mock, answers: Vec<Answer>) {
    let times = u32::try_from(answers.len()).expect("a few");
    let expected = mock.expect_any::<R>();
    answers.into_iter().fold(expected, Expectation::respond_with).times(times);
}

/// Has a mock give these answers to a call.
pub fn expected(mock: &Mock, call: &str, mut all: Vec<Answer>) {
    match call {
        "ship" | "one type" | "get" | "get once" | "get twice" => answers::<GetShip>(mock, all),
        "roll" => answers::<GetRoll>(mock, all),
        "order" => answers::<GiveOrder>(mock, all),
        "customs" => answers::<ClearCustoms>(mock, all),
        "note" => answers::<ReadNote>(mock, all),
        "chart" => answers::<GetChart>(mock, all),
        "photo" => answers::<GetPhoto>(mock, all),
        "tide" => answers::<GetTide>(mock, all),
        "bell" => answers::<RingBell>(mock, all),
        "muffle" | "delete" => answers::<MuffleBell>(mock, all),
        "watch" => answers::<Watch>(mock, all),
        "log" => answers::<ReadLog>(mock, all),
        "journal" => answers::<ReadJournal>(mock, all),
        "gauge" => {
            answers::<SetGauge>(mock, all.split_off(1));
            answers::<ReadGauge>(mock, all);
        }
        "head" => answers::<LookForShip>(mock, all),
        "put" | "put a stream" => answers::<LoadCargo>(mock, all),
        "pause" | "post" | "post once" => answers::<AddShip>(mock, all),
        "post that may be refused" => answers::<SendSignal>(mock, all),
        "post with a key" | "post with my key" => answers::<PayToll>(mock, all),
        other => panic!("{other}"),
    }
}
