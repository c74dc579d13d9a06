//! Tokens as text: what most of a crate is made of from the tokens themselves, calls of the runtime's macros with an entry
//! a line, the rest by `prettyplease`.

mod boxes;
pub mod code;
mod flat;
mod imports;
mod items;
mod lines;
mod methods;
mod printer;
mod tables;
mod tokens;

use proc_macro2::TokenStream;
use syn::File;
use syn::visit::Visit;

use imports::Imports;
use items::Item;
use lines::Kin;
use printer::Printer;
use tokens::Token;

/// What every file says first.
const HEADER: &str = "// Written by `cargo xtask codegen`; change the API's description instead.\n";

/// A file: its documentation and its items.
pub fn file(docs: &[String], items: TokenStream) -> String {
    let mut text = head(docs);
    Items::default().add(items, &mut text);
    text
}

/// The same, with the imports that the items need before them. The items become text one after the other, since
/// tokens take many times as much memory.
pub fn importing(docs: &[String], items: impl IntoIterator<Item = TokenStream>) -> String {
    let (mut body, mut written) = (String::new(), Items::default());
    for item in items {
        written.add(item, &mut body);
    }
    let mut text = head(docs);
    Items::default().add(written.imports.tokens(), &mut text);
    text.push_str(&body);
    text
}

/// A type on one line; none where it is of an unknown kind.
pub fn inline(ty: TokenStream) -> Option<String> {
    flat::flat(&Token::of(ty))
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
    imports: Imports,
}

impl Items {
    /// Adds items. Calls of the runtime's macros are told by their tokens: to parse them would cost more than all else.
    fn add(&mut self, tokens: TokenStream, text: &mut String) {
        let tokens = Token::of(tokens);
        let mut pending = tokens.as_slice();
        while let Some((before, call, rest)) = next_call(pending) {
            self.items(before, text);
            self.start(Kin::Other, text);
            Printer::new(text, &mut self.imports).call(call);
            pending = rest;
        }
        self.items(pending, text);
    }

    fn items(&mut self, tokens: &[Token], text: &mut String) {
        for Item { attributes, tokens } in items::split(tokens) {
            if let Some(table) = tables::table(tokens, &mut self.imports) {
                self.start(Kin::Other, text);
                text.push_str(&attributes);
                text.push_str(&table);
                continue;
            }
            if let Some((kin, line)) = lines::line(tokens, &mut self.imports) {
                self.start(if attributes.is_empty() { kin } else { Kin::Other }, text);
                text.push_str(&attributes);
                text.push_str(&line);
                continue;
            }
            match items::text(tokens, &mut self.imports) {
                Some(item) => {
                    self.start(Kin::Other, text);
                    text.push_str(&attributes);
                    text.push_str(&item);
                }
                None => self.parsed(&attributes, tokens, text),
            }
        }
    }

    fn parsed(&mut self, attributes: &str, tokens: &[Token], text: &mut String) {
        for item in parse(Token::stream(tokens)) {
            let kin = if attributes.is_empty() { Kin::of(&item) } else { Kin::Other };
            self.start(kin, text);
            text.push_str(attributes);
            self.imports.visit_item(&item);
            write(item, text);
        }
    }

    fn start(&mut self, kin: Kin, text: &mut String) {
        if self.last != Some(kin) || kin == Kin::Other {
            text.push('\n');
        }
        self.last = Some(kin);
    }
}

/// Tokens of `runtime::name! {…}`.
const CALL: usize = 6;

/// The next call of a macro of the runtime, between what stands before and behind it.
fn next_call(tokens: &[Token]) -> Option<(&[Token], &[Token], &[Token])> {
    let (before, rest) = tokens.split_at_checked(tokens.windows(CALL).position(is_call)?)?;
    let (call, rest) = rest.split_at_checked(CALL)?;
    Some((before, call, rest))
}

fn is_call(tokens: &[Token]) -> bool {
    let [module, first, second, Token::Ident(_), bang, input] = tokens else { return false };
    module.is_word("runtime")
        && first.is_punct(':')
        && second.is_punct(':')
        && bang.is_punct('!')
        && input.braces().is_some()
}

fn parse(tokens: TokenStream) -> Vec<syn::Item> {
    match syn::parse2::<File>(tokens) {
        Ok(file) => file.items,
        // The compiler will say what is wrong.
        Err(error) => vec![syn::Item::Verbatim(error.to_compile_error())],
    }
}

fn write(item: syn::Item, text: &mut String) {
    match item {
        syn::Item::Verbatim(tokens) => {
            text.push_str(&tokens.to_string());
            text.push('\n');
        }
        item => {
            let spaced = matches!(item, syn::Item::Impl(_));
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
