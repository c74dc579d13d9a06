//! `docs diff --from REV`: what the pages captured since a revision state otherwise than those before them.

use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};

use commands::exit::{Exit, Failure};
use generator::pointer::Pointer;
use revision::Origin;
use serde_json::{Value, json};

use crate::check::document::Document;
use crate::check::view::View;
use crate::diff::{self, data};
use crate::facts::{self, Facts, FactsFile};
use crate::update::without_echoes;

use super::{facts_of, text_of, update};

/// What is compared with what.
struct Since<'a> {
    revision: &'a str,
    folder: PathBuf,
    /// The facts files that were there.
    known: Vec<String>,
    /// The document now, and as it was.
    now: String,
    before: Option<String>,
}

pub(super) fn run(revision: &str, root: &Path, as_data: bool, out: &mut dyn Write) -> Result<Exit, Failure> {
    let (folder, spec) = (root.join("spec/facts"), root.join("spec/plannr.yaml"));
    let since = Since {
        revision,
        known: revision::files(revision, &folder)?,
        folder,
        now: text_of(&spec)?,
        before: revision::text(&Origin::Revision(revision.to_owned(), PathBuf::new()), &spec)?,
    };
    let (mut told, mut rendered) = (Vec::new(), String::new());
    for new in since.captured()? {
        if let Some(old) = since.capture_before(&new)? {
            let changes = without_echoes(diff::diff(&old, &new)?);
            rendered.push_str(&diff::render(&old, &new, &changes));
            told.extend(since.data(&old, &new, &changes)?);
        } else {
            _ = writeln!(rendered, "{}, {}: the first capture", new.operation(), new.captured);
            told.push(since.first(&new)?);
        }
    }
    if as_data {
        writeln!(out, "{:#}", json!({ "facts": told }))?;
    } else {
        write!(out, "{rendered}")?;
    }
    Ok(Exit::Success)
}

impl Since<'_> {
    /// Of each operation the newest capture, if it was not there at the revision.
    fn captured(&self) -> Result<Vec<Facts>, Failure> {
        let files: Vec<FactsFile> = facts_of(&self.folder)?.into_iter().flatten().collect();
        let is_new = |file: &FactsFile| {
            let name = Path::new(&file.name).strip_prefix(&self.folder).unwrap_or(Path::new(&file.name));
            !self.known.iter().any(|known| Path::new(known) == name)
        };
        let mut newest: Vec<Facts> = Vec::new();
        for facts in files.iter().filter(|file| is_new(file)).map(|file| &file.facts) {
            match newest.iter_mut().find(|known| known.operation() == facts.operation()) {
                Some(known) if known.captured < facts.captured => known.clone_from(facts),
                Some(_) => {}
                None => newest.push(facts.clone()),
            }
        }
        Ok(newest)
    }

    /// The newest capture of the same operation at the revision.
    fn capture_before(&self, new: &Facts) -> Result<Option<Facts>, Failure> {
        let stem = new.file_name();
        let stem = stem.split('.').next().unwrap_or_default();
        let origin = Origin::Revision(self.revision.to_owned(), PathBuf::new());
        let mut files = Vec::new();
        for name in &self.known {
            let file = Path::new(name).file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if file.split('.').next() != Some(stem) {
                continue;
            }
            let Some(text) = revision::text(&origin, &self.folder.join(name))? else { continue };
            files.extend(facts::read(name, &text).ok());
        }
        Ok(update::before(&files, new).cloned())
    }

    fn data(&self, old: &Facts, new: &Facts, changes: &[diff::Change]) -> Result<Vec<Value>, Failure> {
        let operation = new.pointer();
        let now = Document::read("", &self.now).map_err(|problem| problem.short())?;
        let before = self.before.as_deref().and_then(|text| Document::read("", text).ok());
        let (now, before) = (view(Some(&now), &operation), view(before.as_ref(), &operation));
        let (old, new) =
            (data::Side { facts: old, view: before.as_ref() }, data::Side { facts: new, view: now.as_ref() });
        Ok(changes.iter().map(|change| data::change(change, &old, &new)).collect())
    }

    fn first(&self, new: &Facts) -> Result<Value, Failure> {
        let now = Document::read("", &self.now).map_err(|problem| problem.short())?;
        let view = view(Some(&now), &new.pointer());
        Ok(data::first_capture(&data::Side { facts: new, view: view.as_ref() }))
    }
}

/// The operation, if the document has it.
fn view(document: Option<&Document<'_>>, operation: &Pointer) -> Option<View> {
    let document = document.filter(|document| document.get(operation).is_some())?;
    Some(View::build(document, operation))
}
