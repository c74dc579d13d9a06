//! Files of operations, and the module above them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::bodies;
use super::checks;
use super::docs::docs;
use super::parameters::parameter;
use super::reply::reply;
use super::words::word;
use super::{aliases, layout, pages, servers, structs};
use crate::rust::{
    Bodies, Docs, FormerFile, Headers, Home, Intake, Operation, OperationFile, Repeats, Replies, Reply,
    ReplyVariant, Segment,
};

/// The operations of a tag.
pub fn file(file: &OperationFile) -> String {
    let modules = file.types.iter().map(|types| {
        let module = &types.module;
        quote!(pub mod #module;)
    });
    let items = file.operations.iter().map(|of| item(of, &file.home));
    layout::importing(&file.docs, [modules.collect(), endpoints(file)].into_iter().chain(items))
}

/// The operations as types.
fn endpoints(file: &OperationFile) -> TokenStream {
    if file.operations.is_empty() {
        return TokenStream::new();
    }
    let types = file.operations.iter().map(|of| {
        let name = &of.path.name;
        quote!(pub enum #name {})
    });
    quote!(mod operation { #(#types)* })
}

fn item(of: &Operation, home: &Home) -> TokenStream {
    let table = table(of, home);
    let request = request(of, home);
    let body = match of.body.as_ref().map(|body| &body.encoding) {
        Some(Bodies::Several(path, variants)) => bodies::several(path, variants, of, home),
        _ => TokenStream::new(),
    };
    let replies = of.replies.iter().map(|replies| self::replies(replies, home));
    let required = required(of, home);
    let forms = of.forms.iter().map(|form| structs::item(form, home));
    let headers = of.headers.as_ref().map(|headers| self::headers(headers, home));
    quote!(#table #request #required #body #(#forms)* #(#replies)* #headers)
}

/// The operation as data.
fn table(of: &Operation, home: &Home) -> TokenStream {
    let (table, id, method, accept) = (&of.table, &of.id, of.method.as_str(), &of.accept);
    let outcomes = &of.outcomes;
    let (repeats, answers) = (repeats(&of.repeats), answers(of));
    let path = of.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => quote!(runtime::Segment::Literal(#text)),
        Segment::Parameter(index) => {
            let index = proc_macro2::Literal::usize_unsuffixed(*index);
            quote!(runtime::Segment::Parameter(#index))
        }
    });
    let parameters = of.parameters.iter().map(parameter);
    let checks = of.parameters.iter().enumerate().filter_map(|(index, parameter)| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let check = checks::reference(parameter.check.as_ref()?, home);
        Some(quote!((#index, #check)))
    });
    let security = of.security.iter().map(|needed| quote!(&[#(#needed),*]));
    let server = of.server.as_ref().map_or_else(
        || quote!(None),
        |server| {
            let server = servers::server(server);
            quote!(Some(&#server))
        },
    );
    quote! {
        static #table: runtime::Operation = runtime::Operation {
            id: #id,
            method: #method,
            path: &[#(#path),*],
            parameters: &[#(#parameters),*],
            checks: &[#(#checks),*],
            security: &[#(#security),*],
            server: #server,
            accept: #accept,
            outcomes: &[#(#outcomes),*],
            answers: #answers,
            repeats: #repeats,
            parsed: runtime::Parsed::new(),
        };
    }
}

/// What is documented of its answers.
fn answers(of: &Operation) -> TokenStream {
    let list = |name: &'static str, patterns: &[String]| {
        let name = word(name);
        (!patterns.is_empty()).then(|| quote!(#name: &[#(#patterns),*],))
    };
    let success = of.output.as_ref().and_then(|_| list("success", &of.statuses));
    let stream = of.stream.as_ref().and_then(|stream| list("stream", &stream.patterns));
    let failure = list("failure", &of.failures);
    if success.is_none() && stream.is_none() && failure.is_none() {
        return quote!(runtime::Documented::NOTHING);
    }
    let is_whole = success.is_some() && stream.is_some() && failure.is_some();
    let rest = (!is_whole).then(|| quote!(..runtime::Documented::NOTHING));
    quote!(runtime::Documented { #success #stream #failure #rest })
}

/// What is said about sending it again.
fn repeats(of: &Repeats) -> TokenStream {
    if *of == Repeats::default() {
        return quote!(runtime::Repeats::BY_METHOD);
    }
    let option =
        |value: Option<TokenStream>| value.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
    let class = of.idempotent.map(|idempotent| word(if idempotent { "Idempotent" } else { "Once" }));
    let class = option(class.map(|class| quote!(runtime::Class::#class)));
    let (automatic, statuses) = (!of.never, &of.statuses);
    let statuses = option((!statuses.is_empty()).then(|| quote!(&[#(#statuses),*])));
    let refusals = of.refusals.iter().map(|status| proc_macro2::Literal::u16_unsuffixed(*status));
    let key = option(of.key.map(|key| proc_macro2::Literal::usize_unsuffixed(key).into_token_stream()));
    let pauses = option(of.pauses.map(|(first, longest)| {
        let number = proc_macro2::Literal::u64_unsuffixed;
        let (first, longest) = (number(first), number(longest));
        quote!((#first, #longest))
    }));
    quote! {
        runtime::Repeats {
            class: #class,
            automatic: #automatic,
            statuses: #statuses,
            refusals: &[#(#refusals),*],
            key: #key,
            pauses: #pauses,
        }
    }
}

/// The request and its methods.
fn request(of: &Operation, home: &Home) -> TokenStream {
    let docs = docs(&[of.docs.as_slice(), &outcome(of, home)].concat());
    let (name, table) = (&of.path.name, &of.table);
    let new = new(of, home);
    let setters = of.setters.iter().map(|(index, setter)| {
        let docs = super::docs::docs(&setter.docs);
        let (method, argument, ty) = (&setter.name, setter.name.local(), setter.ty.argument(home));
        let deprecated = setter.deprecated.as_ref().map(|why| quote!(#[deprecated = #why]));
        let set = set(*index, &setter.ty, &argument, home);
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #method(mut self, #argument: #ty) -> Self {
                #set
                self
            }
        }
    });
    let body = of.body.as_ref().filter(|body| !body.required).map(|body| body_setter(body, home));
    let (_, problem) = reply(&of.error, home);
    let output = of.output.as_ref().map(|output| {
        let (_, reader) = reply(output, home);
        quote!(output: #reader,)
    });
    let stream = of.stream.as_ref().map(|stream| {
        let (item, framing) = (stream.item.tokens(home), stream.framing);
        quote!(stream: #item as runtime::#framing,)
    });
    let pages = pages::item(of, home);
    let upload = of.body.as_ref().map(|_| quote!(impl runtime::Uploads for operation::#name {}));
    let download = of.downloads.then(|| quote!(impl runtime::Downloads for operation::#name {}));
    quote! {
        #docs
        pub type #name = runtime::Request<operation::#name>;

        impl #name {
            #new
            #(#setters)*
            #body
        }

        runtime::endpoint! { operation::#name = #table { #output #stream error: #problem } }
        #upload
        #download
        #pages
    }
}

/// What comes of it, in words: the type of a request does not say it.
fn outcome(of: &Operation, home: &Home) -> Docs {
    let output = of.output.as_ref().map(|output| reply(output, home).0);
    let streamed = || of.stream.as_ref().map(|stream| stream.item.tokens(home));
    let output = output.or_else(|| streamed().map(|item| quote!(runtime::Stream<#item>)));
    let shown =
        |ty: TokenStream| layout::inline(ty).map(|text| format!("`{}`", text.replace("runtime::", "")));
    let error = (of.error != Reply::Undescribed).then(|| reply(&of.error, home).0);
    let error = error.and_then(shown).map(|error| format!(", or fails with {error}")).unwrap_or_default();
    output
        .and_then(shown)
        .map_or_else(Vec::new, |output| vec![String::new(), format!("Gives {output}{error}.")])
}

/// The patterns of what is documented, where there are any.
fn patterns(patterns: &[String]) -> TokenStream {
    match patterns {
        [] => TokenStream::new(),
        [first, others @ ..] => quote!(= #first #(| #others)*),
    }
}

/// The setter of a body that may be left out.
fn body_setter(body: &crate::rust::Body, home: &Home) -> TokenStream {
    let docs = docs(&body.docs);
    let (name, ty) = (&body.name, body.ty.argument(home));
    let taken = body.ty.taken(name);
    let plain = body.ty.tokens(home);
    let send = bodies::send(body, &quote!(self.call), home);
    quote! {
        #docs
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            let #name: #plain = #taken;
            #send
            self
        }
    }
}

/// Sets a parameter from the argument of its setter.
fn set(index: usize, ty: &crate::rust::Type, name: &crate::rust::Ident, home: &Home) -> TokenStream {
    let index = proc_macro2::Literal::usize_unsuffixed(index);
    let taken = ty.taken(name);
    let plain = ty.tokens(home);
    let bind = (ty.intake() != Intake::Plain).then(|| quote!(let #name: #plain = #taken;));
    quote!(#bind self.call.set(#index, &#name);)
}

/// What makes a request: of the arguments, or of the struct that holds them.
fn new(of: &Operation, home: &Home) -> TokenStream {
    let (table, body) = (&of.table, of.body.as_ref().filter(|body| body.required));
    let held = of.required.as_ref().map(|_| quote!(required.));
    let sets = of.arguments.iter().map(|(index, argument)| {
        let index = proc_macro2::Literal::usize_unsuffixed(*index);
        let name = if held.is_some() { argument.name.clone() } else { argument.name.local() };
        quote!(call.set(#index, &#held #name);)
    });
    let sends = body.map(|body| {
        let name = &body.name;
        let bind = held.as_ref().map(|held| quote!(let #name = #held #name;));
        let send = bodies::send(body, &quote!(call), home);
        quote!(#bind #send)
    });
    let arguments =
        of.required.as_ref().map_or_else(|| arguments(of, home), |required| quote!(, required: #required));
    let mutable = (!of.arguments.is_empty() || body.is_some()).then(|| quote!(mut));
    quote! {
        #[inline]
        pub(crate) fn new(core: &runtime::Core #arguments) -> Self {
            let #mutable call = runtime::Call::new(core, &#table);
            #(#sets)*
            #sends
            Self::from_call(call)
        }
    }
}

fn arguments(of: &Operation, home: &Home) -> TokenStream {
    let body = of.body.iter().filter(|body| body.required).map(|body| (&body.name, &body.ty));
    let all = of.arguments.iter().map(|(_, argument)| (&argument.name, &argument.ty)).chain(body);
    let all = all.map(|(name, ty)| {
        let (name, ty) = (name.local(), ty.tokens(home));
        quote!(#name: #ty)
    });
    quote!(#(, #all)*)
}

/// The struct of arguments, where they are too many.
fn required(of: &Operation, home: &Home) -> TokenStream {
    let Some(name) = &of.required else { return TokenStream::new() };
    let about = format!(" What [`{}`] needs.", of.path.name);
    let parameters = of
        .arguments
        .iter()
        .map(|(_, argument)| (argument.name.clone(), argument.ty.tokens(home), docs(&argument.docs)));
    let body = of
        .body
        .iter()
        .filter(|body| body.required)
        .map(|body| (body.name.clone(), body.ty.tokens(home), docs(&["What is sent.".to_owned()])));
    let fields = parameters.chain(body).map(|(name, ty, docs)| quote!(#docs pub #name: #ty));
    quote! {
        #[doc = #about]
        #[derive(Clone)]
        pub struct #name {
            #(#fields,)*
        }
    }
}

/// A struct of headers.
fn headers(of: &Headers, home: &Home) -> TokenStream {
    let (about, name) = (docs(&of.docs), &of.path.name);
    let fields = of.fields.iter().map(|(about, name, ty, _)| {
        let (about, ty) = (docs(about), ty.tokens(home));
        quote!(#about pub #name: Option<#ty>)
    });
    let read = of.fields.iter().map(|(_, name, _, header)| quote!(#name: #header));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }

        runtime::headers! { #name { #(#read),* } }
    }
}

/// An enum of replies by status.
fn replies(of: &Replies, home: &Home) -> TokenStream {
    let docs = docs(&of.docs);
    let name = &of.path.name;
    let variants = of.variants.iter().map(|variant| {
        let docs = super::docs::docs(&variant.docs);
        let name = &variant.name;
        let held = held(variant, home).map(|(ty, _)| quote!((#ty)));
        quote!(#docs #name #held)
    });
    let (streams, whole): (Vec<_>, Vec<_>) =
        of.variants.iter().partition(|variant| matches!(variant.reply, Reply::Stream(_)));
    let read = |variant: &ReplyVariant| {
        let (name, patterns) = (&variant.name, patterns(&variant.patterns));
        let reader = held(variant, home).map(|(_, reader)| quote!((#reader)));
        quote!(#name #reader #patterns)
    };
    let (readers, opened) = (whole.into_iter().map(read), streams.iter().copied().map(read));
    // What arrives cannot be had twice.
    let (traits, opened) = if streams.is_empty() {
        (quote!(Clone, Debug, PartialEq), TokenStream::new())
    } else {
        (quote!(Debug), quote!(streams { #(#opened),* }))
    };
    // Only what does not arrive bit by bit can be told in an error.
    let failure = streams.is_empty().then(|| quote!(impl runtime::ApiError for #name {}));
    quote! {
        #docs
        #[derive(#traits)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// What the API does not document.
            Undocumented(runtime::RawBody),
        }

        runtime::replies! { #name { #(#readers),* } #opened }
        #failure
    }
}

fn held(variant: &ReplyVariant, home: &Home) -> Option<(TokenStream, TokenStream)> {
    (variant.reply != Reply::Nothing).then(|| reply(&variant.reply, home))
}

/// `operations/mod.rs`.
pub fn root(files: &[OperationFile], former: &[FormerFile]) -> String {
    let modules = files.iter().map(|file| {
        let module = &file.module;
        quote!(mod #module;)
    });
    let exports = files.iter().map(|file| {
        let module = &file.module;
        let types = file.types.iter().map(|types| types.module.clone());
        let items = file.operations.iter().flat_map(Operation::types);
        let all: Vec<_> = types.chain(items).collect();
        if let [only] = all.as_slice() {
            quote!(pub use #module::#only;)
        } else {
            quote!(pub use #module::{#(#all),*};)
        }
    });
    let about = [
        "The requests, one type for each operation; methods of [`Client`](crate::Client) make them."
            .to_owned(),
        String::new(),
        "What can be asked of a request of any operation stands with [`Request`](crate::Request).".to_owned(),
    ];
    layout::file(&about, modules.chain(exports).chain([aliases::modules(former)]).collect())
}
