use serde_json::{Value, json};

use crate::model::Api;
use crate::passes::testing::with_paths;
use crate::plan::testing::{only, planned};
use crate::rust::{NextPage, PageField, PageInput, Pages};

/// A `GET` with these parameters of its query and this answer.
fn listing(parameters: &Value, answer: &Value, besides: &Value) -> Api {
    let mut get = json!({
        "operationId": "list", "parameters": parameters,
        "responses": { "200": { "description": "A page.", "content": { "application/json": { "schema": answer } } } }
    });
    for (name, value) in besides.as_object().expect("members") {
        get[name] = value.clone();
    }
    with_paths(&json!({}), &json!({ "/x": { "get": get } })).0
}

fn query(name: &str, kind: &str) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": kind } })
}

fn list() -> Value {
    json!({ "type": "array", "items": { "type": "string" } })
}

fn object(properties: &Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn pages(parameters: &Value, answer: &Value) -> Option<Pages> {
    only(&planned(&listing(parameters, answer, &json!({})))).0.pages.clone()
}

fn next(parameters: &Value, answer: &Value) -> Option<NextPage> {
    pages(parameters, answer).map(|pages| pages.next)
}

fn names(path: &str) -> Vec<String> {
    path.split('.').map(str::to_owned).collect()
}

#[test]
fn known_forms_are_recognised_by_what_is_surest() {
    let text = || json!({ "type": "string" });
    let links = object(&json!({ "next": text() }));
    assert_eq!(
        next(&json!([query("cursor", "string")]), &object(&json!({ "data": list(), "next_cursor": text() }))),
        Some(NextPage::Cursor(names("next_cursor"), PageInput::Parameter(0)))
    );
    assert_eq!(
        next(
            &json!([query("per_page", "integer"), query("page", "integer")]),
            &object(&json!({ "data": list(), "links": links }))
        ),
        Some(NextPage::Partial(names("links.next")))
    );
    assert_eq!(
        next(&json!([]), &object(&json!({ "data": list(), "links": links }))),
        Some(NextPage::Address(names("links.next")))
    );
    assert_eq!(
        next(&json!([query("limit", "integer"), query("offset", "integer")]), &list()),
        Some(NextPage::Offset(PageInput::Parameter(1)))
    );
    assert_eq!(
        next(&json!([query("page", "integer")]), &list()),
        Some(NextPage::Page(PageInput::Parameter(0), 1))
    );
    let from_zero = json!({ "name": "page", "in": "query", "schema": { "type": "integer", "minimum": 0 } });
    assert_eq!(next(&json!([from_zero]), &list()), Some(NextPage::Page(PageInput::Parameter(0), 0)));
}

#[test]
fn what_is_no_page_is_not_taken_for_one() {
    assert_eq!(next(&json!([]), &list()), None);
    assert_eq!(next(&json!([query("page", "string")]), &list()), None);
    assert_eq!(
        next(&json!([query("page", "integer")]), &object(&json!({ "name": { "type": "string" } }))),
        None
    );
    let two = object(&json!({ "left": list(), "right": list() }));
    assert_eq!(next(&json!([query("page", "integer")]), &two), None);
}

#[test]
fn items_are_found_through_what_may_be_missing() {
    let meta = object(&json!({ "last_page": { "type": "integer" } }));
    let found = pages(&json!([query("page", "integer")]), &object(&json!({ "data": list(), "meta": meta })))
        .expect("pages");
    assert_eq!(found.fields.iter().map(|(_, around)| *around).collect::<Vec<_>>(), [PageField::Option]);
    assert_eq!((found.items, found.total), (names("data"), names("meta.last_page")));
}

#[test]
fn what_is_said_counts_and_what_cannot_be_followed_is_told() {
    let said = json!({ "x-speakeasy-pagination": {
        "type": "cursor",
        "inputs": [{ "name": "after", "in": "parameters", "type": "cursor" }],
        "outputs": { "results": "$.list", "nextCursor": "$.list[-1].id" }
    } });
    let of = |parameter: &str, answer: &Value| {
        let api = listing(&json!([query(parameter, "string")]), answer, &said);
        let (of, said) = crate::plan::plan(&api, &crate::config::Config::default(), Vec::new());
        let said: Vec<_> = said.into_iter().map(|one| one.message).collect();
        (only(&of).0.pages.clone().map(|pages| pages.next), said)
    };
    let answer = object(&json!({ "list": list() }));
    let expected = NextPage::LastItem(names("id"), PageInput::Parameter(0));
    assert_eq!(of("after", &answer), (Some(expected), Vec::new()));
    for (parameter, answer, problem) in [
        ("before", &answer, "it has no parameter `after`"),
        ("after", &list(), "no list stands at `list` of its answer"),
        ("after", &json!({ "type": "string" }), "no list stands at `list` of its answer"),
    ] {
        let (pages, said) = of(parameter, answer);
        assert_eq!(pages, None);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].ends_with(problem), "{said:?}");
    }
}
