//! Files that are sent.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that send files compile it, no others.

use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::media_type::choose;
use super::payload::Payload;

/// A file to send.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    pub(super) payload: Payload,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) headers: Vec<(String, String)>,
}

impl Upload {
    /// A file with these bytes, named after its field.
    #[must_use]
    #[inline]
    pub fn new(content: impl Into<Payload>) -> Self {
        Self { payload: content.into(), file_name: None, content_type: None, headers: Vec::new() }
    }

    /// A file of the disk under its name, read when it is sent and not before.
    ///
    /// # Errors
    /// When there is no such file.
    #[inline]
    pub fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let payload = Payload::open(path)?;
        let name = payload.path().and_then(Path::file_name).and_then(OsStr::to_str).map(str::to_owned);
        Ok(Self { payload, file_name: name, content_type: None, headers: Vec::new() })
    }

    /// The name under which the server sees it.
    #[must_use]
    #[inline]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Its media type, in place of the one that the API's description gives.
    #[must_use]
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// A header of its part.
    #[must_use]
    #[inline]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// What is sent as a whole, and its media type of these ranges.
    ///
    /// # Errors
    /// When it has none of them.
    #[inline]
    pub(super) fn into_body(self, ranges: &str) -> Result<(String, Payload), String> {
        let content_type = choose(ranges, self.content_type.as_deref(), self.file_name.as_deref())?;
        Ok((content_type, self.payload))
    }
}

impl<T: Into<Payload>> From<T> for Upload {
    #[inline]
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for Upload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({:?})", self.payload)
    }
}

/// Files under one name: one, perhaps, or several.
pub trait Files {
    /// All of them.
    fn files(&self) -> &[Upload];
}

impl Files for Upload {
    #[inline]
    fn files(&self) -> &[Upload] {
        std::slice::from_ref(self)
    }
}

impl Files for Vec<Upload> {
    #[inline]
    fn files(&self) -> &[Upload] {
        self
    }
}

impl<T: Files> Files for Option<T> {
    #[inline]
    fn files(&self) -> &[Upload] {
        self.as_ref().map_or(&[], Files::files)
    }
}
