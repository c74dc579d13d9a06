//! A page that changed in seven ways at once goes into the document: what is mechanical by itself, the rest by hand.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use commands::exit::Exit;

#[path = "update/seven.rs"]
mod seven;
use seven::{BY_HAND, CHANGES, DOCUMENT, PAGE, changed};

/// A project in a folder of its own, whose document carries the page of May.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("update").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("spec")).expect("the folder can be made");
        let project = Self(folder);
        project.write("spec/plannr.yaml", DOCUMENT);
        project.write("spec/codegen.toml", "crate-name = \"marina\"\n");
        let (exit, out) = project.update(PAGE, "2026-05");
        assert_eq!(exit, Exit::Success, "{out}");
        project
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("the file can be written");
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).expect("the file is there")
    }

    fn update(&self, page: &str, month: &str) -> (Exit, String) {
        self.write("page.txt", page);
        let page = self.0.join("page.txt");
        let arguments = ["update", &page.to_string_lossy(), "--captured", month].map(OsString::from);
        let mut out = Vec::new();
        let exit = evidence::run_in(&arguments, &self.0, &mut out);
        let out = String::from_utf8(out).expect("the output is text");
        exit.map_or_else(|failure| (failure.exit(), format!("{failure}")), |exit| (exit, out))
    }
}

/// Lines of one text that the other has not.
fn surplus(text: &str, other: &str) -> Vec<String> {
    let known: Vec<&str> = other.lines().collect();
    text.lines().filter(|line| !known.contains(line)).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn seven_changes_of_a_page_go_in_with_two_steps_by_hand() {
    let project = Project::new("seven");
    let page = changed(PAGE, CHANGES);
    let (exit, out) = project.update(&page, "2026-09");
    assert_eq!(exit, Exit::Stale, "{out}");
    assert!(out.starts_with("POST /api/v2/moorings, captured 2026-09: 6 changes patched"), "{out}");
    let patched = project.read("spec/plannr.yaml");
    assert_eq!(
        surplus(&patched, DOCUMENT),
        [
            "captured: 2026-09",
            "required: [kind, name]",
            "enum: [buoy, quay, crane] # they grow",
            "maximum: 60",
            "type: number # in metres",
            "berth:",
            "description: TODO"
        ]
        .map(|line| line.replace("captured: 2026-09", "captured: \"2026-09\"")),
    );
    assert_eq!(
        surplus(DOCUMENT, &patched),
        [
            "required: [kind]",
            "enum: [buoy, quay] # they grow",
            "maximum: 90",
            "type: integer # in metres",
            "colours:",
            "description: Flag of the ship."
        ]
    );
    // What is left names the line of the document and that of the page.
    let rule = patched.lines().position(|line| line.contains("pilot:")).expect("the property") + 1;
    let sentence = page.lines().position(|line| line.contains("\"crane\"")).expect("the sentence") + 1;
    let decision = format!("plannr.yaml:{rule}, page line {sentence}: ");
    assert!(
        out.lines().any(|line| line.starts_with("decide: ") && line.contains(&decision)),
        "{decision}{out}"
    );
    assert!(out.contains("error[check-unwritten]") && out.contains("error[check-deviates]"), "{out}");
    // By hand: the words of the new property, and the rule.
    let mended = changed(&patched, BY_HAND);
    project.write("spec/plannr.yaml", &mended);
    let (exit, out) = project.update(&page, "2026-09");
    assert_eq!(exit, Exit::Success, "{out}");
    for line in [
        "+ models::CreateMooring::berth: String, optional",
        "- models::CreateMooring::colours: String, optional",
        "~ models::CreateMooring::length: type \"i64\" → \"f64\"",
        "~ models::CreateMooring::name: presence \"optional\" → \"required\"",
    ] {
        assert!(out.lines().any(|other| other.starts_with(line)), "{line} in {out}");
    }
    assert!(project.read("generated/src/models/create_mooring.rs").contains("berth"));
    let (exit, out) = project.update(&page, "2026-09");
    assert!(exit == Exit::Success && out.contains("for callers, 0 items changed"), "{out}");
}

#[test]
fn what_is_of_another_form_is_left_to_a_person() {
    let project = Project::new("forms");
    let page = changed(
        PAGE,
        &[
            ("  • length integer", "  • length array[integer]"),
            ("\"length\":9", "\"length\":[9]"),
            ("\"length\": 9", "\"length\": [\n    9\n  ]"),
        ],
    );
    let (exit, out) = project.update(&page, "2026-09");
    assert_eq!(exit, Exit::Stale, "{out}");
    let line =
        project.read("spec/plannr.yaml").lines().position(|line| line.contains("length:")).expect("it") + 1;
    assert!(out.contains(&format!("plannr.yaml:{line}, page line 29: ")), "{out}");
    assert_eq!(surplus(&project.read("spec/plannr.yaml"), DOCUMENT), ["captured: \"2026-09\""]);
}

#[test]
fn a_second_capture_of_one_month_asks_for_the_day() {
    let project = Project::new("month");
    let (exit, out) = project.update(&changed(PAGE, CHANGES), "2026-05");
    assert!(exit == Exit::Usage && out.contains("--captured YYYY-MM-DD"), "{exit:?} {out}");
    assert_eq!(project.read("spec/plannr.yaml"), DOCUMENT);
}
