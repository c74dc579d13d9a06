//! Where messages point: into the document, or into the overlay that the part comes from.

use generator::Config;
use generator::config::Tolerance;
use generator::source::Source;
use overlay::lay;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Ferries, version: '1'}
paths:
  /boats/{id}:
    get:
      operationId: getBoat
      operationId: readBoat
      parameters: [{name: id, in: path, schema: {type: string}}]
      responses: {'200': {description: A boat, content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}}}
components:
  schemas:
    Boat: {type: object, properties: {length: {type: number}}}
";

fn laid(actions: &str) -> Source {
    let text = format!("overlay: 1.1.0\ninfo: {{title: Mend, version: '1'}}\nactions:\n{actions}");
    lay(Source::new("api.yaml", DOCUMENT), vec![Source::new("/spec/mend.overlay.yaml", text)])
}

fn said(source: &Source) -> Vec<String> {
    generator::check_document(source, Tolerance::Strict).iter().map(|one| one.short(source)).collect()
}

#[test]
fn what_is_wrong_with_the_document_stays_where_it_was() {
    let source = laid("- {target: $.components.schemas.Boat, update: {description: Floats}}\n");
    let said = said(&source);
    assert!(said.iter().any(|one| one.starts_with("api.yaml:7:7: error[G0102]")), "{said:#?}");
    assert!(said.iter().any(|one| one.starts_with("api.yaml:8:20: error[G0604]")), "{said:#?}");
}

#[test]
fn what_an_overlay_brings_is_wrong_there() {
    let said = said(&laid(
        "- {target: $.components.schemas.Boat.properties, update: {crew: {$ref: '#/nowhere'}}}\n",
    ));
    let expected = "/spec/mend.overlay.yaml:4:72: error[G0501]";
    assert!(said.iter().any(|one| one.starts_with(expected)), "{said:#?}");
}

#[test]
fn what_is_mended_is_no_longer_said() {
    let source = laid(
        "- {target: \"$.paths['/boats/{id}'].get\", update: {operationId: boat}, x-expect: {operationId: readBoat}}\n\
         - {target: \"$.paths['/boats/{id}'].get.parameters[0]\", update: {required: true}}\n",
    );
    assert_eq!(said(&source), Vec::<String>::new());
    let generated = generator::generate(&source, &Config::default()).expect("a crate");
    let client = generated.tree.get("src/client.rs").expect("a client");
    assert!(client.contains("pub fn boat("), "{client}");
}

#[test]
fn an_overlay_is_wrong_whatever_the_tolerance() {
    let source = laid("- {target: $.nothing, update: 1}\n");
    let said = generator::check_document(&source, Tolerance::Lenient);
    assert!(said.has_errors(), "{said:?}");
    let shown = said.render(&source, generator::diagnostics::Rendering::default());
    assert!(shown.contains("--> /spec/mend.overlay.yaml:4:12"), "{shown}");
}
