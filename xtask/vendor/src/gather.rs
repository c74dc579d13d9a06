//! Everything that a document refers to, from the network.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;

use commands::exit::Failure;
use disk::read_source;
use generator::document::{resolve, written_references};
use generator::output::is_portable;
use generator::source::Source;

use crate::fetch::Fetcher;
use crate::{FILES, Options};

/// A file that was fetched, and where it will stand.
#[derive(Debug)]
pub(crate) struct File {
    pub path: String,
    pub bytes: Vec<u8>,
    pub addresses: Vec<String>,
}

/// All files; the document first, if it was fetched.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub files: Vec<File>,
}

/// Fetches the document and what it refers to, and what that refers to.
pub(crate) fn gather(options: &Options, fetcher: &Fetcher) -> Result<Gathered, Failure> {
    let mut gathering = Gathering { fetcher, waiting: VecDeque::new(), met: BTreeMap::new(), folder: None };
    if options.document.contains("://") {
        gathering.want(&options.document, None);
    } else {
        gathering.here(Path::new(&options.document))?;
    }
    let mut gathered = Gathered::default();
    while let Some((address, from)) = gathering.waiting.pop_front() {
        if gathered.files.len() >= FILES {
            return Err(format!("{}: it refers to more than {FILES} files", options.document).into());
        }
        if let Some(file) = gathering.next(&address, from.as_deref())? {
            if let Some(other) =
                gathered.files.iter().find(|other| other.path.eq_ignore_ascii_case(&file.path))
            {
                let one = other.addresses.first().map_or("", String::as_str);
                return Err(
                    format!("{address}: its file would be {}, which is that of {one}", file.path).into()
                );
            }
            gathered.files.push(file);
        }
    }
    Ok(gathered)
}

struct Gathering<'f> {
    fetcher: &'f Fetcher,
    waiting: VecDeque<(String, Option<String>)>,
    /// The addresses that were met, and whether they were fetched.
    met: BTreeMap<String, bool>,
    /// The address of the folder of the document, whose files keep their paths.
    folder: Option<String>,
}

impl Gathering<'_> {
    fn want(&mut self, address: &str, from: Option<&str>) {
        let address = address.split('#').next().unwrap_or_default();
        if !self.met.contains_key(address) {
            self.met.insert(address.to_owned(), false);
            self.waiting.push_back((address.to_owned(), from.map(str::to_owned)));
        }
    }

    /// What a document that is here, and the files beside it, refer to on the network.
    fn here(&mut self, document: &Path) -> Result<(), Failure> {
        let name = document.display().to_string();
        let source = read_source(document, None)?;
        let files: Vec<_> = source.texts().map(|(name, text)| Source::new(name, text)).collect();
        for reference in files.iter().flat_map(written_references) {
            if reference.contains("://") {
                self.want(&reference, Some(&name));
            }
        }
        Ok(())
    }

    /// Fetches what is at an address; none, if redirects lead to what was fetched before.
    fn next(&mut self, address: &str, from: Option<&str>) -> Result<Option<File>, Failure> {
        let fetched = self.fetcher.fetch(address, from)?;
        let own = fetched.addresses.first().cloned().unwrap_or_default();
        if fetched.addresses.iter().any(|one| self.met.get(one) == Some(&true)) {
            return Ok(None);
        }
        for one in &fetched.addresses {
            self.met.insert(one.clone(), true);
        }
        let is_document = from.is_none();
        if is_document {
            self.folder = own.rfind('/').and_then(|end| own.get(..=end)).map(str::to_owned);
        }
        let path = self.path(&own, is_document)?;
        let source = Source::from_bytes(path.clone(), fetched.bytes.clone());
        for reference in written_references(&source) {
            let target = resolve(&own, &reference);
            if target.contains("://") {
                self.want(&target, Some(&own));
            }
        }
        Ok(Some(File { path, bytes: fetched.bytes, addresses: fetched.addresses }))
    }

    /// Where a file will stand: below the folder of the document as on the server, all else below its host. What
    /// would not be a path inside the folder on every system is refused.
    fn path(&self, address: &str, is_document: bool) -> Result<String, Failure> {
        let bare = address.split('?').next().unwrap_or_default();
        let beside = self.folder.as_deref().and_then(|folder| bare.strip_prefix(folder));
        let path = match beside {
            Some("") => if is_document { "openapi" } else { "index" }.to_owned(),
            Some(path) => path.to_owned(),
            None => bare.split_once("://").map_or(bare, |(_, rest)| rest).replace(':', "-"),
        };
        let query =
            address.split_once('?').map(|(_, query)| format!("-{}", short(query))).unwrap_or_default();
        let path = match path.rsplit_once('.') {
            Some((stem, ending)) if !query.is_empty() && !ending.contains('/') => {
                format!("{stem}{query}.{ending}")
            }
            _ => path + &query,
        };
        if !is_portable(&path) || path.contains(' ') || path.starts_with('.') {
            return Err(format!("{address}: no file can be called `{path}` on every system").into());
        }
        Ok(path)
    }
}

fn short(query: &str) -> String {
    crate::digest(query.as_bytes()).chars().take(8).collect()
}
