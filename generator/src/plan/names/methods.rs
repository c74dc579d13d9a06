//! What the methods of operations are called: by a name that is given, by the id without what frameworks add to it,
//! else by method and path.
//!
//! What a framework adds is recognised by the whole document: a single id may look so by chance.

use std::collections::{HashMap, HashSet};

use super::{Case, spell};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::model::{Operation, Segment};

/// What a framework makes of the name that an operation had in its source.
struct Framework {
    name: &'static str,
    /// What it adds.
    adds: &'static str,
    /// The id without that; none, where the id is not made so.
    strip: fn(&str, &Operation) -> Option<String>,
}

const FRAMEWORKS: &[Framework] = &[
    Framework { name: "FastAPI", adds: "path and method behind the name", strip: fastapi },
    Framework { name: "NestJS", adds: "`Controller`", strip: nestjs },
];

/// Fewer ids do not show what made them.
const LEAST: usize = 3;

/// Of so many in a hundred a framework has to be recognised.
const SHARE: usize = 80;

/// What operations are named from, in order, and what there is to say about it.
pub fn texts(operations: &[Operation]) -> (Vec<String>, Option<Diagnostic>) {
    let ids: Vec<Option<&str>> = operations.iter().map(id).collect();
    let with_ids: Vec<(usize, &str)> =
        ids.iter().enumerate().filter_map(|(index, id)| Some((index, (*id)?))).collect();
    let mut texts: Vec<String> = operations.iter().zip(&ids).map(|(of, id)| plain(of, *id)).collect();
    let framework = FRAMEWORKS.iter().find_map(|framework| {
        let strip =
            |(index, id): &(usize, &str)| Some((*index, (framework.strip)(id, operations.get(*index)?)?));
        let stripped: Vec<(usize, String)> = with_ids.iter().filter_map(strip).collect();
        let enough = stripped.len() >= LEAST && stripped.len() * 100 >= with_ids.len() * SHARE;
        enough.then_some((framework, stripped))
    });
    let told = if let Some((framework, stripped)) = framework {
        let count = stripped.len();
        for (index, name) in stripped {
            if let Some(text) = texts.get_mut(index) {
                *text = name;
            }
        }
        qualify(operations, &ids, &mut texts);
        Some(format!(
            "{count} methods are named without what {} adds to ids: {}",
            framework.name, framework.adds
        ))
    } else {
        strip_shared(operations, &mut texts)
            .map(|shared| format!("methods are named without `{shared}`, with which all ids and paths begin"))
    };
    for (operation, text) in operations.iter().zip(&mut texts) {
        if let Some(name) = &operation.name {
            text.clone_from(&name.text);
        }
    }
    (texts, told.map(|message| Diagnostic::new(Code::NamesShortened, Place::Document, message)))
}

/// By the name of a component that `FastAPI` makes of an operation's body, as `Body_` and the id, what it is called where the
/// operation is called by less than its id.
pub fn bodies(operations: &[Operation], texts: &[String]) -> HashMap<String, String> {
    let shortened = operations.iter().zip(texts).filter_map(|(operation, text)| {
        let id = operation.id.as_deref().filter(|id| *id != text.as_str())?;
        Some((format!("Body_{id}"), format!("{text}-body")))
    });
    shortened.collect()
}

/// The id, where it says anything: not one that is a hash.
fn id(operation: &Operation) -> Option<&str> {
    let id = operation.id.as_deref().filter(|id| id.chars().any(char::is_alphanumeric))?;
    let words: Vec<&str> = id.split(['_', '-', '.', '/', ':']).filter(|word| !word.is_empty()).collect();
    (!words.iter().all(|word| is_hash(word))).then_some(id)
}

/// An id, or method and path.
fn plain(operation: &Operation, id: Option<&str>) -> String {
    let Some(id) = id else {
        let path = operation.path.text.replace(['{', '}'], " ");
        return format!("{} {path}", operation.method.as_str().to_lowercase());
    };
    let words: Vec<&str> = id.split(['_', '-']).collect();
    if words.iter().any(|word| is_hash(word)) {
        words.into_iter().filter(|word| !is_hash(word)).collect::<Vec<_>>().join("_")
    } else {
        id.to_owned()
    }
}

/// Whether a word is the hash of something: long, of hexadecimal digits, both letters and numbers among them.
fn is_hash(word: &str) -> bool {
    let hexadecimal = word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    hexadecimal && word.len() >= 12 && digits > 0 && digits < word.len()
}

/// `read_item_items__item_id__get`: the function, the path with `_` for all that is no letter, and the method. An
/// application that is mounted in another has the path within it.
fn fastapi(id: &str, operation: &Operation) -> Option<String> {
    let path = &operation.path.text;
    let before_method = id.strip_suffix(&operation.method.as_str().to_lowercase())?.strip_suffix('_')?;
    let spelt = |path: &str| -> String {
        path.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect()
    };
    let mounts = path.char_indices().filter(|(_, c)| *c == '/').filter_map(|(place, _)| path.get(place..));
    let mut functions = mounts.filter_map(|path| before_method.strip_suffix(&spelt(path)));
    functions.next().filter(|function| function.chars().any(char::is_alphanumeric)).map(str::to_owned)
}

/// `CatsController_findAll`: the class and its method.
fn nestjs(id: &str, _: &Operation) -> Option<String> {
    let (class, method) = id.split_once(['_', '.'])?;
    let class = class.strip_suffix("Controller").filter(|class| !class.is_empty())?;
    (!method.is_empty()).then(|| format!("{class}_{method}"))
}

/// Tells those that have lost what told them apart by the parts of their paths of which the name does not speak; by
/// their ids, where that does not.
fn qualify(operations: &[Operation], ids: &[Option<&str>], texts: &mut [String]) {
    for step in [0, 1] {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for text in texts.iter() {
            *counts.entry(spell(text, Case::Value)).or_default() += 1;
        }
        for ((operation, id), text) in operations.iter().zip(ids).zip(texts.iter_mut()) {
            if counts.get(&spell(text, Case::Value)).is_none_or(|count| *count < 2) {
                continue;
            }
            match (step, id, place(operation, text)) {
                (0, _, Some(place)) => *text = format!("{text}_in_{place}"),
                (1, Some(id), _) => (*id).clone_into(text),
                _ => {}
            }
        }
    }
}

/// The first literal part of the path with a word that is not in the name.
fn place(operation: &Operation, name: &str) -> Option<String> {
    let stems = |text: &str| -> Vec<String> {
        let spelt = spell(text, Case::Value);
        spelt.split('_').map(|word| word.trim_end_matches('s').to_owned()).collect()
    };
    let known: HashSet<String> = stems(name).into_iter().collect();
    let literals = operation.path.segments.iter().filter_map(|segment| match segment {
        Segment::Literal(text) => Some(text.split('/').filter(|part| !part.is_empty())),
        Segment::Parameter(_) => None,
    });
    literals.flatten().find(|part| stems(part).iter().any(|stem| !known.contains(stem))).map(str::to_owned)
}

/// Takes away the words with which all names and all paths begin, as `api_v1`; what they are.
fn strip_shared(operations: &[Operation], texts: &mut [String]) -> Option<String> {
    if operations.len() < LEAST || operations.iter().any(|operation| operation.id.is_none()) {
        return None;
    }
    let spelt: Vec<String> = texts.iter().map(|text| spell(text, Case::Value)).collect();
    let words: Vec<Vec<&str>> = spelt.iter().map(|text| text.split('_').collect()).collect();
    let paths: Vec<String> = operations.iter().map(|of| spell(&of.path.text, Case::Value)).collect();
    let of_paths: Vec<Vec<&str>> = paths.iter().map(|path| path.split('_').collect()).collect();
    let first = words.first()?;
    let shared = (0..first.len())
        .take_while(|place| {
            let word = first.get(*place);
            // One word has to be left.
            words.iter().all(|of| of.get(*place) == word && of.len() > place + 1)
                && of_paths.iter().all(|of| of.get(*place) == word)
        })
        .count();
    let prefix = first.get(..shared).filter(|prefix| !prefix.is_empty())?.join("_");
    let rests: Vec<String> = words.iter().map(|of| of.get(shared..).unwrap_or_default().join("_")).collect();
    let starts_with_letter = |rest: &String| rest.starts_with(|c: char| c.is_ascii_alphabetic());
    let distinct: HashSet<&String> = rests.iter().collect();
    if distinct.len() != rests.len() || !rests.iter().all(starts_with_letter) {
        return None;
    }
    texts.clone_from_slice(&rests);
    Some(prefix)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::passes::testing::with_paths;

    /// What operations are called: method, path, id.
    fn named(operations: &[(&str, &str, &str)]) -> (Vec<String>, bool) {
        let mut paths = Map::new();
        for (method, path, id) in operations {
            let item = paths.entry((*path).to_owned()).or_insert_with(|| json!({}));
            item[*method] = json!({ "operationId": id, "responses": {} });
        }
        let (api, _) = with_paths(&json!({}), &Value::Object(paths));
        let (texts, told) = texts(&api.operations);
        (texts.iter().map(|text| spell(text, Case::Value)).collect(), told.is_some())
    }

    #[test]
    fn what_frameworks_add_is_taken_away_where_all_ids_have_it() {
        let (names, told) = named(&[
            ("get", "/v2/boats/{id}", "show_boat_boats__id__get"),
            ("post", "/v2/boats/", "add_boat_boats__post"),
            ("get", "/ports", "list_ports_get"),
            ("get", "/docks", "list_docks_get"),
        ]);
        assert_eq!(names, ["show_boat", "add_boat", "list_in_ports", "list_in_docks"]);
        assert!(told);
        let (names, _) = named(&[
            ("get", "/boats", "BoatsController_findAll"),
            ("post", "/boats", "BoatsController_create"),
            ("get", "/ports", "PortsController_findAll"),
        ]);
        assert_eq!(names, ["boats_find_all", "boats_create", "ports_find_all"]);
        // Two are no framework.
        let (names, told) = named(&[("get", "/a", "read_a_get"), ("get", "/b", "list_all")]);
        assert_eq!((names, told), (vec!["read_a_get".to_owned(), "list_all".to_owned()], false));
    }

    #[test]
    fn bodies_are_called_after_what_their_operations_are_called() {
        let post = json!({ "operationId": "add_boat_boats__post", "responses": {} });
        let (api, _) = with_paths(&json!({}), &json!({ "/boats/": { "post": post } }));
        let known = bodies(&api.operations, &["add_boat".to_owned()]);
        assert_eq!(known.get("Body_add_boat_boats__post").map(String::as_str), Some("add_boat-body"));
        assert!(bodies(&api.operations, &["add_boat_boats__post".to_owned()]).is_empty());
    }

    #[test]
    fn what_a_hash_says_is_nothing() {
        let (names, _) = named(&[
            ("get", "/boats/{id}", "3f2a9c81d7e0b4465a1c"),
            ("post", "/boats", "add_boat_3f2a9c81d7e0b4465a1c"),
            ("get", "/x", "decade_facade"),
        ]);
        assert_eq!(names, ["get_boats_id", "add_boat", "decade_facade"]);
    }

    #[test]
    fn what_all_ids_and_paths_begin_with_is_taken_away() {
        let (names, told) = named(&[
            ("get", "/api/v1/boats", "api_v1_boats_list"),
            ("post", "/api/v1/boats", "api_v1_boats_create"),
            ("get", "/api/v1/ports", "api_v1_ports_list"),
        ]);
        assert_eq!(
            (names, told),
            (["boats_list", "boats_create", "ports_list"].map(str::to_owned).to_vec(), true)
        );
    }
}
