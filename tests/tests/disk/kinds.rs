//! Pipes, devices, huge files and links.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::room::Room;

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(made.success());
}

fn huge(path: &Path) {
    fs::File::create(path).and_then(|file| file.set_len(3 << 30)).expect("a huge file");
}

/// A name, and what puts one at a path.
type Kind = (&'static str, fn(&Path));

fn kinds() -> [Kind; 4] {
    [
        ("pipe", pipe),
        ("device", |path| symlink("/dev/zero", path).expect("a link")),
        ("huge file", huge),
        ("socket", |path| drop(std::os::unix::net::UnixListener::bind(path).expect("a socket"))),
    ]
}

#[test]
fn foreign_things_of_any_kind_do_no_harm() {
    let room = Room::with(&["Cat", "Dog"]);
    room.codegen(&[]).with(0);
    for (name, put) in kinds() {
        put(&room.path("out/src").join(name));
    }
    symlink(room.path(""), room.path("out/src/up")).expect("a link");
    let started = Instant::now();
    room.codegen(&["--check"]).with(0);
    room.describe(&["Cat", "Horse"]);
    room.codegen(&[]).with(0);
    room.codegen(&["--check"]).with(0);
    assert!(started.elapsed() < Duration::from_secs(20));
    for (name, _) in kinds() {
        assert!(fs::symlink_metadata(room.path("out/src").join(name)).is_ok(), "{name}");
    }
}

#[test]
fn in_the_place_of_a_file_of_ours_each_is_refused_by_name() {
    for (name, put) in kinds() {
        let room = Room::with(&["Cat"]);
        room.codegen(&[]).with(0);
        let path = room.path("out/src/models/cat.rs");
        fs::remove_file(&path).expect("our file");
        put(&path);
        for arguments in [&[][..], &["--check"]] {
            let printed = room.codegen(arguments).with(4);
            assert!(printed.contains("src/models/cat.rs"), "{name}: {printed}");
        }
        assert!(fs::symlink_metadata(&path).is_ok(), "{name}");
        room.codegen(&["--overwrite"]).with(0);
        assert!(fs::symlink_metadata(&path).expect("our file").is_file(), "{name}");
    }
}

#[test]
fn nothing_is_written_through_a_link() {
    let room = Room::with(&["Cat"]);
    room.codegen(&[]).with(0);
    fs::rename(room.path("out/src/models"), room.path("elsewhere")).expect("a folder that is moved");
    symlink(room.path("elsewhere"), room.path("out/src/models")).expect("a link");
    let before = crate::room::files(&room.path("elsewhere"));
    room.describe(&["Cat", "Dog"]);
    for arguments in [&[][..], &["--overwrite"], &["--adopt", "--overwrite"]] {
        let printed = room.codegen(arguments).with(4);
        assert!(printed.contains("src/models"), "{printed}");
        assert_eq!(crate::room::files(&room.path("elsewhere")), before);
    }
}
