//! Tables, which are most of the expressions of a crate: statics of literals, paths, lists and structs. They are laid out
//! from their tokens as `prettyplease` does it, since parsing them would cost as much as all else; what is none of
//! these is left to it.

use std::fmt::Write;

use proc_macro2::Delimiter;

use super::boxes::MARGIN;
use super::imports::Imports;
use super::tokens::Token;

/// A struct that is no wider may stand on one line; whether it does is not decided here.
const NARROW: usize = 40;

/// The text of a table; none if it holds anything else.
pub fn table(tokens: &[Token], imports: &mut Imports) -> Option<String> {
    let equals = tokens.iter().position(|token| token.is_punct('='))?;
    let (head, value) = tokens.split_at_checked(equals)?;
    let value = value.get(1..value.len().checked_sub(1)?)?;
    let (open, head) = match head {
        [Token::Ident(_), Token::Group(..), head @ ..] => ("pub(crate) ", head),
        head => ("", head),
    };
    let [keyword, Token::Ident(name), colon, ty @ ..] = head else { return None };
    if !keyword.is_word("static") || !colon.is_punct(':') {
        return None;
    }
    let mut text = format!("{open}static {name}: ");
    words(ty, imports, &mut text)?;
    text.push_str(" = ");
    let value = Value::of(value, imports)?;
    Writer { text: &mut text, indent: 0 }.value(&value, 1)?;
    text.push_str(";\n");
    Some(text)
}

/// A value: a path or a literal, or what stands before brackets and these.
struct Value {
    words: String,
    brackets: Option<(Delimiter, Vec<Value>)>,
    /// Its name, if it is a field, or `..`, which stands before the last.
    name: Option<String>,
    /// How wide it is on one line; none for a struct and what holds one.
    width: Option<usize>,
}

impl Value {
    /// The value of tokens, if it is nothing else.
    fn of(tokens: &[Token], imports: &mut Imports) -> Option<Self> {
        let (before, group) = match tokens.split_last()? {
            (Token::Group(delimiter, inner), before) => (before, Some((*delimiter, inner))),
            _ => (tokens, None),
        };
        let mut text = String::new();
        words(before, imports, &mut text)?;
        let Some((delimiter, inner)) = group else {
            return Some(Self { width: Some(text.len()), words: text, brackets: None, name: None });
        };
        let mut parts = Vec::new();
        for part in split(inner) {
            let of = if delimiter == Delimiter::Brace { Self::field } else { Self::of };
            parts.push(of(part, imports)?);
        }
        let inner: Option<usize> = parts.iter().map(|part| part.width).sum();
        let commas = 2 * parts.len().saturating_sub(1);
        let width = match delimiter {
            Delimiter::Bracket | Delimiter::Parenthesis => inner.map(|inner| text.len() + 2 + inner + commas),
            Delimiter::Brace | Delimiter::None => None,
        };
        Some(Self { words: text, brackets: Some((delimiter, parts)), name: None, width })
    }

    fn field(tokens: &[Token], imports: &mut Imports) -> Option<Self> {
        match tokens {
            [Token::Ident(name), colon, value @ ..] if colon.is_punct(':') => {
                let name = Some(format!("{name}: "));
                let value = Self::of(value, imports)?;
                Some(Self { name, ..value })
            }
            [first, second, value @ ..] if first.is_punct('.') && second.is_punct('.') => {
                let value = Self::of(value, imports)?;
                value.brackets.is_none().then(|| Self { name: Some("..".to_owned()), ..value })
            }
            _ => None,
        }
    }

    /// Lists of numbers are filled line by line, which is not done here.
    fn is_number(&self) -> bool {
        self.brackets.is_none() && self.words.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether a name stands before the brackets.
    fn is_call(&self) -> bool {
        self.words.ends_with(|last: char| last.is_alphanumeric() || last == '_')
    }

    /// Whether it stands close to the brackets of a call, as what has brackets of its own does.
    fn is_block(&self) -> bool {
        self.brackets.as_ref().is_some_and(|(delimiter, _)| match delimiter {
            Delimiter::Brace => !self.words.starts_with(['&', '-']),
            _ => self.words.is_empty(),
        })
    }

    /// Writes it on one line, if it has no structs.
    fn write_flat(&self, text: &mut String) {
        text.push_str(&self.words);
        let Some((delimiter, parts)) = &self.brackets else { return };
        text.push(if *delimiter == Delimiter::Bracket { '[' } else { '(' });
        for (number, part) in parts.iter().enumerate() {
            if number > 0 {
                text.push_str(", ");
            }
            part.write_flat(text);
        }
        text.push(if *delimiter == Delimiter::Bracket { ']' } else { ')' });
    }
}

/// Writes a path, a literal, or what stands before brackets.
fn words(tokens: &[Token], imports: &mut Imports, text: &mut String) -> Option<()> {
    imports.look_at(tokens);
    for token in tokens {
        // Writing to a text does not fail.
        let _ = match token {
            Token::Ident(ident) => write!(text, "{ident}"),
            Token::Literal(literal) => write!(text, "{literal}"),
            Token::Punct(punct) if matches!(punct.as_char(), ':' | '&' | '-') => {
                text.write_char(punct.as_char())
            }
            _ => return None,
        };
    }
    Some(())
}

/// What stands between the commas.
fn split(tokens: &[Token]) -> impl Iterator<Item = &[Token]> {
    let rest = tokens.split_last().map(|(last, rest)| if last.is_punct(',') { rest } else { tokens });
    rest.into_iter().flat_map(|tokens| tokens.split(|token| token.is_punct(',')))
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
    fn value(&mut self, value: &Value, behind: usize) -> Option<()> {
        let Some((delimiter, parts)) = &value.brackets else {
            self.text.push_str(&value.words);
            return Some(());
        };
        if let Some(width) = value.width
            && (self.column() + width + behind <= MARGIN || parts.is_empty())
        {
            value.write_flat(self.text);
            return Some(());
        }
        self.text.push_str(&value.words);
        match delimiter {
            Delimiter::Bracket if value.width.is_some() && parts.iter().all(Value::is_number) => None,
            Delimiter::Bracket => self.list(parts, ['[', ']']),
            Delimiter::Brace => self.fields(parts),
            Delimiter::Parenthesis => match parts.as_slice() {
                // Whether one value alone is a tuple is not told here.
                [_] if !value.is_call() => None,
                [only] if only.is_block() => {
                    self.text.push('(');
                    self.value(only, behind + 1)?;
                    self.text.push(')');
                    Some(())
                }
                _ => self.list(parts, ['(', ')']),
            },
            Delimiter::None => None,
        }
    }

    fn list(&mut self, parts: &[Value], brackets: [char; 2]) -> Option<()> {
        let [open, close] = brackets;
        self.text.push(open);
        self.indent += 1;
        for (number, part) in parts.iter().enumerate() {
            self.new_line();
            self.value(part, usize::from(number + 1 < parts.len()))?;
            self.text.push(',');
        }
        self.indent -= 1;
        self.new_line();
        self.text.push(close);
        Some(())
    }

    fn fields(&mut self, parts: &[Value]) -> Option<()> {
        let start = self.text.len();
        self.text.push_str(" {");
        self.indent += 1;
        for (number, part) in parts.iter().enumerate() {
            self.new_line();
            let name = part.name.as_deref()?;
            self.text.push_str(name);
            self.value(part, usize::from(number + 1 < parts.len()))?;
            if name != ".." {
                self.text.push(',');
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
    use proc_macro2::TokenStream;
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
                quote!(static A: Check = Check::Object(&ObjectCheck { properties: &[("name", &Check::Text(TextCheck { pattern_of_the_text: Some(#text), ..TextCheck::ANY })), (#text, &OTHER)], ..ObjectCheck::ANY });),
                quote!(static A: Check = Check::Items(ItemsCheck { items: &Check::Both((#text, [1, 2]), [TextCheck { pattern_of_the_text: Some(#text), ..TextCheck::ANY }]), ..ItemsCheck::ANY });),
                quote!(static A: Check = Check::All(&[&Check::Other(B_CHECK), &Check::Number(#text, other(#text), -1)]);),
                quote!(static A: Check = f([TextCheck { pattern_of_the_text: Some(#text), ..TextCheck::ANY }]);),
                quote!(static A: Pair = (Check::Text(TextCheck { pattern_of_the_text: g((#text, 2)), ..TextCheck::ANY }), 1);),
            ] {
                let expected =
                    syn::parse2::<syn::File>(tokens.clone()).map(|file| prettyplease::unparse(&file));
                let written = table(&Token::of(tokens), &mut Imports::default());
                assert!(written.is_some() || text.len() > 60, "{expected:?}");
                assert!(written.is_none() || written == expected.ok(), "{written:?}");
            }
        }
    }

    #[test]
    fn what_is_no_table_is_left_to_others() {
        let text = |tokens: TokenStream| table(&Token::of(tokens), &mut Imports::default());
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
