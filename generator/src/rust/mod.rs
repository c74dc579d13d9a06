//! The crate that is about to be written, as plain data: every decision is taken and every name is final,
//! so that emitting it looks nothing up and cannot fail.

mod check;
mod client;
mod derive;
mod entry;
mod example;
mod former;
mod ident;
mod item;
mod operation;
mod own;
mod pages;
mod ty;

pub use check::{Check, Condition, Effect, ListCheck, NumberCheck, ObjectCheck, Rule, TextCheck, TextFormat};
pub use client::{
    Address, AddressSetter, Choice, Client, ClientMethod, Credential, Flow, Group, HeaderSetter, Scheme,
    SchemeKind, Server, Webhooks,
};
pub use derive::{Derive, OtherDerive};
pub use entry::{Entry, Facts, Node};
pub use example::{Example, Expression, Start};
pub use former::{Former, FormerFile};
pub use ident::{Home, Ident, Path};
pub use item::{
    Alias, Also, Argument, Checked, Constant, Constructor, Direction, Enum, EnumKind, EnumVariant, Field,
    From, Initial, Item, Layout, Manner, Part, PartKind, Presence, Setter, Struct, Union, UnionEvidence,
    UnionVariant,
};
pub use operation::{
    Bodies, Body, BodyEncoding, BodyVariant, Framing, Headers, Nesting, Operation, Parameter, ParameterStyle,
    PartEncoding, Repeats, Replies, Reply, ReplyVariant, Segment, Stream,
};
pub use own::{Dependency, OwnInitial, OwnType, Written, first_crate, is_type_path, known_type};
pub use pages::{NextPage, PageField, PageInput, Pages};
pub use ty::{Format, Intake, Map, MapKind, NewType, NewTypeItem, Type};

use crate::output::{RecordedDescription, RecordedNames};

/// A whole crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// What Cargo.toml and README.md need.
    pub package: Package,
    /// The documentation of the crate.
    pub docs: Docs,
    /// The client and its builder.
    pub client: Client,
    /// What the docs of the crate say below that.
    pub basics: Docs,
    /// How the docs of the crate start a newcomer.
    pub start: Option<Start>,
    /// The components and what they hold, a file each.
    pub models: Vec<ModelFile>,
    /// The operations, a file for each tag.
    pub operations: Vec<OperationFile>,
    /// The types of other crates that are used in place of ours.
    pub own_types: Vec<OwnType>,
    /// The types of their own for texts and whole numbers, with their documentation.
    pub newtypes: Vec<NewTypeItem>,
    /// The maps.
    pub maps: MapKind,
    /// Programs that show how it is used.
    pub examples: Vec<Program>,
    /// What was called otherwise before, and can be used by these names too.
    pub former: Former,
    /// The names that later runs keep.
    pub names: RecordedNames,
    /// The description that it is made of, where later runs need it.
    pub described: Option<RecordedDescription>,
    /// What became of every node of the document, in order of the pointers.
    pub surface: Vec<Entry>,
}

/// What Cargo.toml and README.md need.
#[derive(Clone, Debug)]
pub struct Package {
    /// The name of the package.
    pub name: String,
    /// The name it has in Rust.
    pub library: Option<Ident>,
    /// Its version.
    pub version: String,
    /// Its licence as an SPDX expression; empty where none is stated.
    pub license: String,
    /// One line.
    pub description: String,
    /// The API's title.
    pub title: String,
    /// The API's version.
    pub api_version: String,
    /// What it depends on for types of other crates.
    pub dependencies: Vec<Dependency>,
}

/// A program that shows how the crate is used.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its name, which is that of its file.
    pub name: String,
    /// What it needs beside the features that are on.
    pub features: Vec<String>,
    /// Its text, the caller's own.
    pub text: String,
}

/// Lines of rustdoc, safe Markdown; empty where there is nothing to say.
pub type Docs = Vec<String>;

/// A file of `models`.
#[derive(Clone, Debug)]
pub struct ModelFile {
    /// Its module.
    pub module: Ident,
    /// Where its types are at home.
    pub home: Home,
    /// Whether it holds more than the component, and so is public.
    pub public: bool,
    /// What `models` offers directly.
    pub exports: Vec<Ident>,
    /// What it holds.
    pub items: Vec<Item>,
    /// The component, for the docs of the module.
    pub about: Docs,
}

/// A file of `operations`.
#[derive(Clone, Debug)]
pub struct OperationFile {
    /// Its module, private.
    pub module: Ident,
    /// Where its types are at home.
    pub home: Home,
    /// The tag and what it says.
    pub docs: Docs,
    /// The operations, in document order.
    pub operations: Vec<Operation>,
    /// The modules with the inline types of the operations that have any.
    pub types: Vec<ModelFile>,
}
