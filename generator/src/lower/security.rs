//! Security schemes and requirements.

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme as Source};

use super::Lowering;
use crate::diagnostics::Code;
use crate::model::{Location, Requirement, SecurityKind, SecurityScheme};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// The security schemes of the document, in order.
    pub fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let document = self.document;
        let section = Pointer::root().child("components").child("securitySchemes");
        let schemes = document.openapi.components.iter().flat_map(|components| &components.security_schemes);
        schemes
            .filter_map(|(name, scheme)| {
                let (scheme, pointer) = self.resolve(scheme, &section.child(name))?;
                let (kind, description) = kind(&scheme);
                Some(SecurityScheme { pointer, name: name.clone(), kind, description })
            })
            .collect()
    }

    /// What an operation needs: its own requirements, else those of the document.
    pub fn security(
        &mut self,
        own: Option<&Vec<SecurityRequirement>>,
        pointer: &Pointer,
    ) -> Vec<Vec<Requirement>> {
        let document = self.document;
        let global = document.openapi.security.as_ref();
        let (alternatives, place) = match (own, global) {
            (Some(own), _) => (own, pointer.child("security")),
            (None, Some(global)) => (global, Pointer::root().child("security")),
            (None, None) => return Vec::new(),
        };
        alternatives
            .iter()
            .enumerate()
            .filter_map(|(index, alternative)| self.alternative(alternative, &place.index(index)))
            .collect()
    }

    /// Schemes that are needed together; `None` if one of them is not declared.
    fn alternative(
        &mut self,
        alternative: &SecurityRequirement,
        pointer: &Pointer,
    ) -> Option<Vec<Requirement>> {
        let document = self.document;
        let declared = document.openapi.components.as_ref().map(|components| &components.security_schemes);
        let mut requirements = Vec::new();
        for (name, scopes) in alternative {
            if declared.is_some_and(|declared| declared.contains_key(name)) {
                requirements.push(Requirement { scheme: name.clone(), scopes: scopes.clone() });
            } else if !self.was_left_out(name) {
                let message =
                    format!("the security scheme `{name}` is not declared; this alternative is left out");
                self.warn(Code::UnknownSecurityScheme, pointer, message);
                return None;
            }
        }
        (!requirements.is_empty() || alternative.is_empty()).then_some(requirements)
    }

    /// Whether loading has taken the scheme out, and said so.
    fn was_left_out(&self, name: &str) -> bool {
        let pointer = Pointer::root().child("components").child("securitySchemes").child(name);
        self.diagnostics.iter().any(|one| one.place.pointer().is_some_and(|place| pointer.contains(place)))
    }
}

fn kind(scheme: &Source) -> (SecurityKind, Option<String>) {
    match scheme {
        Source::APIKey { location, name, description, .. } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            (SecurityKind::ApiKey { location, name: name.clone() }, description.clone())
        }
        Source::HTTP { scheme, description, .. } => {
            let kind = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => SecurityKind::Bearer,
                "basic" => SecurityKind::Basic,
                _ => SecurityKind::Http(scheme.clone()),
            };
            (kind, description.clone())
        }
        Source::OAuth2 { description, .. } | Source::OpenIDConnect { description, .. } => {
            (SecurityKind::Bearer, description.clone())
        }
    }
}
