//! What `cargo xtask codegen` does to a disk, run as its users run it.

mod configuration;
#[cfg(unix)]
mod kinds;
mod ownership;
mod reading;
mod room;
mod stopped;
