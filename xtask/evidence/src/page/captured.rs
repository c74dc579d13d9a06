//! When a page was captured: the portal makes the dates of its examples new at each build.

use std::collections::BTreeMap;

use crate::facts::Shape;
use crate::problem::{Code, Problem, Source};

use super::examples::shape_of;
use super::json::{Json, Kind};
use super::{Known, Page, whole};

/// The capture's date.
pub struct Captured {
    /// `YYYY-MM`.
    pub month: String,
    /// `YYYY-MM-DD`, or the month where the day is not known.
    day: String,
}

/// The portal changed how it makes addresses.
const NEW_ADDRESSES: &str = "2025-06-25";

impl Captured {
    /// The page's address, by the portal's rule of that time.
    pub fn address(&self, method: &str, path: &str) -> String {
        let method = method.to_lowercase();
        let slug: String = if self.day.as_str() < NEW_ADDRESSES {
            let words = path.split('/').filter(|word| !word.is_empty());
            words.fold(method, |slug, word| {
                let word = if word.starts_with('{') { "parameter" } else { word };
                format!("{slug}-{}", word.to_lowercase().replace('.', "-"))
            })
        } else {
            let kept = path.to_lowercase();
            method + &kept.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
        };
        format!("https://apidocs.plannrcrm.com/operation/operation-{slug}")
    }
}

/// The month that most times of the examples lie in.
pub fn month(source: &Source<'_>, page: &Page, known: &Known) -> Result<Captured, Problem> {
    if let Some(month) = &known.captured {
        return Ok(Captured { month: month.clone(), day: month.clone() });
    }
    let mut days: BTreeMap<String, usize> = BTreeMap::new();
    let answers = page.samples.answers.iter().map(|answer| &answer.json);
    for json in page.samples.payload.iter().chain(answers) {
        count(json, &mut days);
    }
    let newest = days.iter().max_by_key(|(day, count)| (**count, day.as_str()));
    let Some((day, _)) = newest else {
        let message = "no example on this page has a time, so the month of the capture is not known";
        return Err(whole(source, Code::DATE, message, "say it with `--captured YYYY-MM`"));
    };
    Ok(Captured { month: day.chars().take(7).collect(), day: day.clone() })
}

fn count(json: &Json, days: &mut BTreeMap<String, usize>) {
    match &json.kind {
        Kind::Text(text) if matches!(shape_of(text, ""), Some(Shape::DateTime)) => {
            *days.entry(text.chars().take(10).collect()).or_default() += 1;
        }
        Kind::List(items) => items.iter().for_each(|item| count(item, days)),
        Kind::Object(members) => members.iter().for_each(|(_, value)| count(value, days)),
        _ => {}
    }
}
