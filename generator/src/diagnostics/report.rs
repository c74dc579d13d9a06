//! The problems of a document as data, for programs: JSON of our own, and SARIF 2.1.0 for forges.

use serde_json::{Map, Value, json};

use super::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::pointer::percent_encode;
use crate::source::{Source, Span};

/// What a run has to say.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What is wrong.
    pub diagnostics: &'a Diagnostics,
    /// The document in which it is wrong.
    pub source: &'a Source,
    /// What else is told, a line each.
    pub notes: &'a [String],
    /// Whether the run has done what it was asked for.
    pub succeeded: bool,
}

impl Report<'_> {
    /// As JSON, a problem a line.
    #[must_use]
    pub fn json(&self) -> String {
        let problems: Vec<String> =
            self.diagnostics.iter().map(|one| format!("    {}", problem(one, self.source))).collect();
        let summary = self.diagnostics.summary();
        let summary = json!({ "errors": summary.errors, "warnings": summary.warnings });
        let list =
            if problems.is_empty() { "[]".to_owned() } else { format!("[\n{}\n  ]", problems.join(",\n")) };
        format!(
            "{{\n  \"succeeded\": {},\n  \"summary\": {summary},\n  \"diagnostics\": {list},\n  \"notes\": {}\n}}\n",
            self.succeeded,
            json!(self.notes)
        )
    }

    /// As SARIF 2.1.0.
    #[must_use]
    pub fn sarif(&self) -> String {
        let mut codes: Vec<Code> = self.diagnostics.iter().map(|one| one.code).collect();
        codes.sort_unstable();
        codes.dedup();
        let notes: Vec<Value> =
            self.notes.iter().map(|note| json!({ "level": "note", "message": { "text": note } })).collect();
        let results: Vec<Value> =
            self.diagnostics.iter().map(|one| result(one, &codes, self.source)).collect();
        let run = json!({
            "tool": { "driver": {
                "name": "codegen",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            } },
            "invocations": [{
                "executionSuccessful": self.succeeded,
                "toolExecutionNotifications": notes,
            }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        });
        sarif_log(&run)
    }
}

/// A log of SARIF 2.1.0 with one run.
#[must_use]
pub fn sarif_log(run: &Value) -> String {
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    format!("{log:#}\n")
}

fn severity(of: Severity) -> &'static str {
    match of {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// Where something is: file, line, column, bytes and pointer.
fn place(at: &Place, source: &Source) -> Map<String, Value> {
    let (file, Span { start, end, line, column }) = source.find(at);
    let mut place = Map::new();
    place.insert("file".to_owned(), path(file, source).into());
    for (name, number) in [("line", line), ("column", column), ("start", start), ("end", end)] {
        place.insert(name.to_owned(), number.into());
    }
    if let Some(pointer) = source.pointer(at) {
        place.insert("pointer".to_owned(), pointer.as_str().into());
    }
    place
}

/// The path of a file, as the main document's is given.
fn path(file: &Source, main: &Source) -> String {
    let folder = main.name.rfind(['/', '\\']).and_then(|end| main.name.get(..=end)).unwrap_or_default();
    if main.file_names().any(|name| name == file.name) {
        format!("{folder}{}", file.name)
    } else {
        file.name.clone()
    }
}

/// A problem, as an object of our own.
fn problem(one: &Diagnostic, source: &Source) -> Value {
    let mut problem = Map::new();
    problem.insert("code".to_owned(), one.code.as_str().into());
    problem.insert("severity".to_owned(), severity(one.severity).into());
    problem.extend(place(&one.place, source));
    problem.insert("message".to_owned(), one.message.as_str().into());
    if let Some(cost) = &one.cost {
        let mut said = Map::from_iter([("text".to_owned(), Value::from(cost.to_string()))]);
        if let Some(fate) = cost.fate(one.code) {
            let nodes: Vec<&str> = one.lost().map(crate::pointer::Pointer::as_str).collect();
            said.extend([("fate".to_owned(), fate.to_string().into()), ("nodes".to_owned(), json!(nodes))]);
        }
        problem.insert("cost".to_owned(), said.into());
    }
    problem.insert("help".to_owned(), one.help.as_deref().unwrap_or(one.code.remedy()).into());
    if !one.further.is_empty() {
        let further = one.further.iter().map(|(at, label)| {
            let mut place = place(at, source);
            place.insert("label".to_owned(), label.as_str().into());
            Value::Object(place)
        });
        problem.insert("further".to_owned(), further.collect());
    }
    Value::Object(problem)
}

/// A code, as a rule of SARIF.
fn rule(code: Code) -> Value {
    json!({
        "id": code.as_str(),
        "name": format!("{code:?}"),
        "shortDescription": { "text": code.title() },
        "fullDescription": { "text": code.meaning() },
        "help": { "text": code.remedy() },
        "defaultConfiguration": { "level": severity(code.severity()) },
    })
}

/// A problem, as a result of SARIF.
fn result(one: &Diagnostic, codes: &[Code], source: &Source) -> Value {
    let mut text = one.message.clone();
    if let Some(cost) = &one.cost {
        text = format!("{text}; {cost}");
    }
    let help = one.help.as_deref().unwrap_or(one.code.remedy());
    let mut result = json!({
        "ruleId": one.code.as_str(),
        "level": severity(one.severity),
        "message": { "text": format!("{text}. {help}") },
        "locations": [sarif_location(&one.place, source)],
    });
    if let Some(members) = result.as_object_mut() {
        members.extend(codes.binary_search(&one.code).ok().map(|at| ("ruleIndex".to_owned(), at.into())));
        if !one.further.is_empty() {
            let further = one.further.iter().zip(1..).map(|((at, label), id)| {
                let mut location = sarif_location(at, source);
                if let Some(members) = location.as_object_mut() {
                    members.insert("id".to_owned(), Value::from(id));
                    members.insert("message".to_owned(), json!({ "text": label }));
                }
                location
            });
            members.insert("relatedLocations".to_owned(), further.collect());
        }
    }
    result
}

/// A place, as a location of SARIF.
#[must_use]
pub fn sarif_location(at: &Place, source: &Source) -> Value {
    let (file, Span { start, end, line, column }) = source.find(at);
    let mut region = json!({ "startLine": line.max(1), "startColumn": column.max(1) });
    if let Some(region) = region.as_object_mut().filter(|_| end > start) {
        region.insert("byteOffset".to_owned(), start.into());
        region.insert("byteLength".to_owned(), (end - start).into());
    }
    let uri = percent_encode(&path(file, source).replace('\\', "/"));
    let mut location = json!({
        "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region },
    });
    if let (Some(pointer), Some(members)) = (source.pointer(at), location.as_object_mut()) {
        let logical = json!([{ "fullyQualifiedName": pointer.as_str(), "kind": "value" }]);
        members.insert("logicalLocations".to_owned(), logical);
    }
    location
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    fn found() -> (Diagnostics, Source) {
        let mut source = Source::new("api/a b.yaml", "x: 1\ny:\n  z: é\n");
        source.add_file(Source::new("parts/p.yaml", "q: 2\n"));
        let one = Diagnostic::new(Code::WrongType, Pointer::new("/y/z"), "wrong")
            .consequence(super::super::Cost::Raw)
            .further(Pointer::of_file("parts/p.yaml").child("q"), "see here");
        (Diagnostics::from(one), source)
    }

    fn read(text: &str) -> Value {
        serde_json::from_str(text).expect("JSON")
    }

    #[test]
    fn a_problem_is_an_object_with_all_that_a_listing_says() {
        let (diagnostics, source) = found();
        let report = Report { diagnostics: &diagnostics, source: &source, notes: &[], succeeded: false };
        let report = read(&report.json());
        assert_eq!(report["summary"], json!({ "errors": 1, "warnings": 0 }));
        let place = |file: &str, line: u32, column: u32, start: u32, end: u32, pointer: &str| json!({ "file": file, "line": line, "column": column, "start": start, "end": end, "pointer": pointer });
        let mut expected = place("api/a b.yaml", 3, 6, 13, 15, "/y/z");
        let mut further = place("api/parts/p.yaml", 1, 4, 3, 4, "/q");
        further["label"] = "see here".into();
        expected["code"] = "G0301".into();
        expected["severity"] = "error".into();
        expected["message"] = "wrong".into();
        expected["help"] = Code::WrongType.remedy().into();
        expected["cost"] = json!({ "text": "it is carried as raw JSON", "fate": "raw", "nodes": ["/y/z"] });
        expected["further"] = json!([further]);
        assert_eq!(report["diagnostics"], json!([expected]));
    }

    #[test]
    fn sarif_has_a_rule_for_each_code_and_addresses_of_files() {
        let (diagnostics, source) = found();
        let notes = ["nothing was written".to_owned()];
        let report = Report { diagnostics: &diagnostics, source: &source, notes: &notes, succeeded: false };
        let log = read(&report.sarif());
        let run = &log["runs"][0];
        assert_eq!(
            (&log["version"], &run["tool"]["driver"]["rules"][0]["id"]),
            (&json!("2.1.0"), &json!("G0301"))
        );
        let result = &run["results"][0];
        assert_eq!((&result["ruleIndex"], &result["level"]), (&json!(0), &json!("error")));
        let physical = &result["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "api/a%20b.yaml");
        let region = json!({ "startLine": 3, "startColumn": 6, "byteOffset": 13, "byteLength": 2 });
        assert_eq!(physical["region"], region);
        let related = &result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert_eq!(related, "api/parts/p.yaml");
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    }
}
