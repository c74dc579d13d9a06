//! Takes every decision about the crate: from the model to the description of the Rust that is written.
//!
//! First the names, then the types; all else reads both and gives what it plans as a value, with what there is to
//! say about it.

mod client;
mod context;
mod facts;
mod form;
mod former;
mod items;
mod ledger;
mod names;
mod new_types;
mod operations;
mod other_derives;
mod own;
mod rustdoc;
#[cfg(test)]
mod testing;
mod traits;
mod types;

use crate::config::Config;
use crate::diagnostics::{Diagnostic, Loss};
use crate::model::Api;
use crate::rust::{Crate, Program};
use context::Plan;
pub use names::places_of_now;
use other_derives::OtherDerives;

/// Plans the crate for an API of which this was lost on the way; what was renamed, or is wrong with the configuration,
/// comes beside it.
pub fn plan(api: &Api, config: &Config, losses: Vec<Loss>) -> (Crate, Vec<Diagnostic>) {
    let (config, in_vain) = names::expanded(api, config);
    let config = config.as_ref();
    let (names, mut diagnostics) = names::names(api, config);
    diagnostics.extend(in_vain);
    let (own_types, in_vain) = own::own_types(api, config);
    diagnostics.extend(in_vain);
    let maps = config.maps;
    let types = types::types(api, &names, &own_types, maps);
    let others = OtherDerives::of(config);
    let newtypes = own_types.newtypes(&others);
    let declared: Vec<&str> = newtypes.iter().map(|item| item.of.name.as_str()).collect();
    let (traits, in_vain) = traits::traits(api, &names, &types, config, &others, &declared);
    diagnostics.extend(in_vain);
    let checked = items::checked(&api.schemas);
    let plan = Plan {
        api,
        config,
        names: &names,
        types: &types,
        traits: &traits,
        others: &others,
        checked: &checked,
    };
    let parts = ledger::parts(&api.schemas);
    let (models, mut notes) = items::files(&plan, &names.models);
    diagnostics.extend(others.in_vain(config, &models, &newtypes));
    let (operations, methods, further) = operations::operations(&plan, &models);
    notes.extend(further);
    let former = former::former(&names, &models, &operations, &methods);
    let dependencies = own_types.dependencies.iter().cloned().chain(other_derives::dependencies(config));
    let package = client::package(&api.info, config, dependencies.collect());
    let client = client::client(api, config, &types, methods, &operations);
    let start = client::start(api, &client, &package);
    diagnostics.extend(notes.diagnostics);
    let own: Vec<Loss> = diagnostics.iter().flat_map(Diagnostic::losses).collect();
    diagnostics.extend(names::unused(config, &notes.entries));
    let described = Crate {
        docs: rustdoc::client::package(&api.info, &package),
        package,
        client,
        start,
        basics: rustdoc::client::basics(),
        models,
        operations,
        own_types: own_types.all(),
        newtypes,
        maps,
        examples: examples(config),
        former,
        names: names.record.clone(),
        described: None,
        surface: ledger::surface(
            parts.into_iter().chain(notes.entries),
            losses.into_iter().chain(own).collect(),
        ),
    };
    (described, diagnostics)
}

/// The programs of the caller's.
fn examples(config: &Config) -> Vec<Program> {
    let of = |(name, text): (&String, &String)| Program {
        name: name.clone(),
        features: config.examples.features.get(name).cloned().unwrap_or_default(),
        text: text.clone(),
    };
    config.examples.programs.iter().map(of).collect()
}
