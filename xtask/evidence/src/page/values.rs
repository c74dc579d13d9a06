//! Tables of values, lists of values and bounds.

use serde_json::{Value, json};

use crate::facts::Statement;
use crate::problem::Code;

use super::attribute::Text;
use super::lines::{Line, Lines};

/// A value of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// As on the wire.
    pub value: String,
    /// As in the other column of the table.
    pub label: Option<String>,
    /// Its row, or the line of the list.
    pub line: usize,
}

/// A table of values: the line of its header, its rows.
pub struct Table {
    header: usize,
    rows: Vec<Text>,
}

/// The rows below `Value Description`, up to a blank line.
pub fn rows(lines: &mut Lines<'_>, header: usize) -> Table {
    let mut rows = Vec::new();
    while let Some(line) = lines.peek().filter(|line| !line.is_blank() && !line.bullet) {
        lines.take();
        rows.push((line.text.to_owned(), line.number));
    }
    Table { header, rows }
}

/// `Values are a, b, or c. Default value is a.`
pub fn listed(line: Line<'_>) -> Option<(Vec<Listed>, Option<String>)> {
    let (text, default) = match line.text.split_once(". Default value is ") {
        Some((values, default)) => (values, Some(default.trim_end_matches('.').to_owned())),
        None => (line.text.strip_suffix('.').unwrap_or(line.text), None),
    };
    let values: Vec<&str> = if let Some(value) = text.strip_prefix("Value is ") {
        vec![value]
    } else {
        let rest = text.strip_prefix("Values are ")?;
        match rest.rsplit_once(", or ") {
            Some((head, last)) => head.split(", ").chain([last]).collect(),
            None => rest.split(" or ").collect(),
        }
    };
    let listed = values
        .into_iter()
        .map(|value| Listed { value: value.to_owned(), label: None, line: line.number })
        .collect();
    Some((listed, default))
}

/// Gives each value its row of the table; the line of a row whose columns are exchanged.
pub fn join(lines: &mut Lines<'_>, table: &Table, values: &mut [Listed]) -> Option<usize> {
    let help = "a table has one row for each value of the list below it; capture the page again";
    if table.rows.is_empty() {
        lines.problem(table.header, Code::TABLE, "this table of values has no rows", help);
        return None;
    }
    if values.len() != table.rows.len() {
        let message = format!("the table has {} rows, the list {} values", table.rows.len(), values.len());
        lines.problem(table.header, Code::TABLE, message, help);
        return None;
    }
    let mut inverted = None;
    for ((row, line), listed) in table.rows.iter().zip(values) {
        let label = row.strip_prefix(&listed.value).filter(|rest| rest.is_empty() || rest.starts_with(' '));
        let exchanged = row.strip_suffix(&listed.value).filter(|rest| rest.ends_with(' '));
        let Some(label) = label.or(exchanged) else {
            lines.problem(*line, Code::TABLE, format!("this row is not about `{}`", listed.value), help);
            continue;
        };
        let label = label.trim();
        if row.strip_prefix(&listed.value).is_none() || is_constant(label, &listed.value) {
            inverted = inverted.or(Some(*line));
        }
        listed.label = Some(label.to_owned()).filter(|label| !label.is_empty());
        listed.line = *line;
    }
    inverted
}

/// `LIFE_EVENT` for `Life event`: the constant's name, not a label.
fn is_constant(label: &str, value: &str) -> bool {
    label != value && label == value.to_uppercase().replace([' ', '-'], "_")
}

/// Bounds in the portal's fixed sentences; `None` if the text is something else.
pub fn bounds(text: &str) -> Option<Result<Vec<Statement>, String>> {
    if text == "Additional properties are allowed." {
        return Some(Ok(vec![Statement::Note]));
    }
    if let Some((before, value)) = text.split_once("Default value is ") {
        let value = value.trim_end_matches('.');
        let default = Statement::Default(serde_json::from_str(value).unwrap_or_else(|_| json!(value)));
        if before.is_empty() {
            return Some(Ok(vec![default]));
        }
        return bounds(before.trim_end()).map(|bounds| {
            let mut bounds = bounds?;
            bounds.push(default);
            Ok(bounds)
        });
    }
    if let Some(pattern) = text.strip_prefix("Format should match the following pattern: ") {
        let pattern = pattern.trim_end_matches('.').trim_matches('`');
        return Some(Ok(vec![Statement::Pattern(pattern.to_owned())]));
    }
    if text.ends_with(" element.") || text.ends_with(" elements.") {
        return Some(items(text));
    }
    let opens = ["Minimum value is ", "Maximum value is ", "Minimum length is ", "Maximum length is "];
    opens.iter().any(|open| text.starts_with(open)).then(|| range(text))
}

fn range(text: &str) -> Result<Vec<Statement>, String> {
    let mut statements = Vec::new();
    for part in text.trim_end_matches('.').split(", ") {
        let (kind, number) = part.rsplit_once(" is ").ok_or(format!("`{part}` is not a bound"))?;
        let value: Value = serde_json::from_str::<serde_json::Number>(number)
            .map_err(|_| format!("the bound `{number}` is not a number"))?
            .into();
        let length = || value.as_u64().ok_or(format!("the length `{number}` is not a whole number"));
        statements.push(match kind.to_lowercase().as_str() {
            "minimum value" => Statement::Minimum(value),
            "maximum value" => Statement::Maximum(value),
            "minimum length" => Statement::MinLength(length()?),
            "maximum length" => Statement::MaxLength(length()?),
            _ => return Err(format!("`{kind}` is not a bound")),
        });
    }
    let limits = (limit(&statements, true), limit(&statements, false));
    match limits {
        (Some(low), Some(high)) if low > high => Err(format!("the bounds {low} and {high} are exchanged")),
        _ => Ok(statements),
    }
}

fn limit(statements: &[Statement], low: bool) -> Option<f64> {
    statements.iter().find_map(|statement| match statement {
        Statement::Minimum(value) if low => value.as_f64(),
        Statement::Maximum(value) if !low => value.as_f64(),
        Statement::MinLength(value) if low => json!(value).as_f64(),
        Statement::MaxLength(value) if !low => json!(value).as_f64(),
        _ => None,
    })
}

/// `At least 1 but not more than 5 elements.`
fn items(text: &str) -> Result<Vec<Statement>, String> {
    let wrong = || format!("`{text}` does not bound a list");
    let text = text.trim_end_matches('.').trim_end_matches('s').trim_end_matches(" element");
    let number = |text: &str| text.trim_matches('`').parse::<u64>().map_err(|_| wrong());
    if let Some(rest) = text.strip_prefix("At least ") {
        return match rest.split_once(" but not more than ") {
            Some((low, high)) => {
                let (low, high) = (number(low)?, number(high)?);
                if low > high {
                    Err(wrong())
                } else {
                    Ok(vec![Statement::MinItems(low), Statement::MaxItems(high)])
                }
            }
            None => Ok(vec![Statement::MinItems(number(rest)?)]),
        };
    }
    let rest = text.strip_prefix("Not more than ").ok_or_else(wrong)?;
    Ok(vec![Statement::MaxItems(number(rest)?)])
}
