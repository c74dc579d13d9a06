//! Multipart bodies: fields and files.

use std::ffi::OsStr;
use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use http::HeaderValue;

use super::parameter::{is_scalars, text};
use super::payload::Payload;
use crate::runtime::{Encode, NOT_FINITE, Raw, View, sendable};

/// A file to send.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    payload: Payload,
    file_name: Option<String>,
    content_type: Option<String>,
}

impl Upload {
    /// A file with these bytes, named after its field.
    #[must_use]
    pub fn new(content: impl Into<Payload>) -> Self {
        Self { payload: content.into(), file_name: None, content_type: None }
    }

    /// A file of the disk under its name, read when it is sent and not before.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let payload = Payload::open(path)?;
        let name = payload.path().and_then(Path::file_name).and_then(OsStr::to_str).map(str::to_owned);
        Ok(Self { payload, file_name: name, content_type: None })
    }

    /// The name under which the server sees it.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Its media type, in place of the one that the API's description gives.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl<T: Into<Payload>> From<T> for Upload {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({:?})", self.payload)
    }
}

/// A body that is sent in parts.
pub trait ToParts {
    /// Writes the parts.
    fn write_parts(&self, writer: &mut PartWriter);
}

/// Sends the properties of an object as parts.
#[derive(Debug)]
pub struct Fields<'a, T>(pub &'a T);

impl<T: Encode> ToParts for Fields<'_, T> {
    fn write_parts(&self, writer: &mut PartWriter) {
        let written = writer.written(self.0);
        for (name, value) in written.view().properties() {
            writer.value(&name, value, None);
        }
    }
}

/// Collects parts. The methods are the words of the macro `multipart!`.
#[derive(Debug, Default)]
pub struct PartWriter {
    parts: Vec<Part>,
    /// Why they cannot be sent.
    problem: Option<&'static str>,
}

#[derive(Debug)]
struct Part {
    disposition: String,
    content_type: Option<String>,
    payload: Payload,
}

impl PartWriter {
    /// A value: an object as JSON, a list of scalars as a part for each, a scalar as text.
    pub fn part<T: Encode>(&mut self, name: &str, field: &T, content_type: Option<&str>) {
        let value = self.written(field);
        self.value(name, value.view(), content_type);
    }

    /// As [`Self::part`], left out if there is none.
    #[allow(clippy::ref_option, reason = "the macro borrows all fields alike")]
    pub fn optional_part<T: Encode>(&mut self, name: &str, field: &Option<T>, content_type: Option<&str>) {
        if let Some(field) = field {
            self.part(name, field, content_type);
        }
    }

    /// A file.
    pub fn file(&mut self, name: &str, file: &Upload, content_type: Option<&str>) {
        let content_type =
            file.content_type.as_deref().or(content_type).unwrap_or("application/octet-stream");
        let file_name = file.file_name.as_deref().unwrap_or(name);
        self.push(name, Some(file_name), Some(content_type), file.payload.clone());
    }

    /// A file, left out if there is none.
    #[allow(clippy::ref_option, reason = "the macro borrows all fields alike")]
    pub fn optional_file(&mut self, name: &str, file: &Option<Upload>, content_type: Option<&str>) {
        self.files(name, file.as_slice(), content_type);
    }

    /// Files under one name.
    pub fn files(&mut self, name: &str, files: &[Upload], content_type: Option<&str>) {
        for file in files {
            self.file(name, file, content_type);
        }
    }

    /// Files under one name, left out if there are none.
    #[allow(clippy::ref_option, reason = "the macro borrows all fields alike")]
    pub fn optional_files(&mut self, name: &str, files: &Option<Vec<Upload>>, content_type: Option<&str>) {
        self.files(name, files.as_deref().unwrap_or_default(), content_type);
    }

    /// A value as JSON.
    fn written(&mut self, value: &impl Encode) -> Raw {
        sendable(value).unwrap_or_else(|| {
            self.problem = Some(NOT_FINITE);
            Raw::NULL
        })
    }

    fn value(&mut self, name: &str, value: View<'_>, content_type: Option<&str>) {
        let json =
            content_type.is_some_and(|content_type| content_type.to_ascii_lowercase().contains("json"));
        if !json && is_scalars(value) {
            for item in value.items() {
                self.value(name, item, content_type);
            }
        } else if !json && !value.is_nested() {
            self.push(name, None, content_type, text(value).into_owned().into());
        } else {
            let content_type = content_type.or(Some("application/json"));
            self.push(name, None, content_type, Bytes::copy_from_slice(value.text()).into());
        }
    }

    fn push(&mut self, name: &str, file_name: Option<&str>, content_type: Option<&str>, payload: Payload) {
        let file_name = file_name.map(|name| format!("; filename=\"{}\"", quoted(name)));
        let disposition = format!("form-data; name=\"{}\"{}", quoted(name), file_name.unwrap_or_default());
        self.parts.push(Part { disposition, content_type: content_type.map(str::to_owned), payload });
    }

    /// The media type and the body.
    ///
    /// # Errors
    /// When the media type of a part cannot be sent.
    pub(super) fn finish(self) -> Result<(String, Payload), String> {
        if let Some(problem) = self.problem {
            return Err(problem.to_owned());
        }
        let boundary = boundary();
        let (mut payloads, mut text) = (Vec::new(), Vec::new());
        for part in self.parts {
            text.extend_from_slice(
                format!("--{boundary}\r\nContent-Disposition: {}\r\n", part.disposition).as_bytes(),
            );
            if let Some(content_type) = &part.content_type {
                let checked = HeaderValue::from_str(content_type);
                let checked = checked.map_err(|_| "the media type of a part cannot be sent")?;
                text.extend([b"Content-Type: ", checked.as_bytes(), b"\r\n"].concat());
            }
            text.extend_from_slice(b"\r\n");
            match part.payload.bytes() {
                // What is small goes with the text around it.
                Some(bytes) if bytes.len() <= MOST_COPIED => text.extend_from_slice(bytes),
                _ => payloads.extend([std::mem::take(&mut text).into(), part.payload]),
            }
            text.extend_from_slice(b"\r\n");
        }
        text.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let body = if payloads.is_empty() {
            text.into()
        } else {
            payloads.push(text.into());
            Payload::chain(payloads)
        };
        Ok((format!("multipart/form-data; boundary={boundary}"), body))
    }
}

/// Parts of at most so many bytes are put into one piece with what is around them.
const MOST_COPIED: usize = 16 * 1024;

/// A boundary that nobody can foresee, and that is in no part therefore. The standard library seeds its hashers with
/// randomness of the system.
fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("----part-{:016x}{:016x}", random(), random())
}

/// Text within quotes of a header, escaped as browsers do.
fn quoted(text: &str) -> String {
    let escape = |c: char| match c {
        '"' => "%22".to_owned(),
        c if c.is_control() => format!("%{:02X}", u32::from(c)),
        c => c.to_string(),
    };
    text.chars().map(escape).collect()
}

/// Implements [`ToParts`] for a struct.
///
/// ```text
/// multipart! { Photo { part title: "title", file photo: "photo" as "image/png" } }
/// ```
/// The word before a field is a method of `PartWriter`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! multipart {
    ($type:ident { $($kind:ident $field:ident : $name:literal $(as $content_type:literal)?),* $(,)? }) => {
        impl $crate::runtime::ToParts for $type {
            #[allow(unused_variables, reason = "there may be no fields")]
            fn write_parts(&self, writer: &mut $crate::runtime::PartWriter) {
                $( writer.$kind($name, &self.$field, $crate::runtime::content_type!($($content_type)?)); )*
            }
        }
    };
}

/// The media type of a part, if one is given.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! content_type {
    () => {
        ::core::option::Option::None
    };
    ($content_type:literal) => {
        ::core::option::Option::Some($content_type)
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {content_type, multipart};
