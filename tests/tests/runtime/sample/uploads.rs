//! Operations with other bodies than JSON, and with answers that arrive item by item.

#![expect(clippy::needless_pass_by_value, reason = "as the generator writes them")]

use super::models;
use crate::runtime::{
    Call, Core, Events, Lines, Location, Nothing, Operation, Parameter, Raw, Segment, Style, Text, Upload,
    Value,
};

#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    pub title: String,
    pub tags: Option<Vec<String>>,
    pub place: Option<models::Toy>,
    pub image: Upload,
    pub more: Option<Vec<Upload>>,
}
crate::runtime::multipart! {
    Photo {
        part title: "title",
        optional_part tags: "tags",
        optional_part place: "place",
        file image: "image" as "image/png",
        optional_files more: "more",
    }
}

static UPLOAD_PHOTO: Operation = Operation {
    id: "uploadPhoto",
    method: "POST",
    path: &[Segment::Literal("/photos")],
    parameters: &[],
    security: &[],
    server: None,
    accept: "text/plain",
};

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPhoto {
    call: Call,
}

impl UploadPhoto {
    pub(crate) fn new(core: &Core, body: Photo) -> Self {
        let mut call = Call::new(core, &UPLOAD_PHOTO);
        call.multipart(&body);
        Self { call }
    }
}
crate::runtime::request! { UploadPhoto { output: String as Text, error: Value as Raw } }

static SUBMIT: Operation = Operation {
    id: "submit",
    method: "POST",
    path: &[Segment::Literal("/forms")],
    parameters: &[],
    security: &[],
    server: None,
    accept: "*/*",
};

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Submit {
    call: Call,
}

impl Submit {
    pub(crate) fn new(core: &Core, body: &Value) -> Self {
        let mut call = Call::new(core, &SUBMIT);
        call.form(
            body,
            &[Parameter {
                name: "ids",
                location: Location::Query,
                style: Style::Form,
                explode: false,
                allow_reserved: false,
            }],
        );
        Self { call }
    }
}
crate::runtime::request! { Submit { output: () as Nothing, error: Value as Raw } }

static WATCH: Operation = Operation {
    id: "watch",
    method: "GET",
    path: &[Segment::Literal("/watch")],
    parameters: &[],
    security: &[],
    server: Some("/v2/"),
    accept: "application/json",
};

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Watch {
    call: Call,
}

impl Watch {
    pub(crate) fn new(core: &Core) -> Self {
        Self { call: Call::new(core, &WATCH) }
    }
}
crate::runtime::request! { Watch { stream: models::Toy as Events, error: Value as Raw } }

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Export {
    call: Call,
}

impl Export {
    pub(crate) fn new(core: &Core) -> Self {
        Self { call: Call::new(core, &WATCH) }
    }
}
crate::runtime::request! { Export { output: String as Text, stream: models::Toy as Lines, error: Value as Raw } }
