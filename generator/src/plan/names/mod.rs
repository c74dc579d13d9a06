//! Which types and operations there are, what they are called and which file they stand in.

mod allot;
mod case;
mod former;
mod given;
mod incoming;
mod methods;
mod moved;
mod namer;
mod patterns;
mod recall;
mod replaced;
pub mod reserved;
mod scope;
mod signs;
mod spelling;
mod used;
mod variants;
mod walk;
mod weight;
mod words;

use std::collections::BTreeMap;

use crate::model::SchemaId;
use crate::output::RecordedNames;
use crate::rust::{Home, Ident, Path};

pub use former::{names, places_of_now};
pub use given::{named, named_apart, settle, unused};
pub use patterns::expanded;
pub use scope::Scope;
pub use spelling::{Case, apart, spell};
pub use variants::variant_words;
pub use words::{media_word, status_word, text_of};

/// The names of a crate.
#[derive(Debug, Default)]
pub struct Names {
    /// The types by their schemas.
    types: BTreeMap<SchemaId, TypeNames>,
    /// The files of `models`, in document order.
    pub models: Vec<File>,
    /// What the operations are called, in document order.
    pub operations: Vec<OperationNames>,
    /// All of them, for later runs.
    pub record: RecordedNames,
    /// Names in `operations`, to which their replies and bodies add.
    pub operation_scope: Scope,
    /// What types were called before.
    pub former_types: Vec<FormerType>,
    /// What operations were called before: the method and the request of before, and the place of the operation.
    pub former_methods: Vec<(Ident, Ident, usize)>,
}

impl Names {
    /// What belongs to the type of a schema, where it has one of its own.
    pub fn of(&self, id: SchemaId) -> Option<&TypeNames> {
        self.types.get(&id)
    }
}

/// What a type was called before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerType {
    /// The modules in which it stood.
    pub modules: Vec<Ident>,
    /// Its name there.
    pub name: Ident,
    /// Its schema.
    pub schema: SchemaId,
    /// Whether it is called otherwise because the document no longer has it.
    pub removed: bool,
}

/// The names that belong to a type.
#[derive(Clone, Debug)]
pub struct TypeNames {
    /// Where it is.
    pub path: Path,
    /// The struct of its required properties.
    pub required: Ident,
    /// The table by which variants are told apart.
    pub table: Ident,
    /// The table by which it is checked.
    pub check: Ident,
}

/// A file of types.
#[derive(Clone, Debug)]
pub struct File {
    /// Its module.
    pub module: Ident,
    /// Where its types are at home.
    pub home: Home,
    /// The component; none for the types of an operation.
    pub component: Option<SchemaId>,
    /// What it holds, in document order.
    pub members: Vec<SchemaId>,
}

/// What an operation is called.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The method of the client.
    pub method: Ident,
    /// The request.
    pub request: Ident,
    /// The inline types.
    pub types: Option<File>,
}
