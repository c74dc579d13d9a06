//! What extensions say about answers that come page by page.

use super::{Carried, View, content};
use crate::document::{At, Node};

/// What is said about the pages of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Pages {
    /// The extension that says it.
    pub(crate) key: &'static str,
    /// Whether the operation has it, rather than its parameters or properties of its answer.
    pub(crate) own: bool,
    /// Where the next page is found, where that is said.
    pub(crate) next: Option<Next>,
    /// Where the items stand, where that is said: names of properties, none where the answer is the list itself.
    pub(crate) items: Option<Vec<String>>,
    /// Where a page says whether there are more.
    pub(crate) more: Vec<String>,
    /// Where a page says how many there are of what is counted.
    pub(crate) total: Vec<String>,
}

/// Where the next page is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Next {
    /// What stands here is sent for the next.
    Cursor(Vec<String>, Input),
    /// What stands here in the last item is sent for the next.
    LastItem(Vec<String>, Input),
    /// Pages are counted.
    Page(Input),
    /// Items are counted.
    Offset(Input),
    /// What stands here is the address of the next.
    Address(Vec<String>),
}

/// What chooses the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// A parameter.
    Parameter(String),
    /// A property of the body.
    Body(Vec<String>),
}

impl View<'_> {
    /// What is said about its pages: by our own key first, then by those of others.
    pub(crate) fn pages(&self) -> Option<Pages> {
        self.speakeasy().or_else(|| self.fern()).or_else(|| self.stainless())
    }

    fn speakeasy(&self) -> Option<Pages> {
        const KEY: &str = "x-speakeasy-pagination";
        let said = self.at.get(KEY)?;
        let input = |of: &str| {
            let input = said.list("inputs").find(|input| input.text("type") == Some(of))?;
            let name = input.text("name")?;
            let in_body = matches!(input.text("in"), Some("requestBody" | "body"));
            Some(if in_body { Input::Body(names(name)) } else { Input::Parameter(name.to_owned()) })
        };
        let outputs = said.get("outputs");
        let output = |name: &str| outputs.as_ref().and_then(|all| all.text(name)).map(after_root);
        let cursor = || {
            let (path, input) = (output("nextCursor")?, input("cursor")?);
            Some(match path.split_once("[-1]") {
                Some((_, path)) => Next::LastItem(names(path), input),
                None => Next::Cursor(names(path), input),
            })
        };
        let next = match said.text("type") {
            Some("cursor") => cursor(),
            Some("url") => output("nextUrl").map(|path| Next::Address(names(path))),
            _ => input("page").map(Next::Page).or_else(|| input("offset").map(Next::Offset)),
        };
        let counts_pages = matches!(next, Some(Next::Page(_)));
        let total = output("numPages").filter(|_| counts_pages).map(names).unwrap_or_default();
        Some(Pages {
            key: KEY,
            own: true,
            next,
            items: output("results").map(names),
            total,
            ..Pages::default()
        })
    }

    fn fern(&self) -> Option<Pages> {
        const KEY: &str = "x-fern-pagination";
        let mut said = self.at.get(KEY)?;
        if let Some(is_on) = said.node.flag() {
            said = self.root.get(KEY).filter(|_| is_on)?;
        }
        let output = |name: &str| said.text(name).map(|path| names(after(path, "$response")));
        let input = |name: &str| said.text(name).map(|path| self.input(after(path, "$request")));
        let cursor = || Some(Next::Cursor(output("next_cursor")?, input("cursor")?));
        // Counted are pages, unless it is said by how much.
        let counted = || {
            let counted = input("offset")?;
            let is_offset = said.text("step").is_some()
                || matches!(&counted, Input::Parameter(name) if matches!(name.as_str(), "offset" | "skip"));
            Some(if is_offset { Next::Offset(counted) } else { Next::Page(counted) })
        };
        let address = || output("next_uri").or_else(|| output("next_path")).map(Next::Address);
        let next = cursor().or_else(counted).or_else(address);
        let more = output("has-next-page").unwrap_or_default();
        Some(Pages { key: KEY, own: true, next, items: output("results"), more, ..Pages::default() })
    }

    /// What a path of a request leads to: a parameter of that name, or a property of the body.
    fn input(&self, path: &str) -> Input {
        let of_body = path.strip_prefix("body.");
        let is_parameter =
            |one: &At<'_>| one.clone().followed().is_some_and(|one| one.text("name") == Some(path));
        let known =
            self.at.list("parameters").chain(self.item.list("parameters")).any(|one| is_parameter(&one));
        match of_body {
            Some(path) => Input::Body(names(path)),
            None if !known && self.at.get("requestBody").is_some() => Input::Body(names(path)),
            None => Input::Parameter(path.trim_start_matches("query.").to_owned()),
        }
    }

    /// What Stainless has is a word for the operation, or a purpose of each parameter and property.
    fn stainless(&self) -> Option<Pages> {
        const KEY: &str = "x-stainless-pagination";
        let named = self.at.get(KEY).filter(|said| said.node.flag() != Some(false));
        let mut purposes = Purposes::default();
        for parameter in self.at.list("parameters").chain(self.item.list("parameters")) {
            let Some(parameter) = parameter.followed() else { continue };
            let schema = parameter.get("schema").and_then(At::followed);
            let purpose = purpose(parameter.node).or_else(|| purpose(schema?.node));
            if let (Some(purpose), Some(name)) = (purpose, parameter.text("name")) {
                purposes.inputs.push((purpose, name.to_owned()));
            }
        }
        let answers = self.at.parts("responses").filter(|(status, _)| status.starts_with('2'));
        for (_, answer) in answers {
            for media in answer.followed().iter().flat_map(content) {
                if let Carried::Schema(schema) = media.carries {
                    purposes.collect(&schema, &mut Vec::new());
                }
            }
        }
        (named.is_some() || !purposes.is_empty()).then(|| {
            let own = named.is_some();
            Pages { key: if own { KEY } else { "x-stainless-pagination-property" }, own, ..purposes.pages() }
        })
    }
}

/// The purposes that parameters and properties have.
#[derive(Default)]
struct Purposes<'d> {
    inputs: Vec<(&'d str, String)>,
    outputs: Vec<(&'d str, Vec<String>)>,
}

/// How deep purposes are looked for.
const DEEPEST: usize = 4;

impl<'d> Purposes<'d> {
    fn is_empty(&self) -> bool {
        self.inputs.is_empty() && self.outputs.is_empty()
    }

    fn collect(&mut self, schema: &At<'d>, path: &mut Vec<String>) {
        let Some(schema) = schema.clone().followed().filter(|_| path.len() < DEEPEST) else { return };
        for part in schema.list("allOf").collect::<Vec<_>>() {
            if path.len() < DEEPEST {
                self.part(&part, path);
            }
        }
        self.properties(&schema, path);
    }

    /// A part of a composition; parts of its own are looked at no further.
    fn part(&mut self, part: &At<'d>, path: &mut Vec<String>) {
        if let Some(part) = part.clone().followed() {
            self.properties(&part, path);
        }
    }

    fn properties(&mut self, schema: &At<'d>, path: &mut Vec<String>) {
        for (name, property) in schema.parts("properties").collect::<Vec<_>>() {
            path.push(name.to_owned());
            let followed = property.clone().followed();
            let said = purpose(property.node).or_else(|| purpose(followed?.node));
            self.outputs.extend(said.map(|purpose| (purpose, path.clone())));
            self.collect(&property, path);
            path.pop();
        }
    }

    fn pages(&self) -> Pages {
        let input = |purpose: &str| {
            let input = self.inputs.iter().find(|(of, _)| *of == purpose);
            input.map(|(_, name)| Input::Parameter(name.clone()))
        };
        let output =
            |purpose: &str| self.outputs.iter().find(|(of, _)| *of == purpose).map(|(_, path)| path.clone());
        let cursor = || Some(Next::Cursor(output("next_cursor_field")?, input("next_cursor_param")?));
        let next = cursor()
            .or_else(|| input("page_number_param").map(Next::Page))
            .or_else(|| input("offset_count_param").map(Next::Offset))
            .or_else(|| output("next_url_field").map(Next::Address));
        let total = if matches!(next, Some(Next::Page(_))) {
            "total_page_count_field"
        } else {
            "offset_total_count_field"
        };
        Pages {
            key: "",
            own: false,
            total: output(total).unwrap_or_default(),
            items: output("items"),
            more: output("has_next_page").unwrap_or_default(),
            next,
        }
    }
}

/// The purpose that is said of a parameter or a property.
fn purpose(node: Node<'_>) -> Option<&str> {
    node.get("x-stainless-pagination-property")?.get("purpose")?.as_text()
}

/// A path of `JSONPath` without its root: `data.items` of `$.data.items`.
fn after_root(path: &str) -> &str {
    path.trim().trim_start_matches('$').trim_start_matches('.')
}

/// A path without what it starts from.
fn after<'p>(path: &'p str, root: &str) -> &'p str {
    path.trim().strip_prefix(root).unwrap_or(path).trim_start_matches('.')
}

/// The names of a path, in each of the two forms of `JSONPath`: `a.b`, `a['b']`.
pub(crate) fn names(path: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = path.trim();
    while !rest.is_empty() {
        rest = rest.trim_start_matches('.');
        let quoted = ["['", "[\""].into_iter().find_map(|open| rest.strip_prefix(open));
        let (name, after) = match quoted {
            Some(quoted) => quoted
                .split_once(['\'', '"'])
                .map_or((quoted, ""), |(name, after)| (name, after.strip_prefix(']').unwrap_or(after))),
            None => rest.split_at(rest.find(['.', '[']).filter(|at| *at > 0).unwrap_or(rest.len())),
        };
        let name = name.trim_end_matches("[*]");
        if !name.is_empty() && name != "@root" {
            names.push(name.to_owned());
        }
        rest = after.strip_prefix("[*]").unwrap_or(after);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_path_is_of_names() {
        for (path, expected) in [
            ("", [].as_slice()),
            ("data", &["data"]),
            ("meta.next_cursor", &["meta", "next_cursor"]),
            ("['@odata.nextLink']", &["@odata.nextLink"]),
            ("page[\"next.token\"].value", &["page", "next.token", "value"]),
            ("data[*]", &["data"]),
            (".created_at", &["created_at"]),
        ] {
            assert_eq!(names(path), expected, "{path}");
        }
    }
}
