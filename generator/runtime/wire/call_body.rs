//! The body that a call sends, by how it is written.

use bytes::Bytes;
use http::header::HeaderValue;

use super::call::Call;
use super::multipart::{PartWriter, ToParts};
use super::operation::Parameter;
use super::parameter::{self, Nesting};
use super::payload::Payload;
use super::sequence::Sequence;
use super::settings::Checking;
use super::upload::Upload;
use crate::runtime::{Check, Encode, NOT_FINITE, Raw};

impl Call {
    /// What the body that is given next has to be.
    pub fn check_body(&mut self, check: &'static Check) {
        self.body_check = Some(check);
    }

    /// A body as JSON, if JSON can say it, checked.
    fn written_body(&mut self, body: &dyn Encode) -> Option<Raw> {
        let written = self.written(body)?;
        #[cfg(feature = "mock")]
        {
            self.shown = Some(crate::runtime::without_secrets(body));
        }
        let check = self.body_check.take().filter(|_| self.checking == Checking::On);
        self.violations = check.map(|check| check.violations(written.view(), "body")).unwrap_or_default();
        Some(written)
    }

    /// Sends JSON.
    pub fn json(&mut self, body: &dyn Encode) {
        self.json_as("application/json", body);
    }

    /// Sends JSON under another media type, such as `application/merge-patch+json`.
    pub fn json_as(&mut self, content_type: &'static str, body: &dyn Encode) {
        // By pointer: see `runtime/mod.rs`.
        let json: fn(&mut Self, &'static str, &dyn Encode) = Self::written_json;
        json(self, content_type, body);
    }

    fn written_json(&mut self, content_type: &'static str, body: &dyn Encode) {
        if let Some(body) = self.written_body(body) {
            self.bytes(content_type, body);
        }
    }

    /// Sends JSON values one by one.
    pub fn items<T>(&mut self, content_type: &'static str, body: Sequence<T>) {
        match body.into_payload(if content_type.contains("json-seq") { b"\x1e" } else { b"" }) {
            Some(payload) => self.bytes(content_type, payload),
            None => self.problem = Some(NOT_FINITE.to_owned()),
        }
    }

    /// Sends text.
    pub fn text(&mut self, content_type: &'static str, body: impl Into<String>) {
        self.bytes(content_type, body.into());
    }

    /// Sends bytes, a file or a stream.
    pub fn bytes(&mut self, content_type: &'static str, body: impl Into<Payload>) {
        self.payload(
            HeaderValue::from_maybe_shared(Bytes::from_static(content_type.as_bytes())),
            body.into(),
        );
    }

    /// Sends bytes, a file or a stream under a media type of these ranges.
    #[inline]
    pub fn upload(&mut self, ranges: &str, body: Upload) {
        match body.into_body(ranges) {
            Ok((content_type, body)) => self.payload(HeaderValue::try_from(content_type), body),
            Err(problem) => self.problem = Some(problem),
        }
    }

    fn payload<E>(&mut self, content_type: Result<HeaderValue, E>, body: Payload) {
        match content_type {
            Ok(content_type) => self.body = Some((content_type, body)),
            Err(_) => self.problem = Some("the media type of the body cannot be sent".to_owned()),
        }
    }

    /// Sends a form; `encodings` are those of properties that have one of their own.
    #[inline]
    pub fn form(&mut self, body: &dyn Encode, nesting: Nesting, encodings: &[Parameter]) {
        // By pointer: see `runtime/mod.rs`.
        let form: fn(&mut Self, &dyn Encode, Nesting, &[Parameter]) = Self::written_form;
        form(self, body, nesting, encodings);
    }

    #[inline]
    fn written_form(&mut self, body: &dyn Encode, nesting: Nesting, encodings: &[Parameter]) {
        if let Some(body) = self.written_body(body) {
            let form = parameter::form(body.view(), nesting, encodings);
            self.bytes("application/x-www-form-urlencoded", form);
        }
    }

    /// Sends fields and files in parts.
    pub fn multipart<T: ToParts>(&mut self, media_type: &str, body: &T) {
        let check = self.body_check.take().or_else(T::check).filter(|_| self.checking == Checking::On);
        let mut writer = PartWriter::checking(check, "body");
        body.write_parts(&mut writer);
        self.violations = writer.violations();
        match writer.finish(media_type) {
            Ok((content_type, body)) => self.payload(HeaderValue::try_from(content_type), body),
            Err(problem) => self.problem = Some(problem),
        }
    }
}
