//! No secret of an answer or a call is in a text that a person may read.

use crate::outcome::{TOKEN, builder, of_type};
use crate::server::Server;

/// Vaults with a secret in each place: described by its schema, kept raw, unknown but named so.
const VAULTS: &[&str] = &[
    r#"{"door":"oak","code":"hush"}"#,
    r#"{"door":"oak","codes":["hush","hush"]}"#,
    r#"{"door":"oak","by_floor":{"first":"hush"}}"#,
    r#"{"door":"oak","either":"hush"}"#,
    r#"{"door":"oak","keeper":{"word":"hush","name":"Bo"}}"#,
    r#"{"door":"oak","keepers":[{"word":"hush"},{"word":"hush","name":"Bo"}]}"#,
    r#"{"door":"oak","code":{"hidden":"hush"}}"#,
    r#"{"door":"oak","codes":{"hidden":"hush"}}"#,
    r#"{"door":"oak","codes":["hush",{"hidden":"hush"}]}"#,
    r#"{"door":"oak","by_floor":["hush"]}"#,
    r#"{"door":"oak","either":["hush"]}"#,
    r#"{"door":"oak","keeper":["hush"]}"#,
    r#"{"door":"oak","keeper":{"word":["hush"]}}"#,
    r#"{"door":"oak","keeper":"hush"}"#,
    r#"{"door":"oak","keepers":{"first":{"word":"hush"}}}"#,
    r#"{"door":"oak","keepers":[{"word":"hush"},"hush"]}"#,
    r#"{"door":"oak","by_floor":{"first":["hush"]}}"#,
    r#"{"door":"oak","code":"\ud800hush"}"#,
    r#"{"door":"oak","code":"a","code":"hush"}"#,
    r#"{"door":"oak","access_token":"hush"}"#,
    r#"{"door":"oak","api-key":{"a":"hush"}}"#,
    r#"{"door":"oak","more":{"password":"hush","client_secret":"hush"}}"#,
    r#"{"door":"oak","open":{"secret":"hush"}}"#,
];

#[tokio::test]
async fn no_place_shows_a_secret() {
    let server = Server::answering(VAULTS.iter().map(|body| of_type("200 OK", "application/json", body)));
    let client = builder(&server).build().expect("a client");
    for body in VAULTS {
        let response = client.open_vault().send_with_response().await.expect("a vault");
        let shown =
            format!("{response:?} {:#?} {} {:?}", response.body(), response.drift(), response.drift());
        assert!(!shown.contains("hush") && shown.contains("oak"), "{body}: {shown}");
    }
}

/// Where drift is refused or the answer unreadable, the error has the body, and shows none of it.
#[tokio::test]
async fn no_error_shows_a_secret() {
    let unreadable = [r#"["hush"]"#, r#"{"message":"hush"}"#, "hush", r#""hush""#];
    let bodies = VAULTS.iter().chain(&unreadable);
    let server = Server::answering(bodies.clone().map(|body| of_type("200 OK", "application/json", body)));
    let client = builder(&server).strict(true).build().expect("a client");
    for body in bodies {
        let Err(error) = client.open_vault().await else { continue };
        let mut shown = format!("{error} {error:?} {error:#?} {:?}", error.drift());
        let mut source = std::error::Error::source(&error);
        while let Some(inner) = source {
            shown.extend([inner.to_string(), format!("{inner:?}")]);
            source = inner.source();
        }
        assert!(!shown.contains("hush") && !shown.contains(TOKEN), "{body}: {shown}");
        assert!(error.raw_body().is_some_and(|raw| raw.as_ref() == body.as_bytes()));
    }
}

#[test]
fn a_client_shows_no_secret() {
    let server = Server::answering([]);
    let builder = builder(&server).key("hush");
    let shown = format!("{builder:?} {builder:#?}");
    assert!(!shown.contains("hush") && !shown.contains(TOKEN), "{shown}");
    let shown = format!("{:?}", builder.build().expect("a client"));
    assert!(!shown.contains("hush") && !shown.contains(TOKEN), "{shown}");
}
