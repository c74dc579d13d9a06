//! The file of the module, written only when something that it is made of has changed.

use std::collections::BTreeSet;
use std::path::Path;

use disk::{read_file, write_atomically};
use generator::diagnostics::{Diagnostics, Rendering, Severity};
use generator::output::forms::{Form, Place};
use generator::output::needs;
use generator::source::Source;

use crate::inputs::{Inputs, read};
use crate::{Client, Error};

/// What was written before is not larger.
const LIMIT: u64 = 256 << 20;

pub(crate) fn write(client: &Client, module: &str, package: &Path, out: &Path) -> Result<Vec<String>, Error> {
    let manifest = package.join("Cargo.toml");
    let inputs = read(client, package)?;
    let mut told: Vec<String> = Vec::new();
    told.extend(
        inputs
            .files
            .iter()
            .chain([&manifest])
            .map(|file| format!("cargo::rerun-if-changed={}", file.display())),
    );
    let text = read_file(&manifest, LIMIT).map_err(|why| Error(format!("{}: {why}", manifest.display())))?;
    let name = module.rsplit("::").next().unwrap_or(module);
    let (file, record) = (out.join(format!("{name}.rs")), out.join(format!("{name}.inputs")));
    let key = format!("{module}\n{text}\n{}", inputs.key);
    if file.exists() && read_file(&record, LIMIT).is_ok_and(|old| old == key) {
        return Ok(told);
    }
    let (code, warnings) = made(client, module, &inputs, &text)?;
    told.extend(warnings.iter().map(|line| format!("cargo::warning={line}")));
    write_atomically(&file, &code)?;
    write_atomically(&record, &key)?;
    Ok(told)
}

/// The text of the module, and what is to be said about the document.
fn made(
    client: &Client,
    module: &str,
    inputs: &Inputs,
    manifest: &str,
) -> Result<(String, Vec<String>), Error> {
    let listed = |diagnostics: &Diagnostics| Error(diagnostics.render(&inputs.source, Rendering::default()));
    let config = inputs.config.as_ref().map_err(listed)?;
    let generated =
        generator::generate(&inputs.source, config).map_err(|diagnostics| listed(&diagnostics))?;
    let of_crate = generated.tree.get("Cargo.toml").unwrap_or_default().to_owned();
    let chosen: BTreeSet<String> = client.features.iter().cloned().collect();
    if let Some(unknown) = chosen.difference(&needs::features(&of_crate)).next() {
        return Err(Error(format!("a client has no feature `{unknown}`")));
    }
    let features = needs::with_implied(&of_crate, &chosen);
    let lacks = needs::lacking(manifest, &needs::dependencies(&of_crate, &features)).map_err(Error)?;
    if !lacks.is_empty() {
        let lines: Vec<String> =
            lacks.iter().map(|lack| format!("{}   # {}", lack.line, lack.problem)).collect();
        return Err(Error(format!("below [dependencies] of Cargo.toml there is no\n{}", lines.join("\n"))));
    }
    let library = needs::library(manifest).unwrap_or_default();
    let place = Place { module: module.to_owned(), library, features };
    let tree = Form::File(place).of(generated.tree);
    let code = included(tree.get("mod.rs").unwrap_or_default());
    Ok((code, warnings(&generated.diagnostics, &inputs.source)))
}

/// The text without what a file says of itself, which cannot be said where it is included.
fn included(text: &str) -> String {
    let (head, rest) = text.split_once('\n').unwrap_or((text, ""));
    let own = |line: &&str| line.starts_with("//!") || line.starts_with("#![");
    let rest: Vec<&str> = rest.lines().skip_while(own).collect();
    format!("{head}\n{}\n", rest.join("\n"))
}

/// A line for each kind of what is said: cargo shows warnings again and again.
fn warnings(diagnostics: &Diagnostics, source: &Source) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let warnings = diagnostics.iter().filter(|one| one.severity == Severity::Warning);
    warnings.filter(|one| seen.insert(one.code)).map(|one| one.short(source)).collect()
}
