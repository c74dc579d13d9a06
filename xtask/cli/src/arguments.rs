//! What a call says.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Writes the Rust client for an OpenAPI document, from Swagger 2.0 to OpenAPI 3.2.
///
/// The crate is typed, needs nothing of this program, and loses no answer because the document was wrong.
#[derive(Debug, Parser)]
#[command(name = "oaclient", version, about, long_about = None, max_term_width = 100, after_help = EXAMPLES)]
pub struct Arguments {
    /// Print nothing but what went wrong with the call itself; the exit code says the rest.
    #[arg(long, short, global = true)]
    pub quiet: bool,
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  oaclient init openapi.yaml                      all that a repository needs
  oaclient codegen openapi.yaml --out client      write the crate client/
  oaclient codegen openapi.yaml --out client --check    in CI: is it what the document says?
  oaclient check openapi.yaml --format sarif      everything that is wrong with a document
  oaclient changes old.yaml new.yaml              what breaks, and which version that asks for
  oaclient explain G0501                          what a code means, and what to do

Exit codes: 0 done or fresh; 1 the disk failed; 2 the call or the configuration is wrong;
4 what is there is not what should be; 100 the document has errors.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the crate for a document, or say how what is there differs from it.
    Codegen(Codegen),
    /// Set up a client in a repository: spec/ with the document and codegen.toml, and the crate.
    Init(Init),
    /// Say everything that is wrong with a document.
    Check(Check),
    /// Say what the difference of two documents means: on the wire, in Rust, for the version.
    Changes(Changes),
    /// Say what codes mean, each with an example and a way out.
    Explain {
        /// Such as G0501.
        #[arg(required = true)]
        codes: Vec<String>,
    },
    /// Print what a shell needs to complete calls of this program.
    Completions {
        /// Which one.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Default, Args)]
#[expect(clippy::struct_excessive_bools, reason = "a call is made of them")]
pub struct Codegen {
    /// The document: YAML or JSON.
    pub document: PathBuf,
    /// The folder of the crate.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Write nothing; list what is stale, missing, changed or in the way.
    #[arg(long)]
    pub check: bool,
    /// What the document cannot say: names, a selection, losses that are known.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder whose files the document may refer to; its own, if none is named.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// The name of the package, in place of the configured one.
    #[arg(long, value_name = "NAME")]
    pub crate_name: Option<String>,
    /// Leave wrong parts of the document out, loudly, instead of stopping at them.
    #[arg(long)]
    pub lenient: bool,
    /// Take the folder, and files in it where some must be written, as this program's own.
    #[arg(long)]
    pub adopt: bool,
    /// Lose what somebody changed in files that this program wrote.
    #[arg(long)]
    pub overwrite: bool,
    /// Show every warning in full.
    #[arg(long)]
    pub all_warnings: bool,
    /// How to say what is wrong.
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: Form,
}

#[derive(Debug, Args)]
pub struct Init {
    /// The document: YAML or JSON.
    pub document: PathBuf,
    /// The folder of the repository.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub repository: PathBuf,
    /// The name of the package; made from the document's title, if none is given.
    #[arg(long, value_name = "NAME")]
    pub crate_name: Option<String>,
    /// Leave wrong parts of the document out, loudly, instead of stopping at them.
    #[arg(long)]
    pub lenient: bool,
    /// Do not compile the crate.
    #[arg(long)]
    pub no_build: bool,
}

#[derive(Debug, Args)]
pub struct Check {
    /// The document: YAML or JSON.
    pub document: PathBuf,
    /// The folder whose files the document may refer to; its own, if none is named.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Say what would be left out, in place of errors.
    #[arg(long)]
    pub lenient: bool,
    /// How to say what is wrong.
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: Form,
}

#[derive(Debug, Args)]
pub struct Changes {
    /// The old document; with --from the one that both are versions of.
    pub document: PathBuf,
    /// The new document.
    pub new: Option<PathBuf>,
    /// The old document: a file, or a revision of git at which the document is looked up.
    #[arg(long, value_name = "REV|FILE")]
    pub from: Option<String>,
    /// The new document, in the same way; the document as it is, if none is named.
    #[arg(long, value_name = "REV|FILE", requires = "from")]
    pub to: Option<String>,
    /// What the document cannot say; of a revision as it was then. Its `crate-version` is held against the changes.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder of the crate, whose names are kept.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The folder whose files the documents may refer to; their own, if none is named.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// The version of the crate for the new document, in place of the configured one.
    #[arg(long, value_name = "VERSION")]
    pub crate_version: Option<String>,
    /// Leave wrong parts of the documents out, as happens without --config.
    #[arg(long)]
    pub lenient: bool,
    /// Set the version in the configuration, and put an entry into the changelog.
    #[arg(long)]
    pub write: bool,
    /// The changelog; CHANGELOG.md, if none is named.
    #[arg(long, value_name = "FILE", requires = "write")]
    pub changelog: Option<PathBuf>,
    /// The day of the entry; today, if none is named.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "write")]
    pub date: Option<String>,
    /// How to say what changes.
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: ReportForm,
}

/// The form of a report on changes.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum ReportForm {
    /// For people.
    #[default]
    Text,
    /// As data.
    Json,
    /// For a comment on a pull request.
    Markdown,
}

/// The form of what is said.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum Form {
    /// For people, with the lines of the document.
    #[default]
    Text,
    /// As data.
    Json,
    /// SARIF 2.1.0, for forges.
    Sarif,
}
