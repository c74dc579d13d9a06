//! Parameters in every style.

use serde_json::{Value, json};

use crate::client::Client;
use crate::operations::{FindPets, LocateRequired};
use crate::runtime::{BuiltRequest, Error};

fn client() -> Client {
    let builder = Client::builder().base_url("http://localhost:1/base/").without_credentials();
    builder.build().expect("a client")
}

/// Sets a parameter of `findPets`.
type Setter = fn(FindPets, Value) -> FindPets;

const FORM: Setter = FindPets::form;
const FLAT: Setter = FindPets::flat;
const SPACE: Setter = FindPets::space;
const PIPE: Setter = FindPets::pipe;
const DEEP: Setter = FindPets::deep;

/// The query that a parameter of `findPets` makes.
fn query(set: Setter, value: &Value) -> String {
    let request = set(client().find_pets(), value.clone()).build().expect("a request");
    let target = request.uri().to_string();
    let start = "http://localhost:1/base/pets%20(all)?kind=any";
    target.strip_prefix(start).expect("the literal path").to_owned()
}

/// The request of `locate` with two values that do no harm.
fn located(simple: &Value) -> Result<BuiltRequest, Error> {
    locate(simple, &json!(1), &json!(1))
}

fn locate(simple: &Value, label: &Value, matrix: &Value) -> Result<BuiltRequest, Error> {
    let required = LocateRequired {
        simple: simple.clone().into(),
        label: label.clone().into(),
        matrix: matrix.clone().into(),
        simple_not: simple.clone().into(),
        label_not: label.clone().into(),
        matrix_not: matrix.clone().into(),
    };
    Ok(client().locate(required).build()?)
}

#[test]
fn scalars_are_encoded_by_component() {
    assert_eq!(query(FORM, &json!("a b&c=d+e/ü#%")), "&form=a%20b%26c%3Dd%2Be%2F%C3%BC%23%25");
    assert_eq!(query(FORM, &json!(12.5)), "&form=12.5");
    assert_eq!(query(FORM, &json!(true)), "&form=true");
    assert_eq!(query(FORM, &json!("")), "&form=");
    assert_eq!(query(FORM, &Value::Null), "");
    assert_eq!(query(FindPets::odd, &json!([1, 2])), "&odd%5B%5D=1&odd%5B%5D=2");
    assert_eq!(query(FindPets::free, &json!("a/b?c,d:e&f#g=h i")), "&free=a/b?c,d:e&f%23g=h%20i");
}

#[test]
fn lists_follow_their_style() {
    let list = json!(["a,b", "c|d", "e f"]);
    assert_eq!(query(FORM, &list), "&form=a%2Cb&form=c%7Cd&form=e%20f");
    assert_eq!(query(FLAT, &list), "&flat=a%2Cb,c%7Cd,e%20f");
    assert_eq!(query(SPACE, &list), "&space=a%2Cb%20c%7Cd%20e%20f");
    assert_eq!(query(PIPE, &list), "&pipe=a%2Cb%7Cc%7Cd%7Ce%20f");
    assert_eq!(query(DEEP, &list), "&deep%5B0%5D=a%2Cb&deep%5B1%5D=c%7Cd&deep%5B2%5D=e%20f");
    for set in [FORM, FLAT, SPACE, PIPE, DEEP] {
        assert_eq!(query(set, &json!([])), "");
    }
}

#[test]
fn objects_follow_their_style() {
    let object = json!({"b": "1&2"});
    assert_eq!(query(FORM, &object), "&b=1%262");
    assert_eq!(query(FLAT, &object), "&flat=b,1%262");
    assert_eq!(query(DEEP, &object), "&deep%5Bb%5D=1%262");
    let nested = json!({"a": {"b": [1, {"c": null}]}});
    assert_eq!(query(DEEP, &nested), "&deep%5Ba%5D%5Bb%5D%5B0%5D=1&deep%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=");
    assert_eq!(query(FindPets::json, &object), "&json=%7B%22b%22%3A%221%262%22%7D");
}

#[test]
fn paths_follow_their_style() {
    let path = |value: &Value| {
        let request = locate(value, value, value).expect("a request");
        request.uri().path().strip_prefix("/base/at/").expect("the literal path").to_owned()
    };
    assert_eq!(path(&json!("a/b")), "a%2Fb/.a%2Fb/;matrix=a%2Fb/a%2Fb.a%2Fb;matrix%21=a%2Fb");
    assert_eq!(path(&json!(["a", "b"])), "a,b/.a,b/;matrix=a,b/a,b.a.b;matrix%21=a;matrix%21=b");
    assert_eq!(path(&json!({"k": "v"})), "k,v/.k,v/;matrix=k,v/k=v.k=v;k=v");
}

#[test]
fn paths_are_never_left_open() {
    for empty in [json!(""), json!([]), json!({}), json!([""]), Value::Null] {
        let error = located(&empty).expect_err("an empty piece");
        assert_eq!(
            error.to_string(),
            "locate (GET /at/{simple}/{label}/{matrix}/{simple!}{label!}{matrix!}): the path parameter `simple` is empty"
        );
    }
    assert!(client().get_pet("..").build().is_err());
    assert!(client().get_pet("...").build().is_ok());
    assert_eq!(
        client().get_pet("../x?y#z%2e").build().expect("a request").uri().path(),
        "/base/pets/..%2Fx%3Fy%23z%252e"
    );
}

#[test]
fn headers_and_cookies_follow_their_style() {
    let header = |set: Setter, value: &Value, name| {
        let request = set(client().find_pets(), value.clone()).build().expect("a request");
        request.headers().get(name).map(|value| value.to_str().expect("text").to_owned())
    };
    assert_eq!(header(FindPets::x_list, &json!(["a", 1, true]), "x-list").as_deref(), Some("a,1,true"));
    assert_eq!(header(FindPets::x_pairs, &json!({"a": 1}), "x-pairs").as_deref(), Some("a=1"));
    assert_eq!(
        header(FindPets::crumb, &json!(["a b", "c;d"]), "cookie").as_deref(),
        Some("crumb=a%20b,c%3Bd")
    );
    let error = client().find_pets().x_list("caf\u{e9}\n").build().expect_err("a line break");
    assert!(error.is_request());
}

#[test]
fn credentials_follow_the_first_alternative_that_is_complete() {
    let builder = || Client::builder().base_url("http://localhost:1");
    let get = |client: Result<Client, _>| {
        let client: Client = client.map_err(|error: Error| error.to_string()).expect("a client");
        client.get_pet("1").build().expect("a request")
    };
    let plain = get(builder().without_credentials().build());
    assert!(plain.headers().get("authorization").is_none());
    let both = get(builder().key("k-1").login("me", "pass").build());
    assert_eq!(
        both.headers().get("x-key").map(|key| (key.as_bytes(), key.is_sensitive())),
        Some((&b"k-1"[..], true))
    );
    assert_eq!(
        both.headers().get("authorization").map(http::HeaderValue::as_bytes),
        Some(&b"Basic bWU6cGFzcw=="[..])
    );
    let half = get(builder().key("k-1").token("a b").build());
    assert_eq!((half.headers().get("x-key"), half.uri().query()), (None, Some("token=a%20b")));
    let cookie = get(builder().session("s;1").build());
    assert_eq!(cookie.headers().get("cookie").map(http::HeaderValue::as_bytes), Some(&b"sid=s%3B1"[..]));
    assert!(!format!("{:?}", builder().key("hush").account_uuid("hush")).contains("hush"));
    assert!(
        !format!("{:?}", builder().key("hush").build().expect("a client").get_pet("hush")).contains("hush")
    );
}

#[test]
fn an_own_server_stays_unless_the_caller_has_another_address_for_it() {
    let described = Client::builder()
        .without_credentials()
        .build()
        .expect("a client")
        .delete_pet("1")
        .build()
        .expect("a request");
    assert_eq!(described.uri(), "https://admin.example.com/pets/1");
    let near = Client::builder()
        .without_credentials()
        .build()
        .expect("a client")
        .watch()
        .build()
        .expect("a request");
    assert_eq!(near.uri(), "https://pets.example.com/v2/watch");
    let builder = Client::builder().base_url("http://localhost:1/base/").without_credentials();
    let elsewhere = builder.clone().build().expect("a client");
    assert_eq!(
        elsewhere.delete_pet("1").build().expect("a request").uri(),
        "https://admin.example.com/pets/1"
    );
    let near = elsewhere.watch().build().expect("a request");
    assert_eq!(near.uri(), "http://localhost:1/v2/watch");
    let given = builder.admin_example_com_server("http://localhost:2/x/").build().expect("a client");
    assert_eq!(given.delete_pet("1").build().expect("a request").uri(), "http://localhost:2/x/pets/1");
}

#[test]
fn credentials_that_are_missing_are_said_before_anything_is_sent() {
    let error = |client: Result<Client, Error>| {
        let error = client.expect("a client").get_pet("1").build().expect_err("no credentials");
        assert!(error.is_credentials() && error.is_request());
        error.to_string()
    };
    let builder = || Client::builder().base_url("http://localhost:1");
    let none = error(builder().build());
    assert!(
        none.ends_with(
            "the credentials of `bearer`, or of `key` and `login`, or of `token`, or of `session` are needed"
        ),
        "{none}"
    );
    let half = error(builder().key("hush").build());
    assert!(half.ends_with("beside `key`, the credentials of `login` are needed"), "{half}");
    // What the caller sends himself is there.
    let own = builder().build().expect("a client").get_pet("1").with_header("Authorization", "x");
    assert!(own.build().is_ok());
}
