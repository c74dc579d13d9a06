//! The tables by which `validate` checks what is about to be sent.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Number;

use super::docs::docs;
use super::words::word;
use crate::rust::{
    Check, Checked, Condition, Effect, Home, Ident, ListCheck, NumberCheck, ObjectCheck, Path, Rule,
    TextCheck, TextFormat,
};

/// The table of a type and its method `validate`.
pub fn item(of: &Checked, ty: &Ident, home: &Home) -> TokenStream {
    let (table, name) = (table(of, home), &of.name);
    quote!(#table runtime::validate! { #ty: #name })
}

/// What the parts of a form have to be.
pub fn of_parts(of: &Checked, ty: &Ident, home: &Home) -> TokenStream {
    let (name, check) = (&of.name, check(&of.check, home));
    quote! {
        impl #ty {
            const #name: runtime::Check = #check;
        }
    }
}

fn table(of: &Checked, home: &Home) -> TokenStream {
    let (name, check) = (&of.name, check(&of.check, home));
    let about = docs(&["What is checked before it is sent.".to_owned()]);
    quote! {
        #about
        pub(crate) static #name: runtime::Check = #check;
    }
}

/// Says what the body has to be that a call is given next.
pub fn of_body(check: Option<&Check>, call: &TokenStream, home: &Home) -> TokenStream {
    match check {
        None | Some(Check::Nothing) => TokenStream::new(),
        Some(Check::Of(path)) => {
            let path = absolute(path, home);
            quote!(#call.check_body(&#path);)
        }
        Some(check) => {
            let check = self::check(check, home);
            quote! {
                static BODY: runtime::Check = #check;
                #call.check_body(&BODY);
            }
        }
    }
}

/// A reference to a table, here or elsewhere.
pub fn reference(check: &Check, home: &Home) -> TokenStream {
    match check {
        Check::Of(path) => {
            let path = absolute(path, home);
            quote!(&#path)
        }
        check => {
            let check = self::check(check, home);
            quote!(&#check)
        }
    }
}

/// The path through the file, which is open to the whole crate.
fn absolute(path: &Path, home: &Home) -> TokenStream {
    let name = &path.name;
    if path.home == *home {
        return quote!(#name);
    }
    let modules = path.home.modules();
    quote!(#(#modules::)*#name)
}

fn check(check: &Check, home: &Home) -> TokenStream {
    match check {
        // A table of another type is only ever referred to.
        Check::Nothing | Check::Of(_) => quote!(runtime::Check::Nothing),
        Check::Object(of) => {
            let of = object(of, home);
            quote!(runtime::Check::Object(&#of))
        }
        Check::List(of) if of.min.is_none() && of.max.is_none() && !of.unique => {
            let items = reference(&of.items, home);
            quote!(runtime::Check::Items(#items))
        }
        Check::List(of) => {
            let of = list(of, home);
            quote!(runtime::Check::List(&#of))
        }
        Check::Text(TextCheck {
            min_length: None,
            max_length: None,
            format: Some(format),
            pattern: None,
        }) => {
            let format = self::format(*format);
            quote!(runtime::Check::Format(#format))
        }
        Check::Text(TextCheck { min_length, max_length, format, pattern }) => {
            let min = size("min_length", *min_length);
            let max = size("max_length", *max_length);
            let format = format.map(self::format).map(|format| quote!(format: Some(#format),));
            let pattern =
                pattern.as_ref().map(|pattern| quote!(pattern: Some(runtime::Pattern::new(#pattern)),));
            quote! {
                runtime::Check::Text(runtime::TextCheck { #min #max #format #pattern ..runtime::TextCheck::ANY })
            }
        }
        Check::Listed(values) => {
            let values = values.iter().map(ToString::to_string);
            quote!(runtime::Check::Listed(&[#(#values),*]))
        }
        Check::Number(of) => {
            let of = number(of);
            quote!(runtime::Check::Number(#of))
        }
        Check::Union(table, variants) => {
            let table = absolute(table, home);
            let variants = variants.iter().map(|variant| reference(variant, home));
            quote!(runtime::Check::Union(&#table, &[#(#variants),*]))
        }
    }
}

fn format(format: TextFormat) -> TokenStream {
    match format {
        TextFormat::Typed(format) => quote!(runtime::#format::CHECK),
        TextFormat::Plain(format) => quote!(runtime::#format),
    }
}

fn object(of: &ObjectCheck, home: &Home) -> TokenStream {
    let properties = (!of.properties.is_empty()).then(|| {
        let properties = of.properties.iter().map(|(name, check)| {
            let check = reference(check, home);
            quote!((#name, #check))
        });
        quote!(properties: &[#(#properties),*],)
    });
    let additional = of.additional.as_ref().map(|check| {
        let check = reference(check, home);
        quote!(additional: Some(#check),)
    });
    let min = size("min_properties", of.min_properties);
    let max = size("max_properties", of.max_properties);
    let rules = (!of.rules.is_empty()).then(|| {
        let rules = of.rules.iter().map(rule);
        quote!(rules: &[#(#rules),*],)
    });
    quote!(runtime::ObjectCheck { #properties #additional #min #max #rules ..runtime::ObjectCheck::ANY })
}

fn list(of: &ListCheck, home: &Home) -> TokenStream {
    let items = (of.items != Check::Nothing).then(|| {
        let items = reference(&of.items, home);
        quote!(items: #items,)
    });
    let (min, max) = (size("min", of.min), size("max", of.max));
    let unique = of.unique.then(|| quote!(unique: true,));
    quote!(runtime::ListCheck { #items #min #max #unique ..runtime::ListCheck::ANY })
}

fn number(of: &NumberCheck) -> TokenStream {
    let bound = |name: &'static str, bound: Option<&Number>| {
        let name = word(name);
        bound.and_then(Number::as_f64).map(|value| {
            let value = Literal::f64_unsuffixed(value);
            quote!(#name: Some(#value),)
        })
    };
    let of_kind = |bound: &Option<(Number, bool)>, exclusive: bool| {
        bound.as_ref().filter(|(_, out)| *out == exclusive).map(|(value, _)| value.clone())
    };
    let minimum = bound("minimum", of_kind(&of.minimum, false).as_ref());
    let above = bound("exclusive_minimum", of_kind(&of.minimum, true).as_ref());
    let maximum = bound("maximum", of_kind(&of.maximum, false).as_ref());
    let below = bound("exclusive_maximum", of_kind(&of.maximum, true).as_ref());
    let step = bound("multiple_of", of.multiple_of.as_ref());
    quote!(runtime::NumberCheck { #minimum #maximum #above #below #step ..runtime::NumberCheck::ANY })
}

fn size(name: &'static str, size: Option<u64>) -> Option<TokenStream> {
    let name = word(name);
    size.map(|size| {
        let size = Literal::u64_unsuffixed(size);
        quote!(#name: Some(#size),)
    })
}

fn rule(rule: &Rule) -> TokenStream {
    let when = when(rule.when.as_ref());
    let because = rule.because.as_ref().map_or_else(|| quote!(None), |because| quote!(Some(#because)));
    let effect = effect(&rule.effect);
    quote!(runtime::Rule { #when, because: #because, effect: runtime::Effect::#effect })
}

fn effect(of: &Effect) -> TokenStream {
    match of {
        Effect::Require(paths) => quote!(Require(&[#(#paths),*])),
        Effect::Forbid(paths) => quote!(Forbid(&[#(#paths),*])),
        Effect::RequireOneOf(paths) => quote!(RequireOneOf(&[#(#paths),*])),
        Effect::RequireValue(values) => {
            let values = values.iter().map(|(path, value)| {
                let value = value.to_string();
                quote!((#path, #value))
            });
            quote!(RequireValue(&[#(#values),*]))
        }
        Effect::Sum(items, at_most) => {
            let at_most = Literal::f64_unsuffixed(at_most.as_f64().unwrap_or(f64::MAX));
            quote!(Sum { items: #items, at_most: #at_most })
        }
        Effect::Count { items, matching, min, max } => {
            let matching = condition(matching);
            let literal = |number: u64| Literal::u64_unsuffixed(number);
            let bound = match (min, max) {
                (Some(min), Some(max)) if min == max => {
                    let number = literal(*min);
                    quote!(Exactly(#number))
                }
                (Some(min), _) => {
                    let number = literal(*min);
                    quote!(AtLeast(#number))
                }
                (None, max) => {
                    let number = literal(max.unwrap_or(u64::from(u32::MAX)));
                    quote!(AtMost(#number))
                }
            };
            quote!(Count { items: #items, matching: &#matching, bound: runtime::Bound::#bound })
        }
    }
}

fn when(condition: Option<&Condition>) -> TokenStream {
    let Some(condition) = condition else { return quote!(when: None) };
    let condition = self::condition(condition);
    quote!(when: Some(&#condition))
}

fn condition(of: &Condition) -> TokenStream {
    let all = |list: &[Condition]| list.iter().map(condition).collect::<Vec<_>>();
    match of {
        Condition::Equals(path, value) => {
            let value = value.to_string();
            quote!(runtime::Condition::Equals(#path, #value))
        }
        Condition::In(path, values) => {
            let values = values.iter().map(ToString::to_string);
            quote!(runtime::Condition::In(#path, &[#(#values),*]))
        }
        Condition::Present(path, present) => quote!(runtime::Condition::Present(#path, #present)),
        Condition::All(list) => {
            let list = all(list);
            quote!(runtime::Condition::All(&[#(#list),*]))
        }
        Condition::Any(list) => {
            let list = all(list);
            quote!(runtime::Condition::Any(&[#(#list),*]))
        }
        Condition::Not(inner) => {
            let inner = condition(inner);
            quote!(runtime::Condition::Not(&#inner))
        }
    }
}
