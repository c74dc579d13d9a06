//! What a client that is a module asks of the manifest of the crate that holds it.

use std::collections::{BTreeMap, BTreeSet};

use toml_span::Value;

/// The features that a client has unless others are chosen.
pub const USUAL_FEATURES: [&str; 4] = ["patterns", "reqwest", "tokio", "tracing"];

/// A dependency as a manifest asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its name.
    pub name: String,
    /// The oldest version that will do.
    pub version: String,
    /// The features that are asked for.
    pub features: Vec<String>,
    default_features: bool,
}

/// What a manifest lacks, and the line that mends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// What is the matter.
    pub problem: String,
    /// The line below `[dependencies]`.
    pub line: String,
}

impl Dependency {
    /// As a line of a manifest.
    fn line(&self) -> String {
        let Self { name, version, features, default_features } = self;
        if features.is_empty() && *default_features {
            return format!("{name} = \"{version}\"");
        }
        let mut line = format!("{name} = {{ version = \"{version}\"");
        if !default_features {
            line.push_str(", default-features = false");
        }
        if !features.is_empty() {
            let features: Vec<String> = features.iter().map(|feature| format!("\"{feature}\"")).collect();
            line = format!("{line}, features = [{}]", features.join(", "));
        }
        line + " }"
    }
}

/// What code calls the library of the package of a manifest; none, if it is the manifest of a workspace.
#[must_use]
pub fn library(manifest: &str) -> Option<String> {
    let parsed = toml_span::parse(manifest).ok()?;
    let name =
        ["/lib/name", "/package/name"].into_iter().find_map(|at| parsed.pointer(at).and_then(Value::as_str));
    name.map(|name| name.replace('-', "_"))
}

/// The features of a crate, by its manifest.
#[must_use]
pub fn features(manifest: &str) -> BTreeSet<String> {
    let parsed = toml_span::parse(manifest).ok();
    let table = parsed.as_ref().and_then(|value| value.pointer("/features")).and_then(Value::as_table);
    let names = table.into_iter().flatten().map(|(key, _)| key.name.clone().into_owned());
    names.filter(|name| name != "default").collect()
}

/// Those that these features bring with them, and themselves.
#[must_use]
pub fn with_implied(manifest: &str, chosen: &BTreeSet<String>) -> BTreeSet<String> {
    let Ok(parsed) = toml_span::parse(manifest) else { return chosen.clone() };
    let mut all = BTreeSet::new();
    let mut waiting: Vec<String> = chosen.iter().cloned().collect();
    while let Some(feature) = waiting.pop() {
        let list = parsed.pointer(&format!("/features/{feature}")).and_then(Value::as_array);
        if all.insert(feature) {
            waiting.extend(texts(list).filter(|name| !name.starts_with("dep:")).map(str::to_owned));
        }
    }
    all
}

/// What the crate of this manifest depends on with these features.
#[must_use]
pub fn dependencies(manifest: &str, features: &BTreeSet<String>) -> Vec<Dependency> {
    let Ok(parsed) = toml_span::parse(manifest) else { return Vec::new() };
    let optional: BTreeSet<&str> = features
        .iter()
        .flat_map(|feature| texts(parsed.pointer(&format!("/features/{feature}")).and_then(Value::as_array)))
        .filter_map(|name| name.strip_prefix("dep:"))
        .collect();
    let table = parsed.pointer("/dependencies").and_then(Value::as_table);
    let all = table.into_iter().flatten().filter_map(|(key, value)| {
        let is_optional = value.pointer("/optional").and_then(Value::as_bool) == Some(true);
        (!is_optional || optional.contains(key.name.as_ref())).then(|| dependency(&key.name, value))
    });
    all.collect()
}

fn dependency(name: &str, value: &Value<'_>) -> Dependency {
    let version = value.as_str().or_else(|| value.pointer("/version").and_then(Value::as_str));
    Dependency {
        name: name.to_owned(),
        version: version.unwrap_or_default().to_owned(),
        features: texts(value.pointer("/features").and_then(Value::as_array)).map(str::to_owned).collect(),
        default_features: value.pointer("/default-features").and_then(Value::as_bool) != Some(false),
    }
}

fn texts<'v>(list: Option<&'v Vec<Value<'v>>>) -> impl Iterator<Item = &'v str> {
    list.into_iter().flatten().filter_map(Value::as_str)
}

/// What the manifest of the crate that holds the module lacks. What it takes from its workspace is not looked at.
///
/// # Errors
/// Why it cannot be read.
pub fn lacking(manifest: &str, needed: &[Dependency]) -> Result<Vec<Lack>, String> {
    let parsed = toml_span::parse(manifest).map_err(|error| error.to_string())?;
    let there: BTreeMap<&str, &Value<'_>> = ["/dependencies", "/dependencies.workspace"]
        .into_iter()
        .filter_map(|table| parsed.pointer(table).and_then(Value::as_table))
        .flatten()
        .map(|(key, value)| (key.name.as_ref(), value))
        .collect();
    Ok(needed.iter().filter_map(|one| lack(one, there.get(one.name.as_str()).copied())).collect())
}

fn lack(needed: &Dependency, there: Option<&Value<'_>>) -> Option<Lack> {
    let name = &needed.name;
    let problem = match there {
        None => Some(format!("`{name}` is not among the dependencies")),
        Some(value) if value.pointer("/workspace").and_then(Value::as_bool) == Some(true) => None,
        Some(value) => {
            let has = dependency(name, value);
            let missing: Vec<&str> = needed
                .features
                .iter()
                .filter(|one| !has.features.contains(one))
                .map(String::as_str)
                .collect();
            if value.pointer("/optional").and_then(Value::as_bool) == Some(true) {
                Some(format!("`{name}` is optional, and the module cannot do without"))
            } else if !compatible(&has.version, &needed.version) {
                Some(format!("`{name}` is {}, and {} is needed", has.version, needed.version))
            } else if missing.is_empty() {
                None
            } else {
                Some(format!("`{name}` has no feature `{}`", missing.join("`, `")))
            }
        }
    };
    problem.map(|problem| Lack { problem, line: needed.line() })
}

/// Whether versions that one requirement allows are among those that the other does: the first number that is not 0 is
/// the same. What is no simple requirement is left to cargo.
fn compatible(has: &str, needed: &str) -> bool {
    let numbers = |text: &str| -> Option<Vec<u64>> {
        text.trim_start_matches(['^', '=', ' ']).split('.').map(|part| part.parse().ok()).collect()
    };
    let (Some(has), Some(needed)) = (numbers(has), numbers(needed)) else { return true };
    let ends =
        has.iter().zip(&needed).position(|(has, needed)| *has != 0 || *needed != 0).unwrap_or_default();
    has.get(..=ends) == needed.get(..=ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[features]\ndefault = [\"send\"]\nsend = [\"dep:sender\", \"time\"]\ntime = [\"dep:clock\"]\ndates = [\"dep:dates\"]\n\
        [dependencies]\nhttp = \"1.5\"\nsender = { version = \"0.13\", default-features = false, features = [\"tls\"], optional = true }\n\
        clock = { version = \"2\", optional = true }\ndates = { version = \"0.4\", optional = true }\n";

    fn needed() -> Vec<Dependency> {
        let chosen = with_implied(MANIFEST, &BTreeSet::from(["send".to_owned()]));
        dependencies(MANIFEST, &chosen)
    }

    fn problems(manifest: &str) -> Vec<String> {
        lacking(manifest, &needed()).expect("TOML").into_iter().map(|lack| lack.problem).collect()
    }

    #[test]
    fn features_bring_their_dependencies() {
        let lines: Vec<String> = needed().iter().map(Dependency::line).collect();
        assert_eq!(
            lines,
            [
                "clock = \"2\"",
                "http = \"1.5\"",
                "sender = { version = \"0.13\", default-features = false, features = [\"tls\"] }"
            ]
        );
        assert_eq!(features(MANIFEST), ["dates", "send", "time"].map(str::to_owned).into());
    }

    #[test]
    fn what_a_manifest_lacks_is_named() {
        let fine = "[dependencies]\nhttp = \"1.6\"\nclock.workspace = true\nsender = { version = \"0.13.2\", features = [\"tls\", \"x\"] }\n";
        assert_eq!(problems(fine), Vec::<String>::new());
        assert_eq!(problems("[package]\n").len(), 3);
        assert_eq!(problems(&fine.replace("1.6", "0.2")), ["`http` is 0.2, and 1.5 is needed"]);
        assert_eq!(problems(&fine.replace("0.13.2", "0.12")), ["`sender` is 0.12, and 0.13 is needed"]);
        assert_eq!(problems(&fine.replace("\"tls\", ", "")), ["`sender` has no feature `tls`"]);
        assert!(lacking("[", &needed()).is_err());
    }
}
