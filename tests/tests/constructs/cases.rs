//! Cases as text: what goes in, and below it, on lines that start with `|`, what comes out.

/// A file of cases.
pub struct Cases {
    parts: Vec<Part>,
}

enum Part {
    /// A blank line or a comment.
    Between(String),
    /// What goes in.
    Input(String),
}

impl Cases {
    /// Reads cases; what is said to come out is left aside.
    pub fn parse(text: &str) -> Self {
        let mut parts = Vec::new();
        let mut open = false;
        for line in text.lines() {
            let input = !(line.is_empty() || line.starts_with('#') || line.starts_with('|'));
            match parts.last_mut() {
                Some(Part::Input(start)) if input && open => *start = format!("{start}\n{line}"),
                _ if input => parts.push(Part::Input(line.to_owned())),
                _ if !line.starts_with('|') => parts.push(Part::Between(line.to_owned())),
                _ => {}
            }
            open = input;
        }
        Self { parts }
    }

    /// What goes in, case by case.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Input(text) => Some(text.as_str()),
            Part::Between(_) => None,
        })
    }

    /// The file with this below each case.
    pub fn with(&self, outputs: &[String]) -> String {
        let mut outputs = outputs.iter();
        let mut lines = Vec::new();
        for part in &self.parts {
            match part {
                Part::Between(line) => lines.push(line.clone()),
                Part::Input(text) => {
                    lines.push(text.clone());
                    let output = outputs.next().map(String::as_str).unwrap_or_default();
                    lines.extend(output.lines().map(|line| format!("| {line}").trim_end().to_owned()));
                }
            }
        }
        lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }
}
