//! What a caller can choose about servers: which of them, their variables, where those of single operations are.

use crate::model::{Api, Server as Model, ServerVariable};
use crate::plan::names::{Case, Scope, spell};
use crate::plan::rustdoc::client as docs;
use crate::rust::{Address, AddressSetter, Choice, Server};

/// A server as data.
pub fn server(of: &Model) -> Server {
    Server {
        name: name(of),
        url: of.url.clone(),
        variables: of
            .variables
            .iter()
            .map(|one| (one.name.clone(), one.default.clone(), one.values.clone()))
            .collect(),
    }
}

/// What a server is known by.
fn name(of: &Model) -> String {
    of.name.clone().unwrap_or_else(|| of.url.clone())
}

/// The enums of what can be chosen, and the setters of the builder; the names of setters are taken from `names`.
pub fn choices(api: &Api, names: &mut Scope) -> (Vec<Choice>, Vec<AddressSetter>) {
    let mut types = Scope::with(&["Client", "ClientBuilder"]);
    let (mut choices, mut setters) = (Vec::new(), Vec::new());
    if api.servers.len() > 1 {
        let choice = which(&api.servers, &mut types);
        setters.push(AddressSetter {
            docs: docs::which_server(),
            name: names.allocate("server", Case::Value).name,
            sets: Address::Server(choice.name.clone()),
        });
        choices.push(choice);
    }
    for variable in variables(api) {
        let text = format!("server-{}", variable.name);
        let choice = (!variable.values.is_empty()).then(|| values(&variable, &text, &mut types));
        setters.push(AddressSetter {
            docs: docs::server_variable(&variable),
            name: names.allocate(&text, Case::Value).name,
            sets: Address::Variable(variable.name.clone(), choice.as_ref().map(|choice| choice.name.clone())),
        });
        choices.extend(choice);
    }
    for own in own_servers(api) {
        setters.push(AddressSetter {
            docs: docs::own_server(own),
            name: names.allocate(&format!("{}-server", word(own)), Case::Value).name,
            sets: Address::Own(name(own)),
        });
    }
    (choices, setters)
}

/// The enum of the servers.
fn which(servers: &[Model], types: &mut Scope) -> Choice {
    let mut scope = Scope::default();
    let variants = servers.iter().map(|server| {
        let name = scope.allocate(&word_among(server, servers), Case::Variant).name;
        (docs::server(server), name, server.url.clone())
    });
    let variants = variants.collect();
    Choice { docs: docs::servers(), name: types.allocate("server", Case::Type).name, variants }
}

/// The enum of the values of a variable.
fn values(variable: &ServerVariable, text: &str, types: &mut Scope) -> Choice {
    let mut scope = Scope::default();
    let variants = variable.values.iter().map(|value| {
        let name = scope.allocate(value, Case::Variant).name;
        (docs::server_value(value), name, value.clone())
    });
    let variants = variants.collect();
    Choice { docs: docs::server_variable(variable), name: types.allocate(text, Case::Type).name, variants }
}

/// The variables of all servers, each once, with all the values that it may have somewhere.
fn variables(api: &Api) -> Vec<ServerVariable> {
    let mut found: Vec<ServerVariable> = Vec::new();
    let own = api.operations.iter().filter_map(|operation| operation.servers.first());
    for variable in api.servers.iter().chain(own).flat_map(|server| &server.variables) {
        match found.iter_mut().find(|known| known.name == variable.name) {
            // Where any value may stand, no list holds all.
            Some(known) if known.values.is_empty() || variable.values.is_empty() => known.values.clear(),
            Some(known) => {
                let further: Vec<_> =
                    variable.values.iter().filter(|value| !known.values.contains(value)).cloned().collect();
                known.values.extend(further);
            }
            None => found.push(variable.clone()),
        }
    }
    found
}

/// The servers of single operations that say which host they are on.
fn own_servers(api: &Api) -> Vec<&Model> {
    let mut found: Vec<&Model> = Vec::new();
    let own = api.operations.iter().filter_map(|operation| operation.servers.first());
    for server in own.filter(|server| server.is_absolute()) {
        if !found.iter().any(|known| name(known) == name(server)) {
            found.push(server);
        }
    }
    found
}

/// What a server is called beside others: where several are called alike, with their schemes, or by their whole
/// addresses.
fn word_among(server: &Model, all: &[Model]) -> String {
    let with_scheme = |of: &Model| match of.default_url().split_once("://") {
        Some((scheme, _)) => format!("{}-{scheme}", word(of)),
        None => word(of),
    };
    let ways: [&dyn Fn(&Model) -> String; 3] = [&word, &with_scheme, &Model::default_url];
    let is_own = |way: &&&dyn Fn(&Model) -> String| {
        let own = spell(&way(server), Case::Variant);
        all.iter().filter(|other| spell(&way(other), Case::Variant) == own).count() == 1
    };
    ways.iter().find(is_own).map_or_else(|| word(server), |way| way(server))
}

/// What people call a server: its name, what is said of it in few words, or its host.
fn word(server: &Model) -> String {
    /// More words are a sentence.
    const MOST_WORDS: usize = 3;
    if let Some(name) = &server.name {
        return name.clone();
    }
    let said = server.description.as_deref().unwrap_or_default().trim().trim_end_matches('.');
    if !said.is_empty() && said.split_whitespace().count() <= MOST_WORDS {
        return said.to_owned();
    }
    let url = server.default_url();
    let host = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    host.split(['/', ':']).next().filter(|host| !host.is_empty()).unwrap_or("relative").to_owned()
}
