//! What is wrong with a call's surroundings: one error, with its place, and nothing is half written.

mod called;

use std::fs;
use std::process::{Command, Stdio};

use called::{files, oaclient, repository};

/// Something that is wrong.
struct Wrong {
    /// A file and its text; before the call.
    file: (&'static str, &'static str),
    call: &'static [&'static str],
    exit: i32,
    /// The place, and a word of what is said of it.
    said: [&'static str; 2],
}

const CODEGEN: &[&str] = &["codegen", "api/openapi.yaml", "--out", "client", "--config", "codegen.toml"];
const OVERLAID: &[&str] = &["codegen", "api/openapi.yaml", "--out", "client", "--overlay", "x.overlay.yaml"];

const WRONG: &[Wrong] = &[
    Wrong {
        file: ("codegen.toml", "\n[select]\ninclude = [\"tag:pest\"]\n"),
        call: CODEGEN,
        exit: 2,
        said: ["codegen.toml:3:13", "tag:pest"],
    },
    Wrong {
        file: ("codegen.toml", "\n[types]\n\"schema:Pest\" = \"std::net::Ipv4Addr\"\n"),
        call: CODEGEN,
        exit: 2,
        said: ["codegen.toml:3:2", "Pest"],
    },
    Wrong { file: ("codegen.toml", "\n[types\n"), call: CODEGEN, exit: 2, said: ["codegen.toml:2:", "["] },
    Wrong {
        file: (
            "x.overlay.yaml",
            "overlay: 1.0.0\ninfo: {title: X, version: '1'}\nactions:\n- target: $.paths['/nothing']\n  remove: true\n",
        ),
        call: OVERLAID,
        exit: 100,
        said: ["x.overlay.yaml:4:11", "nothing is at"],
    },
    Wrong {
        file: (
            "api/vendor.lock",
            "0000000000000000000000000000000000000000000000000000000000000000  pet.yaml  https://example.com/pet.yaml\n",
        ),
        call: &["codegen", "api/openapi.yaml", "--out", "client"],
        exit: 1,
        said: ["vendor.lock:1", "not what was fetched"],
    },
    Wrong {
        file: ("other.txt", ""),
        call: &["vendor", "https://127.0.0.1:1/openapi.yaml", "--timeout", "5"],
        exit: 2,
        said: ["https://127.0.0.1:1/openapi.yaml", "connect"],
    },
    Wrong {
        file: ("x.overlay.yaml", CIRCULAR),
        call: OVERLAID,
        exit: 100,
        said: ["x.overlay.yaml:2:10", "extends itself"],
    },
    Wrong {
        file: ("api/vendor.lock", "pet.yaml\n"),
        call: &["codegen", "api/openapi.yaml", "--out", "client"],
        exit: 1,
        said: ["vendor.lock:1", "no line of a lock"],
    },
    Wrong { file: ("other.txt", ""), call: OVERLAID, exit: 1, said: ["x.overlay.yaml", "no such file"] },
    Wrong { file: ("codegen.toml/a.txt", ""), call: CODEGEN, exit: 1, said: ["codegen.toml", "a folder"] },
    // Where the client is to be.
    Wrong {
        file: ("client", "mine"),
        call: &["codegen", "api/openapi.yaml", "--out", "client"],
        exit: 4,
        said: ["client: `client` is a file, not a folder", "another folder"],
    },
    Wrong {
        file: ("client", "mine"),
        call: &["codegen", "api/openapi.yaml", "--out", "client/inner"],
        exit: 4,
        said: ["client/inner: `client` is a file, not a folder", "another folder"],
    },
    Wrong {
        file: ("other.txt", ""),
        call: &["codegen", "api/openapi.yaml", "--out", "api"],
        exit: 4,
        said: ["api: the folder is not empty", "--adopt"],
    },
    #[cfg(target_os = "linux")]
    Wrong {
        file: ("other.txt", ""),
        call: &["codegen", "api/openapi.yaml", "--out", "/proc/client"],
        exit: 1,
        said: ["/proc/client", "failed to create"],
    },
    // The manifest of the crate that holds a module.
    Wrong {
        file: ("Cargo.toml", "[package\n"),
        call: &["codegen", "api/openapi.yaml", "--as", "module", "--out", "src/api"],
        exit: 2,
        said: ["Cargo.toml", "the manifest of no package"],
    },
    Wrong {
        file: ("Cargo.toml", "[package]\nname = \"shop\"\n"),
        call: &["codegen", "api/openapi.yaml", "--as", "file", "--out", "src/api", "--features", "gzipped"],
        exit: 2,
        said: ["--features: there is no `gzipped`", "gzip"],
    },
    Wrong {
        file: ("Cargo.toml", "[package]\nname = \"shop\"\n"),
        call: &["codegen", "api/openapi.yaml", "--as", "module", "--out", "api/client"],
        exit: 2,
        said: ["api/client: a module stands below", "src"],
    },
    // What is given in place of a document, and what a page would be written over.
    Wrong {
        file: ("other.txt", ""),
        call: &["codegen", "https://127.0.0.1:1/openapi.yaml", "--out", "client"],
        exit: 1,
        said: ["https://127.0.0.1:1/openapi.yaml", "`oaclient vendor`"],
    },
    Wrong {
        file: ("other.txt", ""),
        call: &["init", "https://127.0.0.1:1/openapi.yaml"],
        exit: 1,
        said: ["https://127.0.0.1:1/openapi.yaml", "`oaclient vendor`"],
    },
    Wrong { file: ("other.txt", ""), call: &["init", "-"], exit: 2, said: ["spec/", "name a file"] },
    Wrong {
        file: ("other.txt", ""),
        call: &["report", "api/openapi.yaml", "--html", "api/openapi.yaml"],
        exit: 1,
        said: ["api/openapi.yaml", "is no page"],
    },
    Wrong {
        file: ("other.txt", ""),
        call: &["changes", "api/openapi.yaml", "api/openapi.yaml", "--html", "api/pet.yaml"],
        exit: 1,
        said: ["api/pet.yaml", "is no page"],
    },
];

const CIRCULAR: &str = "\
overlay: 1.0.0
extends: ./x.overlay.yaml
info: {title: X, version: '1'}
actions:
- target: $.info
  update: {description: X}
";

#[test]
fn what_is_wrong_is_said_with_its_place_and_nothing_is_written() {
    let mut failures = Vec::new();
    for Wrong { file: (path, text), call, exit, said } in WRONG {
        let folder = repository();
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(path, text).expect("a file");
        let before = files(folder.path());
        let (printed, code) = oaclient(folder.path(), call);
        let is_said = said.iter().all(|words| printed.contains(words));
        if code != Some(*exit) || !is_said || files(folder.path()) != before {
            failures.push(format!("{call:?}: exit {code:?}, {said:?}\n{printed}"));
        }
        let errors = printed.lines().filter(|line| line.starts_with("error") || line.starts_with("refused:"));
        if errors.count() != 1 {
            failures.push(format!("{call:?}: not one error\n{printed}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What somebody does to the manifest of a crate.
type Damage = fn(&str) -> String;

#[test]
fn a_manifest_that_cannot_be_merged_is_refused_by_name() {
    let folder = repository();
    let call = ["codegen", "api/openapi.yaml", "--out", "client"];
    assert_eq!(oaclient(folder.path(), &call).1, Some(0));
    let manifest = folder.path().join("client/Cargo.toml");
    let written = fs::read_to_string(&manifest).expect("a manifest");
    let damages: [(&str, Damage); 4] = [
        ("between its marks", |text| text.replace("base64 = ", "base65 = ")),
        ("without a mark", |text| text.replacen("#< codegen\n", "", 1)),
        ("no TOML", |_| "[[package]\n".to_owned()),
        ("marks that overlap", |text| text.replacen("#< codegen", "#> codegen", 1)),
    ];
    for (name, damage) in damages {
        fs::write(&manifest, damage(&written)).expect("a change");
        let before = files(folder.path());
        let (printed, code) = oaclient(folder.path(), &call);
        let refused = printed.lines().filter(|line| line.starts_with("refused: client/Cargo.toml: "));
        assert!(code == Some(4) && refused.count() == 1, "{name}: exit {code:?}\n{printed}");
        assert!(files(folder.path()) == before, "{name}: something was written");
    }
}

#[test]
fn of_two_runs_at_once_one_waits_for_the_other() {
    let folder = repository();
    let call = ["codegen", "api/openapi.yaml", "--out", "client"];
    let start = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oaclient"));
        command.args(call).current_dir(folder.path()).stdout(Stdio::null()).spawn().expect("the command")
    };
    let runs = [start(), start(), start()];
    for mut run in runs {
        assert!(run.wait().expect("a run").success());
    }
    assert_eq!(oaclient(folder.path(), &[&call[..], &["--check"]].concat()).1, Some(0));
}
