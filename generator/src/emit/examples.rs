//! Examples in the docs of the client's methods.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::rust::{ClientMethod, Docs, Example, Expression, Home, Ident, Start};

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
    lines.extend(uses(&code, library));
    lines.extend(code);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The first lines of code for a newcomer.
pub fn start(of: &Start, methods: &[ClientMethod]) -> Docs {
    let Some((method, example)) =
        methods.get(of.method).and_then(|method| Some((method, method.example.as_ref()?)))
    else {
        return Docs::new();
    };
    let library = &of.library;
    let setters = of.setters.iter().map(|(name, texts)| quote!(.#name(#(#texts),*)));
    let call = call(method, example);
    let answer = if example.answers { quote!(let answer = #call.await?;) } else { quote!(#call.await?;) };
    let code = format_body(&quote! {
        let client = #library::Client::builder() #(#setters)* .build()?;
        #answer
    });
    let mut lines = vec!["```no_run".to_owned()];
    lines.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(uses(&code, library));
    lines.extend(code);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The modules that code names.
fn uses(code: &[String], library: &Ident) -> Docs {
    let named = |module: &&str| code.iter().any(|line| line.contains(&format!("{module}::")));
    let modules: Vec<_> = ["models", "operations"].into_iter().filter(named).collect();
    match modules.as_slice() {
        [] => Docs::new(),
        [only] => vec![format!("use {library}::{only};"), String::new()],
        several => vec![format!("use {library}::{{{}}};", several.join(", ")), String::new()],
    }
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

fn expression(of: &Expression, library: &Ident) -> TokenStream {
    written(of, &quote!(#library), &elsewhere())
}

/// A value as it is written in a file of the crate.
pub fn value(of: &Expression, home: &Home) -> TokenStream {
    written(of, &quote!(crate), home)
}

/// A value where the crate is called so.
fn written(of: &Expression, library: &TokenStream, home: &Home) -> TokenStream {
    let all = |list: &[Expression]| list.iter().map(|one| written(one, library, home)).collect::<Vec<_>>();
    let one = |inner: &Expression| written(inner, library, home);
    match of {
        Expression::Text(text) => quote!(#text),
        Expression::Integer(number) => Literal::i64_unsuffixed(*number).into_token_stream(),
        Expression::Number(number) => Literal::f64_unsuffixed(*number).into_token_stream(),
        Expression::Bool(value) => quote!(#value),
        Expression::Unit => quote!(()),
        Expression::None => quote!(None),
        Expression::Null => quote!(#library::Raw::NULL),
        Expression::Present(inner) => {
            let inner = one(inner);
            quote!(#library::Nullable::Value(#inner))
        }
        Expression::Map(entries) => map(entries, library, home),
        Expression::With(base, values) => {
            let (base, (names, values)) = (one(base), named(values, library, home));
            quote!(#base #(.#names(#values))*)
        }
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
            let inner = one(inner);
            quote!(#inner.into())
        }
        Expression::Boxed(inner) => {
            let inner = one(inner);
            quote!(Box::new(#inner))
        }
        Expression::New(path) => {
            let path = path.tokens(home);
            quote!(#path::new())
        }
        Expression::Amount(path, amount) => {
            let (path, amount) = (path.tokens(home), Literal::i64_unsuffixed(*amount));
            quote!(#path::new(#amount))
        }
        Expression::From(path, required, values) => {
            let holder = path.sibling(required.clone()).tokens(home);
            let (path, (names, values)) = (path.tokens(home), named(values, library, home));
            quote!(#path::from(#holder { #(#names: #values),* }))
        }
        Expression::Variant(path, name, held) => {
            let path = path.tokens(home);
            let held = held.as_deref().map(one).map(|held| quote!((#held)));
            quote!(#path::#name #held)
        }
        Expression::Minor([a, b, c], digits, amount) => {
            let (digits, amount) = (Literal::u8_unsuffixed(*digits), Literal::i64_unsuffixed(*amount));
            quote!(#library::Minor::<#a, #b, #c, #digits>::new(#amount))
        }
        Expression::Upload(media_type) => {
            let said = media_type.as_ref().map(|media_type| quote!(.content_type(#media_type)));
            quote!(#library::Upload::new("bytes") #said)
        }
    }
}

/// A map, of texts where nothing else tells what its keys are.
fn map(entries: &[(String, Expression)], library: &TokenStream, home: &Home) -> TokenStream {
    if entries.is_empty() {
        return quote!(std::collections::BTreeMap::<String, _>::new());
    }
    let entries = entries.iter().map(|(name, value)| {
        let value = written(value, library, home);
        quote!((#name.to_owned(), #value))
    });
    quote!(std::collections::BTreeMap::from([#(#entries),*]))
}

/// Names, and the values that they are given.
fn named<'a>(
    values: &'a [(Ident, Expression)],
    library: &TokenStream,
    home: &Home,
) -> (Vec<&'a Ident>, Vec<TokenStream>) {
    values.iter().map(|(name, value)| (name, written(value, library, home))).unzip()
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
