//! The table of codes.

use std::fmt;

use super::Severity;

/// How much of the document a problem concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it: it cannot be used, whatever the tolerance.
    Document,
    /// A part: the rest can be used without it.
    Part,
    /// What was given beside the document: nothing can be said of the document without it.
    Given,
}

/// A row of the table.
struct Row {
    code: &'static str,
    severity: Severity,
    scope: Scope,
    title: &'static str,
    meaning: &'static str,
    remedy: &'static str,
}

macro_rules! codes {
    ($($name:ident $code:literal $severity:ident $scope:ident $title:literal $meaning:literal $remedy:literal;)*) => {
        /// The kinds of problems; each has a stable code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(
                #[doc = $title]
                $name,
            )*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            const fn row(self) -> Row {
                match self {
                    $(Self::$name => Row {
                        code: $code,
                        severity: Severity::$severity,
                        scope: Scope::$scope,
                        title: $title,
                        meaning: $meaning,
                        remedy: $remedy,
                    },)*
                }
            }
        }
    };
}

codes! {
    // Reading the text.
    Syntax "G0101" Error Document
        "The text is not valid YAML or JSON"
        "The parser could not read the text from this place on."
        "Correct the text at the place shown; what is wrong often stands just before it.";
    DuplicateKey "G0102" Error Part
        "A key stands twice in one object"
        "Only one of the two values can be used; the last one is."
        "Remove or rename one of them.";
    TooLarge "G0103" Error Document
        "The document is too large"
        "The text, or what its aliases expand to, goes beyond what is read."
        "Split the document, or write out what the aliases repeat.";
    TooDeep "G0104" Error Document
        "The document is nested too deeply"
        "Lists and objects stand inside each other beyond the limit."
        "Move the inner schemas to `components/schemas` and refer to them.";
    UnknownTag "G0105" Warning Part
        "A YAML tag is not known"
        "The tags of YAML's core schema mean something here: `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!seq` and `!!map`."
        "Remove the tag; to say that a value is text, put it in quotes.";
    Encoding "G0106" Error Document
        "The text is in an encoding that is not read"
        "Files are read as UTF-8, or as UTF-16 if they begin with a byte order mark."
        "Save the file as UTF-8.";
    ReadersDisagree "G0107" Warning Part
        "Two readers understand the document differently"
        "Documents of OpenAPI 3.0 are also read by a second, independent reader. Where the two differ, one of them is wrong, or the document can be understood in two ways; what this generator reads is used."
        "Look at the place; write it in a way that cannot be misread. If the document is clear, please report it.";

    // What kind of document it is.
    NotOpenApi "G0201" Error Document
        "This is not an OpenAPI document"
        "The text is valid, but its root is not an object with the key `openapi`, or `swagger` in 2.0."
        "Give the file that starts with `openapi: 3…` or `swagger: '2.0'`.";
    Version "G0203" Error Document
        "The version of OpenAPI is not known"
        "Versions 2.0, 3.0, 3.1 and 3.2 are read."
        "Set `openapi`, or `swagger` in 2.0, to the version the document is written in.";
    NewerVersion "G0204" Warning Part
        "The version of OpenAPI is newer than what is read"
        "The document is read as one of OpenAPI 3.2, the newest version that is known; keys that came later are reported where they stand."
        "Check that nothing important is reported as unknown or left out.";
    NothingToGenerate "G0205" Error Document
        "The document has no content"
        "It has neither `paths` nor `components` (`definitions` in 2.0)."
        "Add operations under `paths`.";
    NothingDescribed "G0206" Warning Part
        "The document describes nothing"
        "`paths` may be empty, for example where access is restricted; the client has no methods then."
        "Add operations under `paths`.";

    // The form of its parts.
    WrongType "G0301" Error Part
        "A value has the wrong type"
        "The keyword holds a value of another type than OpenAPI says, and nothing can be made of it."
        "Give it a value of the type that the message names.";
    Converted "G0302" Warning Part
        "A value of the wrong type is converted"
        "The value has another type than OpenAPI says, but it is clear what is meant: `1.0` without quotes where text is expected, `\"true\"` for a flag, null for a key that is not there."
        "Write the value in the type that the message names; in YAML, put text that looks like a number in quotes.";
    MissingKey "G0303" Error Part
        "A required key is missing"
        "Without the key the object is of no use."
        "Add the key.";
    MissingAssumed "G0304" Warning Part
        "A required key is missing; something stands in for it"
        "OpenAPI requires the key, but the client can do without."
        "Add the key.";
    UnknownKey "G0305" Warning Part
        "A key is not known"
        "OpenAPI has no such key here; it may be misspelt or stand in the wrong object."
        "Correct the name, move the key to where it belongs, or start its name with `x-`.";
    OtherVersion "G0306" Warning Part
        "A keyword belongs to another version of OpenAPI"
        "The keyword is not part of the version that the document names. It is honoured all the same."
        "Use the keyword of the document's version, or change the version.";
    InvalidValue "G0307" Error Part
        "A value is none of those allowed"
        "The keyword allows only certain values."
        "Use one of the values that the message names.";
    InvalidKey "G0308" Error Part
        "A key does not have the form it must have"
        "Paths start with `/`; responses are named by a status, a range such as `4XX`, or `default`; the methods of `additionalOperations` are tokens that have no key of their own."
        "Correct the key.";
    SchemaAndContent "G0309" Error Part
        "A parameter has both `schema` and `content`"
        "Only one of the two may say how the value is written."
        "Remove one of them.";
    OtherLayout "G0310" Warning Part
        "A key belongs to a version that is laid out differently"
        "OpenAPI 2.0 and 3.x keep servers, bodies, media types and components in different places; a key of the one means nothing in the other."
        "Say it as the document's version does, or change the version.";

    // What is read differently from how it is written.
    KeywordNotTyped "G0401" Warning Part
        "A keyword says more than a type can"
        "The keyword restricts values in a way that Rust types do not express; values are not checked against it."
        "Nothing needs to be done; check such values yourself where it matters.";
    WebhookLeftOut "G0402" Warning Part
        "A webhook is left out"
        "What webhooks send as JSON is read by the client; this one sends nothing of the kind."
        "Nothing needs to be done, unless it has a body that is not described.";
    CallbacksLeftOut "G0403" Warning Part
        "A callback is left out"
        "What callbacks send as JSON is read by the client; this one sends nothing of the kind, or no operation has it."
        "Nothing needs to be done, unless it has a body that is not described.";
    LinksLeftOut "G0404" Warning Part
        "Links are left out"
        "Links say how responses feed into other requests; no code is made from them."
        "Nothing needs to be done.";
    ReferenceSiblingsIgnored "G0405" Warning Part
        "A keyword beside `$ref` is ignored"
        "In OpenAPI 3.0, and beside references to other things than schemas, what stands beside `$ref` has no meaning."
        "Remove the keyword, or wrap the reference: `allOf: [{$ref: …}]` with the keyword beside `allOf`.";
    ReferenceSiblingsHonoured "G0406" Warning Part
        "A keyword beside `$ref` is honoured"
        "OpenAPI 3.0 ignores what stands beside `$ref`; here it is clear what is meant, and 3.1 means it too."
        "Wrap the reference: `allOf: [{$ref: …}]` with the keyword beside `allOf`.";
    TypeAssumed "G0407" Warning Part
        "A missing `type` is assumed"
        "Keywords such as `properties` restrict only values of their type; without `type` any other value is allowed too, which is rarely meant."
        "Add the `type`.";
    TypeAlias "G0408" Warning Part
        "A type has a foreign name"
        "OpenAPI has the types string, number, integer, boolean, object and array; this one is the name that another language gives to one of them."
        "Use the type, and the format if there is one, that the message names.";
    UnknownType "G0409" Error Part
        "A type is not known"
        "OpenAPI has the types string, number, integer, boolean, object and array, and 3.1 also null."
        "Use one of them.";
    RequiredFlag "G0410" Warning Part
        "`required` is a flag on a property"
        "Objects name their required properties in a list; `required: true` on the property was the way of older drafts."
        "Name the property in the list `required` of the object.";
    NotCarried "G0411" Warning Part
        "Something is not carried"
        "OpenAPI 3.2 can say more than the client does; this part is left out, or carried raw."
        "Make such requests, or read such answers, by hand, or describe them in the way of OpenAPI 3.1.";
    MediaTypeNotTyped "G0416" Warning Part
        "A media type is not typed"
        "JSON, forms, parts and streams of JSON are typed by their schemas; XML is text under its media type, and where JSON says the same beside it, only JSON is asked for."
        "Read and write such text with a library for it, or leave the media type out.";
    NullFlag "G0417" Warning Part
        "A variant says `nullable` and nothing else"
        "As it is written such a variant allows any value, so that the others would say nothing; it is read as null, which is meant."
        "Put `nullable: true` beside the union, or the type of the others; where OpenAPI is 3.1 or newer, write `type: 'null'`.";

    // References.
    UnresolvedReference "G0501" Error Part
        "A reference leads nowhere"
        "There is nothing at the place that `$ref` names."
        "Correct the reference, or add what it names.";
    ReferenceKind "G0502" Error Part
        "A reference leads to something of another kind"
        "For example, a schema refers to a response."
        "Refer to something of the kind that is needed here.";
    ReferenceCycle "G0503" Error Part
        "Something is made of itself"
        "Following references, and the members of `allOf`, `oneOf` and `anyOf`, leads back to where it started, so that there is no type that it could have."
        "Break the cycle; recursion is fine through properties, items and maps.";
    RemoteReference "G0504" Error Part
        "A reference leads to the network"
        "Only files that are given are read; nothing is fetched, and no `vendor.lock` beside the document says that this was."
        "Fetch it once with `oaclient vendor`, which keeps what it fetched beside the document; or save it there, and refer to the file.";
    FileNotGiven "G0505" Error Part
        "A reference leads to a file that was not read"
        "The file does not exist, could not be read, or is not a valid document."
        "Correct the path, which starts from the file that the reference stands in; for something in this document, start the reference with `#/`.";
    MalformedReference "G0506" Error Part
        "A reference does not have the form of one"
        "References look like `#/components/schemas/Pet` or `file.yaml#/Pet`."
        "Correct the reference.";
    ReferenceToWhole "G0507" Warning Part
        "A reference stands where OpenAPI has none"
        "OpenAPI allows references to single components, not in place of an operation or of a map of components. They are followed all the same, as bundlers of files do."
        "Write a reference for each member, or bundle the files.";

    // Paths, operations and parameters.
    InvalidPath "G0601" Error Part
        "The braces of a path do not match"
        "Parameters stand in braces, each with a name, and not inside each other."
        "Correct the path.";
    PathParameterUndeclared "G0602" Error Part
        "A parameter of the path is not declared"
        "Each name in braces needs a parameter with `in: path`, in the path item or in the operation."
        "Declare the parameter.";
    PathParameterSurplus "G0603" Error Part
        "A path parameter does not occur in the path"
        "There is no place to send it in."
        "Correct its name or its location, or put it in braces into the path.";
    PathParameterOptional "G0604" Error Part
        "A path parameter is not required"
        "A path without the parameter would be another path."
        "Add `required: true`.";
    DuplicateParameter "G0605" Error Part
        "Two parameters have the same name and location"
        "Only one of them can be sent."
        "Remove or rename one of them.";
    OperationIdMissing "G0606" Warning Part
        "An operation has no `operationId`"
        "The method of the client is named after the HTTP method and the path, which makes long names."
        "Add an `operationId`.";
    OperationIdDuplicate "G0607" Error Part
        "Two operations have the same `operationId`"
        "The methods of the client need names of their own."
        "Rename one of them.";
    PathsEqual "G0608" Warning Part
        "Two paths differ only in the names of their parameters"
        "A server cannot tell them apart; both are generated."
        "Merge the two path items.";
    PathParameterRepeated "G0609" Warning Part
        "A parameter stands in the path twice"
        "There can be only one value for it."
        "Give the places names of their own.";
    BesideWholeQuery "G0610" Error Part
        "A parameter stands in the query beside one that is the whole query"
        "A parameter with `in: querystring` says all of the query, so that no other can stand there."
        "Describe all of the query in one place: by `in: querystring`, or by parameters with `in: query`.";
    SeveralBodies "G0611" Error Part
        "An operation has several bodies"
        "A request has one body: one parameter `in: body`, or the fields `in: formData`."
        "Keep one of them.";
    TagParent "G0612" Warning Part
        "A tag belongs to one that is not declared, or to itself"
        "By their parents, tags are a tree of those that the document declares."
        "Declare the parent, or correct its name.";
    OperationHidden "G0613" Warning Part
        "An operation is hidden"
        "An extension says that the operation is not for those outside, so that the client has no method for it."
        "Nothing needs to be done; with `internal = true` in `[select]` of codegen.toml the client has it.";

    // Schemas.
    BoundsCrossed "G0701" Error Part
        "A lower bound is above the upper bound"
        "No value satisfies both."
        "Exchange or correct the bounds.";
    EmptyComposition "G0702" Error Part
        "A composition has no members"
        "`oneOf`, `anyOf` and `allOf` need at least one member; nothing can be one of none."
        "Add the members, or remove the keyword.";
    DefaultInvalid "G0703" Warning Part
        "A default is not a value of its schema"
        "It has another type, or it is none of the values of the enum."
        "Correct the default; in YAML, put text that looks like a number in quotes.";
    NeverCarried "G0704" Error Part
        "A property is read only and write only"
        "What is read only is not sent, and what is write only is not received."
        "Remove one of the two.";
    DiscriminatorProperty "G0705" Warning Part
        "A variant lacks the property of the discriminator"
        "The discriminator names a property that the schema does not declare."
        "Declare the property in each variant, required, with the value that stands for the variant.";
    ItemsMissing "G0706" Warning Part
        "A list does not say what its items are"
        "The items are carried as raw JSON."
        "Add `items`; `items: {}` says that they can be anything.";
    PatternInvalid "G0707" Warning Part
        "A pattern is not a regular expression"
        "Brackets do not match, an escape is cut off, or there is nothing to repeat. Patterns only stand in the documentation."
        "Correct the pattern.";
    RequiredTwice "G0708" Warning Part
        "A property is required twice"
        "The list `required` names it twice."
        "Remove one of the two.";
    ExampleInvalid "G0709" Warning Part
        "An example is not a value of its schema"
        "Whoever copies it sends what the API refuses, or expects what never comes."
        "Correct the example; in YAML, put text that looks like a number or a date in quotes.";

    // Servers and security.
    ServerVariableUndeclared "G0802" Error Part
        "A variable of a server's address is not declared"
        "Each name in braces needs an entry in `variables` with a default."
        "Declare the variable.";
    ServerVariableDefault "G0803" Warning Part
        "The default of a server variable is none of its values"
        "The default stands in the address unless the caller chooses another server."
        "Add the default to `enum`, or correct it.";
    SocketsLeftOut "G0804" Warning Part
        "An address for sockets is left out"
        "`ws` and `wss` open sockets; the client sends requests over HTTP."
        "Nothing needs to be done; list `https` or `http` where requests are answered too.";

    // Lowering and the passes over the model.
    RawSchema "G0901" Warning Part
        "A schema is carried as raw JSON"
        "The schema says something that no type can carry."
        "State the type of the values, or accept the loss in the configuration.";
    RepeatedEnumValue "G0902" Warning Part
        "A value is listed twice"
        "`enum` holds the same value twice; it is carried once."
        "Remove one of them.";
    EnumValueType "G0903" Warning Part
        "A listed value is not of the type"
        "`enum` holds a value of another JSON kind than `type` says; no value can be both, so it is left out."
        "Correct the value or the type.";
    FormatLength "G0904" Warning Part
        "The length of a text rules its format out"
        "No text that is so long or so short is in the format, so values are plain text."
        "Correct `minLength` or `maxLength`, or remove `format`.";
    DiscriminatorMapping "G0905" Warning Part
        "A discriminator maps to a schema that does not exist"
        "The mapping leads nowhere, so the value does not name a variant."
        "Correct the name or the reference in `mapping`.";
    RuleForm "G0906" Warning Part
        "A rule of `x-rules` cannot be read"
        "It does not have one of the forms that are known; it is not checked."
        "Give it one effect, and conditions in one of the known forms.";
    RequiredUndeclared "G0907" Warning Part
        "A required property is not declared"
        "`required` names a property that the schema does not have; it can be set, to any JSON."
        "Declare the property, or take its name out of `required`.";
    HeaderNotAParameter "G0908" Warning Part
        "A header is not a parameter in OpenAPI"
        "`Accept`, `Content-Type` and `Authorization` follow from media types and security."
        "Remove the parameter.";
    UnknownSecurityScheme "G0909" Warning Part
        "A security scheme is not declared"
        "A requirement names a scheme that `components/securitySchemes` does not have; the alternative is left out."
        "Declare the scheme, or correct the name.";
    CompositionConflict "G0910" Warning Part
        "The parts of an `allOf` contradict each other"
        "No value satisfies all parts."
        "Make the parts agree.";
    CompositionTooLarge "G0912" Warning Part
        "A composition has too many combinations"
        "Unions inside `allOf` multiply to more variants than a type can have, or components that extend each other in a long chain, each used for itself, repeat far more properties than the document has."
        "Write out the variants that there are; hold the base as a property instead of extending it.";
    AmbiguousUnion "G0913" Warning Part
        "Two variants of a union cannot be told apart"
        "Nothing in the schemas says which of the two a received value is; the first that holds it with the least drift is taken."
        "Add a `discriminator`, or give each variant a required property or a constant of its own.";
    EndlessSchema "G0914" Warning Part
        "No value of a schema ever ends"
        "Each value must hold another of the same kind; one property on the way is read as optional."
        "Make a property on the way optional or nullable.";

    // The extensions that the generator understands.
    RuleProperty "G1001" Error Part
        "A rule names a property that does not exist"
        "The paths in `x-rules` start from the object that has them: names with dots between them, and `[]` after a list."
        "Correct the path.";
    ExtensionForm "G1002" Error Part
        "An extension does not have its form"
        "The generator reads some extensions, each of which has a certain form."
        "Write it in the form that the message names.";

    VendorExtension "G1003" Warning Part
        "An extension of a vendor is not read"
        "Other generators read it, or nobody that is known here; this one does not, and says so once for each such key."
        "Nothing needs to be done; where codegen.toml can say the same, the message names the table.";

    PagesUnfollowed "G1004" Warning Part
        "Pages cannot be followed as the document says"
        "An extension says where the next page of an answer is found, by a parameter or a property that is not there."
        "Correct the names, or say it in `[pages]` of codegen.toml; the operation can be called without.";

    // What things are called in Rust.
    NameTaken "G1101" Warning Part
        "A name is taken"
        "Two things of one place get the same name in Rust; the later one is numbered."
        "Rename one of them in the document, or give it a name in codegen.toml.";
    BadName "G1102" Error Part
        "A name of the configuration cannot be used"
        "codegen.toml names something that is not there, or gives what is no identifier."
        "Correct the entry of `[names]`.";
    AcceptanceUnneeded "G1103" Error Document
        "What codegen.toml accepts, skips or hides is not there"
        "The entry of `[accept]`, `[skip]`, `[retries]`, `[pages]` or `sensitive` is about a loss, an operation or a schema that does \
         not occur (any more)."
        "Remove the entry.";
    ConfigForm "G1104" Error Document
        "The configuration cannot be read"
        "codegen.toml is not TOML from this place on, or has a key or a value that a configuration does not have."
        "Correct the place shown; the README says what a configuration has.";
    ConfigValue "G1105" Error Document
        "A value of the configuration cannot be used"
        "The value becomes a part of the crate, and nothing that Rust, Cargo or HTTP takes can be made of it."
        "Correct the value.";
    SelectorUnmatched "G1106" Error Document
        "A selector matches nothing"
        "An entry of codegen.toml chooses operations, types or names by their form, and the document has none of it."
        "Correct the selector, or remove it.";
    NamesShortened "G1107" Warning Part
        "Methods are named without what all ids share"
        "Frameworks add to the name that an operation has in their source: its path, its class, a version. Where all ids \
         of the document have that, methods are named without."
        "Nothing has to be done. To choose other names, give them in `[names]` of codegen.toml.";
    Stays "G1108" Warning Part
        "What the document no longer has stays for a release"
        "With `removed = \"deprecate\"` in codegen.toml, an operation or a schema that was in the document when the crate was \
         written last, and is not any more, is still in the crate, deprecated, until a version that may break."
        "Nothing has to be done. To end it now, delete its line in `codegen.described`, or set `removed = \"drop\"`.";

    // What is laid over the document.
    OverlayForm "G1201" Error Given
        "A file is not an overlay"
        "An overlay is an object with the keys `overlay` (1.0 or 1.1), `info` and `actions`; each action has a `target` \
         and one of `update`, `copy` (1.1) and `remove`."
        "Correct the place shown.";
    OverlayPath "G1202" Error Given
        "The path of an action is not one"
        "`target` and `copy` are JSONPath queries as RFC 9535 has them, such as `$.paths['/pets'].get`."
        "Correct the path.";
    OverlayUnmatched "G1203" Error Given
        "An action of an overlay matches nothing"
        "The document has nothing at the path, after the actions before this one. The document may have changed since \
         the overlay was written."
        "Correct the path; if the document no longer has what is mended here, remove the action.";
    OverlayExpectation "G1204" Error Given
        "A value is not what an action expects"
        "`x-expect` of an action says what its target holds before it: the value, or members of the object."
        "Look at what the document says now, and correct the action or what it expects.";
    OverlayMismatch "G1205" Error Given
        "An action of an overlay cannot be carried out"
        "Objects are merged with objects, lists get elements, other values are replaced by their like; `copy` names one \
         value; the whole document is not removed; and what comes out is not far larger than the document."
        "Correct the action; to put a value of another kind in a place, remove what is there first.";
    OverlayUnneeded "G1206" Warning Given
        "An action of an overlay changes nothing"
        "The document says already what the action says: it may have been mended since the overlay was written."
        "Remove the action.";
}

impl Code {
    /// The code itself, e.g. `G0101`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().code
    }

    /// What it is, in a few words.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.row().title
    }

    /// What it means.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        self.row().meaning
    }

    /// What to do about it.
    #[must_use]
    pub const fn remedy(self) -> &'static str {
        self.row().remedy
    }

    /// How bad it usually is.
    #[must_use]
    pub const fn severity(self) -> Severity {
        self.row().severity
    }

    /// How much of the document it concerns.
    #[must_use]
    pub const fn scope(self) -> Scope {
        self.row().scope
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_order() {
        let codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(codes.is_sorted_by(|one, next| one < next), "{codes:?}");
    }
}
