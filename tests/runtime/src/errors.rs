//! What errors say, and how those of several operations meet.

use std::time::Duration;

use serde_json::json;

use crate::client::Client;
use crate::operations::GetPetError;
use crate::runtime::{DateTime, EMAIL, Error, HOSTNAME, IPV4, IPV6, TextFormat, URI, URI_REFERENCE, header};
use crate::server::{Server, answer, json as json_answer};

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(&server.url)
        .bearer_token("hush-hush")
        .without_retries()
        .build()
        .expect("a client")
}

/// Two operations whose documented errors are of different types.
async fn both(client: &Client) -> Result<(), Error> {
    client.get_pet("1").await?;
    client.find_pets().without_validation().await?;
    Ok(())
}

#[tokio::test]
async fn errors_of_all_operations_meet_and_keep_what_is_documented() {
    let server = Server::answering([json_answer("401 Unauthorized", r#"{"message":"No."}"#)]);
    let error = both(&client(&server)).await.expect_err("401");
    assert!(matches!(error.downcast_ref(), Some(GetPetError::Unauthorized(_))), "{error:?}");
    assert!(error.downcast_ref::<String>().is_none());
    let error = error.downcast::<String>().expect_err("another type");
    let error = error.downcast::<GetPetError>().expect("this type");
    assert!(matches!(error.api(), Some(GetPetError::Unauthorized(_))));
    assert_eq!((error.operation(), error.message()), (Some("getPet"), Some("No.")));
}

/// Bodies of failures, each with the sentence and the fields that are in it.
type Shapes = Vec<(serde_json::Value, &'static str, &'static str)>;

fn common_shapes() -> Shapes {
    vec![
        (json!({"message": "No\n such  pet."}), "No such pet.", ""),
        (json!({"detail": "Out.", "title": "Problem", "type": "about:blank"}), "Out.", ""),
        (json!({"error": {"message": "Bad name.", "code": 7}}), "Bad name.", ""),
        (json!({"error": "invalid_grant", "error_description": "Too old."}), "Too old.", ""),
        (
            json!({"message": "Invalid.", "errors": {"name": ["is short", "is odd"]}}),
            "Invalid.",
            "name: is short, name: is odd",
        ),
        (
            json!({"detail": [{"loc": ["body", "pets", 0, "name"], "msg": "missing"}]}),
            "missing",
            "body.pets[0].name: missing",
        ),
        (
            json!({"errors": [{"detail": "Too long.", "source": {"pointer": "/data/name"}}]}),
            "Too long.",
            "/data/name: Too long.",
        ),
        (
            json!({"title": "Wrong.", "invalid-params": [{"name": "age", "reason": "negative"}]}),
            "Wrong.",
            "age: negative",
        ),
        (json!("Plainly no."), "Plainly no.", ""),
        (
            json!({"message": "The token hush-hush is old, as is Bearer abc123def."}),
            "The token [redacted] is old, as is Bearer [redacted]",
            "",
        ),
        (json!({"code": 5}), "", ""),
    ]
}

/// Those of Nest, Spring, ASP.NET, Django and Zod; then as Azure, Google, `GitHub` and Stripe have it.
fn shapes_of_frameworks() -> Shapes {
    vec![
        (
            json!({"statusCode": 400, "message": ["age is low", "x"], "error": "Bad Request"}),
            "age is low",
            "",
        ),
        (
            json!({"error": "Bad Request", "errors": [{"field": "age", "defaultMessage": "is low"}]}),
            "Bad Request",
            "age: is low",
        ),
        (json!({"Message": "Invalid.", "ModelState": {"m.Age": ["low"]}}), "Invalid.", "m.Age: low"),
        (json!({"age": ["Is low."], "name": ["Is odd."]}), "", "age: Is low., name: Is odd."),
        (json!({"issues": [{"path": ["a", 1], "message": "low"}]}), "low", "a[1]: low"),
        (
            json!({"error": {"message": "Bad.", "details": [{"target": "age", "message": "low"}]}}),
            "Bad.",
            "age: low",
        ),
        (
            json!({"error": {"message": "Bad.", "details": [{"fieldViolations": [{"field": "a.b", "description": "low"}]}]}}),
            "Bad.",
            "a.b: low",
        ),
        (
            json!({"message": "Bad.", "errors": [{"resource": "Pet", "field": "age", "code": "missing_field"}]}),
            "Bad.",
            "age: missing_field",
        ),
        (
            json!({"error": {"message": "No such card.", "param": "card"}}),
            "No such card.",
            "card: No such card.",
        ),
    ]
}

#[tokio::test]
async fn servers_are_heard_in_the_shapes_that_are_common() {
    for (body, message, fields) in common_shapes().into_iter().chain(shapes_of_frameworks()) {
        let server = Server::answering([json_answer("422 Unprocessable Content", &body.to_string())]);
        let error = client(&server).get_pet("1").await.expect_err("422");
        assert_eq!(error.message().unwrap_or_default(), message, "{body}");
        let found: Vec<_> =
            error.field_errors().iter().map(|one| format!("{}: {}", one.field(), one.message())).collect();
        assert_eq!(found.join(", "), fields, "{body}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
    }
    let text = Server::answering([answer("503 Service Unavailable", "text/plain", "Busy.")]);
    assert_eq!(client(&text).get_pet("1").await.expect_err("503").message(), Some("Busy."));
    let page = Server::answering([answer("502 Bad Gateway", "text/html", "<h1>Bad</h1>")]);
    assert_eq!(client(&page).get_pet("1").await.expect_err("502").message(), None);
}

#[tokio::test]
async fn an_error_is_a_line_of_bounded_length() {
    let body = json!({"message": "long ".repeat(1000), "errors": {"a": "1", "b": "2", "c": "3", "d": "4"}});
    let server = Server::answering([json_answer("400 Bad Request", &body.to_string())]);
    let error = client(&server).get_pet("1").await.expect_err("400");
    let shown = error.to_string();
    assert!(shown.starts_with("getPet (GET /pets/{id}): the server refused (status 400 Bad Request): long "));
    assert!(shown.ends_with("…; a: 1; b: 2; c: 3; 1 more") && shown.chars().count() < 400, "{shown}");
}

#[tokio::test]
async fn headers_say_how_the_request_is_called_and_how_long_to_wait() {
    let head = "HTTP/1.1 429 Too Many Requests\r\nX-Request-Id: r-17\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n";
    let server = Server::answering([head.to_owned()]);
    let error = client(&server).get_pet("1").await.expect_err("429");
    assert_eq!((error.request_id(), error.retry_after()), (Some("r-17"), Some(Duration::from_secs(20))));
}

#[test]
fn headers_are_read_as_what_is_documented() {
    let mut headers = http::HeaderMap::new();
    for (name, value) in [("x-total", " 17 "), ("x-tags", "a, b"), ("x-at", "yesterday"), ("x-sizes", "1,x")]
    {
        headers.insert(name, http::HeaderValue::from_static(value));
    }
    assert_eq!(header::<i64>(&headers, "X-Total"), Some(17));
    assert_eq!(header::<Vec<String>>(&headers, "X-Tags"), Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(header::<DateTime>(&headers, "X-At"), None);
    assert_eq!(header::<Vec<u32>>(&headers, "X-Sizes"), None);
    assert_eq!(header::<String>(&headers, "X-None"), None);
}

#[test]
fn texts_are_held_against_formats_that_have_no_type() {
    let cases: [(TextFormat, &[&str], &[&str]); 6] = [
        (
            EMAIL,
            &["a@b.example", "a.b+c@localhost", "\"a b\"@b.example"],
            &["", "a", "a@", "@b", "a b@c", "a..b@c", "a@b c"],
        ),
        (
            HOSTNAME,
            &["example.com", "a-b.example.", "localhost", "bücher.example"],
            &["", "-a", "a..b", "a b", "a/b"],
        ),
        (IPV4, &["192.0.2.1"], &["192.0.2", "192.0.2.256", "::1"]),
        (IPV6, &["2001:db8::1", "::"], &["192.0.2.1", "2001:::1"]),
        (
            URI,
            &["https://a.example/b?c#d", "mailto:a@b", "urn:a:b"],
            &["/a", "a b:c", "https:", "http://a b", "http://a/%zz"],
        ),
        (URI_REFERENCE, &["/a", "?b", "", "https://a"], &["a b", "<a>"]),
    ];
    for ((name, matches), good, bad) in cases {
        for text in good {
            assert!(matches(text), "{text:?} is {name}");
        }
        for text in bad {
            assert!(!matches(text), "{text:?} is not {name}");
        }
    }
}
