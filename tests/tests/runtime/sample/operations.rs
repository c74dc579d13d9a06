//! The operations.

#![expect(clippy::needless_pass_by_value, reason = "as the generator writes them")]

use super::models;
use crate::runtime::{
    Call, Core, Json, Location, Nothing, Operation, Parameter, Raw, RawBody, Segment, Style, Value,
};

static GET_PET: Operation = Operation {
    id: "getPet",
    method: "GET",
    path: &[Segment::Literal("/pets/"), Segment::Parameter(0)],
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
        },
        Parameter {
            name: "tags",
            location: Location::Query,
            style: Style::Form,
            explode: true,
            allow_reserved: false,
        },
        Parameter {
            name: "X-Trace",
            location: Location::Header,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
        },
        Parameter {
            name: "colour",
            location: Location::Cookie,
            style: Style::Form,
            explode: true,
            allow_reserved: false,
        },
    ],
    security: &[&["bearer"], &["key", "login"], &["token"], &["session"]],
    server: None,
    accept: "application/json",
};

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPet {
    call: Call,
}

impl GetPet {
    pub(crate) fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &GET_PET);
        call.set(0, &id);
        Self { call }
    }

    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.call.set(1, &tags.into());
        self
    }

    pub fn x_trace(mut self, trace: impl Into<String>) -> Self {
        self.call.set(2, &trace.into());
        self
    }

    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.call.set(3, &colour.into());
        self
    }
}
crate::runtime::request! { GetPet { output: models::Pet as Json<models::Pet> = "200" | "203", error: GetPetError as GetPetError } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPetError {
    Unauthorized(models::Problem),
    ServerError(Value),
    Undocumented(RawBody),
}
crate::runtime::replies! { GetPetError { Unauthorized(Json<models::Problem>) = "401", ServerError(Raw) = "5XX" } }

static CREATE_PET: Operation = Operation {
    id: "createPet",
    method: "POST",
    path: &[Segment::Literal("/pets")],
    parameters: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
};

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePet {
    call: Call,
}

impl CreatePet {
    pub(crate) fn new(core: &Core, body: models::Pet) -> Self {
        let mut call = Call::new(core, &CREATE_PET);
        call.json(&body);
        Self { call }
    }
}
crate::runtime::request! { CreatePet { output: CreatePetReply as CreatePetReply, error: Value as Raw } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePetReply {
    Created(Box<models::Pet>),
    NoContent,
    Undocumented(RawBody),
}
crate::runtime::replies! { CreatePetReply { Created(Json<Box<models::Pet>>) = "201", NoContent = "204" } }

static DELETE_PET: Operation = Operation {
    id: "deletePet",
    method: "DELETE",
    path: &[Segment::Literal("/pets/"), Segment::Parameter(0)],
    parameters: &[Parameter {
        name: "id",
        location: Location::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
    }],
    security: &[],
    server: Some("https://admin.example.com"),
    accept: "*/*",
};

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePet {
    call: Call,
}

impl DeletePet {
    pub(crate) fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &DELETE_PET);
        call.set(0, &id);
        Self { call }
    }
}
crate::runtime::request! { DeletePet { output: () as Nothing, error: Value as Raw } }

macro_rules! parameters {
    ($($name:literal $location:ident $style:ident $explode:literal $reserved:literal),* $(,)?) => {
        &[$( Parameter {
            name: $name,
            location: Location::$location,
            style: Style::$style,
            explode: $explode,
            allow_reserved: $reserved,
        } ),*]
    };
}

static FIND_PETS: Operation = Operation {
    id: "findPets",
    method: "GET",
    path: &[Segment::Literal("/pets (all)?kind=any")],
    parameters: parameters![
        "form" Query Form true false,
        "flat" Query Form false false,
        "space" Query SpaceDelimited false false,
        "pipe" Query PipeDelimited false false,
        "deep" Query DeepObject true false,
        "json" Query Json false false,
        "odd[]" Query Form true false,
        "free" Query Form true true,
        "X-List" Header Simple false false,
        "X-Pairs" Header Simple true false,
        "crumb" Cookie Form false false,
    ],
    security: &[],
    server: None,
    accept: "application/json",
};

/// Takes each parameter by its number, to try them all.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindPets {
    call: Call,
}

impl FindPets {
    pub(crate) fn new(core: &Core) -> Self {
        Self { call: Call::new(core, &FIND_PETS) }
    }

    pub fn with(mut self, index: usize, value: &Value) -> Self {
        self.call.set(index, value);
        self
    }
}
crate::runtime::request! { FindPets { output: Vec<models::Pet> as Json<Vec<models::Pet>>, error: Value as Raw } }

static LOCATE: Operation = Operation {
    id: "locate",
    method: "GET",
    path: &[
        Segment::Literal("/at/"),
        Segment::Parameter(0),
        Segment::Literal("/"),
        Segment::Parameter(1),
        Segment::Literal("/"),
        Segment::Parameter(2),
        Segment::Literal("/"),
        Segment::Parameter(3),
        Segment::Parameter(4),
        Segment::Parameter(5),
    ],
    parameters: parameters![
        "simple" Path Simple false false,
        "label" Path Label false false,
        "matrix" Path Matrix false false,
        "simple!" Path Simple true false,
        "label!" Path Label true false,
        "matrix!" Path Matrix true false,
    ],
    security: &[],
    server: None,
    accept: "application/json",
};

#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Locate {
    call: Call,
}

impl Locate {
    pub(crate) fn new(core: &Core, simple: &Value, label: &Value, matrix: &Value) -> Self {
        let mut call = Call::new(core, &LOCATE);
        for (index, value) in [simple, label, matrix, simple, label, matrix].into_iter().enumerate() {
            call.set(index, value);
        }
        Self { call }
    }
}
crate::runtime::request! { Locate { output: () as Nothing, error: Value as Raw } }
