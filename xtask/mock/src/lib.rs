//! Serves any OpenAPI document: requests are held against it, and answered with its examples or made-up bodies.

mod answer;
mod document;
mod parameter;
mod request;
mod server;
mod service;

pub use server::{Options, run, serve};
pub use service::{Reply, Service};
