//! Splits bytes into server-sent events or lines.

use std::collections::VecDeque;

/// Text of one item, with what an event says beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    pub(super) data: String,
    pub(super) event: Option<String>,
    pub(super) id: Option<String>,
    pub(super) retry: Option<u64>,
}

/// Splits bytes as they arrive.
#[derive(Debug)]
pub struct Frames {
    split: Split,
    limit: usize,
    line: Vec<u8>,
    /// A carriage return was the last byte: a line feed that follows belongs to it.
    after_return: bool,
    first_line: bool,
    /// What has come of the next event; its text is in `data`, once there is any.
    frame: Frame,
    data: Option<String>,
    done: bool,
}

/// What ends an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Split {
    Events,
    Lines,
}

impl Frames {
    pub(super) fn events(limit: usize) -> Self {
        Self::new(Split::Events, limit)
    }

    pub(super) fn lines(limit: usize) -> Self {
        Self::new(Split::Lines, limit)
    }

    fn new(split: Split, limit: usize) -> Self {
        Self {
            split,
            limit,
            line: Vec::new(),
            after_return: false,
            first_line: true,
            frame: Frame::default(),
            data: None,
            done: false,
        }
    }

    /// Takes a piece.
    ///
    /// # Errors
    /// The limit, when one item is longer.
    pub(super) fn push(&mut self, bytes: &[u8], ready: &mut VecDeque<Frame>) -> Result<(), usize> {
        for &byte in bytes {
            match byte {
                b'\n' if self.after_return => self.after_return = false,
                b'\n' => self.end_line(ready),
                b'\r' if self.split == Split::Events => {
                    self.end_line(ready);
                    self.after_return = true;
                }
                _ => {
                    self.after_return = false;
                    self.line.push(byte);
                    if self.line.len() + self.data.as_ref().map_or(0, String::len) > self.limit {
                        return Err(self.limit);
                    }
                }
            }
        }
        Ok(())
    }

    /// Takes the end: a last line counts, an event that was not ended does too.
    pub(super) fn finish(&mut self, ready: &mut VecDeque<Frame>) {
        if !self.line.is_empty() {
            self.end_line(ready);
        }
        self.end_event(ready);
    }

    /// Whether the server has said that there is nothing more.
    pub(super) const fn is_done(&self) -> bool {
        self.done
    }

    fn end_line(&mut self, ready: &mut VecDeque<Frame>) {
        let bytes = std::mem::take(&mut self.line);
        let mut line = String::from_utf8_lossy(&bytes);
        if std::mem::take(&mut self.first_line)
            && let Some(rest) = line.strip_prefix('\u{feff}')
        {
            line = rest.to_owned().into();
        }
        if self.split == Split::Events {
            self.event_line(&line, ready);
        } else if !line.trim().is_empty() {
            ready.push_back(Frame { data: line.trim().to_owned(), ..Frame::default() });
        }
    }

    fn event_line(&mut self, line: &str, ready: &mut VecDeque<Frame>) {
        if line.is_empty() {
            return self.end_event(ready);
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => match &mut self.data {
                Some(data) => data.extend(["\n", value]),
                None => self.data = Some(value.to_owned()),
            },
            "event" => self.frame.event = Some(value.to_owned()),
            "id" => self.frame.id = Some(value.to_owned()),
            "retry" => self.frame.retry = value.parse().ok(),
            _ => {}
        }
    }

    fn end_event(&mut self, ready: &mut VecDeque<Frame>) {
        let frame = std::mem::take(&mut self.frame);
        match self.data.take() {
            Some(data) if data.trim() == "[DONE]" => self.done = true,
            Some(data) if !self.done => ready.push_back(Frame { data, ..frame }),
            _ => {}
        }
    }
}
