//! Examples in the docs of the client's methods.

use proc_macro2::{Literal, TokenStream};

use super::layout::code::Code;
use crate::rust::{ClientMethod, Docs, Example, Expression, Home, Ident, MapKind, Path, Start};

/// The lines of an example, with the lines that make it compile hidden.
pub fn docs(of: &ClientMethod) -> Docs {
    let Some(example) = &of.example else { return Docs::new() };
    let code = answer(of, example);
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
    let builder = Code::call(format!("{library}::Client::builder"), Vec::new());
    let builder = of.setters.iter().fold(builder, |builder, (name, texts)| {
        builder.method(name.as_str(), texts.iter().map(|value| text(value)).collect())
    });
    let mut code = Code::Try(Box::new(builder.method("build", Vec::new()))).statement(Some("client"));
    code.extend(answer(method, example));
    let mut lines = vec!["```no_run".to_owned()];
    lines.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(uses(&code, library));
    lines.extend(code);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The modules that code names.
fn uses(code: &[String], library: &Ident) -> Docs {
    let named = |module: &&str| code.iter().any(|line| line.contains(*module));
    let modules: Vec<_> = ["models::", "operations::"].into_iter().filter(named).collect();
    match modules.as_slice() {
        [] => Docs::new(),
        [only] => vec![format!("use {library}::{};", only.trim_end_matches(':')), String::new()],
        several => {
            let several: Vec<_> = several.iter().map(|module| module.trim_end_matches(':')).collect();
            vec![format!("use {library}::{{{}}};", several.join(", ")), String::new()]
        }
    }
}

/// The call, sent.
fn answer(of: &ClientMethod, example: &Example) -> Docs {
    let code = Code::Try(Box::new(Code::Await(Box::new(call(of, example)))));
    code.statement(example.answers.then_some("answer"))
}

fn call(of: &ClientMethod, example: &Example) -> Code {
    let library = &example.library;
    // Examples stand in no file of the crate.
    let site = Site { library: library.as_str(), home: &Home("".into()) };
    let values = example.arguments.iter().map(|value| expression(value, site));
    let client = Code::word("client");
    let Some(required) = &of.required else { return client.method(of.name.as_str(), values.collect()) };
    let arguments = of.arguments.iter().map(|argument| argument.name.to_string());
    let holder = of.request.sibling(required.clone()).to_string();
    client.method(of.name.as_str(), vec![Code::Struct(holder, arguments.zip(values).collect())])
}

/// A value as it is written in a file of the crate.
pub fn value(of: &Expression, home: &Home) -> TokenStream {
    // What a value is made of is Rust; what were none would be missed where it is compiled.
    expression(of, Site { library: "crate", home }).line().parse().unwrap_or_default()
}

/// Where a value stands: how the crate is called there, and in which file of it that is.
#[derive(Clone, Copy)]
struct Site<'a> {
    library: &'a str,
    home: &'a Home,
}

impl Site<'_> {
    /// The path as it is written there: the bare name at home.
    fn path(self, of: &Path) -> String {
        if of.home == *self.home { of.name.to_string() } else { of.to_string() }
    }
}

fn expression(of: &Expression, site: Site<'_>) -> Code {
    let library = site.library;
    let all = |list: &[Expression]| list.iter().map(|one| expression(one, site)).collect::<Vec<_>>();
    let one = |inner: &Expression| expression(inner, site);
    match of {
        Expression::Text(of) => text(of),
        Expression::Integer(number) if *number < 0 => Code::word(number.to_string()),
        Expression::Integer(number) => Code::Short(number.to_string()),
        Expression::Number(number) => Code::word(Literal::f64_unsuffixed(*number).to_string()),
        Expression::Parsed(of, ty) => {
            Code::Try(Box::new(text(of).method(format!("parse::<{ty}>"), Vec::new())))
        }
        Expression::Bool(value) => Code::Short(value.to_string()),
        Expression::Unit => Code::Tuple(Vec::new()),
        Expression::None => Code::word("None"),
        Expression::Null => Code::word(format!("{library}::Raw::NULL")),
        Expression::Present(inner) => Code::call(format!("{library}::Nullable::Value"), vec![one(inner)]),
        Expression::Map(kind, is_named, entries) => map(*kind, *is_named, entries, site),
        Expression::NoEntries(kind) => {
            let held = vec!["String".to_owned(), format!("{library}::Raw")];
            Code::Call(Box::new(Code::Generic(kind.path().to_owned(), held, "::new")), Vec::new())
        }
        Expression::With(base, values) => {
            let set = |base: Code, (name, value): &(Ident, Expression)| {
                base.method(name.as_str(), vec![one(value)])
            };
            values.iter().fold(receiver(base, site), set)
        }
        Expression::Tuple(items) => Code::Tuple(all(items)),
        Expression::List(items) => Code::List("vec!", all(items)),
        Expression::Items(items) => Code::List("", all(items)),
        Expression::Into(inner) => receiver(inner, site).method("into", Vec::new()),
        Expression::Boxed(inner) => Code::call("Box::new", vec![one(inner)]),
        Expression::New(path) => Code::call(format!("{}::new", site.path(path)), Vec::new()),
        Expression::Amount(path, amount) => {
            Code::call(format!("{}::new", site.path(path)), vec![Code::word(amount.to_string())])
        }
        Expression::From(path, required, values) => from(path, required, values, site),
        Expression::Variant(path, name, None) => Code::word(format!("{}::{name}", site.path(path))),
        Expression::Variant(path, name, Some(held)) => {
            Code::call(format!("{}::{name}", site.path(path)), vec![one(held)])
        }
        Expression::Minor(letters, digits, amount) => {
            let letters = letters.iter().map(|letter| Literal::character(*letter).to_string());
            let arguments = letters.chain([digits.to_string()]).collect();
            let new = Code::Generic(format!("{library}::Minor"), arguments, "::new");
            Code::Call(Box::new(new), vec![Code::word(amount.to_string())])
        }
        Expression::Upload(media_type) => {
            let upload = Code::call(format!("{library}::Upload::new"), vec![text("bytes")]);
            match media_type {
                Some(media_type) => upload.method("content_type", vec![text(media_type)]),
                None => upload,
            }
        }
    }
}

fn text(of: &str) -> Code {
    Code::Word(Literal::string(of).to_string())
}

/// What a method is called on: a sign before a number would be that of the method's value.
fn receiver(of: &Expression, site: Site<'_>) -> Code {
    match (of, expression(of, site)) {
        (Expression::Integer(_) | Expression::Number(_), Code::Word(number)) if number.starts_with('-') => {
            Code::Word(format!("({number})"))
        }
        (_, code) => code,
    }
}

fn from(path: &Path, required: &Ident, values: &[(Ident, Expression)], site: Site<'_>) -> Code {
    let fields = values.iter().map(|(name, value)| (name.to_string(), expression(value, site))).collect();
    let holder = site.path(&path.sibling(required.clone()));
    Code::call(format!("{}::from", site.path(path)), vec![Code::Struct(holder, fields)])
}

/// A map, of texts where nothing else tells what its keys are.
fn map(kind: MapKind, is_named: bool, entries: &[(String, Expression)], site: Site<'_>) -> Code {
    let path = kind.path();
    if entries.is_empty() {
        let name = if is_named { "_" } else { "String" };
        let new = Code::Generic(path.to_owned(), vec![name.to_owned(), "_".to_owned()], "::new");
        return Code::Call(Box::new(new), Vec::new());
    }
    let made = if is_named { "into" } else { "to_owned" };
    let entries = entries
        .iter()
        .map(|(name, value)| Code::Tuple(vec![text(name).method(made, Vec::new()), expression(value, site)]));
    Code::call(format!("{path}::from"), vec![Code::List("", entries.collect())])
}
