//! The macro that makes the setters of a struct.

/// Makes a method for each optional field, which sets it and gives the struct back.
///
/// ```text
/// setters! {
///     Pet {
///         /// What it is called.
///         optional into name: String,
///         whole nullable owner: Owner,            // of a `Nullable<Owner>`
///         whole entries labels: Label,            // of a map
///         optional into_entries notes: Raw,       // of a map of what values become
///         optional items toys: Toy,               // of a `Vec<Toy>`
///         optional plain clone as clone_: bool    // another name for the method than for the field
///     }
/// }
/// ```
/// The first word says how the field holds the value, the second how it is taken.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! setters {
    ($type:ident { $(
        $(#[$about:meta])* $held:ident $taken:ident $field:ident $(as $method:ident)? : $ty:ty
    ),* $(,)? }) => {
        impl $type {
            $( $crate::runtime::setter! {
                $taken { $(#[$about])* } $held $field [$($method)? $field] $ty
            } )*
        }
    };
}

/// A setter, by how it takes the value.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! setter {
    (plain { $($about:tt)* } $held:ident $field:ident $method:tt $ty:ty) => {
        $crate::runtime::setter! { { $($about)* } $held $field $method value: { $ty } { value } }
    };
    (into { $($about:tt)* } $held:ident $field:ident $method:tt $ty:ty) => {
        $crate::runtime::setter! { { $($about)* } $held $field $method value: { impl Into<$ty> } { value.into() } }
    };
    (boxed { $($about:tt)* } $held:ident $field:ident $method:tt $ty:ty) => {
        $crate::runtime::setter! {
            { $($about)* } $held $field $method value: { impl Into<$ty> } { Box::new(value.into()) }
        }
    };
    (items { $($about:tt)* } $held:ident $field:ident $method:tt $ty:ty) => {
        $crate::runtime::setter! {
            { $($about)* } $held $field $method
            items: { impl IntoIterator<Item = $ty> } { items.into_iter().collect() }
        }
    };
    (into_items { $($about:tt)* } $held:ident $field:ident $method:tt $ty:ty) => {
        $crate::runtime::setter! {
            { $($about)* } $held $field $method
            items: { impl IntoIterator<Item = impl Into<$ty>> } { items.into_iter().map(Into::into).collect() }
        }
    };
    (entries { $($about:tt)* } $held:ident $field:ident $method:tt $ty:ty) => {
        $crate::runtime::setter! {
            { $($about)* } $held $field $method
            entries: { impl IntoIterator<Item = (impl Into<String>, $ty)> }
            { entries.into_iter().map(|(name, value)| (name.into(), value)).collect() }
        }
    };
    (into_entries { $($about:tt)* } $held:ident $field:ident $method:tt $ty:ty) => {
        $crate::runtime::setter! {
            { $($about)* } $held $field $method
            entries: { impl IntoIterator<Item = (impl Into<String>, impl Into<$ty>)> }
            { entries.into_iter().map(|(name, value)| (name.into(), value.into())).collect() }
        }
    };
    (nullable { $($about:tt)* } whole $field:ident [$method:ident $($own:ident)?] $ty:ty) => {
        $($about)*
        #[must_use]
        #[inline]
        pub fn $method<How>(mut self, value: impl $crate::runtime::IntoNullable<$ty, How>) -> Self {
            self.$field = value.into_nullable();
            self
        }
    };
    ({ $($about:tt)* } optional $field:ident $method:tt $value:ident: { $($ty:tt)* } { $($made:tt)* }) => {
        $crate::runtime::setter! { { $($about)* } whole $field $method $value: { $($ty)* } { Some($($made)*) } }
    };
    (
        { $($about:tt)* } whole $field:ident [$method:ident $($own:ident)?]
        $value:ident: { $($ty:tt)* } { $($made:tt)* }
    ) => {
        $($about)*
        #[must_use]
        #[inline]
        pub fn $method(mut self, $value: $($ty)*) -> Self {
            self.$field = $($made)*;
            self
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {setter, setters};
