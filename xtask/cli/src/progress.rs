//! What shows on a terminal that a call is still at work, from its first second on, until there is something to print.

use std::io::{self, Write};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{JoinHandle, spawn};
use std::time::{Duration, Instant};

/// So long nothing is shown, and so often what is shown is renewed.
pub const TICK: Duration = Duration::from_secs(1);

/// A line that says what is at work, and for how long.
#[derive(Debug, Default)]
pub struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// Begins to show `what` on `terminal`.
    pub fn start(what: &'static str, tick: Duration, mut terminal: impl Write + Send + 'static) -> Self {
        let (stop, stopped) = channel();
        let started = Instant::now();
        let show = move || {
            let mut is_shown = false;
            while stopped.recv_timeout(tick) == Err(RecvTimeoutError::Timeout) {
                let line = format!("\r{what} … {} s", started.elapsed().as_secs());
                // Who cannot be shown it misses nothing else.
                is_shown |= terminal.write_all(line.as_bytes()).and_then(|()| terminal.flush()).is_ok();
            }
            if is_shown {
                let _ = terminal.write_all(b"\r\x1b[K").and_then(|()| terminal.flush());
            }
        };
        Self(Some((stop, spawn(show))))
    }

    /// Takes the line away, for good.
    fn stop(&mut self) {
        if let Some((stop, thread)) = self.0.take() {
            drop(stop);
            let _ = thread.join();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A writer that takes the line away before anything else is printed.
pub struct Watched<'a> {
    progress: Progress,
    out: &'a mut dyn Write,
}

impl<'a> Watched<'a> {
    /// Prints to `out`.
    pub fn new(progress: Progress, out: &'a mut dyn Write) -> Self {
        Self { progress, out }
    }
}

impl Write for Watched<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.progress.stop();
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex, PoisonError};

    use super::*;

    #[derive(Clone, Default)]
    struct Screen(Arc<Mutex<Vec<u8>>>);

    impl Screen {
        fn text(&self) -> String {
            String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
        }
    }

    impl Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_long_call_shows_itself_and_leaves_nothing_behind() {
        let screen = Screen::default();
        let mut printed = Vec::new();
        let progress = Progress::start("vendor", Duration::from_millis(1), screen.clone());
        let mut watched = Watched::new(progress, &mut printed);
        while screen.text().is_empty() {
            std::thread::yield_now();
        }
        watched.write_all(b"done\n").expect("memory");
        let shown = screen.text();
        assert!(shown.starts_with("\rvendor … 0 s") && shown.ends_with("\r\u{1b}[K"), "{shown:?}");
        assert_eq!(printed, b"done\n");
    }

    #[test]
    fn a_short_call_shows_nothing() {
        let screen = Screen::default();
        drop(Progress::start("vendor", Duration::from_secs(600), screen.clone()));
        assert_eq!(screen.text(), "");
    }
}
