//! What is printed, for as long as somebody reads it.

use std::io::{self, Write};

/// A writer whose reader may go away: who ends early, as `head` does, has had what they wanted, and the call goes on.
#[derive(Debug)]
pub struct Outlet<W> {
    to: W,
    is_closed: bool,
}

/// The standard output.
#[must_use]
pub fn standard() -> Outlet<io::StdoutLock<'static>> {
    Outlet { to: io::stdout().lock(), is_closed: false }
}

impl<W> Outlet<W> {
    fn unless_closed<T>(&mut self, done: T, write: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.is_closed {
            return Ok(done);
        }
        match write(&mut self.to) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(done)
            }
            other => other,
        }
    }
}

impl<W: Write> Write for Outlet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_closed(bytes.len(), |to| to.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_closed((), W::flush)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes so many writes; the next ones fail.
    struct Reader(usize, io::ErrorKind);

    impl Write for Reader {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(1).ok_or(self.1)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn who_goes_away_is_no_failure_and_anything_else_is() {
        let mut outlet = Outlet { to: Reader(1, io::ErrorKind::BrokenPipe), is_closed: false };
        for _ in 0..3 {
            writeln!(outlet, "a line").and_then(|()| outlet.flush()).expect("nobody listens");
        }
        let mut outlet = Outlet { to: Reader(0, io::ErrorKind::StorageFull), is_closed: false };
        assert!(writeln!(outlet, "a line").is_err());
    }
}
