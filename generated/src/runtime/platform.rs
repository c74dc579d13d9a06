//! What a browser (wasm32) has another way, or not at all: threads, and clocks of the standard library.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use std::time::Instant;
use std::time::SystemTime;

#[cfg(target_arch = "wasm32")]
pub(crate) use web_time::Instant;

/// The time of the day.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// The time of the day.
#[cfg(target_arch = "wasm32")]
pub(crate) fn now() -> SystemTime {
    use web_time::web::SystemTimeExt as _;
    web_time::SystemTime::now().to_std()
}

/// [`Send`], but in a browser: what waits there for JavaScript stays in its thread.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// [`Send`], but in a browser: what waits there for JavaScript stays in its thread.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// [`Sync`], but in a browser.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSync: Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// [`Sync`], but in a browser.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}
