//! Items laid out from their tokens, as `prettyplease` does it: to parse them and to print the tree would cost more than
//! all else. What is of no known kind, or does not fit on a line, is left to it, member by member.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use quote::quote;

use super::boxes::MARGIN;
use super::flat::{flat, parts, value};
use super::imports::Imports;
use super::methods::method;
use super::tokens::Token;

/// An item.
pub struct Item<'t> {
    /// Its attributes, as they are written.
    pub attributes: String,
    /// All behind them.
    pub tokens: &'t [Token],
}

/// What an item is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Members {
    Fields,
    Variants,
    Methods,
}

/// Takes items apart.
pub fn split(mut tokens: &[Token]) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    while !tokens.is_empty() {
        let attributes = attributes(&mut tokens, "");
        let ends = |(at, token): (usize, &Token)| {
            let semicolon = tokens.get(at + 1).is_some_and(|next| next.is_punct(';'));
            token.is_punct(';') || token.braces().is_some() && !semicolon
        };
        let last = tokens.iter().enumerate().position(ends);
        items.push(Item { attributes, tokens: take(&mut tokens, last) });
    }
    items
}

/// Takes the tokens up to the last of them, or all.
fn take<'t>(tokens: &mut &'t [Token], last: Option<usize>) -> &'t [Token] {
    let (taken, rest) = last.and_then(|last| tokens.split_at_checked(last + 1)).unwrap_or((tokens, &[]));
    *tokens = rest;
    taken
}

/// An item without its attributes, if it is of a known kind.
pub fn text(tokens: &[Token], imports: &mut Imports) -> Option<String> {
    let (body, before) = tokens.split_last()?;
    let (members, mut text) = head(before, body)?;
    let body = body.braces()?;
    imports.look_at(before);
    text.push_str(" {");
    if body.is_empty() {
        text.push_str("}\n");
        return Some(text);
    }
    text.push('\n');
    match members {
        Members::Fields | Members::Variants => {
            for part in parts(body) {
                member(part, members, imports, &mut text);
            }
        }
        Members::Methods => methods(body, imports, &mut text),
    }
    text.push_str("}\n");
    Some(text)
}

/// What stands before the braces of an item.
fn head(head: &[Token], body: &Token) -> Option<(Members, String)> {
    let words = head.iter().take(2).map(|token| match token {
        Token::Ident(word) if word == "struct" => Some(Members::Fields),
        Token::Ident(word) if word == "enum" => Some(Members::Variants),
        Token::Ident(word) if word == "impl" => Some(Members::Methods),
        _ => None,
    });
    let members = words.flatten().next()?;
    let text = flat(head)?;
    let fits = body.braces().is_some() && text.len() + " {}".len() <= MARGIN;
    fits.then_some((members, text))
}

/// A field or a variant.
fn member(mut tokens: &[Token], members: Members, imports: &mut Imports, text: &mut String) {
    text.push_str(&attributes(&mut tokens, "    "));
    imports.look_at(tokens);
    match flat(tokens) {
        Some(line) if "    ,".len() + line.len() <= MARGIN => {
            text.push_str("    ");
            text.push_str(&line);
            text.push_str(",\n");
        }
        _ => text.push_str(&by_others(tokens, members)),
    }
}

fn methods(mut tokens: &[Token], imports: &mut Imports, text: &mut String) {
    let mut ended = false;
    while !tokens.is_empty() {
        if ended {
            text.push('\n');
        }
        text.push_str(&attributes(&mut tokens, "    "));
        let mut function = false;
        let last = tokens.iter().position(|token| {
            function |= token.is_word("fn");
            function && token.braces().is_some() || token.is_punct(';')
        });
        let one = take(&mut tokens, last);
        imports.look_at(one);
        text.push_str(&method(one).unwrap_or_else(|| by_others(one, Members::Methods)));
        ended = text.ends_with("    }\n");
    }
}

/// A member as `prettyplease` has it.
fn by_others(tokens: &[Token], members: Members) -> String {
    let tokens = Token::stream(tokens);
    let item = match members {
        Members::Fields => quote!(struct X { #tokens }),
        Members::Variants => quote!(enum X { #tokens }),
        Members::Methods => quote!(impl X { #tokens }),
    };
    let text = match syn::parse2::<syn::File>(item) {
        Ok(file) => prettyplease::unparse(&file),
        // The compiler will say what is wrong.
        Err(error) => return format!("{}\n", error.to_compile_error()),
    };
    let lines: Vec<_> = text.lines().collect();
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    inner.iter().flat_map(|line| [line, "\n"]).collect()
}

/// Takes attributes from before an item or a member, and writes them.
fn attributes(tokens: &mut &[Token], indent: &str) -> String {
    let mut text = String::new();
    while let [hash, Token::Group(_, inner), rest @ ..] = tokens
        && hash.is_punct('#')
    {
        attribute(inner, indent, &mut text);
        *tokens = rest;
    }
    text
}

fn attribute(tokens: &[Token], indent: &str, text: &mut String) {
    if let [name, _, Token::Literal(lines)] = tokens
        && name.is_word("doc")
        && let Some(lines) = value(lines).filter(|lines| !lines.split('\n').any(|line| line.starts_with('/')))
    {
        for line in lines.split('\n') {
            text.push_str(indent);
            text.push_str("///");
            text.push_str(line.trim_end_matches(' '));
            text.push('\n');
        }
        return;
    }
    match flat(tokens) {
        Some(line) if indent.len() + "#[]".len() + line.len() <= MARGIN => {
            text.push_str(indent);
            text.push_str("#[");
            text.push_str(&line);
            text.push_str("]\n");
        }
        _ => {
            let attribute = TokenTree::Group(Group::new(Delimiter::Bracket, Token::stream(tokens)));
            let name = Ident::new("x", Span::call_site());
            let field = by_others(&Token::of(quote!(# #attribute #name: u8)), Members::Fields);
            for line in field.lines().filter(|line| line.trim_start() != "x: u8,") {
                text.push_str(indent);
                text.push_str(line.strip_prefix("    ").unwrap_or(line));
                text.push('\n');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use super::*;

    /// What `prettyplease` makes of it, with a blank line between methods.
    fn expected(tokens: &TokenStream) -> String {
        let text = syn::parse2::<syn::File>(tokens.clone()).map(|file| prettyplease::unparse(&file));
        let (mut spaced, mut ended) = (String::new(), false);
        for line in text.unwrap_or_default().lines() {
            let blank = if ended && line != "}" { "\n" } else { "" };
            spaced = format!("{spaced}{blank}{line}\n");
            ended = line == "    }";
        }
        spaced
    }

    fn written(tokens: &TokenStream) -> String {
        let mut text = String::new();
        for item in split(&Token::of(tokens.clone())) {
            text.push_str(&item.attributes);
            let written = super::text(item.tokens, &mut Imports::default());
            text.push_str(&written.unwrap_or_else(|| expected(&Token::stream(item.tokens))));
        }
        text
    }

    #[test]
    fn items_look_as_prettyplease_would_have_them() {
        // Names of every length, so that each line is once as wide as it can be.
        for length in 1..90 {
            let name = Ident::new(&"x".repeat(length), Span::call_site());
            let text = format!(" {name} \"quoted\"  ");
            for tokens in [
                quote!(#[doc = #text] #[doc = "a"] #[derive(Clone, Debug)] pub struct #name { #[doc = #text] pub a: Map<String, Option<#name>>, pub b: #name, }),
                quote!(#[must_use = #text] pub struct A { #[doc(alias = #text)] pub #name: (models::B, runtime::Nullable<#name>), pub(crate) c: &'static [u8] }),
                quote!(pub struct A {} impl runtime::Error for A {} impl From<#name> for A {}),
                quote!(#[non_exhaustive] pub enum A { #[doc = #text] One, #name(Box<models::#name>), #[allow(clippy::a, reason = #text)] Two(Vec<#name>, u8), }),
                quote!(impl A { #[doc = #text] pub fn #name(&self, one: impl Into<String>, two: #name) -> operations::#name { operations::#name::new(&self.core, one.into(), two) } }),
                quote!(impl A { pub(crate) fn new(core: &runtime::Core, #name: Vec<String>) -> Self { let mut call = runtime::Call::new(core, &TABLE); call.set(0, &#name); call.json(&body); Self { call } } pub fn #name(mut self) -> Self { self } }),
                quote!(impl From<B> for A { fn from(required: B) -> Self { Self { #name: required.#name, other: None, map: BTreeMap::new() } } }),
                quote!(impl A { pub fn b(mut self, b: impl Into<#name>) -> Self { let b: #name = b.into(); self.call.set(12, &b, "text", -1, *b); self } const X: u8 = 1; fn c() -> (u8, #name) { f(a)?; f((1, #name), [2, #name]) } }),
                quote!(impl A { pub fn a(self) -> Self { match body { B::#name(body) => { call.json(&body); } } self } pub fn b(self) -> #name { static B: T = T { a: 1 }; self.#name.iter().map(|a| a.b).collect() } fn c() {} }),
            ] {
                assert_eq!(written(&tokens), expected(&tokens));
            }
        }
    }

    #[test]
    fn lines_of_documentation_are_of_one_attribute() {
        let tokens = quote!(
            #[doc = " One.  \n\n two \\ \"three\""]
            pub struct A {
                #[doc = r" a\n b"]
                pub a: u8,
            }
        );
        let expected =
            "/// One.\n///\n/// two \\ \"three\"\npub struct A {\n    /// a\n    /// b\n    pub a: u8,\n}\n";
        assert_eq!(written(&tokens), expected.replace("/// a\n    /// b", "/// a\\n b"));
    }

    #[test]
    fn other_items_are_given_back() {
        for tokens in [
            quote!(
                pub use a::{b, c};
            ),
            quote!(
                mod a;
            ),
            quote!(
                fn f() {
                    g();
                }
            ),
            quote!(
                static A: u8 = { 1 };
            ),
        ] {
            let both = Token::of(quote!(#tokens #[doc = " b"] pub struct B {}));
            let items = split(&both);
            let [other, item] = items.as_slice() else { panic!("not two items") };
            assert_eq!(text(other.tokens, &mut Imports::default()), None, "{tokens}");
            assert_eq!(item.attributes, "/// b\n");
        }
    }
}
