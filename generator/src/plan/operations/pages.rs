//! Which operations give their answer page by page, and where the next page is found.

mod forms;
mod structs;

use super::parameters::in_order;
use crate::diagnostics::{Code, Cost, Diagnostic};
use crate::model::{self, MediaKind, Operation, Paged, SaidBy};
use crate::plan::context::Plan;
use crate::rust::{NextPage, PageInput, Pages, Reply, Type};
use structs::List;
pub use structs::Structs;

/// The pages of an operation: as it is said, or else of a form that is known. What is said and cannot be followed is a
/// problem.
pub fn pages(
    plan: &Plan<'_>,
    structs: &Structs<'_>,
    of: &Operation,
    output: Option<&Reply>,
) -> (Option<Pages>, Option<Diagnostic>) {
    let page = match output {
        Some(Reply::Json(page)) => Some((page, false)),
        Some(Reply::OptionalJson(page)) => Some((page, true)),
        _ => None,
    };
    match &of.paged {
        Paged::Not => (None, None),
        Paged::Unsaid => {
            let reads = matches!(of.method.as_str(), "GET" | "QUERY");
            (page.filter(|_| reads).and_then(|page| recognised(plan, structs, of, page)), None)
        }
        Paged::Said(said) => match page.ok_or("its answer is no JSON") {
            Ok(page) => match follow(plan, structs, of, said, page) {
                Ok(pages) => (Some(pages), None),
                Err(problem) => (None, Some(unfollowed(plan, of, said, &problem))),
            },
            Err(problem) => (None, Some(unfollowed(plan, of, said, problem))),
        },
    }
}

/// Pages of a form that is known.
fn recognised(
    plan: &Plan<'_>,
    structs: &Structs<'_>,
    of: &Operation,
    (page, optional): (&Type, bool),
) -> Option<Pages> {
    let list = structs.list(page)?;
    let next = forms::next(plan, structs, of, page)?;
    Some(assemble(structs, page, optional, list, next))
}

/// Pages as they are said; what is left unsaid is recognised.
fn follow(
    plan: &Plan<'_>,
    structs: &Structs<'_>,
    of: &Operation,
    said: &model::Pages,
    (page, optional): (&Type, bool),
) -> Result<Pages, String> {
    let list = match &said.items {
        Some(names) => structs
            .list_at(page, names)
            .ok_or_else(|| format!("no list stands at {} of its answer", quoted(names)))?,
        None => structs.list(page).ok_or("its answer has no list, or several")?,
    };
    let next = match &said.next {
        Some(next) => self::next(plan, of, next)?,
        None => forms::next(plan, structs, of, page).ok_or("nothing says where the next page is")?,
    };
    let mut pages = assemble(structs, page, optional, list, next);
    if !said.more.is_empty() {
        pages.more.clone_from(&said.more);
    }
    if !said.total.is_empty() {
        pages.total.clone_from(&said.total);
    }
    Ok(pages)
}

fn assemble(structs: &Structs<'_>, page: &Type, optional: bool, list: List, next: NextPage) -> Pages {
    let total = match next {
        NextPage::Page(..) => structs.said(page, forms::PAGE_COUNTS, structs::is_number),
        NextPage::Offset(_) => structs.said(page, forms::ITEM_COUNTS, structs::is_number),
        _ => None,
    };
    Pages {
        item: list.item,
        optional,
        fields: list.fields,
        items: list.names,
        more: structs.said(page, forms::MORE, |ty| *ty == Type::Bool).unwrap_or_default(),
        total: total.unwrap_or_default(),
        next,
    }
}

/// Where the next page is found, parameters by their places.
fn next(plan: &Plan<'_>, of: &Operation, said: &model::NextPage) -> Result<NextPage, String> {
    Ok(match said {
        model::NextPage::Cursor(names, chosen) => NextPage::Cursor(names.clone(), input(of, chosen)?),
        model::NextPage::LastItem(names, chosen) => NextPage::LastItem(names.clone(), input(of, chosen)?),
        model::NextPage::Page(chosen) => {
            let input = input(of, chosen)?;
            let parameter = match &input {
                PageInput::Parameter(place) => in_order(of).get(*place).copied(),
                PageInput::Body(_) => None,
            };
            NextPage::Page(input, parameter.map_or(1, |parameter| forms::first_page(plan, parameter)))
        }
        model::NextPage::Offset(chosen) => NextPage::Offset(input(of, chosen)?),
        model::NextPage::Address(names) => NextPage::Address(names.clone()),
        model::NextPage::Link => NextPage::Link,
    })
}

fn input(of: &Operation, said: &model::PageInput) -> Result<PageInput, String> {
    match said {
        model::PageInput::Parameter(name) => {
            let place = in_order(of).iter().position(|one| one.name == *name);
            place.map(PageInput::Parameter).ok_or_else(|| format!("it has no parameter `{name}`"))
        }
        model::PageInput::Body(names) => {
            let media = of.body.as_ref().map_or([].as_slice(), |body| &body.media);
            match media {
                [only] if only.kind == MediaKind::Json => Ok(PageInput::Body(names.clone())),
                _ => Err(format!("its body is no JSON, in which {} could be", quoted(names))),
            }
        }
    }
}

fn quoted(names: &[String]) -> String {
    format!("`{}`", names.join("."))
}

fn unfollowed(plan: &Plan<'_>, of: &Operation, said: &model::Pages, problem: &str) -> Diagnostic {
    let name = of.id.as_deref().unwrap_or(&of.path.text);
    match said.by {
        SaidBy::Extension(key) => {
            let message = format!("the pages of `{name}` cannot be followed as `{key}` says: {problem}");
            let place = if said.own { of.pointer.child(key) } else { of.pointer.clone() };
            Diagnostic::new(Code::PagesUnfollowed, place, message).consequence(Cost::Ignored)
        }
        SaidBy::Configuration => {
            let message = format!("the pages of `{name}` cannot be followed so: {problem}");
            let place = plan.config.value(&["pages", of.pointer.as_str()]);
            Diagnostic::new(Code::ConfigValue, place, message)
                .help("name parameters of the operation, and properties of its answer with dots between them")
        }
    }
}

#[cfg(test)]
mod tests;
