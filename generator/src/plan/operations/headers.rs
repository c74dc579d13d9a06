//! The headers that an operation documents of its answers.

use crate::formats::Format;
use crate::model::{self, Header};
use crate::plan::context::Plan;
use crate::plan::names::{Case, Scope};
use crate::plan::rustdoc;
use crate::rust::{Docs, Headers, Path, Type};

/// The struct of the headers, where there are any; it takes its name from `scope`, after the request.
pub fn headers(
    plan: &Plan<'_>,
    operation: &model::Operation,
    request: &Path,
    scope: &mut Scope,
) -> Option<Headers> {
    let mut documented: Vec<&Header> = Vec::new();
    for header in operation.responses.iter().flat_map(|response| &response.headers) {
        let is_known = |known: &&Header| known.name.eq_ignore_ascii_case(&header.name);
        if !documented.iter().any(is_known) {
            documented.push(header);
        }
    }
    if documented.is_empty() {
        return None;
    }
    let mut names = Scope::default();
    let fields = documented.into_iter().map(|header| {
        let name = names.allocate(&header.name, Case::Value).name;
        (rustdoc::operations::header(header), name, ty(plan, header), header.name.clone())
    });
    let fields = fields.collect();
    let path = request.sibling(scope.allocate(&format!("{}Headers", request.name), Case::Type).name);
    let docs: Docs = rustdoc::operations::headers(operation);
    Some(Headers { docs, path, fields })
}

/// The type of a header; what is written in another way is text.
pub fn ty(plan: &Plan<'_>, header: &Header) -> Type {
    let is_text_like = |ty: &Type| {
        matches!(ty, Type::String | Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64)
            || matches!(ty, Type::Format(format) if *format != Format::Base64)
    };
    match header.schema.map(|used| plan.types.not_null(used)) {
        Some(ty) if is_text_like(&ty) => ty,
        Some(Type::Vec(item)) if is_text_like(&item) => Type::Vec(item),
        _ => Type::String,
    }
}
