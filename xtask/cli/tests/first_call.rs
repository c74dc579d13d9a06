//! From nothing to a first call, as docs/start.md goes it: in a home with nothing but a toolchain, without a network, and
//! from what is packed of the sources, so that it is shown to compile without the rest of them.
//!
//! `FIRST_CALL=release cargo test -p oaclient --test first_call -- --nocapture` goes it from these sources in every detail,
//! which takes minutes, and says how long each step took.

mod packed;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Tea Shop, version: '1'}
servers: [{url: 'https://tea.example'}]
paths:
  /teas:
    get:
      operationId: listTeas
      responses:
        '200':
          description: The teas.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Tea'}}
              example: [{name: Keemun, grams: 50}]
components:
  schemas:
    Tea: {type: object, required: [name], properties: {name: {type: string}, grams: {type: integer}}}
";

/// As dependencies are built for the other tests, so that they are built once.
const SHARED: &str = "[profile.dev]\ndebug = false\nincremental = false\n";

/// Somebody's machine, as they have it on the first day.
struct Home {
    folder: tempfile::TempDir,
    here: PathBuf,
    /// Whether it has nothing of what was built here.
    is_bare: bool,
    took: Duration,
}

impl Home {
    /// Runs a line of the page; what it prints.
    fn run(&mut self, line: &str) -> String {
        let words: Vec<&str> = line.split(' ').collect();
        if let ["cd", folder] = words[..] {
            self.here = self.here.join(folder);
            return String::new();
        }
        let started = Instant::now();
        let output = self.command(&words).output().expect("a program that starts");
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        self.took += started.elapsed();
        println!("{:>6.1} s  {line}", started.elapsed().as_secs_f64());
        String::from_utf8(output.stdout).expect("text")
    }

    fn command(&self, words: &[&str]) -> Command {
        let home = self.folder.path();
        let installed = home.join("bin").join(words[0]).with_extension(std::env::consts::EXE_EXTENSION);
        let mut command = Command::new(if installed.is_file() { installed } else { words[0].into() });
        // The toolchain and the crates that it has fetched stay where they are; they are no part of the home.
        for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            let usual = std::env::home_dir().expect("a home").join(folder);
            command.env(name, std::env::var_os(name).map_or(usual, PathBuf::from));
        }
        command.args(&words[1..]).current_dir(&self.here).env("HOME", home).env("CARGO_NET_OFFLINE", "true");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = [home.join("bin")].into_iter().chain(std::env::split_paths(&path));
        command.env("PATH", std::env::join_paths(folders).expect("folders"));
        // So that nothing is built twice.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        command.env("CARGO_TARGET_DIR", if self.is_bare { home.join("target") } else { target });
        command
    }
}

/// The lines of the blocks of the page, up to the heading.
fn lines_of_the_page() -> Vec<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/start.md");
    let page = fs::read_to_string(page).expect("the page");
    let (steps, _) = page.split_once("## From then on").expect("its end");
    let blocks = steps.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    blocks.flat_map(str::lines).map(str::to_owned).collect()
}

/// The indented lines that follow a heading of what `init` prints.
fn block(printed: &str, heading: &str) -> String {
    let (_, rest) = printed.split_once(heading).unwrap_or_else(|| panic!("no `{heading}`: {printed}"));
    let lines = rest.trim_start_matches('\n').lines().take_while(|line| line.starts_with("    "));
    lines.fold(String::new(), |text, line| text + line.strip_prefix("    ").unwrap_or(line) + "\n")
}

/// A server that is ended with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

#[test]
fn a_newcomer_comes_from_nothing_to_a_first_call() {
    let lines = lines_of_the_page();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let [install, new, cd, init, mock, run] = lines[..] else { panic!("other steps: {lines:?}") };
    let is_bare = std::env::var("FIRST_CALL").is_ok_and(|how| how == "release");
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().to_owned();
    let mut home = Home { folder, here: packed::root(), is_bare, took: Duration::ZERO };
    // Where it is put, and without the time that a program takes to be made fast.
    let how = if is_bare { "" } else { " --debug" };
    if !is_bare {
        home.here = root.join("sources");
        packed::unpack(&home.here);
        fs::create_dir(root.join(".cargo")).expect("a folder");
        fs::write(root.join(".cargo/config.toml"), SHARED).expect("a configuration");
    }
    home.run(&format!("{install} --root {}{how} --locked", root.display()));
    if !is_bare {
        // The other package that users name; what it is made of is built by now.
        home.run("cargo build --quiet --package oaclient --package oaclient-build");
    }
    home.here.clone_from(&root);
    fs::write(root.join("openapi.yaml"), DOCUMENT).expect("a document");
    home.run(new);
    home.run(cd);
    let manifest = root.join("shop/Cargo.toml");
    if !is_bare {
        // One workspace, so that both have the versions of dependencies that are built already.
        let text = fs::read_to_string(&manifest).expect("the manifest");
        fs::write(&manifest, format!("[workspace]\nmembers = [\"client\"]\n\n{text}")).expect("an edit");
        fs::copy(packed::root().join("Cargo.lock"), root.join("shop/Cargo.lock")).expect("tested versions");
    }
    let printed = home.run(init);
    // The alias that it has written, by the command that was installed for it.
    home.run("cargo client --check");

    let text = fs::read_to_string(&manifest).expect("the manifest");
    fs::write(&manifest, text + &block(&printed, "In the Cargo.toml of your program:\n")).expect("an edit");
    let mock = mock.strip_suffix("8080").expect("a port that is taken, perhaps");
    let words: Vec<&str> = mock.split(' ').chain(["0"]).filter(|word| !word.is_empty()).collect();
    let mut server = Server(home.command(&words).stdout(Stdio::piped()).spawn().expect("the command"));
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().expect("a pipe")).read_line(&mut line).expect("its address");
    let address = line.split(' ').next().expect("an address");
    let program = block(&printed, "A first call:\n");
    let builder = format!("builder().base_url(\"{address}\")");
    assert!(program.contains("builder()") && program.contains("list_teas()"), "{program}");
    fs::write(root.join("shop/src/main.rs"), program.replace("builder()", &builder)).expect("a program");
    let shown = home.run(run);
    assert!(shown.contains("Keemun"), "{printed}\n{shown}");
    println!("{:>6.1} s  in all", home.took.as_secs_f64());
}
