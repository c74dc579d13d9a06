//! A tree that can be changed: what a document is before it is read, where an overlay has something to say.
//!
//! Each part keeps its place. Places are counted through the text of the document and, behind it, those of its
//! overlays, so that a tree made of several texts needs no more than one number for each.

use serde_json::{Map, Value};

use super::build::{Builder, Parsed, Stopped};
use super::scalar;
use super::text::parse;
use super::tree::{Content, Node, Stretch, Tree};
use crate::pointer::Pointer;

/// A stretch of one of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written(Stretch);

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Part {
    /// Where it is written.
    pub place: Written,
    /// What it is.
    pub held: Held,
}

/// What a part is.
#[derive(Debug, Clone)]
pub enum Held {
    /// A scalar as it is written.
    Scalar(Scalar),
    /// The elements of a list.
    List(Vec<Part>),
    /// The members of an object, in the order of the text.
    Object(Vec<Member>),
}

/// The text of a scalar, and whether it stands without quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    text: String,
    plain: bool,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Where the name is written.
    pub place: Written,
    /// What it holds.
    pub value: Part,
}

impl Part {
    /// The tree of a text whose first byte counts as the `base`-th.
    pub(crate) fn of(tree: &Tree, base: usize) -> Option<Self> {
        tree.root().map(|root| Self::of_node(root, base))
    }

    fn of_node(node: Node<'_>, base: usize) -> Self {
        let held = match node.content() {
            Content::Scalar(text, plain) => Held::Scalar(Scalar { text: text.to_owned(), plain }),
            Content::List(_) => Held::List(node.elements().map(|one| Self::of_node(one, base)).collect()),
            Content::Object => Held::Object(
                node.placed_members()
                    .map(|(name, place, value)| Member {
                        name: name.to_owned(),
                        place: Written::of(place, base),
                        value: Self::of_node(value, base),
                    })
                    .collect(),
            ),
        };
        Self { place: Written::of(node.place(), base), held }
    }

    /// A text that is written at `place`.
    #[must_use]
    pub fn text(text: &str, place: Written) -> Self {
        Self { place, held: Held::Scalar(Scalar { text: text.to_owned(), plain: false }) }
    }

    /// `true` or `false`, written at `place`.
    #[must_use]
    pub fn flag(flag: bool, place: Written) -> Self {
        Self { place, held: Held::Scalar(Scalar { text: flag.to_string(), plain: true }) }
    }

    /// The part that a text in one line is, as if all of it stood at `place`; none, if it cannot be read.
    pub(crate) fn of_json(text: &str, place: Written) -> Option<Self> {
        let parsed = parse(".json", text, &Pointer::root());
        Some(Self::of(&parsed.tree?, 0)?.standing_at(place))
    }

    fn standing_at(self, place: Written) -> Self {
        let held = match self.held {
            Held::Scalar(scalar) => Held::Scalar(scalar),
            Held::List(elements) => {
                Held::List(elements.into_iter().map(|element| element.standing_at(place)).collect())
            }
            Held::Object(members) => {
                let moved = |one: Member| Member { place, value: one.value.standing_at(place), ..one };
                Held::Object(members.into_iter().map(moved).collect())
            }
        };
        Self { place, held }
    }

    /// The whole of it as JSON in one line; a number keeps its text, where that is one of JSON.
    pub(crate) fn to_json(&self) -> String {
        match &self.held {
            Held::Scalar(Scalar { text, plain }) => match scalar::value(text, *plain) {
                Value::Number(_) if text.parse::<serde_json::Number>().is_ok() => text.clone(),
                value => value.to_string(),
            },
            Held::List(elements) => {
                format!("[{}]", elements.iter().map(Self::to_json).collect::<Vec<_>>().join(","))
            }
            Held::Object(members) => {
                let member =
                    |one: &Member| format!("{}:{}", Value::from(one.name.as_str()), one.value.to_json());
                format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(","))
            }
        }
    }

    /// The text of a scalar that stands for one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.held {
            Held::Scalar(Scalar { text, plain }) => (!plain || scalar::is_text(text)).then_some(text),
            _ => None,
        }
    }

    /// The member of this name.
    pub(crate) fn member(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|one| one.name == name).map(|one| &one.value)
    }

    /// The members of an object; of anything else none.
    pub(crate) fn members(&self) -> &[Member] {
        match &self.held {
            Held::Object(members) => members,
            _ => &[],
        }
    }

    /// Puts a member into an object, in place of one of this name.
    pub(crate) fn set(&mut self, name: &str, value: Self) {
        if let Held::Object(members) = &mut self.held {
            members.retain(|one| one.name != name);
            members.push(Member { name: name.to_owned(), place: value.place, value });
        }
    }

    /// The part at `pointer`.
    #[must_use]
    pub fn get(&self, pointer: &Pointer) -> Option<&Self> {
        pointer.tokens().try_fold(self, |part, token| match &part.held {
            Held::Scalar(_) => None,
            Held::List(elements) => elements.get(token.parse::<usize>().ok()?),
            Held::Object(members) => members.iter().find(|one| one.name == token).map(|one| &one.value),
        })
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, pointer: &Pointer) -> Option<&mut Self> {
        pointer.tokens().try_fold(self, |part, token| match &mut part.held {
            Held::Scalar(_) => None,
            Held::List(elements) => elements.get_mut(token.parse::<usize>().ok()?),
            Held::Object(members) => {
                members.iter_mut().find(|one| one.name == token).map(|one| &mut one.value)
            }
        })
    }

    /// How much it is, in nodes and bytes of text.
    #[must_use]
    pub fn size(&self) -> usize {
        1 + match &self.held {
            Held::Scalar(scalar) => scalar.text.len(),
            Held::List(elements) => elements.iter().map(Self::size).sum(),
            Held::Object(members) => members.iter().map(|one| one.name.len() + one.value.size()).sum(),
        }
    }

    /// The whole of it as JSON.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match &self.held {
            Held::Scalar(Scalar { text, plain }) => scalar::value(text, *plain),
            Held::List(elements) => elements.iter().map(Self::to_value).collect(),
            Held::Object(members) => {
                let members = members.iter().map(|one| (one.name.clone(), one.value.to_value()));
                Value::Object(members.collect::<Map<String, Value>>())
            }
        }
    }

    /// The tree of a text, of which this is what became.
    pub(crate) fn parsed(&self, text: &str, at: &Pointer) -> Parsed {
        let mut builder = Builder::new(text, at);
        let built = self.build(&mut builder);
        let (tree, found) = builder.finish();
        Parsed::of(built.map(|()| tree), found)
    }

    fn build(&self, builder: &mut Builder<'_>) -> Result<(), Stopped> {
        let place = self.place.0.range();
        let end = place.end;
        match &self.held {
            Held::Scalar(Scalar { text, plain }) => builder.scalar(text, *plain, 0, place),
            Held::List(elements) => {
                builder.start(false, 0, place)?;
                elements.iter().try_for_each(|element| element.build(builder))?;
                builder.end(end)
            }
            Held::Object(members) => {
                builder.start(true, 0, place)?;
                for member in members {
                    builder.key(&member.name, member.place.0.range())?;
                    member.value.build(builder)?;
                }
                builder.end(end)
            }
        }
    }
}

impl Written {
    fn of(place: Stretch, base: usize) -> Self {
        let moved = |at: u32| at.saturating_add(u32::try_from(base).unwrap_or(u32::MAX));
        Self(Stretch { start: moved(place.start), end: moved(place.end) })
    }
}
