//! Writes the crate that the plan describes. It decides nothing, looks nothing up and cannot fail.

mod aliases;
mod bodies;
mod checks;
mod client;
mod constructors;
mod docs;
mod enums;
mod examples;
mod fields;
mod groups;
mod layout;
mod models;
mod newtypes;
mod operations;
mod own;
mod pages;
mod parameters;
mod reply;
mod runtime;
mod servers;
mod structs;
mod text;
mod types;
mod unions;
mod webhooks;
mod words;

use std::num::NonZero;

use crate::output::Tree;
use crate::rust::{Crate, FormerFile, ModelFile, OperationFile};

/// A file that is still to be written.
enum Job<'a> {
    Model(&'a ModelFile),
    Operations(&'a OperationFile),
    Types(&'a OperationFile, &'a ModelFile),
    /// Names of before below this module.
    Former(&'static str, &'a FormerFile),
    Client,
    Root,
    Models,
    OperationsRoot,
    OwnTypes,
    NewTypes,
    Groups,
}

impl Job<'_> {
    fn write(&self, of: &Crate) -> (String, String) {
        match self {
            Self::Model(file) => (format!("src/models/{}.rs", file.module), models::file(file)),
            Self::Operations(file) => (format!("src/operations/{}.rs", file.module), operations::file(file)),
            Self::Types(tag, file) => {
                (format!("src/operations/{}/{}.rs", tag.module, file.module), models::file(file))
            }
            Self::Former(root, file) => (format!("src/{root}/{}.rs", file.module), aliases::file(file, root)),
            Self::Client => ("src/client.rs".to_owned(), client::file(&of.client, &of.former.methods)),
            Self::Root => ("src/lib.rs".to_owned(), client::root(of)),
            Self::Models => ("src/models/mod.rs".to_owned(), models::root(&of.models, &of.former.models)),
            Self::Groups => ("src/groups.rs".to_owned(), groups::file(&of.client)),
            Self::OwnTypes => ("src/own_types.rs".to_owned(), own::file(&of.own_types, of.maps)),
            Self::NewTypes => ("src/newtypes.rs".to_owned(), newtypes::file(&of.newtypes)),
            Self::OperationsRoot => {
                ("src/operations/mod.rs".to_owned(), operations::root(&of.operations, &of.former.operations))
            }
        }
    }
}

/// Writes every file of a crate.
pub fn emit(of: &Crate) -> Tree {
    let mut jobs = vec![Job::Root, Job::Client, Job::Models, Job::OperationsRoot];
    jobs.extend(of.models.iter().map(Job::Model));
    jobs.extend((!of.client.groups.is_empty()).then_some(Job::Groups));
    jobs.extend(own::is_needed(of).then_some(Job::OwnTypes));
    jobs.extend((!of.newtypes.is_empty()).then_some(Job::NewTypes));
    jobs.extend(of.former.models.iter().map(|file| Job::Former("models", file)));
    jobs.extend(of.former.operations.iter().map(|file| Job::Former("operations", file)));
    for file in &of.operations {
        jobs.push(Job::Operations(file));
        jobs.extend(file.types.iter().map(|types| Job::Types(file, types)));
    }
    let mut tree = Tree::default();
    for (path, text) in write_all(&jobs, of) {
        tree.insert(path, text);
    }
    for (path, text) in runtime::FILES {
        tree.insert(format!("src/runtime/{path}"), *text);
    }
    text::add(of, &mut tree);
    tree
}

/// Writes files on all cores; the tree puts them in order.
fn write_all(jobs: &[Job<'_>], of: &Crate) -> Vec<(String, String)> {
    let cores =
        std::thread::available_parallelism().map_or(1, NonZero::get).min(jobs.len().div_ceil(16)).max(1);
    let share = |core| jobs.iter().skip(core).step_by(cores).map(|job| job.write(of)).collect::<Vec<_>>();
    std::thread::scope(|scope| {
        let workers: Vec<_> = (1..cores).map(|core| scope.spawn(move || share(core))).collect();
        // This thread has memory that others would ask the system for.
        let mut written = share(0);
        for worker in workers {
            match worker.join() {
                Ok(files) => written.extend(files),
                // A crate that lacks files must not be taken for one.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        written
    })
}
