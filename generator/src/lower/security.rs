//! Security schemes and requirements.

use super::Lowering;
use crate::diagnostics::{Code, Cost, Part};
use crate::document::grammar::Kind;
use crate::document::{At, Document, section};
use crate::model::{Flow, Location, Requirement, SecurityKind, SecurityScheme};

/// The security schemes of the document, in order.
pub(super) fn schemes(document: &Document<'_>) -> Vec<SecurityScheme> {
    let schemes = document.section(Kind::SecurityScheme);
    schemes
        .into_iter()
        .flat_map(|section| section.members())
        .filter_map(|(name, scheme)| {
            let scheme = scheme.followed()?;
            Some(SecurityScheme {
                name: name.to_owned(),
                kind: kind(&scheme)?,
                description: scheme.text("description").map(str::to_owned),
                deprecated: scheme.is("deprecated"),
                facts: texts(&scheme, &["openIdConnectUrl", "oauth2MetadataUrl", "bearerFormat"]),
                flows: flows(&scheme),
                pointer: scheme.pointer,
            })
        })
        .collect()
}

impl Lowering<'_> {
    /// What an operation needs: its own requirements, else those of the document.
    pub fn security(&mut self, root: &At<'_>, operation: &At<'_>) -> Vec<Vec<Requirement>> {
        let alternatives = operation.get("security").or_else(|| root.get("security"));
        let alternatives = alternatives.into_iter().flat_map(|list| list.elements());
        alternatives.filter_map(|alternative| self.alternative(&alternative)).collect()
    }

    /// Schemes that are needed together; `None` if one of them is not declared.
    fn alternative(&mut self, alternative: &At<'_>) -> Option<Vec<Requirement>> {
        let declared = self.document.section(Kind::SecurityScheme);
        let mut requirements = Vec::new();
        for (name, scopes) in alternative.members() {
            if declared.as_ref().is_some_and(|declared| declared.part(name).is_some()) {
                let scopes = scopes.node.texts().map(str::to_owned).collect();
                requirements.push(Requirement { scheme: name.to_owned(), scopes });
            } else if !self.was_left_out(name) {
                let message = format!("the security scheme `{name}` is not declared");
                let place = &alternative.pointer;
                self.lose(Code::UnknownSecurityScheme, place, message, Cost::LeftOut(Part::Alternative));
                return None;
            }
        }
        (!requirements.is_empty() || alternative.node.is_empty()).then_some(requirements)
    }

    /// Whether loading has taken the scheme out, and said so.
    fn was_left_out(&self, name: &str) -> bool {
        let Some(section) = section::pointer(Kind::SecurityScheme, self.document.version) else {
            return false;
        };
        let pointer = section.child(name);
        self.diagnostics.iter().any(|one| one.place.pointer().is_some_and(|place| pointer.contains(place)))
    }
}

/// The texts under these keys.
fn texts(holder: &At<'_>, keys: &[&'static str]) -> Vec<(&'static str, String)> {
    keys.iter().filter_map(|key| Some((*key, holder.text(key)?.to_owned()))).collect()
}

/// The flows of a scheme; 2.0 has one, which is the scheme itself.
fn flows(scheme: &At<'_>) -> Vec<Flow> {
    let flow = |name: &str, flow: &At<'_>| Flow {
        name: name.to_owned(),
        addresses: texts(flow, &["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"]),
        scopes: flow
            .parts("scopes")
            .map(|(name, text)| (name.to_owned(), text.node.text().unwrap_or_default().to_owned()))
            .collect(),
    };
    if let Some(name) = scheme.text("flow") {
        return vec![flow(name, scheme)];
    }
    let flows = scheme.parts("flows").filter(|(name, _)| !name.starts_with("x-"));
    flows.map(|(name, at)| flow(name, &at)).collect()
}

fn kind(scheme: &At<'_>) -> Option<SecurityKind> {
    Some(match scheme.text("type")? {
        "apiKey" => {
            let location = match scheme.text("in")? {
                "query" => Location::Query,
                "cookie" => Location::Cookie,
                _ => Location::Header,
            };
            SecurityKind::ApiKey { location, name: scheme.text("name")?.to_owned() }
        }
        // As 2.0 has it.
        "basic" => SecurityKind::Basic,
        "http" => {
            let name = scheme.text("scheme")?;
            match name.to_ascii_lowercase().as_str() {
                "bearer" => SecurityKind::Bearer,
                "basic" => SecurityKind::Basic,
                _ => SecurityKind::Http(name.to_owned()),
            }
        }
        "oauth2" | "openIdConnect" => SecurityKind::Bearer,
        "mutualTLS" => SecurityKind::MutualTls,
        _ => return None,
    })
}
