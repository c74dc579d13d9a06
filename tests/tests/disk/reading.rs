//! What is read for a document.

use std::fs;

use crate::room::Room;

/// A room whose document refers to the file.
fn referring(file: &str) -> Room {
    let room = Room::with(&["Cat"]);
    let text = fs::read_to_string(room.path("api.yaml")).expect("the document");
    let text = text.replace("{type: string}", &format!("{{$ref: '{file}'}}"));
    room.write("in/api.yaml", &text);
    room.write("secret.yaml", "type: object\ndescription: swordfish\n");
    room.write("secret.txt", "swordfish: [\n");
    room
}

#[test]
fn a_file_outside_the_root_is_refused_and_nothing_of_it_is_printed() {
    for file in ["../secret.yaml", "../secret.txt", "../none.yaml", "../in/../secret.yaml"] {
        let room = referring(file);
        let printed = room.codegen(&["--spec", "in/api.yaml"]).with(100);
        assert!(printed.contains("its path leads out of the folder `in`"), "{printed}");
        assert!(printed.contains("in/api.yaml:14:") && printed.contains("--root"), "{printed}");
        assert!(!printed.contains("swordfish"), "{printed}");
        assert!(!room.path("out").exists());
    }
    let room = referring("../secret.yaml");
    room.codegen(&["--spec", "in/api.yaml", "--root", "."]).with(0);
    let printed = room.codegen(&["--spec", "in/api.yaml", "--root", "out"]).with(1);
    assert!(printed.contains("leads out of the folder `out`"), "{printed}");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_root_and_what_is_no_file_are_refused() {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    let room = referring("strange.yaml");
    let strange = room.path("in/strange.yaml");
    let refused = |why: &str| {
        let printed = room.codegen(&["--spec", "in/api.yaml"]).with(100);
        assert!(printed.contains("strange.yaml") && printed.contains(why), "{why} in\n{printed}");
        assert!(!printed.contains("swordfish"), "{printed}");
        fs::remove_file(&strange).expect("it is still there");
    };
    symlink("../secret.yaml", &strange).expect("a link");
    refused("a link leads out of the folder `in`");
    symlink("/dev/zero", &strange).expect("a link");
    refused("a link leads out of the folder `in`");
    assert!(Command::new("mkfifo").arg(&strange).status().expect("mkfifo").success());
    refused("not a file");
    fs::File::create(&strange).and_then(|file| file.set_len(3 << 30)).expect("a huge file");
    refused("bytes");

    symlink("../secret.txt", room.path("in/link.yaml")).expect("a link");
    let printed = room.codegen(&["--spec", "in/link.yaml"]).with(1);
    assert!(printed.contains("a link leads out") && !printed.contains("swordfish"), "{printed}");
    // A link that stays inside is followed.
    room.write("in/there/kind.yaml", "type: string\n");
    symlink("there/kind.yaml", &strange).expect("a link");
    room.codegen(&["--spec", "in/api.yaml"]).with(0);
}
