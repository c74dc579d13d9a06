//! How webhooks are signed, by `x-fern-webhook-signature`.

use super::Lowering;
use crate::diagnostics::{Code, Cost, Part};
use crate::document::{At, Node};
use crate::model::{Encoding, Signature, SignedPart, TimestampFormat, of_word};

impl<'a> Lowering<'a> {
    /// What the document says of signatures.
    pub(super) fn signature(&mut self, root: &At<'a>) -> Option<Signature> {
        let said = root.get("x-fern-webhook-signature")?;
        match read(&said) {
            Ok(signature) => Some(signature),
            Err(why) => {
                let message = format!("signatures cannot be verified: {why}");
                self.lose(Code::NotCarried, &said.pointer, message, Cost::LeftOut(Part::It));
                None
            }
        }
    }
}

/// What is said, or what of it is not known here.
fn read(said: &At<'_>) -> Result<Signature, String> {
    for (key, known) in [("type", "hmac"), ("algorithm", "sha256")] {
        if let Some(word) = said.text(key).filter(|word| *word != known) {
            return Err(format!("`{key}` is `{word}`, and only `{known}` is known"));
        }
    }
    let header = said.text("header").ok_or("`header` is not said")?.to_owned();
    let unknown = |key: &str, word: &str| format!("`{word}` is no `{key}` that is known");
    let encoding = match said.text("encoding") {
        Some(word) => of_word(&Encoding::ALL, word).ok_or_else(|| unknown("encoding", word))?,
        None => Encoding::Base64,
    };
    let format = said.get("payload-format");
    let words: Vec<_> = format.iter().flat_map(|format| format.list("components")).collect();
    let mut signed = Vec::new();
    for word in words.iter().filter_map(|word| word.node.as_text()) {
        signed.push(of_word(&SignedPart::ALL, word).ok_or_else(|| unknown("components", word))?);
    }
    if signed.is_empty() {
        signed.push(SignedPart::Body);
    }
    let timestamp = said.get("timestamp").map(|timestamp| {
        let word = timestamp.text("format").unwrap_or("unix-seconds");
        let format = of_word(&TimestampFormat::ALL, word).ok_or_else(|| unknown("format", word))?;
        let header = timestamp.text("header").ok_or("`header` of `timestamp` is not said")?.to_owned();
        let tolerance = timestamp.node.get("tolerance").and_then(Node::number);
        let tolerance = tolerance.and_then(|number| number.as_u64()).unwrap_or(Signature::TOLERANCE);
        Ok::<_, String>((header, String::new(), format, tolerance))
    });
    let timestamp = timestamp.transpose()?;
    if signed.contains(&SignedPart::Id) {
        return Err("the header with the id of a message is not said".to_owned());
    }
    if signed.contains(&SignedPart::Timestamp) && timestamp.is_none() {
        return Err("the header with the time is not said".to_owned());
    }
    Ok(Signature {
        header,
        encoding,
        prefix: said.text("signature-prefix").unwrap_or_default().to_owned(),
        signed,
        delimiter: format.and_then(|format| format.text("delimiter")).unwrap_or(".").to_owned(),
        timestamp,
        id_header: None,
        secret_is_base64: false,
    })
}
