//! Multipart bodies: fields and files.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that send parts compile it, no others.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::HeaderValue;

use super::headers;
use super::media_type::choose;
use super::parameter::{delimited, joined, plain, text};
use super::payload::Payload;
use super::random;
use super::upload::{Files, Upload};
use crate::runtime::{Check, Encode, Kind, NOT_FINITE, Raw, View, Violation, Violations, sendable};

/// A body that is sent in parts.
pub trait ToParts {
    /// Writes the parts.
    fn write_parts(&self, writer: &mut PartWriter);

    /// What the properties have to be, where they are known one by one.
    #[must_use]
    #[inline]
    fn check() -> Option<&'static Check> {
        None
    }
}

/// Sends each file of a map as a part.
impl<T: Files> ToParts for BTreeMap<String, T> {
    #[inline]
    fn write_parts(&self, writer: &mut PartWriter) {
        writer.file_entries(self);
    }
}

/// Checks what is sent in parts.
///
/// # Errors
/// All that is wrong with it.
#[inline]
pub fn check_parts<T: ToParts>(form: &T) -> Result<(), Violations> {
    let mut writer = PartWriter::checking(T::check(), "");
    form.write_parts(&mut writer);
    Violations::from_list(writer.violations())
}

/// Sends the properties of an object as parts.
#[derive(Debug)]
pub struct Fields<'a, T>(pub &'a T);

impl<T: Encode> ToParts for Fields<'_, T> {
    #[inline]
    fn write_parts(&self, writer: &mut PartWriter) {
        let written = writer.written(self.0);
        if let Some(check) = writer.check {
            writer.violations.extend(check.violations(written.view(), writer.path));
        }
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
    problem: Option<String>,
    /// What the properties have to be.
    check: Option<&'static Check>,
    /// Where they stand.
    path: &'static str,
    /// What is wrong with them.
    violations: Vec<Violation>,
}

#[derive(Debug)]
struct Part {
    disposition: String,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
    payload: Payload,
}

impl PartWriter {
    /// One that holds properties against what they have to be.
    #[inline]
    pub(super) fn checking(check: Option<&'static Check>, path: &'static str) -> Self {
        Self { check, path, ..Self::default() }
    }

    /// What is wrong with the properties.
    #[inline]
    pub(super) fn violations(&mut self) -> Vec<Violation> {
        std::mem::take(&mut self.violations)
    }

    /// A value: an object as JSON, a list of scalars as a part for each, a scalar as text. What is not given has none.
    #[inline]
    pub fn part<T: Encode>(&mut self, name: &str, field: &T, content_type: Option<&str>) {
        if let Some(value) = self.checked(name, field) {
            self.value(name, value.view(), content_type);
        }
    }

    /// A list as one text, `separators` between its items, from the outermost list inwards.
    #[inline]
    pub fn joined<T: Encode>(&mut self, name: &str, field: &T, separators: Option<&str>) {
        if let Some(value) = self.checked(name, field) {
            self.text(name, joined(value.view(), separators.unwrap_or(","), plain));
        }
    }

    /// A part for each item of a list, the lists in it as one text.
    #[inline]
    pub fn joined_items<T: Encode>(&mut self, name: &str, field: &T, separators: Option<&str>) {
        let value = self.checked(name, field);
        for item in value.iter().flat_map(|value| value.view().items()) {
            self.text(name, joined(item, separators.unwrap_or(","), plain));
        }
    }

    /// One text of items, or of names and values, with this between them.
    #[inline]
    pub fn delimited<T: Encode>(&mut self, name: &str, field: &T, separator: Option<&str>) {
        if let Some(value) = self.checked(name, field) {
            self.text(name, delimited(value.view(), separator.unwrap_or(",")));
        }
    }

    /// A part for each item, or for each property under its own name.
    #[inline]
    pub fn spread<T: Encode>(&mut self, name: &str, field: &T, _: Option<&str>) {
        let Some(value) = self.checked(name, field) else { return };
        match value.view().kind() {
            Some(Kind::Array) => {
                value.view().items().for_each(|item| self.text(name, text(item).into_owned()));
            }
            Some(Kind::Object) => {
                value
                    .view()
                    .properties()
                    .for_each(|(name, value)| self.text(&name, text(value).into_owned()));
            }
            _ => self.text(name, text(value.view()).into_owned()),
        }
    }

    /// A part for each value within, called as in `name[key][0]`.
    #[inline]
    pub fn deep<T: Encode>(&mut self, name: &str, field: &T, _: Option<&str>) {
        if let Some(value) = self.checked(name, field) {
            self.nested(name, value.view());
        }
    }

    #[inline]
    fn nested(&mut self, name: &str, value: View<'_>) {
        match value.kind() {
            Some(Kind::Array) => {
                value
                    .items()
                    .enumerate()
                    .for_each(|(index, item)| self.nested(&format!("{name}[{index}]"), item));
            }
            Some(Kind::Object) => {
                value.properties().for_each(|(key, value)| self.nested(&format!("{name}[{key}]"), value));
            }
            _ => self.text(name, text(value).into_owned()),
        }
    }

    /// Files under one name.
    #[inline]
    pub fn files(&mut self, name: &str, files: &impl Files, content_type: Option<&str>) {
        for file in files.files() {
            self.file(name, file, content_type);
        }
    }

    /// Files, each under its name in the map.
    #[inline]
    pub fn file_entries<T: Files>(&mut self, files: &BTreeMap<String, T>) {
        for (name, files) in files {
            self.files(name, files, None);
        }
    }

    /// Values, each under its name in the map.
    #[inline]
    pub fn entries<T: Encode>(&mut self, values: &BTreeMap<String, T>) {
        for (name, value) in values {
            self.part(name, value, None);
        }
    }

    /// How many parts there are so far.
    #[must_use]
    #[inline]
    pub fn count(&self) -> usize {
        self.parts.len()
    }

    /// A header of all parts from this one on, if one is given.
    #[inline]
    pub fn header<T: Encode>(&mut self, from: usize, name: &str, field: &T) {
        if field.is_absent() {
            return;
        }
        let value = delimited(self.written(field).view(), ",");
        for part in self.parts.iter_mut().skip(from) {
            part.headers.push((name.to_owned(), value.clone()));
        }
    }

    #[inline]
    fn file(&mut self, name: &str, file: &Upload, content_type: Option<&str>) {
        let own = file.content_type.as_deref();
        // What the caller says of a part counts, whatever is documented.
        let chosen = own.map_or_else(
            || choose(content_type.unwrap_or("*/*"), None, file.file_name.as_deref()),
            |own| Ok(own.to_owned()),
        );
        let content_type = chosen.unwrap_or_else(|problem| {
            self.problem = Some(format!("`{name}`: {problem}"));
            String::new()
        });
        let file_name = file.file_name.as_deref().unwrap_or(name);
        self.push(name, Some(file_name), Some(&content_type), file.payload.clone());
        if let Some(part) = self.parts.last_mut() {
            part.headers.clone_from(&file.headers);
        }
    }

    /// A value as JSON, held against what it has to be; none if none is given.
    #[inline]
    fn checked<T: Encode>(&mut self, name: &str, field: &T) -> Option<Raw> {
        if field.is_absent() {
            return None;
        }
        let value = self.written(field);
        if let Some(check) = self.check.and_then(|check| check.property(name)) {
            let separator = if self.path.is_empty() { "" } else { "." };
            let path = [self.path, separator, name].concat();
            self.violations.extend(check.violations(value.view(), &path));
        }
        Some(value)
    }

    /// A value as JSON.
    #[inline]
    fn written(&mut self, value: &impl Encode) -> Raw {
        sendable(value).unwrap_or_else(|| {
            self.problem = Some(NOT_FINITE.to_owned());
            Raw::NULL
        })
    }

    /// A value: of a list, a part for each item.
    #[inline]
    fn value(&mut self, name: &str, value: View<'_>, content_type: Option<&str>) {
        if value.kind() != Some(Kind::Array) {
            return self.item(name, value, content_type);
        }
        for item in value.items() {
            self.item(name, item, content_type);
        }
    }

    #[inline]
    fn item(&mut self, name: &str, value: View<'_>, content_type: Option<&str>) {
        // Of several, the first that is none of several itself.
        let content_type = content_type
            .and_then(|several| several.split(',').map(str::trim).find(|one| !one.as_bytes().contains(&b'*')))
            .filter(|one| !one.is_empty());
        let is_json = content_type.is_some_and(|one| one.to_ascii_lowercase().contains("json"));
        if is_json || value.is_nested() {
            let content_type = content_type.or(Some("application/json"));
            self.push(name, None, content_type, Bytes::copy_from_slice(value.text()).into());
        } else {
            self.push(name, None, content_type, text(value).into_owned().into());
        }
    }

    #[inline]
    fn text(&mut self, name: &str, text: String) {
        self.push(name, None, None, text.into());
    }

    #[inline]
    fn push(&mut self, name: &str, file_name: Option<&str>, content_type: Option<&str>, payload: Payload) {
        let file_name = file_name.map(|name| format!("; filename=\"{}\"", quoted(name)));
        let disposition = format!("form-data; name=\"{}\"{}", quoted(name), file_name.unwrap_or_default());
        let content_type = content_type.map(str::to_owned);
        self.parts.push(Part { disposition, content_type, headers: Vec::new(), payload });
    }

    /// The media type, which is a kind of this one, and the body.
    ///
    /// # Errors
    /// When a header of a part cannot be sent.
    #[inline]
    pub(super) fn finish(self, kind: &str) -> Result<(String, Payload), String> {
        if let Some(problem) = self.problem {
            return Err(problem);
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
            for (name, value) in &part.headers {
                let (name, value) = headers::pair(name, value)?;
                text.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
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
        let kind = kind.split(';').next().unwrap_or_default().trim();
        Ok((format!("{kind}; boundary={boundary}"), body))
    }
}

/// Parts of at most so many bytes are put into one piece with what is around them.
const MOST_COPIED: usize = 16 * 1024;

/// A boundary that nobody can foresee, and that is in no part therefore.
#[inline]
fn boundary() -> String {
    format!("----part-{:016x}{:016x}", random::number(), random::number())
}

/// Text within quotes of a header, escaped as browsers do.
#[inline]
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
/// multipart! { Photo { part title: "title", files photo: "photo" as "image/png" with { photo_mark: "X-Mark" } } }
/// ```
/// The word before a field is a method of `PartWriter`; `by` stands before what is between the items of a list, and `with`
/// before the fields that are headers of its parts. `others` behind it has the field of what is sent under further names.
/// With `checked` before its name, the struct has a constant `PARTS` of what its fields have to be.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! multipart {
    (checked $type:ident $fields:tt $(others $others:tt)?) => {
        $crate::runtime::multipart! { $type $fields $(others $others)? { ::core::option::Option::Some(&Self::PARTS) } }

        impl $type {
            /// Checks the bounds and rules that the API's description gives, without sending anything.
            ///
            /// # Errors
            /// Every violation, with the path of its property.
            #[inline]
            pub fn validate(&self) -> ::core::result::Result<(), $crate::runtime::Violations> {
                $crate::runtime::check_parts(self)
            }
        }
    };
    ($type:ident $fields:tt $(others $others:tt)?) => {
        $crate::runtime::multipart! { $type $fields $(others $others)? { ::core::option::Option::None } }
    };
    (
        $type:ident {
            $(
                $kind:ident $field:ident : $name:literal $(as $content_type:literal)? $(by $separators:literal)?
                $(with { $($header:ident : $header_name:literal),* })?
            ),* $(,)?
        }
        $(others { $word:ident $others:ident })?
        { $check:expr }
    ) => {
        impl $crate::runtime::ToParts for $type {
            #[allow(unused_variables, reason = "there may be no fields")]
            #[inline]
            fn write_parts(&self, writer: &mut $crate::runtime::PartWriter) {
                $(
                    $( let first = $crate::runtime::counted!(writer $($header)*); )?
                    writer.$kind($name, &self.$field, $crate::runtime::manner!($($content_type)? $($separators)?));
                    $($( writer.header(first, $header_name, &self.$header); )*)?
                )*
                $( writer.$word(&self.$others); )?
            }

            #[inline]
            fn check() -> ::core::option::Option<&'static $crate::runtime::Check> {
                $check
            }
        }
    };
}

/// The number of parts so far, before one that has headers.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! counted {
    ($writer:ident $($header:ident)*) => {
        $writer.count()
    };
}

/// The media type of a part, or what is between its items, if one is given.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! manner {
    () => {
        ::core::option::Option::None
    };
    ($manner:literal) => {
        ::core::option::Option::Some($manner)
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {counted, manner, multipart};
