//! The client and its builder.

use super::{ExportKind, Exports, argument};
use crate::pointer::Pointer;
use crate::rust::{Address, Client};

const BUILDER: &str = "ClientBuilder";

/// The methods of the client, the setters of its builder, and what can be chosen.
pub fn client(all: &mut Exports, of: &Client) {
    for method in &of.methods {
        let arguments: Vec<(String, String)> = match &method.required {
            Some(required) => {
                vec![("required".to_owned(), method.request.sibling(required.clone()).to_string())]
            }
            None => {
                method.arguments.iter().map(|one| (one.name.local().to_string(), argument(&one.ty))).collect()
            }
        };
        let request = method.request.to_string();
        let name = method.name.as_str();
        all.function(("Client", ExportKind::Call, name), Some("&self"), &arguments, &request);
    }
    for choice in &of.choices {
        let path = choice.name.to_string();
        all.item(path.clone(), ExportKind::Enum, "enum");
        for (_, name, _) in &choice.variants {
            all.variant(&path, name.as_str(), None);
        }
    }
    let text = || vec![("value".to_owned(), "impl Into<String>".to_owned())];
    for setter in &of.addresses {
        let taken = match &setter.sets {
            Address::Server(choice) | Address::Variable(_, Some(choice)) => {
                vec![("value".to_owned(), choice.to_string())]
            }
            Address::Variable(_, None) | Address::Own(_) => text(),
        };
        builder(all, setter.name.as_str(), &taken, Some(Pointer::root().child("servers")));
    }
    credentials(all, of);
    for flow in &of.flows {
        let (name, ty) = (flow.name.as_str(), "OAuthFlow");
        let declared = format!("pub const {name}: {ty}");
        all.add(format!("Client::{name}"), ExportKind::Constant, declared, ty.to_owned());
    }
    for header in &of.headers {
        builder(all, header.name.as_str(), &text(), None);
        if let Some((_, without)) = &header.without {
            builder(all, without.as_str(), &[], None);
        }
    }
}

fn credentials(all: &mut Exports, of: &Client) {
    for credential in &of.credentials {
        let secret = |name: &str| (name.to_owned(), "impl Into<Secret>".to_owned());
        let taken = if credential.basic {
            vec![("user".to_owned(), "impl Into<String>".to_owned()), secret("password")]
        } else {
            vec![secret("secret")]
        };
        let schemes = Pointer::root().child("components").child("securitySchemes");
        let pointer = schemes.child(&credential.scheme);
        builder(all, credential.name.as_str(), &taken, Some(pointer.clone()));
        if let Some((provider, _)) = &credential.provider {
            let taken = [("provider".to_owned(), "impl TokenProvider".to_owned())];
            builder(all, provider.as_str(), &taken, Some(pointer));
        }
    }
}

/// A setter of the builder.
fn builder(all: &mut Exports, name: &str, taken: &[(String, String)], pointer: Option<Pointer>) {
    all.function((BUILDER, ExportKind::Setter, name), Some("self"), taken, "Self");
    if let Some(last) = all.0.last_mut() {
        last.pointer = pointer;
    }
}
