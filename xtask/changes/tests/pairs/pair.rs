//! The pairs, and the documents that they are put into.

use std::fs;
use std::path::Path;

use generator::Config;
use generator::config::{Removed, Renamed};
use generator::source::Source;
use serde::Deserialize;

/// A pair as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// What it is called; a module of Rust is called so too.
    pub name: String,
    /// Which of [`PLACES`] the two texts stand in.
    #[serde(rename = "in")]
    pub place: String,
    /// The text in the old document.
    pub old: String,
    /// The text in the new one.
    pub new: String,
    /// What a program does with the old crate: statements with a `client`, in a function that gives a result.
    pub uses: String,
    /// The gravest verdict of the wire, a colon, and why.
    pub wire: String,
    /// The gravest verdict of Rust: `breaking`, `additive` or `none`.
    pub rust: String,
    /// Whether it breaks without a word of the compiler: what is used compiles, and does another thing.
    #[serde(default)]
    pub silent: bool,
    /// Whether what the document calls otherwise has a new name, and the one of before as a deprecated alias, which the
    /// compiler says of the program.
    #[serde(default)]
    pub renamed: bool,
    /// Whether what the document no longer has stays for a release, deprecated, which the compiler says of the program.
    #[serde(default)]
    pub removed: bool,
}

#[derive(Deserialize)]
struct File {
    pair: Vec<Pair>,
}

/// The documents by the word for the place in them that differs, which is marked `HERE`.
pub const PLACES: [(&str, &str); 8] = [
    // All of it, of any version of OpenAPI.
    ("document", "HERE\n"),
    // All but the components that all documents have, down to `schemas:`.
    ("whole", "HERE\n"),
    (
        "sent",
        "paths:
  /pets:
    post:
      operationId: createPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Pet: {HERE}
",
    ),
    (
        "received",
        "paths:
  /pets:
    get:
      operationId: getPet
      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {HERE}
",
    ),
    (
        "parameter",
        "paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, HERE]
      responses: {'204': {description: Done.}}
components:
  schemas:
",
    ),
    (
        "body",
        "paths:
  /pets:
    post:
      operationId: createPet
HERE
      responses: {'204': {description: Done.}}
components:
  schemas:
",
    ),
    (
        "answer",
        "paths:
  /pets:
    get:
      operationId: getPet
      responses: {HERE}
components:
  schemas:
",
    ),
    (
        "operation",
        "HERE
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
",
    ),
];

/// Components that all documents have.
const SHARED: &str = "    Toy: {type: object, required: [id], properties: {id: {type: integer}}}
    Food: {type: object, required: [grams], properties: {grams: {type: integer}}}
    Bed: {type: object, required: [soft], properties: {soft: {type: boolean}}}
    All:
      type: object
      properties:
        toy: {$ref: '#/components/schemas/Toy'}
        food: {$ref: '#/components/schemas/Food'}
        bed: {$ref: '#/components/schemas/Bed'}
";

/// What sends and gives them, so that their types do not depend on what else does.
const KEEP: &str = "paths:
  /all:
    put:
      operationId: keepAll
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/All'}}}}
      responses: {'200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/All'}}}}}
";

/// What stands before that.
const HEAD: &str = "openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://example.com'}]
";

impl Pair {
    /// What the crates are configured to be.
    pub fn config(&self) -> Config {
        let renamed = if self.renamed { Renamed::Deprecate } else { Renamed::Keep };
        let removed = if self.removed { Removed::Deprecate } else { Removed::Drop };
        Config { renamed, removed, ..Config::default() }
    }

    /// Both documents.
    pub fn sources(&self) -> [Source; 2] {
        let (_, document) = PLACES.iter().find(|(place, _)| *place == self.place).unwrap_or_else(|| {
            panic!("{}: there is no place `{}`", self.name, self.place);
        });
        let head = if self.place == "operation" {
            HEAD.replace("servers: [{url: 'https://example.com'}]\n", "")
        } else {
            HEAD.to_owned()
        };
        ["old", "new"].map(|side| {
            let text = if side == "old" { &self.old } else { &self.new };
            if self.place == "document" {
                return Source::new(format!("{side}.yaml"), text.clone());
            }
            let document = document.replace("HERE", text.trim_end()).replace("paths:\n", KEEP);
            let text = format!("{head}{document}{SHARED}");
            // An empty place in a list leaves a comma.
            Source::new(format!("{side}.yaml"), text.replace(", ]", "]"))
        })
    }

    /// The gravest verdict of the wire.
    pub fn wire_verdict(&self) -> &str {
        self.wire.split_once(':').map_or(self.wire.as_str(), |(verdict, _)| verdict)
    }

    /// Why it is that.
    pub fn argument(&self) -> &str {
        self.wire.split_once(':').map_or("", |(_, argument)| argument.trim())
    }
}

/// All pairs, in order of the files and of what stands in them.
pub fn all() -> Vec<Pair> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs");
    let entries =
        fs::read_dir(folder).expect("the folder of pairs").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    files.sort();
    let read = files.iter().map(|path| {
        let text = fs::read_to_string(path).expect("pairs");
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        file.pair
    });
    read.flatten().collect()
}
