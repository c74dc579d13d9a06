//! `oaclient check --fix-overlay FILE`: what mends a document where nobody has to decide, as an overlay.

use std::io::{self, Write};
use std::path::Path;

use commands::exit::{Exit, Failure};
use commands::input::Input;
use disk::{read_file, write_atomically};

/// An overlay that is there is not larger.
const LIMIT: u64 = 256 << 20;

/// Writes the overlay; never over a file that is something else.
pub fn write(input: &Input, file: &Path, out: &mut dyn Write) -> Result<Exit, Failure> {
    let (text, left) = overlay::overlay_of_fixes(&input.read()?);
    let left = left.summary().errors;
    let Some(text) = text else {
        writeln!(out, "no error can be mended without a decision; nothing was written")?;
        return Ok(if left > 0 { Exit::Document } else { Exit::Success });
    };
    match read_file(file, LIMIT) {
        Ok(old) if old == text => {}
        Err(disk::Unreadable::Missing) => write_atomically(file, &text)?,
        _ => {
            let why = format!(
                "{}: it is there already, and is something else; nothing was written",
                file.display()
            );
            return Err(io::Error::other(why).into());
        }
    }
    writeln!(out, "new: {}", file.display())?;
    if left > 0 {
        writeln!(out, "{left} errors are left, which need a decision")?;
        return Ok(Exit::Document);
    }
    writeln!(out, "with it the document has no errors: --overlay {}", file.display())?;
    Ok(Exit::Success)
}
