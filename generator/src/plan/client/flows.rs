//! The flows by which tokens are got.

use crate::model::{Flow, SecurityScheme};
use crate::plan::names::{Case, Scope};
use crate::plan::rustdoc;
use crate::rust::{self, Ident};

/// Those of these schemes that have a whole address for tokens; relative ones are relative to what is not known.
pub fn flows(schemes: &[SecurityScheme]) -> Vec<rust::Flow> {
    let mut names = Scope::default();
    let all = schemes.iter().flat_map(|scheme| scheme.flows.iter().map(move |flow| (scheme, flow)));
    all.filter_map(|(scheme, of)| flow(&mut names, scheme, of)).collect()
}

fn flow(names: &mut Scope, scheme: &SecurityScheme, of: &Flow) -> Option<rust::Flow> {
    let address = |key: &str| {
        let found = of.addresses.iter().find(|(name, _)| *name == key).map(|(_, address)| address.clone());
        found.filter(|address| address.starts_with("https://") || address.starts_with("http://"))
    };
    let token_url = address("tokenUrl")?;
    let name = names.allocate(&format!("{} {}", scheme.name, of.name), Case::Value).name;
    Some(rust::Flow {
        docs: rustdoc::client::oauth_flow(scheme, of),
        name: Ident::new(&name.as_str().to_uppercase())?,
        authorization_url: address("authorizationUrl"),
        device_url: address("deviceAuthorizationUrl"),
        token_url,
        refresh_url: address("refreshUrl"),
        scopes: of.scopes.iter().map(|(scope, _)| scope.clone()).collect(),
    })
}
