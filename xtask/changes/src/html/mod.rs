//! Pages to look at: one file each, with nothing from elsewhere, which can be read without its script.

mod excerpts;
mod fates;
mod report;

pub use fates::render as render_fates;
pub use report::render;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// What all pages begin with, by which one that is there is known.
pub const START: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
     <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";

/// A whole page.
fn page(title: &str, body: &str) -> String {
    format!(
        "{START}\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         script-src 'unsafe-inline'\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n<body>\n{body}\n\
         <script>\n{SCRIPT}</script>\n</html>\n",
        text(title)
    )
}

/// Text of a document as text of a page.
fn text(of: &str) -> String {
    let mut text = String::with_capacity(of.len());
    for c in of.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&#39;"),
            c => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_document_stays_text() {
        assert_eq!(text("<script>'\"&"), "&lt;script&gt;&#39;&quot;&amp;");
    }
}
