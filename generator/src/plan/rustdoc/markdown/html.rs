//! HTML in prose: elements go, their text stays.

/// A piece of HTML.
pub enum Piece<'a> {
    /// Text between elements.
    Text(&'a str),
    /// An element that ends a line.
    Break,
    /// Angle brackets around something that is no element, such as `<id>`.
    Placeholder(&'a str),
}

/// The elements that descriptions are seen to use.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "aside",
    "b",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "code",
    "col",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "iframe",
    "img",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "nobr",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// The pieces of HTML, in order.
pub fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        let end = end_of_tag(from);
        let (tag, after) = from.split_at(end);
        pieces.extend(piece(tag));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

fn end_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |at| at + 3);
    }
    text.find('>').map_or(text.len(), |at| at + 1)
}

fn piece(tag: &str) -> Option<Piece<'_>> {
    if tag.starts_with("<!") || tag.starts_with("<?") {
        return None;
    }
    let inner = tag.trim_start_matches('<').trim_start_matches('/');
    let name: String =
        inner.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    if ELEMENTS.contains(&name.as_str()) {
        return matches!(name.as_str(), "br" | "p" | "li" | "tr" | "div" | "hr").then_some(Piece::Break);
    }
    Some(Piece::Placeholder(tag))
}
