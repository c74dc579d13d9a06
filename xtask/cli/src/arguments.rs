//! What a call says.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Writes the Rust client for an OpenAPI document, from Swagger 2.0 to OpenAPI 3.2.
///
/// The crate is typed, needs nothing of this program, and loses no answer because the document was wrong.
#[derive(Debug, Parser)]
#[command(name = "oaclient", version, about, long_about = None, max_term_width = 100, after_help = EXAMPLES)]
pub struct Arguments {
    /// Print what went wrong with the call alone; the exit code says the rest.
    #[arg(long, short, global = true, display_order = 100)]
    pub quiet: bool,
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  oaclient init openapi.yaml                    all that a repository needs
  oaclient codegen openapi.yaml --out client    write the crate client/
  oaclient codegen openapi.yaml --out client --check       is it up to date?
  oaclient vendor https://example.com/openapi.yaml         fetch it once
  oaclient check openapi.yaml --format sarif    everything that is wrong with it
  oaclient changes old.yaml new.yaml            what breaks, and which version
  oaclient explain G0501                        what a code means, what to do
  oaclient mock openapi.yaml --port 8080        a server that answers as it says

Exit codes: 0 done or fresh; 1 the disk failed; 2 the call or the configuration
is wrong; 4 what is there is not what should be; 100 the document has errors.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the client for a document, or say how what is there differs.
    #[command(
        after_help = "Examples:\n  oaclient codegen openapi.yaml --out client\n  oaclient codegen openapi.yaml --as module --out src/api\n  oaclient codegen openapi.yaml --out client --check"
    )]
    Codegen(Codegen),
    /// Set up a client in a repository: spec/, codegen.toml and the crate.
    #[command(
        after_help = "Examples:\n  oaclient init openapi.yaml\n  oaclient init openapi.yaml --repository ../shop --crate-name shop-client --ci"
    )]
    Init(Init),
    /// Say everything that is wrong with a document.
    #[command(
        after_help = "Examples:\n  oaclient check openapi.yaml --format sarif\n  oaclient check openapi.yaml --fix-overlay fixes.overlay.yaml"
    )]
    Check(Check),
    /// Fetch a document and all that it refers to, once; nothing else does.
    #[command(
        after_help = "Examples:\n  oaclient vendor https://example.com/openapi.yaml --out spec\n  oaclient vendor https://example.com/openapi.yaml --out spec --check"
    )]
    Vendor(Vendor),
    /// Say what the difference of two documents means, and for the version.
    #[command(
        after_help = "Examples:\n  oaclient changes old.yaml new.yaml --format markdown\n  oaclient changes openapi.yaml --from HEAD --config codegen.toml --write"
    )]
    Changes(Changes),
    /// Write a page that shows what is typed, raw and left out.
    #[command(after_help = "Examples:\n  oaclient report openapi.yaml --html report.html")]
    Report(FatesPage),
    /// Say what codes mean, each with an example and a way out.
    #[command(after_help = "Examples:\n  oaclient explain G0501 G0502")]
    Explain {
        /// Such as G0501.
        #[arg(required = true)]
        codes: Vec<String>,
        /// What there is to say, as `text` or as `json`.
        #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
        format: Plain,
    },
    /// Serve a document on loopback: check what is sent, answer as it says.
    #[command(after_help = "Examples:\n  oaclient mock openapi.yaml --port 8080")]
    Mock(Mock),
    /// Print what a shell needs to complete calls of this program.
    #[command(
        after_help = "Examples:\n  oaclient completions bash >~/.local/share/bash-completion/completions/oaclient"
    )]
    Completions {
        /// Which one.
        shell: clap_complete::Shell,
    },
}

impl Command {
    /// What it is called, and whether it says as data what is wrong with the call, too.
    pub fn named(&self) -> (&'static str, bool) {
        match self {
            Self::Codegen(options) => ("codegen", options.format == Form::Json),
            Self::Init(options) => ("init", options.format == Plain::Json),
            Self::Check(options) => ("check", options.format == Form::Json),
            Self::Vendor(options) => ("vendor", options.format == Plain::Json),
            Self::Changes(options) => ("changes", options.format == ReportForm::Json),
            Self::Report(options) => ("report", options.format == Plain::Json),
            Self::Explain { format, .. } => ("explain", *format == Plain::Json),
            Self::Mock(options) => ("mock", options.format == Plain::Json),
            Self::Completions { .. } => ("completions", false),
        }
    }

    /// Whether it has data of its own to print.
    pub fn has_data(&self) -> bool {
        matches!(self, Self::Codegen(_) | Self::Check(_) | Self::Changes(_))
    }
}

#[derive(Debug, Default, Args)]
#[expect(clippy::struct_excessive_bools, reason = "a call is made of them")]
pub struct Codegen {
    /// The document, YAML or JSON; `-` is the standard input.
    pub document: PathBuf,
    /// The folder of the crate, or of the module, such as src/api.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// As a `crate`, a `module` of the crate around it, or one `file`.
    #[arg(long = "as", value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub form: Output,
    /// Features of a module, with commas between; else the usual ones.
    #[arg(long, value_name = "LIST")]
    pub features: Option<String>,
    /// Write nothing; list what is stale, missing, changed, in the way.
    #[arg(long)]
    pub check: bool,
    /// What the document cannot say: names, a selection, known losses.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder whose files it may refer to; else its own.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// An OpenAPI overlay to lay over it; several in their order.
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// The name of the package, in place of the configured one.
    #[arg(long, value_name = "NAME")]
    pub crate_name: Option<String>,
    /// Leave wrong parts out, loudly, instead of stopping at them.
    #[arg(long)]
    pub lenient: bool,
    /// Take the folder, and files in the way, as this program's own.
    #[arg(long)]
    pub adopt: bool,
    /// Lose what somebody changed in files of this program.
    #[arg(long)]
    pub overwrite: bool,
    /// Show every warning in full.
    #[arg(long)]
    pub all_warnings: bool,
    /// What is wrong, as `text`, as `json` or as `sarif` 2.1.0.
    #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub format: Form,
}

#[derive(Debug, Args)]
pub struct Init {
    /// The document: YAML or JSON.
    pub document: PathBuf,
    /// The folder of the repository.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub repository: PathBuf,
    /// The name of the package; else made of the document's title.
    #[arg(long, value_name = "NAME")]
    pub crate_name: Option<String>,
    /// Leave wrong parts out, loudly, instead of stopping at them.
    #[arg(long)]
    pub lenient: bool,
    /// Do not compile the crate.
    #[arg(long)]
    pub no_build: bool,
    /// Write a step for GitHub too, as happens where .github is.
    #[arg(long)]
    pub ci: bool,
    /// What there is to say, as `text` or as `json`.
    #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub format: Plain,
}

#[derive(Debug, Args)]
pub struct Check {
    /// The document, YAML or JSON; `-` is the standard input.
    pub document: PathBuf,
    /// The folder whose files it may refer to; else its own.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// An OpenAPI overlay to lay over it; several in their order.
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// Write an overlay that mends it where nobody has to decide.
    #[arg(long, value_name = "FILE")]
    pub fix_overlay: Option<PathBuf>,
    /// Say what would be left out, in place of errors.
    #[arg(long)]
    pub lenient: bool,
    /// What is wrong, as `text`, as `json` or as `sarif` 2.1.0.
    #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub format: Form,
}

#[derive(Debug, Args)]
pub struct Vendor {
    /// Its address (https), or the path of one that refers to others.
    pub document: String,
    /// The folder to keep it in; a document that is here has one.
    #[arg(long, value_name = "DIR", default_value = "spec")]
    pub out: PathBuf,
    /// A host that references and redirects may lead to, too.
    #[arg(long, value_name = "HOST")]
    pub host: Vec<String>,
    /// Certificates (PEM) to trust beside those of the system.
    #[arg(long, value_name = "FILE")]
    pub ca_certificate: Vec<PathBuf>,
    /// How many bytes a file may have.
    #[arg(long, value_name = "N", default_value_t = 64 << 20)]
    pub max_bytes: u64,
    /// How many seconds a file may take.
    #[arg(long, value_name = "N", default_value_t = 60)]
    pub timeout: u64,
    /// Write nothing; say whether the network has what was fetched.
    #[arg(long)]
    pub check: bool,
    /// What there is to say, as `text` or as `json`.
    #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub format: Plain,
}

/// The form of what is written.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum Output {
    /// A crate of its own.
    #[default]
    Crate,
    /// A module: a folder of files.
    Module,
    /// A module: a folder with one file.
    File,
}

/// The arguments of `mock`.
#[derive(Debug, Args)]
pub struct Mock {
    /// The document: YAML or JSON, from Swagger 2.0 to `OpenAPI` 3.2.
    pub document: PathBuf,
    /// The port on 127.0.0.1; any that is free, if none is named.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub port: u16,
    /// What there is to say, as `text` or as `json`.
    #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub format: Plain,
}

#[derive(Debug, Args)]
pub struct Changes {
    /// The old document; with --from the one that both are of.
    pub document: PathBuf,
    /// The new document.
    pub new: Option<PathBuf>,
    /// The old one: a file, or a revision of git that has it.
    #[arg(long, value_name = "REV|FILE")]
    pub from: Option<String>,
    /// The new one, in the same way; else the document as it is.
    #[arg(long, value_name = "REV|FILE", requires = "from")]
    pub to: Option<String>,
    /// codegen.toml, whose `crate-version` is judged.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder of the crate, whose names are kept.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The folder whose files they may refer to; else their own.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// An overlay to lay over both; several in their order.
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// What pages state otherwise now, as docs/changes.md says.
    #[arg(long, value_name = "FILE")]
    pub facts: Option<PathBuf>,
    /// The new version, in place of the configured one.
    #[arg(long, value_name = "VERSION")]
    pub crate_version: Option<String>,
    /// Write a page to look at, too.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Leave wrong parts out, as happens without --config.
    #[arg(long)]
    pub lenient: bool,
    /// Set the version, and put an entry into the changelog.
    #[arg(long)]
    pub write: bool,
    /// The changelog; CHANGELOG.md, if none is named.
    #[arg(long, value_name = "FILE", requires = "write")]
    pub changelog: Option<PathBuf>,
    /// The day of the entry; today, if none is named.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "write")]
    pub date: Option<String>,
    /// What changes, as `text`, `json`, `markdown` or `sarif`.
    #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub format: ReportForm,
}

#[derive(Debug, Args)]
pub struct FatesPage {
    /// The document: YAML or JSON.
    pub document: PathBuf,
    /// The page.
    #[arg(long, value_name = "FILE")]
    pub html: PathBuf,
    /// What the document cannot say.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder whose files it may refer to; else its own.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// An OpenAPI overlay to lay over it; several in their order.
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// What there is to say, as `text` or as `json`.
    #[arg(long, value_enum, default_value_t, value_name = "FORM", hide_possible_values = true)]
    pub format: Plain,
}

/// The form of a report on changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ReportForm {
    /// For people.
    #[default]
    Text,
    /// As data.
    Json,
    /// For a comment on a pull request.
    Markdown,
    /// SARIF 2.1.0: annotations at the lines of the documents, for forges.
    Sarif,
}

/// The form of what is said of the call itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Plain {
    /// For people.
    #[default]
    Text,
    /// As data: the lines, and how the call has ended.
    Json,
}

/// The form of what is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For people, with the lines of the document.
    #[default]
    Text,
    /// As data.
    Json,
    /// SARIF 2.1.0, for forges.
    Sarif,
}
