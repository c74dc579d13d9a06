//! `oaclient vendor`: a document, and everything that it refers to, fetched once and kept beside the client.
//!
//! Nothing else ever touches the network. What was fetched stands in files, and `vendor.lock` beside them says which
//! address each is from and what it held. A host that the call does not name is never asked: neither by a reference nor
//! by a redirect.

mod fetch;
mod gather;
mod store;

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use commands::exit::{Exit, Failure};
use sha2::{Digest, Sha256};

use fetch::Fetcher;

/// What to fetch, from where, to where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The address of the document, or the path of one that is here and refers to others on the network.
    pub document: String,
    /// The folder to keep it in; of a document that is here, its own.
    pub out: PathBuf,
    /// Hosts that may be asked beside the document's own.
    pub hosts: Vec<String>,
    /// Files with certificates, in PEM, of authorities to trust beside those of the system.
    pub certificates: Vec<PathBuf>,
    /// How many bytes a file may have.
    pub bytes: u64,
    /// How long a file may take.
    pub time: Duration,
    /// Write nothing; say whether what is on the network is what was fetched.
    pub check: bool,
}

/// Of all files together no more is fetched.
const FILES: usize = 1_000;

/// The SHA-256 of a file, in hexadecimal digits.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |digits, byte| format!("{digits}{byte:02x}"))
}

/// Runs the command: either all files are as they were, or all are as they were fetched.
///
/// # Errors
/// What is wrong with the call, what the network says, and what the file system says.
pub fn run(options: &Options, out: &mut dyn Write) -> Result<Exit, Failure> {
    let fetcher = Fetcher::new(options)?;
    let gathered = gather::gather(options, &fetcher)?;
    if gathered.files.is_empty() {
        writeln!(out, "{} refers to nothing on the network", options.document)?;
        return Ok(Exit::Success);
    }
    store::store(options, &gathered, out)
}
