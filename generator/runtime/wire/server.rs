//! Where an API is served.

use crate::runtime::joined;

/// A server of the description.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    /// What it is known by: its name, or else its address.
    pub name: &'static str,
    /// Its address, with variables in braces. It may be relative.
    pub url: &'static str,
    /// The variables.
    pub variables: &'static [Variable],
}

/// A variable of an address.
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// Its value where the caller says nothing.
    pub default: &'static str,
    /// The values that it may have; any, if none.
    pub values: &'static [&'static str],
}

impl Server {
    /// The address, its variables as given or as documented.
    ///
    /// # Errors
    /// When a variable may not have its value.
    pub(super) fn address(&self, given: &[(&'static str, String)]) -> Result<String, String> {
        let mut address = self.url.to_owned();
        for Variable { name, default, values } in self.variables {
            let own = given.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
            if let Some(own) = own.filter(|own| !values.is_empty() && !values.contains(own)) {
                let known = joined(values, "`, `");
                return Err(format!("the server's `{name}` is one of `{known}`, not `{own}`"));
            }
            address = address.replace(format!("{{{name}}}").as_str(), own.unwrap_or(default));
        }
        Ok(address)
    }
}
