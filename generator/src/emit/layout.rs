//! Tokens as text: items by `prettyplease`, calls of the runtime's macros with an entry a line.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{File, Item};

/// What every file says first.
const HEADER: &str = "// Written by `cargo xtask codegen`; change the API's description instead.\n";

/// A file: its documentation and its items.
pub fn file(docs: &[String], items: &TokenStream) -> String {
    let mut text = head(docs);
    Items::default().add(items, &mut text);
    text
}

/// The same, with the imports that the items need before them. The items become text one after the other, since
/// tokens take many times as much memory.
pub fn importing(docs: &[String], items: impl IntoIterator<Item = TokenStream>) -> String {
    let mut imports = Imports::default();
    let (mut body, mut written) = (String::new(), Items::default());
    for item in items {
        imports.look(item.clone());
        written.add(&item, &mut body);
    }
    let mut text = head(docs);
    Items::default().add(&imports.tokens(), &mut text);
    text.push_str(&body);
    text
}

fn head(docs: &[String]) -> String {
    let mut text = HEADER.to_owned();
    for line in docs {
        text.push_str("//!");
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// Items as they are written.
#[derive(Default)]
struct Items {
    last: Option<Kin>,
}

impl Items {
    fn add(&mut self, tokens: &TokenStream, text: &mut String) {
        for item in parse(tokens) {
            let kin = Kin::of(&item);
            if self.last != Some(kin) || kin == Kin::Other {
                text.push('\n');
            }
            self.last = Some(kin);
            write(item, text);
        }
    }
}

/// Items that stand together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kin {
    Module,
    Use,
    Other,
}

impl Kin {
    fn of(item: &Item) -> Self {
        match item {
            Item::Mod(module) if module.content.is_none() && module.attrs.is_empty() => Self::Module,
            Item::Use(import) if import.attrs.is_empty() => Self::Use,
            _ => Self::Other,
        }
    }
}

fn parse(tokens: &TokenStream) -> Vec<Item> {
    match syn::parse2::<File>(tokens.clone()) {
        Ok(file) => file.items,
        // Unformatted is better than missing; the compiler will say what is wrong.
        Err(_) => vec![Item::Verbatim(tokens.clone())],
    }
}

fn write(item: Item, text: &mut String) {
    match item {
        Item::Macro(call) => {
            let path = &call.mac.path;
            let mut printer = Printer { text: std::mem::take(text), indent: 0 };
            printer.tokens(quote::quote!(#path!));
            printer.text.push(' ');
            printer.block(call.mac.tokens);
            printer.text.push('\n');
            *text = printer.text;
        }
        Item::Verbatim(tokens) => {
            text.push_str(&tokens.to_string());
            text.push('\n');
        }
        item => {
            let spaced = matches!(item, Item::Impl(_));
            let code = prettyplease::unparse(&File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![item],
            });
            if spaced { space_methods(&code, text) } else { text.push_str(&code) }
        }
    }
}

/// Adds a blank line between the methods of an `impl`. A line is only ever a line of code here, since no
/// literal spans several.
fn space_methods(code: &str, text: &mut String) {
    let mut ended = false;
    for line in code.lines() {
        if ended && line != "}" {
            text.push('\n');
        }
        ended = line == "    }";
        text.push_str(line);
        text.push('\n');
    }
}

/// Prints what is given to a macro.
struct Printer {
    text: String,
    indent: usize,
}

impl Printer {
    fn new_line(&mut self) {
        self.text.truncate(self.text.trim_end_matches(' ').len());
        self.text.push('\n');
        self.text.push_str(&"    ".repeat(self.indent));
    }

    /// Tokens in braces, an entry a line.
    fn block(&mut self, tokens: TokenStream) {
        if tokens.is_empty() {
            self.text.push_str("{}");
            return;
        }
        self.text.push('{');
        self.indent += 1;
        self.new_line();
        self.tokens(tokens);
        self.indent -= 1;
        self.new_line();
        self.text.push('}');
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let mut before = Before::Start;
        let mut in_block = self.text.ends_with('\n') || self.text.trim_end_matches(' ').ends_with('\n');
        let lines = in_block;
        while let Some(token) = tokens.next() {
            if let (TokenTree::Punct(hash), Some(TokenTree::Group(group))) = (&token, tokens.peek())
                && hash.as_char() == '#'
                && let Some(line) = doc_line(group)
            {
                tokens.next();
                self.text.push_str("///");
                self.text.push_str(&line);
                self.new_line();
                before = Before::Start;
                continue;
            }
            let next = Before::of(&token);
            if !in_block && before.space(&token) {
                self.text.push(' ');
            }
            in_block = false;
            match token {
                TokenTree::Group(group) => self.group(&group),
                TokenTree::Punct(punct) => self.text.push(punct.as_char()),
                other => self.text.push_str(&other.to_string()),
            }
            let ends = match (next, tokens.peek()) {
                (_, None) => false,
                (Before::Block, Some(TokenTree::Punct(punct))) => punct.as_char() != ',',
                (Before::Comma | Before::Block, _) => true,
                _ => false,
            };
            if ends && lines {
                self.new_line();
                in_block = true;
            }
            before = if next == Before::Colon && before == Before::Colon { Before::Path } else { next };
        }
    }

    fn group(&mut self, group: &Group) {
        match group.delimiter() {
            Delimiter::Brace => self.block(group.stream()),
            Delimiter::Parenthesis => {
                self.text.push('(');
                self.tokens(group.stream());
                self.text.push(')');
            }
            Delimiter::Bracket => {
                self.text.push('[');
                self.tokens(group.stream());
                self.text.push(']');
            }
            Delimiter::None => self.tokens(group.stream()),
        }
    }
}

/// What a token follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Start,
    Word,
    Comma,
    Colon,
    Path,
    Open,
    Prefix,
    Block,
    Other,
}

impl Before {
    fn of(token: &TokenTree) -> Self {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Self::Block,
            TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_) => Self::Word,
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => Self::Comma,
                ':' => Self::Colon,
                '<' => Self::Open,
                '&' | '#' | '-' | '.' => Self::Prefix,
                _ => Self::Other,
            },
        }
    }

    /// Whether a space stands between this and a token.
    fn space(self, token: &TokenTree) -> bool {
        match (self, token) {
            (Self::Start | Self::Path | Self::Open | Self::Prefix, _) => false,
            (_, TokenTree::Punct(punct)) => match punct.as_char() {
                ',' | ';' | ':' | '<' | '>' | '!' | '.' => false,
                '-' | '&' | '#' => true,
                _ => !matches!(self, Self::Colon),
            },
            (Self::Word, TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
            _ => true,
        }
    }
}

/// The text of `doc = "…"`.
fn doc_line(group: &Group) -> Option<String> {
    let mut tokens = group.stream().into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()?) {
        (TokenTree::Ident(doc), TokenTree::Punct(_), TokenTree::Literal(text)) if doc == "doc" => {
            syn::parse_str::<syn::LitStr>(&text.to_string()).ok().map(|text| text.value())
        }
        _ => None,
    }
}

/// The imports that a file may have, in their order.
const IMPORTED: [&str; 4] = ["BTreeMap", "models", "operations", "runtime"];

/// Which of them its items need.
#[derive(Default)]
struct Imports([bool; IMPORTED.len()]);

impl Imports {
    fn look(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.look(group.stream()),
                TokenTree::Ident(ident) => {
                    for (needed, name) in self.0.iter_mut().zip(IMPORTED) {
                        *needed |= ident == name;
                    }
                }
                _ => {}
            }
        }
    }

    fn tokens(&self) -> TokenStream {
        let needed = IMPORTED.into_iter().zip(self.0).filter(|(_, needed)| *needed).map(|(name, _)| name);
        let (map, modules): (Vec<_>, Vec<_>) = needed.partition(|name| *name == "BTreeMap");
        let map = map.first().map(|_| {
            quote::quote!(
                use std::collections::BTreeMap;
            )
        });
        let modules: Vec<_> = modules.into_iter().map(super::words::word).collect();
        let modules = match modules.as_slice() {
            [] => TokenStream::new(),
            [only] => quote::quote!(use crate::#only;),
            several => quote::quote!(use crate::{#(#several),*};),
        };
        quote::quote!(#map #modules)
    }
}
