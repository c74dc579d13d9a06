//! The forms of pages that are recognised: what their parts are called.

use super::structs::{Structs, is_number, is_text};
use crate::model::{Header, Location, Operation, Parameter, Shape};
use crate::plan::context::Plan;
use crate::plan::form::target;
use crate::plan::operations::parameters::in_order;
use crate::rust::{NextPage, PageInput, Type};

/// What names the next page by a cursor.
const CURSORS: &[&str] = &[
    "next_cursor",
    "nextCursor",
    "next_page_token",
    "nextPageToken",
    "next_token",
    "nextToken",
    "end_cursor",
    "endCursor",
    "continuation_token",
    "continuationToken",
];

/// Parameters that take a cursor.
const CURSOR_PARAMETERS: &[&str] = &[
    "cursor",
    "page_token",
    "pageToken",
    "next_token",
    "nextToken",
    "after",
    "starting_after",
    "next_cursor",
    "continuation_token",
    "continuationToken",
    "page[cursor]",
    "page[after]",
];

/// What is the address of the next page.
const ADDRESSES: &[&[&str]] = &[
    &["links", "next"],
    &["_links", "next", "href"],
    &["links", "next", "href"],
    &["next_page_url"],
    &["next_page_uri"],
    &["next_url"],
    &["nextLink"],
    &["@odata.nextLink"],
];

/// What may be the address of the next page, or may be a cursor: an address, where no parameter takes a cursor.
const NEXT: &[&str] = &["next"];

/// Parameters that count items.
const OFFSETS: &[&str] = &["offset", "skip", "page[offset]"];

/// Parameters that count pages.
const PAGES: &[&str] = &["page", "page_number", "pageNumber", "page[number]"];

/// What says whether there are more.
pub const MORE: &[&str] = &["has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage"];

/// How many pages there are.
pub const PAGE_COUNTS: &[&str] =
    &["last_page", "lastPage", "total_pages", "totalPages", "page_count", "pageCount", "num_pages"];

/// How many items there are.
pub const ITEM_COUNTS: &[&str] = &["total", "total_count", "totalCount", "total_items", "totalItems"];

/// Where the next page is found; what is surest first.
pub fn next(plan: &Plan<'_>, structs: &Structs<'_>, of: &Operation, page: &Type) -> Option<NextPage> {
    let links = |header: &Header| header.name.eq_ignore_ascii_case("link");
    if of.responses.iter().any(|response| response.headers.iter().any(links)) {
        return Some(NextPage::Link);
    }
    let parameters = in_order(of);
    let query = |names: &[&str], fits: &dyn Fn(&Parameter) -> bool| {
        names.iter().find_map(|name| {
            parameters
                .iter()
                .position(|one| one.location == Location::Query && one.name == *name && fits(one))
        })
    };
    let takes = query(CURSOR_PARAMETERS, &|_| true);
    let cursor = structs.said(page, CURSORS, |ty| is_text(ty) || is_number(ty));
    let cursor = cursor.or_else(|| structs.said(page, NEXT, is_text).filter(|_| takes.is_some()));
    if let (Some(names), Some(place)) = (cursor, takes) {
        return Some(NextPage::Cursor(names, PageInput::Parameter(place)));
    }
    let counts = query(PAGES, &|one| is_integer(plan, one));
    let has = |path: &&[&str]| structs.at(page, path).is_some_and(is_text);
    if let Some(path) = ADDRESSES.iter().copied().chain([NEXT]).find(has) {
        let names = path.iter().copied().map(str::to_owned).collect();
        // Frameworks that count pages give an address without what was asked for beside the page.
        return Some(if counts.is_some() { NextPage::Partial(names) } else { NextPage::Address(names) });
    }
    if let Some(place) = query(OFFSETS, &|one| is_integer(plan, one)) {
        return Some(NextPage::Offset(PageInput::Parameter(place)));
    }
    let parameter = counts?;
    Some(NextPage::Page(PageInput::Parameter(parameter), first_page(plan, parameters.get(parameter)?)))
}

fn is_integer(plan: &Plan<'_>, parameter: &Parameter) -> bool {
    matches!(target(&plan.api.schemas, parameter.schema).shape, Shape::Integer(_))
}

/// The number of the first page: what is taken unless it is given, or 0 where that is the least, else 1.
pub fn first_page(plan: &Plan<'_>, parameter: &Parameter) -> i64 {
    let schema = target(&plan.api.schemas, parameter.schema);
    if let Some(default) = schema.docs.default.as_ref().and_then(serde_json::Value::as_i64) {
        return default;
    }
    match &schema.shape {
        Shape::Integer(integer) => {
            let least = integer.minimum.as_ref().filter(|least| !least.exclusive);
            i64::from(least.is_none_or(|least| least.value.as_i64() != Some(0)))
        }
        _ => 1,
    }
}
