//! The modules of a crate as people read them: one file each, without what says little.

use generator::Tree;

/// The module `name` of the crate with the modules in it, with or without its documentation.
///
/// It is still Rust: the runtime's tests are compiled against such files.
pub fn module(tree: &Tree, name: &str, docs: bool) -> String {
    let text = text(tree, name);
    let mut lines = Vec::new();
    for line in text.lines().skip(1).filter(|line| docs || !is_documentation(line)) {
        match declared(line) {
            Some((declaration, child)) => {
                lines.push(format!("{declaration} {{"));
                let inner = module(tree, &format!("{name}/{child}"), docs);
                lines.extend(inner.lines().map(indented));
                lines.extend(["}".to_owned(), String::new()]);
            }
            None => lines.push(line.to_owned()),
        }
    }
    // One blank line where documentation or a declaration left several, none at the top.
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    let start = usize::from(lines.first().is_some_and(String::is_empty));
    lines[start..].iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// The text of a module.
fn text<'t>(tree: &'t Tree, name: &str) -> &'t str {
    let text = tree.get(&format!("src/{name}.rs")).or_else(|| tree.get(&format!("src/{name}/mod.rs")));
    text.unwrap_or_else(|| panic!("the crate has no module {name}"))
}

/// A module that stands in a file of its own: its declaration, and what the file is called.
fn declared(line: &str) -> Option<(&str, &str)> {
    let declaration = line.strip_suffix(';')?;
    let (visibility, name) = declaration.rsplit_once(' ')?;
    let is_module = visibility == "mod" || visibility.starts_with("pub") && visibility.ends_with(" mod");
    is_module.then_some((declaration, name.trim_start_matches("r#")))
}

fn is_documentation(line: &str) -> bool {
    let code = line.trim_start();
    code.starts_with("///") || code.starts_with("//!")
}

fn indented(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!("    {line}") }
}
