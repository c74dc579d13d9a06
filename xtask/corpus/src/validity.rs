//! Whether a value is one of its schema, by an independent validator over the document as written.

use jsonschema::{Draft, Keyword, Registry, ValidationError};
use serde_json::{Value, json};

pub use super::overlay::Direction;
use super::overlay::{Overlay, address, exact_address};
use super::written::{Place, Written};

/// Keywords that are not judged: the client does not check them when it reads, and the instances do
/// not heed them, so they would only excuse what goes wrong.
const NOT_JUDGED: &[&str] = &["pattern", "uniqueItems"];

/// The schemas of a document, for values that go one way.
#[derive(Debug)]
pub struct Validity {
    registry: Registry<'static>,
    draft: Draft,
    judged: Judged,
}

/// What is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// What a client that reads a value heeds.
    AsRead,
    /// All that the document says: patterns, formats, and that one branch of a union holds and no other.
    All,
}

/// The validator of one schema.
#[derive(Debug)]
pub struct Validator(jsonschema::Validator);

impl Validity {
    /// Of a document as written.
    ///
    /// # Errors
    /// When a file cannot be made a resource of JSON Schema.
    pub fn new(written: &Written, direction: Direction) -> Result<Self, String> {
        Self::judging(written, direction, Judged::AsRead)
    }

    /// Of a document as written, for more or less of what it says.
    ///
    /// # Errors
    /// When a file cannot be made a resource of JSON Schema.
    pub fn judging(written: &Written, direction: Direction, judged: Judged) -> Result<Self, String> {
        // Of the drafts, 4 is the one that OpenAPI 3.0 agrees with about bounds and siblings of `$ref`.
        let draft = if written.version.is_draft_4() { Draft::Draft4 } else { Draft::Draft202012 };
        let mut builder = Registry::new().draft(draft);
        for (file, tree) in
            Overlay::new(written, direction).exact(judged == Judged::All).trees().into_iter().enumerate()
        {
            builder = builder
                .add(format!("file:///{file}"), draft.create_resource(tree))
                .map_err(|error| error.to_string())?;
        }
        let registry = builder.prepare().map_err(|error| error.to_string())?;
        Ok(Self { registry, draft, judged })
    }

    /// The validator of the schema at a place.
    ///
    /// # Errors
    /// When a schema that it reaches is none of JSON Schema.
    pub fn validator(&self, place: &Place) -> Result<Validator, String> {
        let address = match self.judged {
            Judged::AsRead => address(place),
            Judged::All => exact_address(place),
        };
        self.of_schema(&json!({"$ref": address}))
    }

    /// The validator of a schema that stands nowhere in the document.
    ///
    /// # Errors
    /// When it, or a schema that it reaches, is none of JSON Schema.
    pub fn of_schema(&self, schema: &Value) -> Result<Validator, String> {
        let mut options = jsonschema::options()
            .with_draft(self.draft)
            .with_registry(&self.registry)
            .should_validate_formats(self.judged == Judged::All);
        for keyword in NOT_JUDGED.iter().filter(|_| self.judged == Judged::AsRead) {
            options = options.with_keyword(*keyword, |_, _, _| Ok(Box::new(NotJudged)));
        }
        options.build(schema).map(Validator).map_err(|error| error.to_string())
    }
}

impl Validator {
    /// The keyword that a value contradicts, by its pointer.
    pub fn objection(&self, value: &Value) -> Option<String> {
        let error = self.0.validate(value).err()?;
        Some(error.schema_path().to_string())
    }

    /// All that is wrong with a value: the JSON pointer of each part, and why.
    pub fn objections(&self, value: &Value) -> Vec<(String, String)> {
        let errors = self.0.iter_errors(value);
        errors.map(|error| (error.instance_path().to_string(), error.to_string())).collect()
    }
}

/// A keyword that holds for every value.
struct NotJudged;

impl<'i> Keyword<'i> for NotJudged {
    fn validate(&self, _: &'i Value) -> Result<(), ValidationError<'i>> {
        Ok(())
    }

    fn is_valid(&self, _: &'i Value) -> bool {
        true
    }
}
