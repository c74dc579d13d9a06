//! What `codegen.toml` puts into the crate.

use crate::room::Room;

#[test]
fn what_cannot_be_used_is_told_with_its_place_and_nothing_is_written() {
    for (text, place) in [
        ("crate-version = \"0.1.0\\\"\\nbuild = \\\"evil.rs\"\n", "1:18"),
        ("crate-license = \"MIT\\nreadme = 1\"\n", "1:18"),
        ("crate-name = 'a b'\n", "1:15"),
        ("crate-name = 'serde'\n", "1:15"),
        ("[names]\n'/paths/~1Cat/get' = 'r#fn'\n", "2:23"),
        ("[names]\n'/components/schemas/Cat' = ' x'\n", "2:30"),
        ("[names]\n'/nowhere' = 'Thing'\n", "2:2"),
        ("[skip]\n'/nowhere' = 'never'\n", "2:2"),
        ("[client\n", "1:8"),
        ("tolerance = 'maybe'\n", "1:14"),
    ] {
        let room = Room::with(&["Cat"]);
        room.write("codegen.toml", text);
        let printed = room.codegen(&["--config", "codegen.toml"]).with(2);
        assert!(printed.contains(&format!(" --> codegen.toml:{place}")), "{text}: {printed}");
        assert!(printed.contains("error[G11") && printed.contains("help: "), "{text}: {printed}");
        assert!(!room.path("out").exists(), "{text}");
    }
    let room = Room::with(&["Cat"]);
    room.codegen(&["--crate-name", "no name"]).with(2);
    assert!(!room.path("out").exists());
}

#[test]
fn no_file_is_called_as_a_device() {
    let room = Room::with(&["Aux", "Con", "Cat"]);
    room.codegen(&[]).with(0);
    let files = room.files();
    assert!(
        files.contains_key("src/models/aux_.rs") && files.contains_key("src/models/con_.rs"),
        "{:?}",
        files.keys()
    );
}
