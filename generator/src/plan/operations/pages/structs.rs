//! Where lists and other values stand in the structs of pages.

use std::collections::BTreeMap;

use crate::rust::{Field, Ident, Item, ModelFile, PageField, Path, Type};

/// What the list of a page is called, where there are several.
const ITEMS: &[&str] = &["data", "items", "results", "records", "entries", "values"];

/// What holds what a page says of itself, beside the page.
const HOLDERS: &[&str] =
    &["meta", "pagination", "paging", "page_info", "pageInfo", "response_metadata", "result_info", "cursors"];

/// The structs that pages may be.
pub struct Structs<'a>(BTreeMap<&'a Path, &'a Item>);

/// The list of a page.
pub struct List {
    /// The fields that lead to it, and what is around the type of each.
    pub fields: Vec<(Ident, PageField)>,
    /// Where it stands on the wire.
    pub names: Vec<String>,
    /// An item.
    pub item: Type,
}

impl<'a> Structs<'a> {
    /// Those of these files.
    pub fn new(files: impl Iterator<Item = &'a ModelFile>) -> Self {
        Self(files.flat_map(|file| &file.items).map(|item| (item.path(), item)).collect())
    }

    /// A type without what says that it may be missing, and what that is.
    fn plain<'t>(&self, ty: &'t Type) -> (&'t Type, PageField)
    where
        'a: 't,
    {
        match ty {
            Type::Boxed(inner) => self.plain(inner),
            Type::Option(inner) => (self.plain(inner).0, PageField::Option),
            Type::Nullable(inner) => (self.plain(inner).0, PageField::Nullable),
            Type::Model(path) => match self.0.get(path) {
                Some(Item::Alias(of)) => self.plain(&of.ty),
                _ => (ty, PageField::Plain),
            },
            other => (other, PageField::Plain),
        }
    }

    /// The fields of a type, if it has any.
    fn fields(&self, ty: &Type) -> &'a [Field] {
        match ty {
            Type::Boxed(inner) | Type::Option(inner) | Type::Nullable(inner) => self.fields(inner),
            Type::Model(path) => match self.0.get(path) {
                Some(Item::Struct(of)) => &of.fields,
                Some(Item::Alias(of)) => self.fields(&of.ty),
                _ => &[],
            },
            _ => &[],
        }
    }

    fn field(&self, ty: &Type, name: &str) -> Option<&'a Field> {
        self.fields(ty).iter().find(|field| field.wire == name)
    }

    /// What names on the wire lead to.
    pub fn at(&self, ty: &Type, names: &[&str]) -> Option<&'a Type> {
        let (first, rest) = names.split_first()?;
        let (plain, _) = self.plain(&self.field(ty, first)?.ty);
        if rest.is_empty() { Some(plain) } else { self.at(plain, rest) }
    }

    /// The first of these names that a page has, in itself or in what it says of itself, with a value of this kind.
    pub fn said(&self, page: &Type, names: &[&str], fits: fn(&Type) -> bool) -> Option<Vec<String>> {
        let holders = std::iter::once(None).chain(HOLDERS.iter().copied().map(Some));
        holders.flat_map(|holder| names.iter().map(move |name| holder.into_iter().chain([*name]))).find_map(
            |path| {
                let path: Vec<&str> = path.collect();
                let fits = self.at(page, &path).is_some_and(fits);
                fits.then(|| path.into_iter().map(str::to_owned).collect())
            },
        )
    }

    /// The list of a page: the page itself, the only list that it has, or the one with a usual name.
    pub fn list(&self, page: &Type) -> Option<List> {
        if matches!(page, Type::Vec(_)) {
            return self.list_at(page, &[]);
        }
        let lists = || {
            let all = self.fields(page).iter();
            all.filter(|field| matches!(self.plain(&field.ty).0, Type::Vec(_)))
        };
        let named = ITEMS.iter().find_map(|name| lists().find(|field| field.wire == *name));
        let mut all = lists();
        let field = named.or_else(|| all.next().filter(|_| all.next().is_none()))?;
        self.list_at(page, std::slice::from_ref(&field.wire))
    }

    /// The list at the end of these names.
    pub fn list_at(&self, page: &Type, names: &[String]) -> Option<List> {
        let mut fields = Vec::with_capacity(names.len());
        let mut here = page;
        for name in names {
            let field = self.field(here, name)?;
            let (plain, around) = self.plain(&field.ty);
            fields.push((field.name.clone(), around));
            here = plain;
        }
        let Type::Vec(item) = here else { return None };
        Some(List { fields, names: names.to_vec(), item: (**item).clone() })
    }
}

/// Whether a type is of texts.
pub fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Format(_))
}

/// Whether a type is of whole numbers.
pub fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64)
}
