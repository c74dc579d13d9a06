//! Examples in the docs of the client's methods.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::rust::{ClientMethod, Docs, Example, Expression, Home};

/// The lines of an example, with the lines that make it compile hidden.
pub fn docs(of: &ClientMethod) -> Docs {
    let Some(example) = &of.example else { return Docs::new() };
    let call = call(of, example);
    let answer = if example.answers { quote!(let answer = #call.await?;) } else { quote!(#call.await?;) };
    let code = format_body(&answer);
    let library = &example.library;
    let mut lines = vec![String::new(), "# Examples".to_owned(), String::new(), "```no_run".to_owned()];
    lines.push(format!(
        "# async fn example(client: {library}::Client) -> Result<(), Box<dyn std::error::Error>> {{"
    ));
    let modules: Vec<_> = ["models", "operations"]
        .into_iter()
        .filter(|module| code.iter().any(|line| line.contains(&format!("{module}::"))))
        .collect();
    match modules.as_slice() {
        [] => {}
        [only] => lines.extend([format!("use {library}::{only};"), String::new()]),
        several => lines.extend([format!("use {library}::{{{}}};", several.join(", ")), String::new()]),
    }
    lines.extend(code);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

fn call(of: &ClientMethod, example: &Example) -> TokenStream {
    let method = &of.name;
    let library = &example.library;
    let values = example.arguments.iter().map(|value| expression(value, library));
    if let Some(required) = &of.required {
        let path = of.request.sibling(required.clone()).tokens(&elsewhere());
        let names = of.arguments.iter().map(|argument| &argument.name);
        let fields = names.zip(values).map(|(name, value)| quote!(#name: #value));
        return quote!(client.#method(#path { #(#fields),* }));
    }
    quote!(client.#method(#(#values),*))
}

/// Examples stand in no file of the crate.
fn elsewhere() -> Home {
    Home("".into())
}

fn expression(of: &Expression, library: &crate::rust::Ident) -> TokenStream {
    let all = |list: &[Expression]| list.iter().map(|one| expression(one, library)).collect::<Vec<_>>();
    match of {
        Expression::Text(text) => quote!(#text),
        Expression::Integer(number) => Literal::i64_unsuffixed(*number).into_token_stream(),
        Expression::Number(number) => Literal::f64_unsuffixed(*number).into_token_stream(),
        Expression::Bool(value) => quote!(#value),
        Expression::Unit => quote!(()),
        Expression::None => quote!(None),
        Expression::Null => quote!(#library::Raw::NULL),
        Expression::Present(inner) => {
            let inner = expression(inner, library);
            quote!(#library::Nullable::Value(#inner))
        }
        Expression::Map => quote!(std::collections::BTreeMap::<String, _>::new()),
        Expression::Tuple(items) => {
            let items = all(items);
            quote!((#(#items,)*))
        }
        Expression::List(items) => {
            let items = all(items);
            quote!(vec![#(#items),*])
        }
        Expression::Items(items) => {
            let items = all(items);
            quote!([#(#items),*])
        }
        Expression::Into(inner) => {
            let inner = expression(inner, library);
            quote!(#inner.into())
        }
        Expression::Boxed(inner) => {
            let inner = expression(inner, library);
            quote!(Box::new(#inner))
        }
        Expression::New(path) => {
            let path = path.tokens(&elsewhere());
            quote!(#path::new())
        }
        Expression::From(path, required, values) => {
            let holder = path.sibling(required.clone()).tokens(&elsewhere());
            let path = path.tokens(&elsewhere());
            let fields = values.iter().map(|(name, value)| {
                let value = expression(value, library);
                quote!(#name: #value)
            });
            quote!(#path::from(#holder { #(#fields),* }))
        }
        Expression::Variant(path, name, held) => {
            let path = path.tokens(&elsewhere());
            let held = held.as_ref().map(|held| {
                let held = expression(held, library);
                quote!((#held))
            });
            quote!(#path::#name #held)
        }
        Expression::Upload => quote!(#library::Upload::new("bytes")),
    }
}

/// Statements as lines, as they are formatted in a function.
fn format_body(statements: &TokenStream) -> Docs {
    let function = quote!(fn example() { #statements });
    let Ok(file) = syn::parse2::<syn::File>(function) else { return Docs::new() };
    let text = prettyplease::unparse(&file);
    let lines: Vec<_> = text.lines().collect();
    let body = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    body.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}
