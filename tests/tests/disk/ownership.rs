//! Whose the files are.

use std::fs;

use crate::room::Room;

#[test]
fn a_users_folder_is_refused_and_nothing_changes() {
    let room = Room::with(&["Pet"]);
    let mark = "// Written by `cargo xtask codegen`; change the API's description instead.\n";
    for (path, text) in [
        ("Cargo.toml", "[package]\nname = \"mine\"\n"),
        ("Cargo.toml.new", "mine"),
        ("README.md", "# mine\n"),
        ("src/lib.rs", mark),
        ("src/runtime/x.rs", "mine"),
        ("notes.md", mark),
    ] {
        room.write(&format!("out/{path}"), text);
    }
    let before = room.files();
    for arguments in [&[][..], &["--overwrite"], &["--check"], &["--adopt"]] {
        let printed = room.codegen(arguments).with(4);
        for path in ["Cargo.toml", "README.md", "src/lib.rs"] {
            assert!(printed.contains(&format!("out/{path}\n")), "{path} in\n{printed}");
        }
        assert!(printed.contains("--adopt") || arguments == ["--adopt"], "{printed}");
        assert!(!printed.contains("notes.md") && !printed.contains("x.rs"), "{printed}");
        assert_eq!(room.files(), before, "{arguments:?}");
    }

    room.codegen(&["--adopt", "--overwrite"]).with(0);
    let after = room.files();
    for path in ["Cargo.toml.new", "src/runtime/x.rs", "notes.md"] {
        assert_eq!(after.get(path), before.get(path), "{path}");
    }
    room.codegen(&["--check"]).with(0);
}

#[test]
fn a_renamed_schema_is_one_file_gone_and_one_new() {
    let room = Room::with(&["Cat", "Dog"]);
    room.codegen(&[]).with(0);
    room.write("out/src/models/mine.rs", "mine");
    room.describe(&["Cat", "Horse"]);
    let printed = room.codegen(&["--check"]).with(4);
    for line in ["no longer wanted: src/models/dog.rs", "missing: src/models/horse.rs"] {
        assert!(printed.contains(line), "{line} in\n{printed}");
    }
    let before = room.files();
    let printed = room.codegen(&[]).with(0);
    for line in ["deleted: out/src/models/dog.rs", "new: out/src/models/horse.rs"] {
        assert!(printed.contains(line), "{line} in\n{printed}");
    }
    let after = room.files();
    let gone: Vec<_> = before.keys().filter(|path| !after.contains_key(*path)).collect();
    let new: Vec<_> = after.keys().filter(|path| !before.contains_key(*path)).collect();
    assert_eq!(gone, ["src/models/dog.rs"]);
    assert_eq!(new, ["src/models/horse.rs"]);
    assert_eq!(after["src/models/mine.rs"], "mine");
    room.codegen(&["--check"]).with(0);
}

#[test]
fn every_file_that_somebody_changed_is_named_and_nothing_is_written() {
    let room = Room::with(&["Cat", "Dog"]);
    room.codegen(&[]).with(0);
    room.write("out/src/models/cat.rs", "edited");
    room.write("out/src/models/dog.rs", "edited");
    room.write("out/src/models/horse.rs", "mine");
    room.describe(&["Cat", "Horse"]);
    let before = room.files();
    let printed = room.codegen(&[]).with(4);
    for name in ["cat.rs", "dog.rs", "horse.rs"] {
        assert!(printed.contains(name), "{name} in\n{printed}");
    }
    assert_eq!(room.files(), before);
    let printed = room.codegen(&["--overwrite"]).with(4);
    assert!(printed.contains("horse.rs") && !printed.contains("cat.rs"), "{printed}");
    assert_eq!(room.files(), before);
    fs::remove_file(room.path("out/src/models/horse.rs")).expect("the user's file");
    room.codegen(&["--overwrite"]).with(0);
    room.codegen(&["--check"]).with(0);
}
