//! Follows every reference: to what it leads, of which kind that is, and whether it comes to an end. One that does not
//! is reported and gets no target.

use std::collections::{HashMap, HashSet};

use super::anchors::Anchors;
use super::walk::{Site, Walker};
use super::{bases, cycles, losses};
use crate::diagnostics::{Code, Cost, Diagnostic, Place, similar};
use crate::document::grammar::{self, Kind, Shape};
use crate::document::schema::REFERRING;
use crate::document::{
    At, Document, Key, Node, Reference, Tables, Target, address, fit, reference, relative, section,
};
use crate::pointer::Pointer;

/// Resolves all references that the walk found, and those in what they lead to.
pub(super) fn resolve<'d>(document: &'d Document<'d>, walker: &mut Walker<'d>) -> Tables {
    let mut resolver = Resolver {
        document,
        anchors: Anchors::of(document),
        problems: 0,
        walked: HashSet::new(),
        references: HashMap::new(),
    };
    let mut done: Vec<Site<'d>> = Vec::new();
    let mut seen: HashSet<Key> = HashSet::new();
    while !walker.sites.is_empty() {
        for site in std::mem::take(&mut walker.sites) {
            if !seen.insert(site.node.key()) {
                continue;
            }
            match resolver.target(&site, walker) {
                Ok(target) => {
                    resolver.walk_unknown(walker, &target, site.shape);
                    let target = Target { key: target.node.use_key(), pointer: target.pointer };
                    resolver.references.insert(site.node.key(), target);
                    done.push(site);
                }
                // What nothing stands for in a discriminator, lowering says.
                Err(_) if site.node.text().is_some() => {}
                Err(diagnostic) => {
                    resolver.problems += 1;
                    walker.notes.found.push(*diagnostic);
                }
            }
        }
    }
    let mut tables = Tables { references: resolver.references, ..Tables::default() };
    bases::find(document, &done, &mut tables);
    cycles::break_up(document, &done, &mut tables, walker);
    tables.unusable.extend(walker.unusable.drain());
    tables
}

/// How many steps lead from a pointer to a node behind references.
const STEPS: usize = 100;

struct Resolver<'d> {
    document: &'d Document<'d>,
    anchors: Anchors<'d>,
    /// How many references lead nowhere.
    problems: usize,
    /// The targets that were read because the walk did not come by them.
    walked: HashSet<Pointer>,
    references: HashMap<Key, Target>,
}

impl<'d> Resolver<'d> {
    /// Where a reference leads.
    fn target(&self, site: &Site<'d>, walker: &mut Walker<'d>) -> Result<At<'d>, Box<Diagnostic>> {
        if let Some(written) = site.node.text() {
            let named = self
                .component(written)
                .or_else(|| self.document.at(&self.pointer(site.node, written).ok()??));
            return named.ok_or_else(|| self.nowhere(site, "", written, None));
        }
        let (keyword, written) = text_of(site.node);
        if keyword == "$recursiveRef" && written == "#" {
            return self.enclosing_component(site).ok_or_else(|| self.nowhere(site, keyword, written, None));
        }
        let problem = |code: Code, message: String| {
            let place = site.pointer.child(keyword);
            let problem = Diagnostic::new(code, place, message).consequence(losses::of_reference(site.shape));
            Box::new(problem.at_the_cost_of([site.pointer.clone()]))
        };
        let of_schema = site.shape.kind() == Some(Kind::Schema);
        let pointer = match self.pointer(site.node, written) {
            // An address that a schema gives itself is no file, whatever it looks like.
            Ok(_) if of_schema && self.anchors.knows(&site.pointer, written) => None,
            Ok(pointer) => pointer,
            Err(_) if self.named(site, written).is_some() => None,
            Err(code) => {
                let message = match code {
                    Code::RemoteReference => format!("`{written}` is on the network"),
                    _ => format!("`{written}` is not a reference"),
                };
                return Err(problem(code, message));
            }
        };
        let inside =
            of_schema.then(|| self.anchors.in_resource(self.document, &site.pointer, written)).flatten();
        let found = inside.or_else(|| self.locate(pointer.as_ref()?, STEPS));
        let Some(found) = found.or_else(|| self.note_named(site, keyword, written, walker)) else {
            return Err(self.nowhere(site, keyword, written, pointer.as_ref()));
        };
        if let Some(actual) = grammar::shape_at(&found.pointer, self.document.version)
            && actual.kind() != site.shape.kind()
        {
            let message =
                format!("`{written}` is {}, not {}", self.kind_of(actual), self.kind_of(site.shape));
            let mut problem = problem(Code::ReferenceKind, message);
            problem.further.push((Place::Key(found.pointer), "it leads here".to_owned()));
            return Err(problem);
        }
        Ok(found)
    }

    /// The node at a pointer, also behind references that stand for what holds it.
    fn locate(&self, pointer: &Pointer, steps: usize) -> Option<At<'d>> {
        if let Some(found) = self.document.at(pointer) {
            return Some(found);
        }
        let steps = steps.checked_sub(1)?;
        let holder = self.locate(&pointer.parent()?, steps)?;
        let whole = self.pointer(holder.node, holder.node.reference()?).ok()??;
        self.locate(&whole, steps)?.get(&pointer.last()?)
    }

    /// The component of this name, as a discriminator names it.
    fn component(&self, name: &str) -> Option<At<'d>> {
        self.document.written_section(Kind::Schema)?.get(name)
    }

    /// The pointer that a reference means; none where its fragment is a name.
    fn pointer(&self, node: Node<'_>, written: &str) -> Result<Option<Pointer>, Code> {
        let source = self.document.source();
        let base = self.document.sources().nth(node.file()).map_or("", |file| match node.file() {
            0 => "",
            _ => file.name.as_str(),
        });
        let own = self.document.sources().nth(node.file()).and_then(|file| file.parsed().tree.as_ref());
        let (file, fragment) = match reference(base, relative(own.and_then(address), written)) {
            Reference::Remote => return Err(Code::RemoteReference),
            Reference::Malformed => return Err(Code::MalformedReference),
            Reference::Here(fragment) => (base.to_owned(), fragment),
            Reference::File(file, fragment) if file == source.file_name() => (String::new(), fragment),
            Reference::File(file, fragment) => (file, fragment),
        };
        let root = if file.is_empty() { Pointer::root() } else { Pointer::of_file(&file) };
        match Pointer::from_fragment(&format!("#{fragment}")) {
            Some(pointer) => Ok(Some(Pointer::new(&format!("{root}{pointer}")))),
            None => Err(Code::MalformedReference),
        }
    }

    /// The schema that a reference names, if it is no pointer.
    fn named(&self, site: &Site<'d>, written: &str) -> Option<(At<'d>, usize)> {
        if site.shape.kind() != Some(Kind::Schema) {
            return None;
        }
        self.anchors.find(self.document, &site.pointer, written)
    }

    fn note_named(
        &self,
        site: &Site<'d>,
        keyword: &str,
        written: &str,
        walker: &mut Walker<'d>,
    ) -> Option<At<'d>> {
        let (found, candidates) = self.named(site, written)?;
        // A name that the schema around it binds is bound anew by each use.
        let holder = found.pointer.parent().and_then(|section| {
            section.last().filter(|name| matches!(name.as_ref(), "$defs" | "definitions"))?;
            section.parent()
        });
        let binder = holder.unwrap_or_else(|| found.pointer.clone());
        let bound = keyword == "$dynamicRef" && binder.contains(&site.pointer);
        if candidates > 1 && !bound {
            let pointer = &found.pointer;
            let message = format!("`{written}` names {candidates} schemas; the one at `#{pointer}` is used");
            walker.notes.found.push(
                Diagnostic::new(Code::KeywordNotTyped, site.pointer.child(keyword), message)
                    .consequence(Cost::ReadAs("that one, wherever the schema is used".to_owned())),
            );
        }
        Some(found)
    }

    /// `$recursiveRef: '#'` of an older JSON Schema means the schema that it stands in, by its outermost name.
    fn enclosing_component(&self, site: &Site<'d>) -> Option<At<'d>> {
        let within = section::pointer(Kind::Schema, self.document.version)?;
        let name = site.pointer.tokens().nth(within.tokens().count())?;
        let component = within.child(&name);
        self.document.at(&component).filter(|_| component.contains(&site.pointer))
    }

    fn nowhere(
        &self,
        site: &Site<'d>,
        keyword: &str,
        written: &str,
        pointer: Option<&Pointer>,
    ) -> Box<Diagnostic> {
        let place = site.pointer.child(keyword);
        let problem = |code, message: String| {
            Diagnostic::new(code, place.clone(), message)
                .consequence(losses::of_reference(site.shape))
                .at_the_cost_of([site.pointer.clone()])
        };
        if let Some((Some(file), _)) = pointer.map(Pointer::in_file) {
            let known = self.document.sources().skip(1).find(|source| source.name == *file);
            if known.is_none_or(|source| source.parsed().tree.is_none()) {
                let unread = self.document.source().unread.iter().find(|(path, _)| *path == *file);
                let reason = unread.map(|(_, reason)| format!(": {reason}")).unwrap_or_default();
                return Box::new(problem(
                    Code::FileNotGiven,
                    format!("the file `{file}` was not read{reason}"),
                ));
            }
        }
        let mut problem = problem(Code::UnresolvedReference, format!("there is nothing at `{written}`"));
        // Comparing names takes time that a document of nothing but mistakes should not cost.
        if self.problems < fit::MAX_SUGGESTIONS {
            problem.help = pointer.and_then(|pointer| self.suggestion(pointer, site.shape));
        }
        Box::new(problem)
    }

    /// A component whose name is close to the one that was not found.
    fn suggestion(&self, pointer: &Pointer, shape: Shape) -> Option<String> {
        let wanted = pointer.last()?;
        let section = self.document.written_section(shape.kind()?)?;
        let similar = similar(&wanted, section.node.members().map(|(name, _)| name))?;
        Some(format!("did you mean `#{}`?", section.pointer.child(similar)))
    }

    /// What something is called, without its JSON type.
    fn kind_of(&self, shape: Shape) -> String {
        let title = || shape.title(self.document.version);
        shape.kind().map_or_else(title, |kind| kind.title().to_owned())
    }

    /// Reads the target if the walk did not come by it.
    fn walk_unknown(&mut self, walker: &mut Walker<'d>, target: &At<'d>, shape: Shape) {
        if grammar::shape_at(&target.pointer, self.document.version).is_some() {
            return;
        }
        let mut ancestor = Some(target.pointer.clone());
        while let Some(pointer) = ancestor {
            if self.walked.contains(&pointer) {
                return;
            }
            ancestor = pointer.parent();
        }
        self.walked.insert(target.pointer.clone());
        walker.value_at(&target.pointer, shape, target.node);
    }
}

/// The keyword by which a node refers to another, and its text.
fn text_of(node: Node<'_>) -> (&'static str, &str) {
    let text = |keyword: &str| node.get(keyword).and_then(Node::as_text);
    let written = REFERRING.iter().find_map(|keyword| Some((*keyword, text(keyword)?)));
    written.unwrap_or(("$ref", ""))
}
