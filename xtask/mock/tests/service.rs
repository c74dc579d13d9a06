//! What is answered: to what is right, to what is wrong, of each version.

use std::path::Path;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use mock::{Reply, Service};
use serde_json::{Value, json};

fn service(path: &str) -> Service {
    Service::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a document")
}

/// `GET /pets?limit=1`, its headers and body, to what is answered.
fn ask(service: &Service, line: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let (method, target) = line.split_once(' ').expect("a method and a target");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(
            name.parse::<HeaderName>().expect("a name"),
            HeaderValue::from_str(value).expect("a value"),
        );
    }
    service.answer(&method.parse::<Method>().expect("a method"), path, query, &map, body.as_bytes())
}

fn body(reply: &Reply) -> Value {
    serde_json::from_slice(&reply.body).expect("JSON")
}

const SHOP: (&str, &str) = ("X-Shop", "corner");
const JSON: (&str, &str) = ("Content-Type", "application/json; charset=utf-8");
const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

#[test]
fn what_is_right_is_answered_as_documented() {
    let pets = service("tests/petstore.yaml");
    assert_eq!(pets.operations(), 5);
    let listed = ask(&pets, "GET /v1/pets?limit=5&kind=dog,cat&born[after]=2020-02-29", &[SHOP], "");
    assert_eq!(listed.status, 200, "{listed:?}");
    assert!(body(&listed).is_array() && listed.headers.contains_key("x-total"), "{listed:?}");
    let csv =
        ask(&pets, "GET /pets", &[SHOP, ("Accept", "text/*;q=0.5"), ("Cookie", "a=1; session=abc")], "");
    assert_eq!(
        (&csv.headers["content-type"], &csv.body[..]),
        (&HeaderValue::from_static("text/csv"), &b"name\nRex"[..])
    );
    let added = ask(&pets, "POST /pets", &[SHOP, JSON], r#"{"name":"Ada","kind":"cat","tags":["soft"]}"#);
    assert_eq!((added.status.as_u16(), body(&added)["name"].as_str()), (201, Some("Rex")));
    let form = ask(&pets, "POST /pets", &[SHOP, FORM], "name=7&kind=dog&weight=2.5");
    assert_eq!(form.status, 201, "{form:?}");
    let one = ask(&pets, "GET /pets/7", &[], "");
    assert!(body(&one)["name"].as_str().is_some_and(|name| !name.is_empty()), "{one:?}");
    assert!(body(&ask(&pets, "GET /pets/mine", &[], "")).is_object());
    let gone = ask(&pets, "DELETE /pets/7", &[], "");
    assert_eq!((gone.status.as_u16(), gone.body.len()), (204, 0));
    assert_eq!(ask(&pets, "GET /pets/7", &[("Prefer", "code=404")], "").status, 404);
}

#[test]
fn all_that_is_wrong_is_said_at_once_with_its_place() {
    let pets = service("tests/petstore.yaml");
    for (line, headers, text, places) in [
        ("GET /pets", &[][..], "", &["header.X-Shop"][..]),
        ("GET /pets?limit=0", &[("X-Shop", "c")], "", &["header.X-Shop", "query.limit"]),
        ("GET /pets?limit=many", &[SHOP], "", &["query.limit"]),
        ("GET /pets?kind=dog,fish", &[SHOP], "", &["query.kind/1"]),
        ("GET /pets?born[after]=soon", &[SHOP], "", &["query.born/after"]),
        ("GET /pets", &[SHOP, ("Cookie", "session=A1")], "", &["cookie.session"]),
        ("GET /pets/Rex", &[], "", &[]),
        ("DELETE /pets/1.5", &[], "", &["path.id"]),
        ("POST /pets", &[SHOP, JSON], "", &["body"]),
        ("POST /pets", &[SHOP, JSON], "{", &["body"]),
        ("POST /pets", &[SHOP, ("Content-Type", "text/plain")], "Rex", &["body"]),
        ("POST /pets", &[SHOP], "{}", &["body"]),
        ("POST /pets", &[SHOP, JSON], "[]", &["body"]),
        (
            "POST /pets",
            &[SHOP, JSON],
            r#"{"name":"","kind":"fish","chip":"no","tags":["x","x"],"friend":{"name":"Ada"}}"#,
            &[
                "body/chip",
                "body/friend",
                "body/kind",
                "body/name",
                "body/tags",
                "body/tags/0",
                "body/tags/1",
            ],
        ),
        ("POST /pets", &[SHOP, FORM], "name=Rex&kind=dog&weight=0", &["body/weight"]),
    ] {
        let reply = ask(&pets, line, headers, text);
        assert_eq!(reply.status, 400, "{line}: {reply:?}");
        if !places.is_empty() {
            let errors =
                body(&reply)["errors"].as_object().expect("errors").keys().cloned().collect::<Vec<_>>();
            let mut errors = errors;
            errors.sort();
            assert_eq!(errors, places, "{line} {text}");
        }
    }
    // A body that has no room for it has a header beside it.
    let own = ask(&pets, "GET /pets/Rex", &[], "");
    assert_eq!(body(&own), json!({"code": 7}));
    assert!(own.headers["x-violations"].to_str().expect("text").contains("path.id"), "{own:?}");
    let other = ask(&pets, "PUT /pets", &[], "");
    assert_eq!((other.status.as_u16(), other.headers["allow"].to_str().ok()), (405, Some("GET, POST")));
    assert_eq!(ask(&pets, "GET /dogs", &[], "").status, 404);
    assert_eq!(ask(&pets, "GET /v2/pets", &[], "").status, 404);
}

#[test]
fn documents_of_other_versions_are_served_too() {
    let folder = "../../tests/constructs";
    let v2 = service(&format!("{folder}/parameters_20/openapi.yaml"));
    let v32 = service(&format!("{folder}/query_method_32/openapi.yaml"));
    assert!(v2.operations() > 0 && v32.operations() > 0);
    assert_eq!(ask(&v32, "QUERY /trees", &[JSON], "{}").status.as_u16() / 100, 2);
}

#[test]
fn plannr_is_served_whole() {
    let plannr = service("../../spec/plannr.yaml");
    assert_eq!(plannr.operations(), 166);
    let wrong = ask(&plannr, "POST /api/v1/plans", &[JSON], r#"{"type":"mortgage"}"#);
    assert_eq!(wrong.status, 400, "{wrong:?}");
}
