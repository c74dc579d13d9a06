//! Runs that are stopped, run out of room, or run at the same time.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::room::{Ended, Room};

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

const ONE: &[&str] = &["Cat", "Dog", "Horse"];
const OTHER: &[&str] = &["Cat", "Fox", "Goose", "Heron"];

/// Kills runs at random moments; after each, the next makes the folder whole.
fn killed(seed: u64, times: usize) {
    let mut random = Random(seed);
    let room = Room::with(ONE);
    let started = Instant::now();
    room.codegen(&[]).with(0);
    let one = room.files();
    let longest = u64::try_from(started.elapsed().as_micros()).expect("a short run");
    room.describe(OTHER);
    room.codegen(&[]).with(0);
    let other = room.files();
    room.write("out/src/models/mine.rs", "mine");
    let mine = |files: &std::collections::BTreeMap<String, String>| {
        let mut files = files.clone();
        files.insert("src/models/mine.rs".to_owned(), "mine".to_owned());
        files
    };
    for time in 0..times {
        let (schemas, whole) = if time % 2 == 0 { (ONE, mine(&one)) } else { (OTHER, mine(&other)) };
        room.describe(schemas);
        let mut run = room.start(&[]);
        // Half of them at any moment, half while files are written.
        let wait = if time % 4 < 2 {
            random.below(longest)
        } else {
            while !room.path("out/.codegen").exists() && run.try_wait().expect("a run").is_none() {
                thread::sleep(Duration::from_micros(200));
            }
            random.below(4000)
        };
        thread::sleep(Duration::from_micros(wait));
        run.kill().expect("a run that can be killed");
        run.wait().expect("the end of it");
        assert_eq!(fs::read_to_string(room.path("out/src/models/mine.rs")).expect("still there"), "mine");
        room.codegen(&[]).with(0);
        assert!(room.files() == whole, "{time}: {:?}", room.files().keys());
    }
    room.codegen(&["--check"]).with(0);
}

#[test]
fn killed_at_any_moment_the_next_run_makes_it_whole() {
    crate::room::xtask();
    thread::scope(|scope| {
        for seed in [1, 2] {
            scope.spawn(move || killed(seed, 25));
        }
    });
}

#[test]
fn a_run_that_was_interrupted_is_told_by_check_and_completed() {
    let room = Room::with(ONE);
    room.codegen(&[]).with(0);
    // What a run leaves that is killed when everything is staged.
    let hash = |path: &str| {
        let manifest = fs::read_to_string(room.path("out/codegen.manifest")).expect("the manifest");
        let line = manifest.lines().find(|line| line.ends_with(path)).expect("a file of ours");
        line.split_once("  ").expect("a hash").0.to_owned()
    };
    let journal = format!(
        "# What a run of `cargo xtask codegen` is doing to this folder; the next run completes it.\n\
         write {} src/models/cat.rs\nend\n",
        hash("src/models/cat.rs")
    );
    room.write("out/.codegen/0", "half of a run");
    room.write("out/.codegen/journal", &journal);
    let before = room.files();
    let printed = room.codegen(&["--check"]).with(4);
    assert!(printed.contains("pending"), "{printed}");
    assert_eq!(room.files(), before);
    // The journal is completed; what it wrote then is none of what the manifest says.
    let printed = room.codegen(&[]).with(4);
    assert!(printed.contains("cat.rs"), "{printed}");
    room.codegen(&["--overwrite"]).with(0);
    room.codegen(&["--check"]).with(0);
}

/// No file may grow beyond the limit, which a full disk looks like from within.
#[cfg(unix)]
#[test]
fn on_a_full_disk_nothing_changes() {
    use std::process::Command;

    let room = Room::with(ONE);
    room.codegen(&[]).with(0);
    let mut long = OTHER.to_vec();
    let names: Vec<String> = (0..200).map(|number| format!("Animal{number}")).collect();
    long.extend(names.iter().map(String::as_str));
    room.describe(&long);
    let before = room.files();
    let run = |blocks: &str| -> Ended {
        let script = "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"";
        let call = room.command(&[]);
        let mut shell = Command::new("sh");
        shell.args(["-c", script, "sh", blocks]).arg(call.get_program()).args(call.get_args());
        shell.current_dir(room.path("")).output().expect("a shell").into()
    };
    for blocks in ["0", "1", "4", "20"] {
        let printed = run(blocks).with(1);
        assert!(printed.contains("error: "), "{printed}");
        assert!(room.files() == before, "{blocks}");
        room.codegen(&["--check"]).with(4);
    }
    run("100000").with(0);
    room.codegen(&["--check"]).with(0);
}

#[test]
fn two_runs_at_the_same_time_leave_the_tree_of_one_of_them() {
    let (one, other) = (Room::with(ONE), Room::with(OTHER));
    one.codegen(&[]).with(0);
    other.codegen(&[]).with(0);
    let whole = [one.files(), other.files()];
    let out = one.path("both");
    let out = out.to_str().expect("text");
    for pair in 0..20 {
        let runs = [&one, &other].map(|room| {
            let mut command = room.command(&[]);
            command.args(["--out", out]).stdout(std::process::Stdio::piped()).spawn().expect("a run")
        });
        for run in runs {
            let ended: Ended = run.wait_with_output().expect("its end").into();
            ended.with(0);
        }
        let files = crate::room::files(&one.path("both"));
        assert!(whole.contains(&files), "{pair}: {:?}", files.keys());
        if pair % 5 == 4 {
            fs::remove_dir_all(out).expect("a folder that is begun anew");
        }
    }
}
