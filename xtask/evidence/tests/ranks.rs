//! Facts by rank: captured, read by hand, listed.

mod committed;

use std::collections::BTreeSet;

use committed::{Texts, listed};
use evidence::check;
use evidence::facts::{self, Found, Place, Rank, Statement, Whole, read_list};
use evidence::problem::{Code, render_all};
use evidence::tables::ranks;

const BY_HAND: &str = "\
rank: by-hand
operation: GET /api/v1/piers
page: https://docs.example.com/piers
captured: \"2026\"
sha256: none
layout: full
whole: part
lacks: the answer is cut
nodes:
  operation: [{title: List piers}]
  query depth: [{type: number}, {required: false}, {words: in metres}]
  response 200: [{media-type: application/json}]
  response 200 data: [{type: string}, {words: all of them}]
";

const DOCUMENT: &str = "\
openapi: 3.0.3
paths:
  /api/v1/piers:
    get:
      summary: List piers
      x-source: [{page: https://docs.example.com/piers, captured: '2026'}]
      parameters:
        - {name: depth, in: query, description: Depth in metres., schema: {type: number}}
      responses:
        '200':
          description: Piers.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: string, description: Data.}
";

#[test]
fn what_was_read_by_hand_states_facts_without_lines() {
    let file = facts::read("piers.yaml", BY_HAND).expect("facts");
    let lacks = Some("the answer is cut".to_owned());
    assert_eq!(file.facts.rank, Rank::ByHand { whole: Whole::Part, lacks });
    let place: Place = "query depth".parse().expect("a place");
    let node = file.facts.node(&place).expect("the parameter");
    assert_eq!(node.found(), Some(Found::Printed));
    assert!(node.statements().any(|statement| *statement == Statement::Words("in metres".to_owned())));
    assert!(node.facts.iter().all(|fact| fact.line == 0));
}

#[test]
fn a_rank_that_is_none_is_told_with_its_line() {
    let wrong = facts::read("piers.yaml", &BY_HAND.replace("by-hand", "by-heart")).expect_err("no rank");
    let [problem] = wrong.as_slice() else { panic!("{}", render_all(&wrong)) };
    assert_eq!((problem.code, problem.line), (Code::FACTS, 1));
    let wrong =
        facts::read("piers.yaml", &BY_HAND.replace("whole: part", "whole: most")).expect_err("no part");
    assert_eq!(wrong.first().map(|problem| problem.line), Some(7));
    let wrong = read_list("listed.yaml", "- {operation: GET /a, does: A, known: a part}\n- {does: B}\n");
    assert_eq!(wrong.expect_err("no operation").line, 2);
}

/// The document may leave such an operation out; if it has it, the same gate holds as for captured ones.
#[test]
fn the_gate_is_the_same_for_operations_of_the_document() {
    let file = || facts::read("piers.yaml", BY_HAND).expect("facts");
    let run = |document: &str| check::run("piers.openapi.yaml", document, &[file()]).problems;
    let without = "openapi: 3.0.3\npaths: {}\n";
    assert_eq!(render_all(&run(without)), "");
    assert_eq!(render_all(&run(DOCUMENT)), "");
    let invented = DOCUMENT.replace("schema: {type: number}", "schema: {type: number, minimum: 1}");
    let problems = run(&invented);
    assert!(problems.iter().any(|problem| problem.code == Code::EVIDENCE), "{}", render_all(&problems));
    let lost = DOCUMENT.replace("name: depth", "name: width");
    let problems = run(&lost);
    assert!(problems.iter().any(|problem| problem.code == Code::MISSING), "{}", render_all(&problems));
}

#[test]
fn every_known_operation_has_one_rank() {
    let texts = Texts::committed();
    let (files, listed) = (texts.files(), listed());
    let of_rank = |by_hand: bool| -> BTreeSet<String> {
        let files = files.iter().filter(|file| file.facts.rank.is_by_hand() == by_hand);
        files.map(|file| file.facts.operation()).collect()
    };
    let (captured, by_hand) = (of_rank(false), of_rank(true));
    let rows: BTreeSet<String> = listed.iter().map(|one| one.operation.clone()).collect();
    assert_eq!((captured.len(), by_hand.len(), rows.len(), listed.len()), (3, 88, 80, 80));
    assert!(captured.is_disjoint(&by_hand) && rows.is_disjoint(&captured) && rows.is_disjoint(&by_hand));
    let report = check::run(&texts.spec.0, &texts.spec.1, &files);
    let figures = ranks::figures(&files, &listed, &report.operations());
    for row in ["| captured | 3 | 3 | 0 |", "| by hand | 88 | 88 | 0 |", "| listed | 80 | 75 | 5 |"] {
        assert!(figures.contains(row), "{figures}");
    }
}
