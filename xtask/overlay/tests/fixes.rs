//! Documents that are refused, and the overlays that mend them.

use generator::Config;
use generator::config::Tolerance;
use generator::source::Source;
use overlay::{lay, overlay_of_fixes};

/// Paths whose parameters nobody declares, as where a gateway put them in front.
const UNDECLARED: &str = "\
openapi: 3.0.3
info: {title: Depots, version: '1'}
paths:
  /{tenant}/depots/{depot}:
    get:
      operationId: getDepot
      parameters: [{name: depot, in: path, schema: {type: string}}]
      responses: {'204': {description: Nothing}}
    delete:
      operationId: getDepot
      responses: {'204': {description: Nothing}}
";

/// Swagger with parameters that are in no path, and one that refers to a schema.
const SURPLUS: &str = "\
swagger: '2.0'
info: {title: Crews, version: '1'}
paths:
  /crews/:
    get:
      operationId: listCrews
      parameters:
        - {name: page, in: path, required: true, type: integer}
        - {name: size, in: query, type: integer}
        - {$ref: '#/definitions/Crew'}
        - {name: page, in: path, required: true, type: integer}
      responses: {'200': {description: Crews, schema: {$ref: '#/definitions/Crew'}}}
  /crews/{id}/{part}:
    get:
      operationId: getCrew
      parameters: [{name: id, in: path, type: string}]
      responses: {'200': {description: A crew}}
definitions:
  Crew: {type: object, properties: {name: {type: string}}}
";

/// The same parameter twice, and a response that leads nowhere.
const TWICE: &str = "\
openapi: 3.1.0
info: {title: Locks, version: '1'}
paths:
  /locks:
    get:
      operationId: listLocks
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: page, in: query, schema: {type: string}}
      responses:
        '200': {description: Locks}
        '404': {$ref: '#/components/responses/Gone'}
";

#[test]
fn each_document_passes_with_the_overlay_that_was_written_for_it() {
    for (name, text) in [("undeclared", UNDECLARED), ("surplus", SURPLUS), ("twice", TWICE)] {
        let source = Source::new(format!("{name}.yaml"), text);
        let refused = generator::generate(&source, &Config::default()).expect_err("it is refused");
        assert!(refused.has_errors());
        let (overlay, left) = overlay_of_fixes(&source);
        let overlay = overlay.expect("an overlay");
        assert!(!left.has_errors(), "{name}: {left:?}\n{overlay}");
        let mended = lay(source, vec![Source::new("fixes.yaml", overlay.clone())]);
        let generated = generator::generate(&mended, &Config::default());
        let generated = generated.unwrap_or_else(|left| panic!("{name}: {left:?}\n{overlay}"));
        let unneeded = generated.diagnostics.iter().any(|one| one.code.as_str().starts_with("G12"));
        assert!(!unneeded, "{name}: {overlay}");
    }
}

#[test]
fn an_overlay_of_fixes_says_why_and_what_it_expects() {
    let (overlay, _) = overlay_of_fixes(&Source::new("api/undeclared.yaml", UNDECLARED));
    let overlay = overlay.expect("an overlay");
    for line in
        ["extends: undeclared.yaml", "operationId: getDepot2", "target: $.paths['/{tenant}/depots/{depot}']"]
    {
        assert!(overlay.contains(line), "{line}: {overlay}");
    }
    assert!(overlay.contains("G0602") && overlay.contains("x-expect:"), "{overlay}");
    // The document was changed since: what was mended is something else now.
    let changed =
        UNDECLARED.replacen("delete:\n      operationId: getDepot", "delete:\n      operationId: drop", 1);
    let laid = lay(Source::new("undeclared.yaml", changed), vec![Source::new("fixes.yaml", overlay)]);
    let said = generator::check_document(&laid, Tolerance::Strict);
    assert!(said.iter().any(|one| one.code.as_str() == "G1204"), "{said:?}");
}

#[test]
fn a_document_without_errors_needs_no_overlay() {
    let fine = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";
    assert_eq!(overlay_of_fixes(&Source::new("fine.yaml", fine)).0, None);
}
