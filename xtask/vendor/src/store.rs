//! What was fetched, on the disk: nothing is written over that is not what was fetched before.

use std::io::Write;
use std::path::Path;

use commands::exit::{Exit, Failure};
use disk::{Unreadable, read_inside, write_atomically, write_bytes_atomically};
use generator::document::lock::{LOCK, Lock, Locked};

use crate::gather::{File, Gathered};
use crate::{Options, digest};

/// A file that is there is not larger.
const LIMIT: u64 = 256 << 20;

/// Writes the files and their lock, or says how they differ.
pub(crate) fn store(options: &Options, gathered: &Gathered, out: &mut dyn Write) -> Result<Exit, Failure> {
    let folder = &options.out;
    let old = read_lock(folder)?;
    let lock = lock(gathered);
    let mut changes = Vec::new();
    for file in &gathered.files {
        let (now, before) =
            (hash_of(folder, &file.path)?, old.files.iter().find(|one| one.path == file.path));
        let new = digest(&file.bytes);
        match (now, before) {
            (Some(now), _) if now == new => {}
            (None, _) => changes.push(("new", file)),
            (Some(now), Some(before)) if now == before.hash => changes.push(("changed", file)),
            (Some(_), before) => {
                let path = folder.join(&file.path);
                let why = match before {
                    Some(_) => "somebody has changed this file since it was fetched",
                    None => "it is there already, and was not fetched",
                };
                writeln!(out, "refused: {}: {why}\nnothing was written", path.display())?;
                return Ok(Exit::Stale);
            }
        }
    }
    let is_fresh = changes.is_empty() && old == lock;
    for (what, file) in &changes {
        writeln!(out, "{what}: {}", folder.join(&file.path).display())?;
    }
    if options.check {
        let text = if is_fresh {
            "all is as it was fetched"
        } else {
            "what is on the network is something else; nothing was written"
        };
        writeln!(out, "{text}")?;
        return Ok(if is_fresh { Exit::Success } else { Exit::Stale });
    }
    for (_, file) in &changes {
        write_bytes_atomically(&folder.join(&file.path), &file.bytes)?;
    }
    if old != lock {
        write_atomically(&folder.join(LOCK), &lock.to_string())?;
    }
    let count = gathered.files.len();
    writeln!(
        out,
        "{}: {count} file{} by their hashes",
        folder.join(LOCK).display(),
        if count == 1 { "" } else { "s" }
    )?;
    Ok(Exit::Success)
}

fn lock(gathered: &Gathered) -> Lock {
    let locked = |file: &File| {
        let hash = digest(&file.bytes);
        let path = file.path.clone();
        let of = move |address: &String| Locked {
            hash: hash.clone(),
            path: path.clone(),
            address: address.clone(),
        };
        file.addresses.iter().map(of).collect::<Vec<_>>()
    };
    Lock { files: gathered.files.iter().flat_map(locked).collect() }
}

fn read_lock(folder: &Path) -> Result<Lock, Failure> {
    let text = match disk::read_file(&folder.join(LOCK), LIMIT) {
        Ok(text) => text,
        Err(Unreadable::Missing) => return Ok(Lock::default()),
        Err(why) => return Err(format!("{}: {why}", folder.join(LOCK).display()).into()),
    };
    Lock::parse(&text)
        .map_err(|line| format!("{}:{line}: this is no line of a lock", folder.join(LOCK).display()).into())
}

/// The hash of what is there; none, if nothing is.
fn hash_of(folder: &Path, path: &str) -> Result<Option<String>, Failure> {
    if !folder.exists() {
        return Ok(None);
    }
    match read_inside(folder, folder, Path::new(path), LIMIT) {
        Ok(bytes) => Ok(Some(digest(&bytes))),
        Err(Unreadable::Missing) => Ok(None),
        Err(why) => Err(format!("{}: {why}", folder.join(path).display()).into()),
    }
}
