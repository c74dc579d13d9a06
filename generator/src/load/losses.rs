//! What is lost with a part that cannot be used.

use crate::diagnostics::{Cost, Part};
use crate::document::grammar::{Kind, Shape};

/// What the loss of a value of this shape means.
pub(super) fn of_value(shape: Shape) -> Cost {
    match shape {
        Shape::Schema => Cost::Raw,
        Shape::Object(Kind::Operation) => Cost::LeftOut(Part::Operation),
        Shape::Object(Kind::PathItem) | Shape::Reference(Kind::PathItem) => Cost::LeftOut(Part::Operations),
        Shape::Reference(Kind::Parameter) => Cost::LeftOut(Part::Parameter),
        Shape::Reference(Kind::Response) => Cost::LeftOut(Part::Response),
        Shape::Reference(Kind::RequestBody) => Cost::LeftOut(Part::Body),
        _ => Cost::Ignored,
    }
}

/// What the loss of an object of this kind means.
pub(super) fn of_object(kind: Kind) -> Cost {
    match of_value(Shape::Reference(kind)) {
        Cost::Ignored => Cost::LeftOut(Part::Holder),
        loss => loss,
    }
}

/// What it means that a key is only a part of how other versions are laid out.
pub(super) fn of_section(shape: Shape) -> Cost {
    match (of_value(shape), shape) {
        (
            Cost::Ignored,
            Shape::Object(Kind::Components)
            | Shape::Map(Shape::Schema | Shape::Reference(Kind::Parameter | Kind::Response)),
        ) => "only references lead to what it holds".into(),
        (Cost::Ignored, _) => Cost::LeftOut(Part::It),
        (loss, _) => loss,
    }
}

/// What the loss of what a reference leads to means.
pub(super) fn of_reference(shape: Shape) -> Cost {
    match shape.kind() {
        Some(Kind::Schema | Kind::MediaType) => Cost::Raw,
        Some(Kind::Parameter) => Cost::LeftOut(Part::Parameter),
        Some(Kind::Response) => Cost::LeftOut(Part::Description),
        Some(Kind::RequestBody) => Cost::LeftOut(Part::Body),
        Some(Kind::PathItem) => Cost::LeftOut(Part::Operations),
        _ => Cost::LeftOut(Part::It),
    }
}
