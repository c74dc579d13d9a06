//! Items laid out from their tokens, as `prettyplease` does it: to parse them and to print the tree would cost more than
//! all else. What is of no known kind, or does not fit on a line, is left to it, member by member.

use std::iter::Peekable;
use std::vec::IntoIter;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::boxes::MARGIN;
use super::flat::{flat, inside, is_punct, parts, value};
use super::imports::Imports;
use super::methods::method;

/// An item.
pub struct Item {
    /// Its attributes, as they are written.
    pub attributes: String,
    /// All behind them.
    pub tokens: Vec<TokenTree>,
}

/// What an item is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Members {
    Fields,
    Variants,
    Methods,
}

/// Takes items apart.
pub fn split(tokens: Vec<TokenTree>) -> Vec<Item> {
    let mut tokens = tokens.into_iter().peekable();
    let mut items = Vec::new();
    while tokens.peek().is_some() {
        let attributes = attributes(&mut tokens, "");
        let mut item = Vec::new();
        while let Some(token) = tokens.next() {
            let block = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            let ends =
                is_punct(&token, ';') || block && !tokens.peek().is_some_and(|next| is_punct(next, ';'));
            item.push(token);
            if ends {
                break;
            }
        }
        items.push(Item { attributes, tokens: item });
    }
    items
}

/// An item without its attributes, if it is of a known kind; given back if not.
pub fn text(mut tokens: Vec<TokenTree>, imports: &mut Imports) -> Result<String, Vec<TokenTree>> {
    let Some((members, mut text)) = head(&tokens) else { return Err(tokens) };
    let Some(TokenTree::Group(body)) = tokens.pop() else { return Err(tokens) };
    imports.look_at(&tokens);
    text.push_str(" {");
    let body = inside(body);
    if body.is_empty() {
        text.push_str("}\n");
        return Ok(text);
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
    Ok(text)
}

/// What stands before the braces of an item.
fn head(tokens: &[TokenTree]) -> Option<(Members, String)> {
    let (TokenTree::Group(body), head) = tokens.split_last()? else { return None };
    let words = head.iter().take(2).map(|token| match token {
        TokenTree::Ident(word) if word == "struct" => Some(Members::Fields),
        TokenTree::Ident(word) if word == "enum" => Some(Members::Variants),
        TokenTree::Ident(word) if word == "impl" => Some(Members::Methods),
        _ => None,
    });
    let members = words.flatten().next()?;
    let text = flat(head)?;
    let fits = body.delimiter() == Delimiter::Brace && text.len() + " {}".len() <= MARGIN;
    fits.then_some((members, text))
}

/// A field or a variant.
fn member(tokens: Vec<TokenTree>, members: Members, imports: &mut Imports, text: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    text.push_str(&attributes(&mut tokens, "    "));
    let tokens: Vec<_> = tokens.collect();
    imports.look_at(&tokens);
    match flat(&tokens) {
        Some(line) if "    ,".len() + line.len() <= MARGIN => {
            text.push_str("    ");
            text.push_str(&line);
            text.push_str(",\n");
        }
        _ => text.push_str(&by_others(tokens, members)),
    }
}

fn methods(body: Vec<TokenTree>, imports: &mut Imports, text: &mut String) {
    let mut tokens = body.into_iter().peekable();
    let mut ended = false;
    while tokens.peek().is_some() {
        if ended {
            text.push('\n');
        }
        text.push_str(&attributes(&mut tokens, "    "));
        let (mut one, mut function) = (Vec::new(), false);
        for token in tokens.by_ref() {
            function |= matches!(&token, TokenTree::Ident(word) if word == "fn");
            let block = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            let ends = function && block || is_punct(&token, ';');
            one.push(token);
            if ends {
                break;
            }
        }
        imports.look_at(&one);
        text.push_str(&method(&one).unwrap_or_else(|| by_others(one, Members::Methods)));
        ended = text.ends_with("    }\n");
    }
}

/// A member as `prettyplease` has it.
fn by_others(tokens: Vec<TokenTree>, members: Members) -> String {
    let tokens: TokenStream = tokens.into_iter().collect();
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
fn attributes(tokens: &mut Peekable<IntoIter<TokenTree>>, indent: &str) -> String {
    let mut text = String::new();
    while tokens.next_if(|token| is_punct(token, '#')).is_some() {
        let Some(TokenTree::Group(group)) = tokens.next() else { return text };
        attribute(group, indent, &mut text);
    }
    text
}

fn attribute(group: Group, indent: &str, text: &mut String) {
    let tokens = inside(group);
    if let [TokenTree::Ident(name), _, TokenTree::Literal(lines)] = tokens.as_slice()
        && name == "doc"
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
    match flat(&tokens) {
        Some(line) if indent.len() + "#[]".len() + line.len() <= MARGIN => {
            text.push_str(indent);
            text.push_str("#[");
            text.push_str(&line);
            text.push_str("]\n");
        }
        _ => {
            let attribute = TokenTree::Group(Group::new(Delimiter::Bracket, tokens.into_iter().collect()));
            let name = Ident::new("x", Span::call_site());
            let field = by_others(quote!(# #attribute #name: u8).into_iter().collect(), Members::Fields);
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
        for item in split(tokens.clone().into_iter().collect()) {
            text.push_str(&item.attributes);
            let written = super::text(item.tokens, &mut Imports::default());
            text.push_str(&written.unwrap_or_else(|tokens| expected(&tokens.into_iter().collect())));
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
            let items = split(quote!(#tokens #[doc = " b"] pub struct B {}).into_iter().collect());
            let [other, item] = <[Item; 2]>::try_from(items).unwrap_or_else(|_| panic!("not two items"));
            assert!(text(other.tokens, &mut Imports::default()).is_err(), "{tokens}");
            assert_eq!(item.attributes, "/// b\n");
        }
    }
}
