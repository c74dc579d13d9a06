//! Tokens as text: items by `prettyplease`, calls of the runtime's macros with an entry a line.

mod imports;
mod printer;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{File, Item};

use imports::Imports;
use printer::Printer;

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
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        while let Some((items, call, after)) = first_call(rest) {
            self.items(items, text);
            self.start(Kin::Other, text);
            Printer::new(text, &mut self.imports).call(call);
            rest = after;
        }
        self.items(rest, text);
    }

    fn items(&mut self, tokens: &[TokenTree], text: &mut String) {
        for item in parse(tokens) {
            self.start(Kin::of(&item), text);
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

/// What stands before the first call of a macro of the runtime, the call, and what follows.
fn first_call(tokens: &[TokenTree]) -> Option<(&[TokenTree], &[TokenTree], &[TokenTree])> {
    let start = tokens.windows(CALL).position(is_call)?;
    let (before, rest) = tokens.split_at_checked(start)?;
    let (call, after) = rest.split_at_checked(CALL)?;
    Some((before, call, after))
}

fn is_call(tokens: &[TokenTree]) -> bool {
    let punct = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let [TokenTree::Ident(module), first, second, TokenTree::Ident(_), bang, TokenTree::Group(input)] =
        tokens
    else {
        return false;
    };
    module == "runtime"
        && punct(first, ':')
        && punct(second, ':')
        && punct(bang, '!')
        && input.delimiter() == Delimiter::Brace
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

fn parse(tokens: &[TokenTree]) -> Vec<Item> {
    let tokens: TokenStream = tokens.iter().cloned().collect();
    match syn::parse2::<File>(tokens.clone()) {
        Ok(file) => file.items,
        // Unformatted is better than missing; the compiler will say what is wrong.
        Err(_) => vec![Item::Verbatim(tokens)],
    }
}

fn write(item: Item, text: &mut String) {
    match item {
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
