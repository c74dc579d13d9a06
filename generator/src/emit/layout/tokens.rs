//! Tokens that can be looked at where they stand: to go over those in brackets of `proc_macro2` is to copy them.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, TokenStream, TokenTree};

/// A token, or brackets with what is in them.
pub enum Token {
    Ident(Ident),
    Punct(Punct),
    Literal(Literal),
    Group(Delimiter, Vec<Token>),
}

impl Token {
    /// The tokens of a stream, which are not copied where nobody else has them.
    pub fn of(stream: TokenStream) -> Vec<Self> {
        let token = |token| match token {
            TokenTree::Ident(ident) => Self::Ident(ident),
            TokenTree::Punct(punct) => Self::Punct(punct),
            TokenTree::Literal(literal) => Self::Literal(literal),
            TokenTree::Group(group) => {
                let (delimiter, stream) = (group.delimiter(), group.stream());
                drop(group);
                Self::Group(delimiter, Self::of(stream))
            }
        };
        stream.into_iter().map(token).collect()
    }

    /// The stream of tokens, for those who parse it.
    pub fn stream(tokens: &[Self]) -> TokenStream {
        let token = |token: &Self| match token {
            Self::Ident(ident) => ident.clone().into(),
            Self::Punct(punct) => punct.clone().into(),
            Self::Literal(literal) => literal.clone().into(),
            Self::Group(delimiter, inner) => TokenTree::from(Group::new(*delimiter, Self::stream(inner))),
        };
        tokens.iter().map(token).collect()
    }

    /// Whether it is this sign.
    pub fn is_punct(&self, wanted: char) -> bool {
        matches!(self, Self::Punct(punct) if punct.as_char() == wanted)
    }

    /// Whether it is this word.
    pub fn is_word(&self, wanted: &str) -> bool {
        matches!(self, Self::Ident(ident) if ident == wanted)
    }

    /// What is in braces, if it is these.
    pub fn braces(&self) -> Option<&[Self]> {
        self.brackets(Delimiter::Brace)
    }

    /// What is in parentheses, if it is these.
    pub fn parentheses(&self) -> Option<&[Self]> {
        self.brackets(Delimiter::Parenthesis)
    }

    fn brackets(&self, wanted: Delimiter) -> Option<&[Self]> {
        match self {
            Self::Group(delimiter, inner) if *delimiter == wanted => Some(inner),
            _ => None,
        }
    }
}
