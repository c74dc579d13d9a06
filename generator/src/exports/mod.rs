//! What a crate offers to those who use it: every public item that is made of the document, with its signature, so that
//! two crates can be compared without compiling them.

mod client;
mod models;
mod requests;

use std::collections::HashMap;

use crate::pointer::Pointer;
use crate::rust::{Argument, Crate, Operation, Segment, Type};

/// An item that users of a crate can name, or a trait that they can rely on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Its path below the crate, such as `models::Pet::name`; of an implementation `models::Pet: From<&str>`.
    pub path: String,
    /// What it is.
    pub kind: ExportKind,
    /// As it is declared, for readers.
    pub declared: String,
    /// What users depend on beside the path: types, and of an item what it is. Names of arguments are none of it.
    pub contract: String,
    /// What the arguments are, in order: their names; of what goes into a path its place there, for its name is not sent.
    pub arguments: Vec<String>,
    /// The node of the document that it is made of, where there is one.
    pub pointer: Option<Pointer>,
}

/// What an exported item is, as far as it decides what a change of it breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportKind {
    /// A public module.
    Module,
    /// A struct with `#[non_exhaustive]`: made by functions, never by a literal.
    Struct,
    /// A struct without: users make it by a literal of all its fields.
    Literal,
    /// A field of a struct with `#[non_exhaustive]`.
    Field,
    /// A field of a struct without.
    LiteralField,
    /// An enum, always with `#[non_exhaustive]`.
    Enum,
    /// A variant.
    Variant,
    /// `pub type`.
    Alias,
    /// What makes a value: `new`.
    Constructor,
    /// A method that sets something and gives its receiver back.
    Setter,
    /// The method of the client for an operation.
    Call,
    /// Any other method.
    Method,
    /// A trait that a type has.
    Implementation,
    /// A constant of a type.
    Constant,
}

impl ExportKind {
    /// The word for it in Rust.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Struct | Self::Literal => "struct",
            Self::Field | Self::LiteralField => "field",
            Self::Enum => "enum",
            Self::Variant => "variant",
            Self::Alias => "type alias",
            Self::Constructor => "constructor",
            Self::Setter => "setter",
            Self::Call | Self::Method => "method",
            Self::Implementation => "implementation",
            Self::Constant => "constant",
        }
    }
}

/// Every item that the crate exports, in order of the paths.
pub(crate) fn exports(of: &Crate) -> Vec<Export> {
    let mut all = Exports::default();
    for file in &of.models {
        models::file(&mut all, file);
    }
    for file in &of.operations {
        file.types.iter().for_each(|types| models::file(&mut all, types));
        file.operations.iter().for_each(|operation| requests::operation(&mut all, operation));
    }
    models::newtypes(&mut all, &of.newtypes);
    client::client(&mut all, &of.client);
    all.finish(of)
}

/// An item that the crate offers by a name of before too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerName {
    /// The path of before.
    pub was: String,
    /// The path of now.
    pub is: String,
    /// Whether it has another because the document no longer has what it is made of.
    pub removed: bool,
}

/// The paths of before with those of now.
pub(crate) fn former(of: &Crate) -> Vec<FormerName> {
    let files = of.former.models.iter().chain(&of.former.operations);
    let types = files.flat_map(|file| &file.aliases).map(|alias| FormerName {
        was: alias.path.to_string(),
        is: alias.ty.to_string(),
        removed: alias.removed,
    });
    let methods = of.former.methods.iter().filter_map(|(name, place)| {
        let now = &of.client.methods.get(*place)?.name;
        Some(FormerName { was: format!("Client::{name}"), is: format!("Client::{now}"), removed: false })
    });
    types.chain(methods).collect()
}

/// The items found so far.
#[derive(Default)]
struct Exports(Vec<Export>);

/// What the arguments of an operation are, where they are not in a struct.
fn arguments(of: &Operation) -> Vec<String> {
    let place = |at: usize| {
        let parameters = of.segments.iter().filter_map(|segment| match segment {
            Segment::Parameter(index) => Some(*index),
            Segment::Literal(_) => None,
        });
        parameters.into_iter().position(|index| index == at)
    };
    let named = |at: usize, argument: &Argument| {
        place(at).map_or_else(|| argument.name.to_string(), |place| format!("{{{place}}}"))
    };
    let body = of.body.iter().filter(|body| body.required).map(|body| body.name.to_string());
    of.arguments.iter().map(|(at, argument)| named(*at, argument)).chain(body).collect()
}

impl Exports {
    fn add(&mut self, path: String, kind: ExportKind, declared: String, contract: String) {
        self.0.push(Export { path, kind, declared, contract, arguments: Vec::new(), pointer: None });
    }

    /// A struct or an enum; `contract` says what users see of its kind.
    fn item(&mut self, path: String, kind: ExportKind, contract: &str) {
        let name = path.rsplit("::").next().unwrap_or_default();
        let declared = format!("pub {contract} {name}");
        self.add(path, kind, declared, contract.to_owned());
    }

    fn field(&mut self, of: &str, kind: ExportKind, name: &str, ty: &str) {
        self.add(format!("{of}::{name}"), kind, format!("pub {name}: {ty}"), ty.to_owned());
    }

    fn variant(&mut self, of: &str, name: &str, held: Option<&str>) {
        let declared = held.map_or_else(|| name.to_owned(), |held| format!("{name}({held})"));
        self.add(format!("{of}::{name}"), ExportKind::Variant, declared, held.unwrap_or_default().to_owned());
    }

    /// A function; of a receiver, `self` stands before its arguments.
    fn function(
        &mut self,
        (of, kind, name): (&str, ExportKind, &str),
        receiver: Option<&str>,
        arguments: &[(String, String)],
        gives: &str,
    ) {
        let said = arguments.iter().map(|(name, ty)| format!("{name}: {ty}"));
        let said: Vec<String> = receiver.map(str::to_owned).into_iter().chain(said).collect();
        let types = arguments.iter().map(|(_, ty)| ty.as_str());
        let types: Vec<&str> = receiver.into_iter().chain(types).collect();
        self.0.push(Export {
            path: format!("{of}::{name}"),
            kind,
            declared: format!("pub fn {name}({}) -> {gives}", said.join(", ")),
            contract: format!("({}) -> {gives}", types.join(", ")),
            arguments: arguments.iter().map(|(name, _)| name.clone()).collect(),
            pointer: None,
        });
    }

    fn implementation(&mut self, of: &str, implemented: &str) {
        let name = of.rsplit("::").next().unwrap_or_default();
        let declared = format!("impl {implemented} for {name}");
        self.add(format!("{of}: {implemented}"), ExportKind::Implementation, declared, String::new());
    }

    /// All in order, each with the node that it, or else what holds it, is made of.
    fn finish(self, of: &Crate) -> Vec<Export> {
        let nodes: HashMap<&str, &Pointer> = of
            .surface
            .iter()
            .flat_map(|entry| {
                let places = entry.rust.iter().chain(&entry.rust_sent);
                places.map(|path| (path.as_str(), &entry.pointer))
            })
            // Of several places of one type the first is its home.
            .rev()
            .collect();
        let operations = of.operations.iter().flat_map(|file| &file.operations);
        let operations: HashMap<String, &Operation> =
            operations.map(|operation| (operation.path.to_string(), operation)).collect();
        let calls: HashMap<String, String> = of
            .client
            .methods
            .iter()
            .map(|method| (format!("Client::{}", method.name), method.request.to_string()))
            .collect();
        let mut all = self.0;
        for export in &mut all {
            let made_of = calls.get(&export.path).unwrap_or(&export.path);
            if let (ExportKind::Call, Some(operation)) = (export.kind, operations.get(made_of))
                && operation.required.is_none()
            {
                export.arguments = arguments(operation);
            }
            export.pointer = export.pointer.take().or_else(|| node(&nodes, made_of));
        }
        all.sort_by(|one, other| one.path.cmp(&other.path));
        all.dedup_by(|one, other| one.path == other.path && one.kind == other.kind);
        all
    }
}

/// The node of an item, or of the nearest that holds it.
fn node(nodes: &HashMap<&str, &Pointer>, path: &str) -> Option<Pointer> {
    let mut path = path.split(": ").next()?;
    loop {
        let holder = path.strip_suffix("Required").and_then(|holder| nodes.get(holder));
        if let Some(pointer) = nodes.get(path).or(holder) {
            return Some((*pointer).clone());
        }
        path = path.rsplit_once("::")?.0;
    }
}

/// How a function that takes a value of a type declares its argument.
fn argument(ty: &Type) -> String {
    use crate::rust::Intake;
    let taken = ty.taken_type();
    match ty.intake() {
        Intake::Plain => ty.to_string(),
        Intake::Into => format!("impl Into<{ty}>"),
        Intake::IntoBox => format!("impl Into<{taken}>"),
        Intake::Items => format!("impl IntoIterator<Item = {taken}>"),
        Intake::IntoItems => format!("impl IntoIterator<Item = impl Into<{taken}>>"),
        Intake::Entries => format!("impl IntoIterator<Item = (impl Into<String>, {taken})>"),
        Intake::IntoEntries => {
            format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{taken}>)>")
        }
        Intake::Nullable => format!("impl IntoNullable<{taken}>"),
    }
}
