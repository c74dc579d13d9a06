//! What examples show: the JSON type of every value and what its text looks like.

use crate::facts::{Place, Shape, Statement};

use super::json::{Json, Kind};

/// What an example shows at a place, with the line.
pub type Shown = (Place, Statement, usize);

/// Everything below `json`. `is_object` says which lists stand for one object.
pub fn walk(place: &Place, json: &Json, is_object: &dyn Fn(&Place) -> bool) -> Vec<Shown> {
    let mut shown = Vec::new();
    visit(place, json, is_object, &mut shown);
    shown
}

fn visit(place: &Place, json: &Json, is_object: &dyn Fn(&Place) -> bool, shown: &mut Vec<Shown>) {
    let name = place.path.last().map(String::as_str).unwrap_or_default();
    match &json.kind {
        Kind::Text(text) => match class_of(text) {
            Some(class) => shown.push((place.clone(), Statement::Class(class.to_owned()), json.line)),
            None => shown.push((place.clone(), example(json, shape_of(text, name)), json.line)),
        },
        _ => shown.push((place.clone(), example(json, None), json.line)),
    }
    match json.items() {
        [only] if is_object(place) => {
            for (key, value) in only.members() {
                visit(&place.child(key), value, is_object, shown);
            }
        }
        items => items.iter().for_each(|item| visit(&place.child("*"), item, is_object, shown)),
    }
    for (key, value) in json.members() {
        let mut child = place.clone();
        // The portal repeats nested attributes under their dotted names.
        child.path.extend(key.split('.').map(str::to_owned));
        visit(&child, value, is_object, shown);
    }
}

fn example(json: &Json, shape: Option<Shape>) -> Statement {
    Statement::Example { kind: json.type_name().to_owned(), shape }
}

/// `AccountResource` of `App\Http\Resources\AccountResource`.
fn class_of(text: &str) -> Option<&str> {
    let (_, class) = text.strip_prefix("App\\")?.rsplit_once('\\')?;
    Some(class)
}

/// What a text looks like; `name` is that of its attribute.
pub fn shape_of(text: &str, name: &str) -> Option<Shape> {
    let pattern: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let hexadecimal: String = text.chars().map(|c| if c.is_ascii_hexdigit() { '0' } else { c }).collect();
    if text.is_empty() {
        Some(Shape::Empty)
    } else if !name.is_empty() && text == format!("({name})") {
        Some(Shape::Placeholder)
    } else if hexadecimal == "00000000-0000-0000-0000-000000000000" {
        Some(Shape::Uuid)
    } else if pattern == "0000-00-00" {
        Some(Shape::Date)
    } else if pattern == "0000-00-00 00:00:00" {
        Some(Shape::LocalDateTime)
    } else if pattern.starts_with("0000-00-00T00:00:00") {
        Some(Shape::DateTime)
    } else if text == "true" || text == "false" {
        Some(Shape::Boolean)
    } else if text.starts_with("https://") || text.starts_with("http://") {
        Some(Shape::Uri)
    } else if text.split_once('@').is_some_and(|(_, host)| host.contains('.') && !text.contains(' ')) {
        Some(Shape::Email)
    } else {
        None
    }
}
