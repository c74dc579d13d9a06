//! The configuration of Stainless as an overlay: the names and groups that it gives, and what is said of the rest.

use generator::Config;
use generator::config::ClientConfig;
use generator::diagnostics::{Diagnostics, Rendering};
use generator::source::Source;
use overlay::lay;

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Orchard, version: '1'}
servers: [{url: 'https://orchard.example'}]
paths:
  /trees:
    get:
      operationId: fetchAllOfTheTrees
      tags: [Growing]
      responses: {'200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/TreeDto'}}}}}
  /trees/{tree_id}/fruits/{fruit_id}:
    delete:
      operationId: dropIt
      x-speakeasy-name-override: thrown
      parameters:
        - {name: tree_id, in: path, required: true, schema: {type: string}}
        - {name: fruit_id, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: Gone}}
  /weather:
    get:
      operationId: weatherToday
      responses: {'204': {description: Dry}}
components:
  schemas:
    TreeDto: {type: object, properties: {height: {type: number}}}
";

const CONFIGURATION: &str = "\
organization: {name: orchard}
resources:
  $client:
    methods:
      forecast: get /weather
  $shared:
    models:
      tree: TreeDto
  trees:
    methods:
      list:
        type: http
        endpoint: get /trees
        paginated: true
    subresources:
      fruits:
        methods:
          drop: DELETE /trees/{id}/fruits/{fruit}
pagination: [{name: pages}]
";

/// What is generated with a configuration, and what is said, a line each.
fn with(configuration: &str) -> (Option<String>, Vec<String>) {
    let source = Source::new("orchard.yaml", DOCUMENT);
    let laid = lay(source, vec![Source::new("stainless.yml", configuration)]);
    let config =
        Config { client: ClientConfig { groups: true, ..ClientConfig::default() }, ..Config::default() };
    let lines = |said: &Diagnostics| {
        let rendering = Rendering { short: true, ..Rendering::default() };
        said.render(&laid, rendering).lines().map(str::to_owned).collect::<Vec<_>>()
    };
    match generator::generate(&laid, &config) {
        Ok(generated) => {
            let text = generated.tree.iter().map(|(_, text)| text).collect();
            (Some(text), lines(&generated.diagnostics))
        }
        Err(said) => (None, lines(&said)),
    }
}

#[test]
fn methods_groups_and_models_have_the_names_that_are_given() {
    let (code, said) = with(CONFIGURATION);
    let code = code.unwrap_or_else(|| panic!("{said:?}"));
    for part in [
        "pub fn forecast(",
        "pub fn trees_list(",
        "pub fn trees_fruits_drop(",
        "pub fn trees(&self)",
        "pub fn fruits(&self)",
        "pub fn drop(",
        "pub fn list(",
        "pub struct Tree {",
    ] {
        assert!(code.contains(part), "{part}");
    }
    for part in ["fetch_all_of_the_trees", "thrown", "TreeDto", "fn growing"] {
        assert!(!code.contains(&format!("fn {part}")) && !code.contains(&format!("struct {part}")), "{part}");
    }
}

#[test]
fn what_is_not_read_is_said_once_where_it_stands() {
    let (_, said) = with(CONFIGURATION);
    for part in ["stainless.yml:14:20", "`paginated`", "stainless.yml:19:13", "`pagination`"] {
        assert!(said.iter().any(|line| line.contains(part) && line.contains("G1003")), "{part}: {said:?}");
    }
    assert!(!said.iter().any(|line| line.contains("organization")), "{said:?}");
}

#[test]
fn an_entry_that_leads_nowhere_is_an_error_with_its_line() {
    for (from, to, place) in [
        ("get /weather", "get /wether", "stainless.yml:5:17"),
        ("get /trees\n", "post /trees\n", "stainless.yml:13:19"),
        ("tree: TreeDto", "tree: '#/components/schemas/Tree'", "stainless.yml:8:13"),
        ("  trees:\n", "  tools: [hammer]\n  trees:\n", "stainless.yml:9:10"),
    ] {
        let (code, said) = with(&CONFIGURATION.replace(from, to));
        assert!(code.is_none(), "{to}");
        let errors: Vec<&String> = said.iter().filter(|line| line.contains("error[")).collect();
        assert!(errors.len() == 1 && errors[0].contains(place), "{to}: {said:?}");
    }
}
