//! Where a document keeps what can be referred to: the one thing that all versions do, each in another place.

use super::grammar::Kind;
use super::{At, Document, Version};
use crate::pointer::Pointer;

/// The names that lead to a section, from the root.
fn names(kind: Kind, version: Version) -> &'static [&'static str] {
    match (version, kind) {
        (Version::V2_0, Kind::Schema) => &["definitions"],
        (Version::V2_0, Kind::Parameter) => &["parameters"],
        (Version::V2_0, Kind::Response) => &["responses"],
        (Version::V2_0, Kind::SecurityScheme) => &["securityDefinitions"],
        (Version::V2_0, _) => &[],
        (_, Kind::Schema) => &["components", "schemas"],
        (_, Kind::Parameter) => &["components", "parameters"],
        (_, Kind::Response) => &["components", "responses"],
        (_, Kind::RequestBody) => &["components", "requestBodies"],
        (_, Kind::Header) => &["components", "headers"],
        (_, Kind::Example) => &["components", "examples"],
        (_, Kind::MediaType) => &["components", "mediaTypes"],
        (_, Kind::SecurityScheme) => &["components", "securitySchemes"],
        _ => &[],
    }
}

/// The pointer of the section for objects of this kind, if the version has one.
pub(crate) fn pointer(kind: Kind, version: Version) -> Option<Pointer> {
    let names = names(kind, version);
    (!names.is_empty()).then(|| names.iter().fold(Pointer::root(), |pointer, name| pointer.child(name)))
}

/// Whether the section for schemas holds what stands at a pointer.
pub(crate) fn is_component(pointer: &Pointer, version: Version) -> bool {
    pointer.parent().is_some() && pointer.parent() == self::pointer(Kind::Schema, version)
}

impl Document<'_> {
    /// The section for objects of this kind, with the references on the way to it followed.
    pub(crate) fn section(&self, kind: Kind) -> Option<At<'_>> {
        let names = names(kind, self.version);
        if names.is_empty() {
            return None;
        }
        names.iter().try_fold(self.root()?, |at, name| at.part(name))
    }

    /// The section as it is written, before references are followed.
    pub(crate) fn written_section(&self, kind: Kind) -> Option<At<'_>> {
        let names = names(kind, self.version);
        if names.is_empty() {
            return None;
        }
        names.iter().try_fold(self.root()?, |at, name| at.get(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_has_its_components_in_its_own_place() {
        let at = |version| pointer(Kind::Schema, version).map(|pointer| pointer.to_string());
        assert_eq!(at(Version::V2_0).as_deref(), Some("/definitions"));
        assert_eq!(at(Version::V3_1).as_deref(), Some("/components/schemas"));
        assert_eq!(pointer(Kind::Header, Version::V2_0), None);
        let pet = Pointer::new("/definitions/Pet");
        assert!(is_component(&pet, Version::V2_0) && !is_component(&pet, Version::V3_0));
        assert!(!is_component(&Pointer::root(), Version::V3_0));
    }
}
