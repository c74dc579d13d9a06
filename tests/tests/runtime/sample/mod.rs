//! A small pet shop, as the generator would write it.

pub mod client;
pub mod models;
pub mod operations;
pub mod uploads;
