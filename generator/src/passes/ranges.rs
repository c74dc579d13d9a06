//! Wildcards of media types: with a schema they are JSON, as frameworks write them that do not say what they send.

use crate::diagnostics::Diagnostics;
use crate::formats::{self, Holds};
use crate::model::{Api, Media, MediaKind, SchemaUse, Schemas, Shape};

/// Reads `*/*` and `application/*` as JSON where their schema is none of a file. Beside JSON that is sent, a wildcard
/// stays what else may be sent.
pub fn run(api: &mut Api, _: &mut Diagnostics) {
    let Api { operations, schemas, .. } = api;
    for operation in operations {
        for response in &mut operation.responses {
            response.media.iter_mut().for_each(|media| read(schemas, media));
        }
        let Some(body) = &mut operation.body else { continue };
        if body.media.iter().all(|media| media.kind != MediaKind::Json) {
            body.media.iter_mut().for_each(|media| read(schemas, media));
        }
    }
}

fn read(schemas: &Schemas, media: &mut Media) {
    let essence = media.media_type.split(';').next().unwrap_or_default().trim();
    let is_any = essence == "*/*" || essence.eq_ignore_ascii_case("application/*");
    if is_any && media.kind == MediaKind::Binary && media.schema.is_some_and(|used| !is_file(schemas, used)) {
        media.kind = MediaKind::Json;
    }
}

fn is_file(schemas: &Schemas, used: SchemaUse) -> bool {
    matches!(schemas.shape(used), Shape::Text(text) if formats::holds(text.format.as_deref()) == Holds::File)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::passes::testing::with_paths;

    #[test]
    fn a_wildcard_is_json_where_its_schema_is_no_file() {
        let kind = |media_type: &str, schema: serde_json::Value| {
            let content = json!({ media_type: schema });
            let get =
                json!({ "get": { "responses": { "200": { "description": "It.", "content": content } } } });
            let api = with_paths(&json!({}), &json!({ "/it": get })).0;
            api.operations.first().and_then(|one| one.responses.first()?.media.first()).map(|one| one.kind)
        };
        let text = json!({ "schema": { "type": "string" } });
        let file = json!({ "schema": { "type": "string", "format": "binary" } });
        assert_eq!(kind("*/*", text.clone()), Some(MediaKind::Json));
        assert_eq!(kind("application/*", json!({ "schema": {} })), Some(MediaKind::Json));
        assert_eq!(kind("*/*", file), Some(MediaKind::Binary));
        assert_eq!(kind("*/*", json!({})), Some(MediaKind::Binary));
        assert_eq!(kind("image/*", text), Some(MediaKind::Binary));
    }
}
