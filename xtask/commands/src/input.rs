//! What a client is made of: the document, and what is laid over it.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use disk::{Unreadable, add_files, read_document, read_file, read_inside};
use generator::document::lock::{LOCK, Lock};
use generator::source::Source;

/// A document on the standard input, and an overlay, are not larger.
const LIMIT: u64 = 256 << 20;

/// What reading needs where there are overlays or files that were fetched: functions, so that a program that is to be
/// built quickly need not have them.
#[derive(Clone, Copy, Debug)]
pub struct Tools {
    /// Lays overlays over a document, in their order.
    pub lay: fn(Source, Vec<Source>) -> Source,
    /// The SHA-256 of bytes, in hexadecimal digits.
    pub digest: fn(&[u8]) -> String,
}

/// Where the document is, and what is laid over it.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The document; `-` is the standard input.
    pub document: PathBuf,
    /// The folder that the document, and the files it refers to, must be in; the document's own, if none is named.
    pub root: Option<PathBuf>,
    /// Overlays, in the order in which they are laid over the document.
    pub overlays: Vec<PathBuf>,
    /// What overlays and fetched files need.
    pub tools: Option<Tools>,
}

impl Input {
    /// Whether the document comes from the standard input.
    #[must_use]
    pub fn is_piped(&self) -> bool {
        self.document == Path::new("-")
    }

    /// Refuses an address on a network in place of a path.
    ///
    /// # Errors
    /// What to call to fetch what is there.
    pub fn refuse_address(&self) -> io::Result<()> {
        let document = self.document.display().to_string();
        if !document.contains("://") {
            return Ok(());
        }
        let why = "nothing is read from a network; fetch it once, with `oaclient vendor`, and name the file";
        Err(io::Error::other(format!("{document}: {why}")))
    }

    /// Reads the document with its overlays, and the files that it refers to then; what was fetched is held against
    /// its lock.
    ///
    /// # Errors
    /// Why the document or an overlay is not read, and which file is not what was fetched.
    pub fn read(&self) -> io::Result<Source> {
        self.refuse_address()?;
        let (source, beside) = if self.is_piped() {
            (piped()?, Path::new(""))
        } else {
            let source = read_document(&self.document, self.root.as_deref())?;
            (source.with_lock(self.lock()?), self.document.as_path())
        };
        let source = if self.overlays.is_empty() {
            source
        } else {
            let lay = self.tools.ok_or_else(|| without_tools("overlays"))?.lay;
            lay(source, self.overlays.iter().map(|path| overlay(path)).collect::<Result<_, _>>()?)
        };
        Ok(add_files(source, beside, self.root.as_deref()))
    }

    /// What was fetched for the document, if that is what is there.
    fn lock(&self) -> io::Result<Lock> {
        let folder =
            self.document.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let place = folder.join(LOCK);
        let text = match read_file(&place, LIMIT) {
            Ok(text) => text,
            Err(Unreadable::Missing) => return Ok(Lock::default()),
            Err(why) => return Err(io::Error::other(format!("{}: {why}", place.display()))),
        };
        let at = |line: usize, why: &str| io::Error::other(format!("{}:{line}: {why}", place.display()));
        let lock = Lock::parse(&text).map_err(|line| at(line, "this is no line of a lock"))?;
        let digest = self.tools.ok_or_else(|| without_tools("files that were fetched"))?.digest;
        for file in &lock.files {
            let now = read_inside(folder, folder, Path::new(&file.path), LIMIT);
            let problem = match now {
                Ok(bytes) if digest(&bytes) == file.hash => continue,
                Ok(_) => "it is not what was fetched".to_owned(),
                Err(why) => why.to_string(),
            };
            let line = text.lines().position(|line| line.split_whitespace().nth(1) == Some(&file.path));
            let why = format!(
                "{}: {problem}; restore it, or fetch it again: oaclient vendor. Changes belong into an overlay.",
                file.path
            );
            return Err(at(line.unwrap_or_default() + 1, &why));
        }
        Ok(lock)
    }
}

fn without_tools(what: &str) -> io::Error {
    let why = format!("{what} are read by `oaclient codegen`; this command is built without what it takes");
    io::Error::new(io::ErrorKind::Unsupported, why)
}

fn piped() -> io::Result<Source> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        return Err(io::Error::other(format!("the standard input has more than {LIMIT} bytes")));
    }
    Ok(Source::from_bytes("<stdin>", bytes))
}

fn overlay(path: &Path) -> io::Result<Source> {
    let text =
        read_file(path, LIMIT).map_err(|why| io::Error::other(format!("{}: {why}", path.display())))?;
    Ok(Source::new(path.display().to_string(), text))
}
