//! Tables, which are most of the expressions of a crate: statics of literals, paths, lists and structs. They are laid out
//! from their tokens as `prettyplease` does it, since parsing them would cost as much as all else; what is none of
//! these is left to it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::boxes::MARGIN;
use super::flat::is_punct;
use super::imports::Imports;

/// A struct that is no wider may stand on one line; whether it does is not decided here.
const NARROW: usize = 40;

/// The text of a table; none if it holds anything else.
pub fn table(tokens: &[TokenTree], imports: &mut Imports) -> Option<String> {
    let equals = tokens.iter().position(|token| is_punct(token, '='))?;
    let (head, value) = tokens.split_at_checked(equals)?;
    let value = value.get(1..value.len().checked_sub(1)?)?;
    let (open, head) = match head {
        [TokenTree::Ident(_), TokenTree::Group(_), head @ ..] => ("pub(crate) ", head),
        head => ("", head),
    };
    let [TokenTree::Ident(keyword), TokenTree::Ident(name), colon, ty @ ..] = head else { return None };
    if keyword != "static" || !is_punct(colon, ':') {
        return None;
    }
    let mut text = format!("{open}static {name}: ");
    words(ty, &mut text)?;
    text.push_str(" = ");
    Writer { text: &mut text, indent: 0 }.value(value, 1)?;
    text.push_str(";\n");
    imports.look_at(tokens);
    Some(text)
}

/// Writes a path, a literal, or what stands before brackets.
fn words(tokens: &[TokenTree], text: &mut String) -> Option<()> {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => text.push_str(&ident.to_string()),
            TokenTree::Literal(literal) => text.push_str(&literal.to_string()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '&' | '-') => {
                text.push(punct.as_char());
            }
            _ => return None,
        }
    }
    Some(())
}

/// A value on one line, if it has no structs.
fn flat(tokens: &[TokenTree], text: &mut String) -> Option<()> {
    let (before, Some(group)) = last_group(tokens) else { return words(tokens, text) };
    words(before, text)?;
    let (open, close) = match group.delimiter() {
        Delimiter::Bracket => ('[', ']'),
        Delimiter::Parenthesis => ('(', ')'),
        _ => return None,
    };
    text.push(open);
    for (number, part) in parts(group.stream()).iter().enumerate() {
        if number > 0 {
            text.push_str(", ");
        }
        flat(part, text)?;
    }
    text.push(close);
    Some(())
}

fn last_group(tokens: &[TokenTree]) -> (&[TokenTree], Option<&Group>) {
    match tokens.split_last() {
        Some((TokenTree::Group(group), before)) => (before, Some(group)),
        _ => (tokens, None),
    }
}

/// What stands between the commas.
fn parts(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = Vec::new();
    let mut part = Vec::new();
    for token in tokens {
        if is_punct(&token, ',') {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(token);
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

/// Lists of numbers are filled line by line, which is not done here.
fn is_of_numbers(parts: &[Vec<TokenTree>]) -> bool {
    let text = |part: &Vec<TokenTree>| matches!(part.as_slice(), [TokenTree::Literal(one)] if one.to_string().starts_with(|c: char| c.is_ascii_digit()));
    parts.iter().all(text)
}

struct Writer<'t> {
    text: &'t mut String,
    indent: usize,
}

impl Writer<'_> {
    fn column(&self) -> usize {
        self.text.len() - self.text.rfind('\n').map_or(0, |end| end + 1)
    }

    fn new_line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.indent {
            self.text.push_str("    ");
        }
    }

    /// `behind` is the width of what stands behind the value on its line, if the line is not broken before it.
    fn value(&mut self, tokens: &[TokenTree], behind: usize) -> Option<()> {
        let (before, Some(group)) = last_group(tokens) else { return words(tokens, self.text) };
        let parts = parts(group.stream());
        let start = self.text.len();
        if flat(tokens, self.text).is_some() {
            if self.column() + behind <= MARGIN || parts.is_empty() {
                return Some(());
            }
            if group.delimiter() != Delimiter::Bracket || is_of_numbers(&parts) {
                return None;
            }
        }
        self.text.truncate(start);
        words(before, self.text)?;
        match group.delimiter() {
            Delimiter::Bracket => self.list(&parts),
            Delimiter::Brace => self.fields(&parts),
            _ => None,
        }
    }

    fn list(&mut self, parts: &[Vec<TokenTree>]) -> Option<()> {
        self.text.push('[');
        self.indent += 1;
        for (number, part) in parts.iter().enumerate() {
            self.new_line();
            self.value(part, usize::from(number + 1 < parts.len()))?;
            self.text.push(',');
        }
        self.indent -= 1;
        self.new_line();
        self.text.push(']');
        Some(())
    }

    fn fields(&mut self, parts: &[Vec<TokenTree>]) -> Option<()> {
        let start = self.text.len();
        self.text.push_str(" {");
        self.indent += 1;
        for (number, part) in parts.iter().enumerate() {
            self.new_line();
            match part.as_slice() {
                [TokenTree::Ident(name), colon, value @ ..] if is_punct(colon, ':') && !value.is_empty() => {
                    self.text.push_str(&name.to_string());
                    self.text.push_str(": ");
                    self.value(value, usize::from(number + 1 < parts.len()))?;
                    self.text.push(',');
                }
                [first, second, rest @ ..] if is_punct(first, '.') && is_punct(second, '.') => {
                    self.text.push_str("..");
                    words(rest, self.text)?;
                }
                _ => return None,
            }
        }
        self.indent -= 1;
        self.new_line();
        self.text.push('}');
        let width: usize = self.text.get(start..)?.lines().map(|line| line.trim_start().len() + 1).sum();
        (width > NARROW).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn tables_look_as_prettyplease_would_have_them() {
        // Texts of every length, so that each line is once as wide as it can be.
        for text in (0..100).map(|length| "x".repeat(length)) {
            for tokens in [
                quote!(static A: Table = Table { first: &[], numbers: &[1, 2], none: None, text: #text };),
                quote!(static A: Table = Table { list: &["one", #text], pair: Some(("k", &["a"])), ..Table::ANY };),
                quote!(static A: Table = Table { parts: &[runtime::Part { name_of_the_part: #text, all_of_its_texts: &[#text] }] };),
                quote!(static A: Rows = &[&["a", "b"], &[#text, "c"], &[Word(#text), Number(0)]];),
                quote!(static A: Row = &[#text];),
            ] {
                let expected =
                    syn::parse2::<syn::File>(tokens.clone()).map(|file| prettyplease::unparse(&file));
                let written = table(&tokens.into_iter().collect::<Vec<_>>(), &mut Imports::default());
                assert!(written.is_some() || text.len() > 60, "{expected:?}");
                assert!(written.is_none() || written == expected.ok(), "{written:?}");
            }
        }
    }

    #[test]
    fn what_is_no_table_is_left_to_others() {
        let text =
            |tokens: TokenStream| table(&tokens.into_iter().collect::<Vec<_>>(), &mut Imports::default());
        assert_eq!(
            text(quote!(
                static A: u8 = { 1 + 1 };
            )),
            None
        );
        assert_eq!(
            text(quote!(
                fn f() {}
            )),
            None
        );
        assert_eq!(
            text(quote!(
                const B: u8 = 2;
            )),
            None
        );
        assert_eq!(
            text(quote!(
                static C: T = f(|| 1);
            )),
            None
        );
        assert_eq!(
            text(quote!(
                static B: u8 = 2;
            ))
            .as_deref(),
            Some("static B: u8 = 2;\n")
        );
        let open = text(quote!(
            pub(crate) static B: T = &A;
        ));
        assert_eq!(open.as_deref(), Some("pub(crate) static B: T = &A;\n"));
    }
}
