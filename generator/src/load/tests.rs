//! Documents, what is found wrong with them, and what later stages see of them.

use super::*;
use crate::diagnostics::Rendering;
use crate::document::schema::View;
use crate::source::Source;

fn codes(source: &Source) -> (Option<Document<'_>>, Vec<Code>) {
    let mut diagnostics = Diagnostics::new();
    let document = load(source, &mut diagnostics);
    (document, diagnostics.iter().map(|one| one.code).collect())
}

/// The node that a reference at `pointer` leads to.
fn target(document: &Document<'_>, pointer: &str) -> Option<String> {
    let at = document.at(&Pointer::new(pointer))?;
    Some(at.target()?.pointer.to_string())
}

#[test]
fn nulls_and_gaps_are_no_obstacle() {
    let text = "openapi: 3.0.0\ninfo:\npaths:\n  /a:\n    get:\n      responses:\n    put:\ncomponents:\n  schemas:\n    A:\n";
    let source = Source::new("a.yaml", text);
    let (document, codes) = codes(&source);
    let document = document.expect("a document");
    assert!(codes.iter().all(|code| *code == Code::Converted), "{codes:?}");
    assert!(document.at(&Pointer::new("/paths/~1a/get")).is_some());
    assert!(document.at(&Pointer::new("/paths/~1a/put")).is_none());
    assert!(document.at(&Pointer::new("/components/schemas/A")).is_some());
}

#[test]
fn the_rest_of_a_list_keeps_its_places() {
    let text = "openapi: 3.0.0\ninfo: {title: t, version: v}\npaths:\n  /a:\n    get:\n      parameters:\n      - {in: query}\n      - {in: query, name: b, schema: {}}\n      responses: {}\n";
    let source = Source::new("a.yaml", text);
    let (document, codes) = codes(&source);
    assert_eq!(codes, [Code::MissingKey]);
    let document = document.expect("a document");
    let list = document.at(&Pointer::new("/paths/~1a/get/parameters")).expect("the list");
    let left: Vec<_> = list.elements().map(|one| one.pointer.to_string()).collect();
    assert_eq!(left, ["/paths/~1a/get/parameters/1"]);
}

#[test]
fn references_lead_anywhere() {
    let text = "openapi: 3.1.0\ninfo: {title: t, version: v}\nx-types:\n  A: {type: [string, 'null']}\n  B: {$ref: '#/x-types/A'}\npaths:\n  /a/{b}:\n    parameters: [{name: b, in: path, required: true, schema: {type: string}}]\n    get: {responses: {}}\n  /c/{b}:\n    parameters: [{$ref: '#/paths/~1a~1%7Bb%7D/parameters/0'}]\n    get: {responses: {}}\ncomponents:\n  schemas:\n    A:\n      type: array\n      prefixItems: [{$defs: {B: {const: b}}}]\n    C: {$ref: '#/components/schemas/A/prefixItems/0/$defs/B'}\n    D: {$ref: '#/x-types/B'}\n";
    let source = Source::new("a.yaml", text);
    let mut diagnostics = Diagnostics::new();
    let document = load(&source, &mut diagnostics).expect("a document");
    crate::check::check(&document, &mut diagnostics);
    let found: Vec<_> =
        diagnostics.iter().map(|one| one.code).filter(|code| *code != Code::OperationIdMissing).collect();
    assert_eq!(found, []);
    for (site, leads_to) in [
        ("/components/schemas/C", "/components/schemas/A/prefixItems/0/$defs/B"),
        ("/components/schemas/D", "/x-types/B"),
        ("/x-types/B", "/x-types/A"),
        ("/paths/~1c~1{b}/parameters/0", "/paths/~1a~1{b}/parameters/0"),
    ] {
        assert_eq!(target(&document, site).as_deref(), Some(leads_to));
    }
    let schema =
        document.at(&Pointer::new("/components/schemas/D")).map(|at| View::of(at.node.followed()).nullable());
    assert_eq!(schema, Some(true));
}

#[test]
fn other_files_have_their_own_pointers() {
    let main = "openapi: 3.0.0\ninfo: {title: t, version: v}\npaths: {}\ncomponents:\n  schemas:\n    A: {$ref: 'types/a.yaml#/A'}\n    C: {$ref: 'types/c%20d.yaml'}\n    U:\n      oneOf: [{$ref: '#/components/schemas/A'}]\n      discriminator: {propertyName: k, mapping: {x: 'types/a.yaml#/A', y: A, z: none.yaml}}\n";
    let mut source = Source::new("main.yaml", main);
    assert_eq!(crate::document::external_files(&source), ["none.yaml", "types/a.yaml", "types/c d.yaml"]);
    source.add_file(Source::new(
        "types/a.yaml",
        "A: {type: object, properties: {b: {$ref: '#/B'}, c: {$ref: c d.yaml}}}\nB:\n  type: strin\n",
    ));
    source.add_file(Source::new(
        "types/c d.yaml",
        "type: array\nitems: {$ref: '../main.yaml#/components/schemas/A'}\n",
    ));
    let mut diagnostics = Diagnostics::new();
    let document = load(&source, &mut diagnostics).expect("a document");
    let shown =
        diagnostics.sorted(&source).render(&source, Rendering { short: true, ..Rendering::default() });
    assert_eq!(
        shown,
        "types/a.yaml:3:9: error[G0409]: there is no type `strin` (#/B/type)\n1 error, 0 warnings\n"
    );
    let mapping = "/components/schemas/U/discriminator/mapping";
    for (site, leads_to) in [
        ("/components/schemas/A", Some("types/a.yaml#/A")),
        ("types/a.yaml#/A/properties/b", Some("types/a.yaml#/B")),
        ("types/a.yaml#/A/properties/c", Some("types/c d.yaml#")),
        ("types/c d.yaml#/items", Some("/components/schemas/A")),
        (&format!("{mapping}/x"), Some("types/a.yaml#/A")),
        (&format!("{mapping}/y"), Some("/components/schemas/A")),
        (&format!("{mapping}/z"), None),
    ] {
        assert_eq!(target(&document, site).as_deref(), leads_to, "{site}");
    }
}

#[test]
fn whole_maps_and_operations_may_stand_elsewhere() {
    let main = "openapi: 3.0.3\ninfo: {title: t, version: v}\npaths:\n  /a:\n    get: {$ref: 'b.yaml#/getA'}\ncomponents:\n  schemas: {$ref: b.yaml#/types}\n";
    let mut source = Source::new("main.yaml", main);
    let file = "types:\n  A: {type: object, properties: {b: {$ref: '#/types/B'}}}\n  B: {type: strin}\ngetA:\n  operationId: getA\n  responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'main.yaml#/components/schemas/A'}}}}}\n";
    source.add_file(Source::new("b.yaml", file));
    let config =
        crate::Config { tolerance: crate::diagnostics::Tolerance::Lenient, ..crate::Config::default() };
    let generated = crate::generate(&source, &config).expect("a crate");
    let shown: Vec<_> = generated.diagnostics.iter().map(|one| one.short(&source)).collect();
    assert_eq!(shown.len(), 2, "{shown:?}");
    assert!(shown.iter().any(|one| one.starts_with("main.yaml:5:11: warning[G0507]")), "{shown:?}");
    assert!(shown.iter().any(|one| one.starts_with("b.yaml:3:13: warning[G0409]")), "{shown:?}");
    let surface = generated.tree.get("surface.json").expect("the surface");
    assert!(surface.contains("\"b.yaml#/getA\"") && surface.contains("\"b.yaml#/types/A\""), "{surface}");
    assert!(
        generated.tree.get("src/models/a.rs").is_some(),
        "{:?}",
        generated.tree.iter().map(|(path, _)| path).collect::<Vec<_>>()
    );
}

#[test]
fn whole_maps_that_stand_for_themselves_end() {
    let text = "openapi: 3.0.3\ninfo: {title: t, version: v}\npaths: {/a: {get: {$ref: '#/paths/~1a/get'}}}\ncomponents:\n  schemas: {$ref: '#/components/parameters'}\n  parameters: {$ref: '#/components/schemas'}\n  responses: {$ref: '#/components/responses/x'}\n";
    let source = Source::new("a.yaml", text);
    let (document, codes) = codes(&source);
    assert!(document.is_some());
    assert!(codes.contains(&Code::ReferenceCycle) && codes.contains(&Code::UnresolvedReference), "{codes:?}");
    let config =
        crate::Config { tolerance: crate::diagnostics::Tolerance::Lenient, ..crate::Config::default() };
    assert!(crate::generate(&source, &config).is_ok());
}

#[test]
fn a_broken_file_costs_only_what_refers_to_it() {
    let main = "openapi: 3.0.0\ninfo: {title: t, version: v}\npaths: {}\ncomponents:\n  schemas:\n    A: {$ref: 'a.yaml#/A'}\n    B: {type: string}\n";
    let mut source = Source::new("main.yaml", main);
    source.add_file(Source::new("a.yaml", "A: {type: [\n"));
    let config = crate::Config { tolerance: crate::config::Tolerance::Lenient, ..crate::Config::default() };
    let generated = crate::generate(&source, &config).expect("a crate");
    let shown: Vec<_> = generated.diagnostics.iter().map(|one| one.short(&source)).collect();
    assert_eq!(shown.len(), 2, "{shown:?}");
    assert!(shown.iter().any(|one| one.starts_with("a.yaml:1:11: warning[G0101]")), "{shown:?}");
    assert!(shown.iter().any(|one| one.starts_with("main.yaml:6:15: warning[G0505]")), "{shown:?}");
}

#[test]
fn no_key_of_a_document_steers_the_reading() {
    let text = |marks: &str| {
        format!(
            "openapi: 3.0.0\ninfo: {{title: t, version: v}}\npaths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{{name: b, in: query, required: true{marks}, schema: {{type: integer{marks}}}}}]\n      responses: {{'200': {{description: d{marks}}}}}\ncomponents:\n  schemas:\n    A: {{type: array{marks}, items: {{type: object{marks}, properties: {{c: {{type: string{marks}}}}}}}}}\n"
        )
    };
    let marks =
        ["null", "base", "left-out", "prefixItems", "patternProperties", "contentEncoding", "callbacks"];
    let marks = marks.map(|mark| format!(", x-oa31-{mark}: [{{type: string}}]")).join("");
    let crate_of = |text: String| {
        let source = Source::new("a.yaml", text);
        crate::generate(&source, &crate::Config::default()).expect("a crate").tree
    };
    assert!(crate_of(text(&marks)) == crate_of(text("")));
}

#[test]
fn deep_schemas_do_not_exhaust_the_stack() {
    let text = format!(
        "openapi: 3.0.0\npaths: {{}}\ncomponents: {{schemas: {{A: {}{{}}{}}}}}\n",
        "{properties: {a: ".repeat(97),
        "}}".repeat(97)
    );
    let source = Source::new("a.yaml", text);
    let config = crate::Config { tolerance: crate::config::Tolerance::Lenient, ..crate::Config::default() };
    assert!(crate::generate(&source, &config).is_ok());
}
