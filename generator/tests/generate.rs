//! A document becomes a crate whose files parse and say what is in the document.

use std::path::Path;

use generator::source::Source;
use generator::{Config, Generated, generate};

const PETS: &str = r##"
openapi: 3.0.3
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.example.com/v1 }]
tags: [{ name: pets }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: fields, in: query, schema: { type: array, items: { type: string } } }
      responses:
        "200": { description: A pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        "404":
          description: No such pet.
          content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } }
  /pets:
    post:
      operationId: createPet
      tags: [pets]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
      responses: { "201": { description: Created. } }
components:
  schemas:
    Pet:
      description: A pet, see [Owner] and https://example.com/pets.
      type: object
      required: [type, name]
      properties:
        type: { type: string, enum: [pet] }
        name: { type: string, minLength: 1 }
        status: { type: string, enum: [active, in-active] }
        parent: { $ref: "#/components/schemas/Pet" }
        nick: { type: string, nullable: true }
"##;

fn pets() -> Generated {
    match generate(&Source::new("pets.yaml", PETS), &Config::default()) {
        Ok(generated) => generated,
        Err(diagnostics) => panic!("{diagnostics:?}"),
    }
}

/// The text of a file, spaces aside.
fn text(generated: &Generated, path: &str) -> String {
    let text = generated.tree.get(path).unwrap_or_else(|| panic!("no {path}"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_file_of_rust_parses() {
    let generated = pets();
    for (path, text) in generated.tree.iter().filter(|(path, _)| {
        path.starts_with("src/") && Path::new(path).extension().is_some_and(|end| end == "rs")
    }) {
        assert!(syn::parse_file(text).is_ok(), "{path}:\n{text}");
    }
    assert_eq!(generated.counts.operations.typed, 2);
    assert_eq!(generated.diagnostics.iter().count(), 0);
}

#[test]
fn a_component_becomes_a_struct_with_its_words() {
    let pet = text(&pets(), "src/models/pet.rs");
    for part in [
        "pub name: String",
        "pub parent: Option<Box<Pet>>",
        "pub nick: runtime::Nullable<String>",
        r#"constants { required "type" = "\"pet\"" }"#,
        "required name: \"name\"",
        "nullable nick: \"nick\"",
        "pub struct PetRequired {",
        "InActive = \"in-active\"",
        "see \\[Owner\\] and <https://example.com/pets>",
        "runtime::validate! { Pet: PET_CHECK }",
    ] {
        assert!(pet.contains(part), "{part} is not in {pet}");
    }
}

#[test]
fn an_operation_takes_what_it_needs_and_sets_what_it_may() {
    let generated = pets();
    let operations = text(&generated, "src/operations/pets.rs");
    assert!(
        operations
            .contains("pub fn fields( mut self, fields: impl IntoIterator<Item = impl Into<String>>, )"),
        "{operations}"
    );
    assert!(operations.contains("output: runtime::Json<models::Pet>"), "{operations}");
    let client = text(&generated, "src/client.rs");
    assert!(
        client.contains("pub fn get_pet(&self, id: impl Into<String>) -> operations::GetPet"),
        "{client}"
    );
    assert!(client.contains("pub fn create_pet(&self, body: impl Into<models::Pet>)"), "{client}");
}

#[test]
fn the_surface_tells_where_each_node_is() {
    let surface = pets().tree.get("surface.json").map(str::to_owned).unwrap_or_default();
    let wanted = r#"{"pointer":"/components/schemas/Pet/properties/name","kind":"property","rust":"models::Pet::name","direction":"both","carried":"typed","type":"String","presence":"required","rules":{"minLength":1}}"#;
    assert!(surface.contains(wanted), "{surface}");
}

#[test]
fn the_same_document_gives_the_same_crate() {
    assert_eq!(pets().tree, pets().tree);
}
