//! What the values of a variant look like, and which variant a value is.

use super::Reader;
use super::kind::{Kind, Kinds};
use super::view::{Name, View, sorted};

/// A whole number of so many digits may be more than 64 bits hold.
const LONG: usize = 19;

/// The variants of a union, in document order.
#[derive(Debug)]
pub struct Union {
    /// The variants.
    pub variants: &'static [Variant],
}

/// What values of a variant look like. What is not said is left to [`Variant::ANY`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The JSON kinds.
    pub kinds: Kinds,
    /// The property that names the variant, and its values for it as JSON texts.
    pub tag: Option<(&'static str, &'static [&'static str])>,
    /// The property beside the union that names the variant, and its values for it as JSON texts.
    pub sibling: Option<(&'static str, &'static [&'static str])>,
    /// Properties that only have these values, as JSON texts.
    pub constants: &'static [(&'static str, &'static [&'static str])],
    /// The values of a scalar enumeration, as JSON texts.
    pub values: &'static [&'static str],
    /// Properties that are always there.
    pub required: &'static [&'static str],
    /// Those of them that may be null.
    pub nullable: &'static [&'static str],
    /// Properties of the description.
    pub known: &'static [&'static str],
    /// Whether further properties are allowed.
    pub open: bool,
    /// For text: whether it is of the variant's format.
    pub text: Option<fn(&str) -> bool>,
    /// For lists: what the items look like, one of these; anything, if there are none.
    pub items: &'static [Variant],
    /// For objects: what the value of a property looks like, one of these.
    pub properties: &'static [(&'static str, &'static [Variant])],
}

/// A value that is looked at, its properties gone over once.
struct Look<'a> {
    value: View<'a>,
    kind: Option<Kind>,
    /// Sorted by name.
    properties: Vec<(Name<'a>, View<'a>)>,
}

impl<'a> Look<'a> {
    fn at(value: View<'a>) -> Self {
        Self { value, kind: value.kind(), properties: sorted(value) }
    }

    fn get(&self, name: &str) -> Option<View<'a>> {
        let at = self.properties.binary_search_by(|(own, _)| own.bytes().cmp(name.as_bytes())).ok()?;
        self.properties.get(at).map(|(_, value)| *value)
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

fn listed(value: View<'_>, texts: &[&str]) -> bool {
    !texts.is_empty() && Told::by(value).is_one_of(texts)
}

/// What tells variants apart. Most is text without escapes, whose bytes are enough.
#[derive(Clone, Copy)]
struct Told<'a> {
    value: View<'a>,
    plain: Option<&'a [u8]>,
}

impl<'a> Told<'a> {
    fn by(value: View<'a>) -> Self {
        Self { value, plain: value.plain_text() }
    }

    fn is_one_of(self, texts: &[&str]) -> bool {
        match self.plain {
            Some(plain) => texts.iter().any(|text| plain == text.as_bytes()),
            None => texts.iter().any(|text| self.value.is_text(text)),
        }
    }
}

impl Variant {
    /// A variant about which nothing is known, to fill in what is: `Variant { kinds: …, ..Variant::ANY }`.
    pub const ANY: Self = Self {
        kinds: Kinds::ALL,
        tag: None,
        sibling: None,
        constants: &[],
        values: &[],
        required: &[],
        nullable: &[],
        known: &[],
        open: true,
        text: None,
        items: &[],
        properties: &[],
    };

    /// Whether the tag is there and names this variant; none where it is not there, or null.
    fn tagged(&self, look: &Look<'_>) -> Option<bool> {
        let (name, texts) = self.tag?;
        look.get(name).filter(|found| !found.is_null()).map(|found| listed(found, texts))
    }

    /// Whether nothing speaks against this variant, required properties aside.
    fn admits(&self, look: &Look<'_>) -> bool {
        look.kind.is_some_and(|kind| self.kinds.admit(kind))
            && match look.kind {
                Some(Kind::String) => {
                    self.text.is_none_or(|format| look.value.as_str().is_some_and(|text| format(&text)))
                }
                Some(Kind::Array) => {
                    self.items.is_empty()
                        || look.value.items().all(|item| item.is_null() || admit(self.items, item))
                }
                Some(Kind::Object) => {
                    self.has_constants(look)
                        && self.properties.iter().all(|(name, variants)| {
                            look.get(name).is_none_or(|found| found.is_null() || admit(variants, found))
                        })
                }
                _ => true,
            }
    }

    /// Servers write null for what is not there, whatever the description says.
    fn has_constants(&self, look: &Look<'_>) -> bool {
        self.constants
            .iter()
            .all(|(name, texts)| look.get(name).is_none_or(|found| found.is_null() || listed(found, texts)))
    }

    fn admits_whole(&self, look: &Look<'_>) -> bool {
        self.admits(look)
            && self.tagged(look) != Some(false)
            && (self.values.is_empty() || listed(look.value, self.values))
            && (look.kind != Some(Kind::Object) || self.complete(look))
    }

    fn complete(&self, look: &Look<'_>) -> bool {
        self.required.iter().all(|name| look.has(name))
    }

    /// Whether no required property is null that may not be.
    fn filled(&self, look: &Look<'_>) -> bool {
        let is_null = |name: &&str| look.get(name).is_some_and(View::is_null);
        self.required.iter().all(|name| !is_null(name) || self.nullable.contains(name))
    }

    /// How well an object fits: the less, the better.
    fn distance(&self, look: &Look<'_>) -> (bool, usize, usize) {
        let known = self.known.iter().filter(|name| look.has(name)).count();
        let unknown = look.properties.len().saturating_sub(known);
        (!self.open && unknown > 0, usize::MAX - known, unknown)
    }

    /// Whether nothing but its kind is known of it.
    const fn is_plain(&self) -> bool {
        self.tag.is_none() && self.constants.is_empty() && self.text.is_none()
    }
}

impl Union {
    /// The variant that a value is, by the tag, then the JSON kind, constants, listed values, required
    /// properties, and the number of known and unknown ones; the first of those that fit equally well.
    #[must_use]
    pub fn choose(&self, value: View<'_>) -> Option<usize> {
        self.candidates(value).first()
    }

    /// The variants that a value may be, all equally well.
    pub(super) fn candidates(&self, value: View<'_>) -> Candidates {
        if let Some(one) = self.by_tag(value).or_else(|| self.by_kind(value)) {
            return Candidates::One(one);
        }
        let look = Look::at(value);
        let mut left: Vec<_> = self.variants.iter().enumerate().collect();
        narrow(&mut left, &|variant| variant.tagged(&look) == Some(true));
        match left.as_slice() {
            [(index, variant)] if variant.tagged(&look) == Some(true) => return Candidates::One(*index),
            _ => {}
        }
        keep(&mut left, &|variant| variant.tagged(&look) != Some(false));
        keep(&mut left, &|variant| variant.admits(&look));
        if look.kind == Some(Kind::Integer) {
            // Beside a whole number, `2.0` says that it is none; what may have too many digits for one is tried as both.
            let (text, is_fraction) = (value.word(), |byte: &u8| matches!(byte, b'.' | b'e' | b'E'));
            let plain = !text.iter().any(is_fraction);
            if !plain || text.len() < LONG {
                narrow(&mut left, &|variant| variant.kinds.has(Kind::Integer) == plain);
            } else {
                let mut others = left.clone();
                keep(&mut left, &|variant| variant.kinds.has(Kind::Integer));
                keep(&mut others, &|variant| !variant.kinds.has(Kind::Integer));
                left.append(&mut others);
            }
        }
        narrow(&mut left, &|variant| listed(value, variant.values));
        narrow(&mut left, &|variant| variant.values.is_empty());
        if left.len() > 1 {
            if look.kind == Some(Kind::Object) {
                keep(&mut left, &|variant| variant.complete(&look));
                narrow(&mut left, &|variant| variant.filled(&look));
                keep_nearest(&mut left, &look);
            } else {
                // Several enumerations and the value of none.
                keep(&mut left, &|variant| variant.values.is_empty() || listed(value, variant.values));
            }
        }
        match left.as_slice() {
            [(index, _)] => Candidates::One(*index),
            _ => Candidates::Several(left.into_iter().map(|(index, _)| index).collect()),
        }
    }

    /// What a property beside the union says: the variant that it names, or none of them. Where it is not there, or
    /// null, it says nothing.
    pub(super) fn beside(&self, reader: &Reader<'_>) -> Option<Candidates> {
        let name = self.variants.iter().find_map(|variant| variant.sibling)?.0;
        let told = Told::by(reader.beside(name).filter(|found| !found.is_null())?);
        let names = |variant: &Variant| {
            variant.sibling.is_some_and(|(own, texts)| own == name && told.is_one_of(texts))
        };
        Some(only(self.variants, &names).map_or_else(|| Candidates::Several(Vec::new()), Candidates::One))
    }

    /// The one variant that the tag names: an object is read up to its tag only.
    fn by_tag(&self, value: View<'_>) -> Option<usize> {
        let name = self.variants.iter().find_map(|variant| variant.tag)?.0;
        let tag = Told::by(value.entries().find(|(own, _)| *own == name)?.1);
        let names =
            |variant: &Variant| variant.tag.is_some_and(|(own, texts)| own == name && tag.is_one_of(texts));
        only(self.variants, &names)
    }

    /// The one variant of this JSON kind, where nothing else is known of it.
    fn by_kind(&self, value: View<'_>) -> Option<usize> {
        let kind = value.kind()?;
        let one = only(self.variants, &|variant| variant.kinds.admit(kind))?;
        self.variants.get(one).filter(|variant| variant.is_plain()).map(|_| one)
    }
}

/// The numbers of variants.
pub(super) enum Candidates {
    One(usize),
    Several(Vec<usize>),
}

impl Candidates {
    pub(super) fn first(&self) -> Option<usize> {
        self.as_slice().first().copied()
    }

    pub(super) fn as_slice(&self) -> &[usize] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Several(several) => several,
        }
    }
}

/// The number of the variant that passes, if no other does.
fn only(variants: &[Variant], pass: &dyn Fn(&Variant) -> bool) -> Option<usize> {
    let mut found = variants.iter().enumerate().filter(|(_, variant)| pass(variant)).map(|(index, _)| index);
    let one = found.next()?;
    found.next().is_none().then_some(one)
}

/// Whether a value looks like one of these; anything does, if there are none.
fn admit(variants: &[Variant], value: View<'_>) -> bool {
    let look = Look::at(value);
    variants.is_empty() || variants.iter().any(|variant| variant.admits_whole(&look))
}

/// Keeps those that an object fits best.
fn keep_nearest(left: &mut Vec<(usize, &Variant)>, look: &Look<'_>) {
    if left.len() > 1 {
        let best = left.iter().map(|(_, variant)| variant.distance(look)).min();
        keep(left, &|variant| Some(variant.distance(look)) == best);
    }
}

/// Keeps those that pass, if any does.
fn narrow(left: &mut Vec<(usize, &Variant)>, pass: &dyn Fn(&Variant) -> bool) {
    if left.iter().any(|(_, variant)| pass(variant)) {
        keep(left, pass);
    }
}

fn keep(left: &mut Vec<(usize, &Variant)>, pass: &dyn Fn(&Variant) -> bool) {
    left.retain(|(_, variant)| pass(variant));
}
