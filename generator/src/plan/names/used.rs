//! Which schemas the operations use that an earlier run knew: of two that could go on with a name, programs that were
//! written then mean the one that those calls still take and give.

use std::collections::{HashMap, HashSet};

use super::recall;
use crate::model::{Api, Operation, SchemaId, SchemaUse};

/// The schemas and operations by what they use.
pub struct Users<'a> {
    at: HashMap<&'a str, Vec<SchemaId>>,
    holders: HashMap<SchemaId, Vec<SchemaId>>,
    operations: HashMap<SchemaId, Vec<&'a str>>,
}

impl<'a> Users<'a> {
    /// Of operations only those that are known.
    pub fn of(api: &'a Api, is_known: impl Fn(&str) -> bool) -> Self {
        let mut users = Self { at: HashMap::new(), holders: HashMap::new(), operations: HashMap::new() };
        for (id, schema) in api.schemas.iter() {
            for place in recall::places(schema) {
                users.at.entry(place).or_default().push(id);
            }
            for used in schema.shape.uses() {
                users.holders.entry(used.schema).or_default().push(id);
            }
        }
        for operation in api.operations.iter().filter(|operation| is_known(operation.pointer.as_str())) {
            for used in taken_and_given(operation) {
                users.operations.entry(used.schema).or_default().push(operation.pointer.as_str());
            }
        }
        users
    }

    /// How many operations use what stands at a place, also within something else.
    pub fn count(&self, place: &str) -> usize {
        let mut open: Vec<SchemaId> = self.at.get(place).into_iter().flatten().copied().collect();
        let mut seen: HashSet<SchemaId> = open.iter().copied().collect();
        let mut operations: HashSet<&str> = HashSet::new();
        while let Some(id) = open.pop() {
            operations.extend(self.operations.get(&id).into_iter().flatten());
            let holders = self.holders.get(&id).into_iter().flatten();
            open.extend(holders.filter(|holder| seen.insert(**holder)));
        }
        operations.len()
    }
}

/// The schemas of what an operation takes and gives.
fn taken_and_given(of: &Operation) -> impl Iterator<Item = SchemaUse> + '_ {
    let parameters = of.parameters.iter().map(|parameter| parameter.schema);
    let bodies = of.body.iter().flat_map(|body| &body.media).filter_map(|media| media.schema);
    let answers = of.responses.iter().flat_map(|response| {
        let headers = response.headers.iter().filter_map(|header| header.schema);
        response.media.iter().filter_map(|media| media.schema).chain(headers)
    });
    parameters.chain(bodies).chain(answers)
}
