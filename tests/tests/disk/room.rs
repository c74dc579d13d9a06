//! A folder with a document, and the real command run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

/// The command; it is built as cargo builds it for users.
pub fn xtask() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--package", "xtask", "--bin", "xtask", "--message-format=json"])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .stderr(Stdio::inherit())
            .output()
            .expect("cargo");
        let lines = String::from_utf8(built.stdout).expect("text");
        let messages = lines.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        messages
            .filter_map(|message| message["executable"].as_str().map(PathBuf::from))
            .next_back()
            .expect("the command")
    })
}

pub struct Room {
    folder: tempfile::TempDir,
}

/// How a run ended: its exit code, and all that it printed.
pub struct Ended {
    pub code: Option<i32>,
    pub printed: String,
}

impl Ended {
    /// The output, if the run ended with this code.
    pub fn with(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{}", self.printed);
        self.printed
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let printed = [output.stdout, output.stderr].concat();
        Self { code: output.status.code(), printed: String::from_utf8_lossy(&printed).into_owned() }
    }
}

impl Room {
    /// A folder with a document of these schemas.
    pub fn with(schemas: &[&str]) -> Self {
        let room = Self { folder: tempfile::tempdir().expect("a folder") };
        room.describe(schemas);
        room
    }

    /// Writes the document anew.
    pub fn describe(&self, schemas: &[&str]) {
        self.write("api.yaml", &document(schemas));
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// The call of `codegen` for the document, into `out`.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(xtask());
        command
            .args(["codegen", "--spec", "api.yaml", "--out", "out"])
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    pub fn codegen(&self, arguments: &[&str]) -> Ended {
        self.command(arguments).output().expect("the command").into()
    }

    pub fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command")
    }

    /// Every file below `out`, with its text.
    pub fn files(&self) -> BTreeMap<String, String> {
        files(&self.path("out"))
    }
}

pub fn files(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name =
                    path.strip_prefix(root).expect("a path below").to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).expect("a file"));
            }
        }
    }
    found
}

/// A document with an operation that answers with each of the schemas.
pub fn document(schemas: &[&str]) -> String {
    let operation = |name: &&str| {
        format!(
            "  /{name}:\n    get:\n      operationId: get {name}\n      responses:\n        '200': {{description: ok, \
             content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}\n"
        )
    };
    let schema = |name: &&str| {
        // Of another shape each: one that looks as another that is gone would be that one, renamed.
        format!("    {name}:\n      type: object\n      properties: {{name of {name}: {{type: string}}}}\n")
    };
    format!(
        "openapi: 3.0.3\ninfo: {{title: Animals, version: '1'}}\nservers: [{{url: https://animals.example}}]\n\
         paths:\n{}components:\n  schemas:\n{}",
        schemas.iter().map(operation).collect::<String>(),
        schemas.iter().map(schema).collect::<String>()
    )
}
