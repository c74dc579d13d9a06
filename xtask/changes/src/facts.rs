//! What documentation pages state otherwise than before: found by whoever reads the pages, joined here to what it
//! changes on the wire and in Rust.
//!
//! The data is one object with a list `facts`, each with `verdict`, `subject`, `what` and `reason`, where it is known
//! with `before` and `after`, with the lines of the pages (`old_page` and `page`, each `{"page": …, "line": …}`), and with
//! the JSON pointers of the nodes of the two documents that it is about (`old` and `new`).

use std::borrow::Cow;

use generator::pointer::Pointer;
use generator::source::Source;
use serde_json::Value;

use crate::change::{Action, Change, Layer, PageLine, Site, Verdict};

/// Reads the data.
///
/// # Errors
/// What is wrong with it.
pub fn read(text: &str, old: &Source, new: &Source) -> Result<Vec<Change>, String> {
    let data: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let facts = data.get("facts").and_then(Value::as_array).ok_or("there is no list `facts`")?;
    let read = facts.iter().enumerate();
    read.map(|(at, value)| fact(value, old, new).map_err(|why| format!("facts[{at}]: {why}"))).collect()
}

fn fact(value: &Value, old: &Source, new: &Source) -> Result<Change, String> {
    let may = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let must = |key: &str| may(key).ok_or_else(|| format!("there is no text `{key}`"));
    let verdict = Verdict::named(&must("verdict")?).ok_or("`verdict` is none that there is")?;
    let site = |key: &str, source: &Source| may(key).map(|text| Site::of(source, &Pointer::new(&text)));
    Ok(Change {
        layer: Layer::Facts,
        verdict,
        subject: must("subject")?,
        what: must("what")?,
        reason: Cow::Owned(must("reason")?),
        action: Action::Nothing,
        way: None,
        operations: Vec::new(),
        before: may("before"),
        after: may("after"),
        old: site("old", old),
        new: site("new", new),
        pages: ["old_page", "page"].into_iter().filter_map(|key| page(value.get(key)?)).collect(),
    })
}

fn page(value: &Value) -> Option<PageLine> {
    let line = value.get("line")?.as_u64().and_then(|line| usize::try_from(line).ok())?;
    Some(PageLine { page: value.get("page")?.as_str()?.to_owned(), line })
}

/// Gives changes of the other layers the lines of the facts that they come from: those about the nearest node around
/// them, on the side where both stand.
pub fn join(facts: &[Change], changes: &mut [Change]) {
    for change in changes {
        let depth = |fact: &Change| {
            let nearest = |site: &Option<Site>, node: &Option<Site>| -> Option<usize> {
                let (site, node) = (site.as_ref()?, node.as_ref()?);
                is_joined(&node.pointer, &site.pointer).then(|| node.pointer.tokens().count())
            };
            nearest(&change.new, &fact.new).max(nearest(&change.old, &fact.old))
        };
        let Some(nearest) = facts.iter().filter_map(depth).max() else { continue };
        let of = facts.iter().filter(|fact| depth(fact) == Some(nearest));
        for line in of.filter_map(|fact| fact.pages.last()) {
            if !change.pages.contains(line) {
                change.pages.push(line.clone());
            }
        }
    }
}

/// Whether what is said of a node is said of another: of what it holds too, but for operations, of which something
/// said as a whole tells nothing of each part.
fn is_joined(said: &Pointer, of: &Pointer) -> bool {
    let is_operation =
        said.tokens().next().is_some_and(|first| first == "paths") && said.tokens().count() <= 3;
    if is_operation { said == of } else { said.contains(of) }
}
