use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::{code, markdown, plain};

/// What rustdoc would warn about: links to nowhere, HTML, code that would run, bare addresses.
fn objections(lines: &[String]) -> Vec<String> {
    let text = lines.join("\n");
    let mut found = Vec::new();
    let mut broken: Vec<String> = Vec::new();
    let mut callback = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        broken.push(link.reference.to_string());
        None
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let (mut in_link, mut in_code) = (false, false);
    for event in Parser::new_with_broken_link_callback(&text, options, Some(&mut callback)) {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ => {}
        }
        match event {
            Event::Html(html) | Event::InlineHtml(html) => found.push(format!("html {html}")),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info != "text" => {
                found.push(format!("code {info}"));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => found.push("indented code".to_owned()),
            Event::Start(Tag::Link { dest_url, .. }) => {
                in_link = true;
                if !dest_url.starts_with("http") {
                    found.push(format!("link {dest_url}"));
                }
            }
            Event::End(TagEnd::Link) => in_link = false,
            Event::Text(text) if !in_link && !in_code && text.contains("https://") => {
                found.push(format!("bare {text}"));
            }
            _ => {}
        }
    }
    found.extend(broken.into_iter().map(|link| format!("broken {link}")));
    found
}

const NASTY: &[&str] = &[
    "See [Pet] and [`Owner`] and [x][y] and [a](b) and [self](#frag) ![i](http://x.example/i.png)",
    "```\nfn main() { panic!() }\n```\n\n    let indented = 1;\n\n```rust\nuse std;\n```\n~~~should_panic\nx\n~~~",
    "<script>alert(1)</script> <b>bold</b> a<br/>b <id> {x} </div> <!-- hidden --> <unclosed",
    "Go to https://example.com/a_(b)?c=[d]. Or http://x.example, or <https://y.example/>",
    "# Heading\n\n## Another\n\n* one\n* two\n  continued\n\n1. x\n   - y\nlazy\n> quote\nlazy",
    "| a | b |\n|---|---|\n| [c] | <d> |",
    "text */ } #[cfg(x)] \u{202e}rtl\u{202c} \u{0}\u{7} \"quotes\" \\ backslash $HOME ${x}",
    "[^1] note\n\n[^1]: footnote [z]\n\n- [ ] task [k]\n- [x] done",
    "[ref]: https://example.com\n\nuse [ref] here",
    "a [very [nested] bracket] and ]( odd [ one",
    "`` code with ` tick `` and `unclosed",
    "* * *\n\n---\n\n***",
    "&lt;!-- never closed",
    "&lt;div class and no end",
    "&lt;script",
    "&lt;tag&gt; &amp; &copy; <https://user:pass@x.example/>",
    "mail me at <a@example.com> or [here](mailto:a@example.com)",
];

#[test]
fn nothing_that_rustdoc_warns_about_comes_out() {
    for text in NASTY {
        let lines = markdown(text);
        assert_eq!(objections(&lines), Vec::<String>::new(), "{text:?} became {lines:#?}");
    }
}

#[test]
fn nothing_that_rustdoc_warns_about_comes_out_of_mixtures() {
    // Pairs of nasty texts side by side and inside of each other's structure.
    for first in NASTY {
        for second in NASTY {
            for glue in ["", " ", "\n", "\n\n", "\n> ", "\n  * "] {
                let text = format!("{first}{glue}{second}");
                let lines = markdown(&text);
                assert_eq!(objections(&lines), Vec::<String>::new(), "{text:?} became {lines:#?}");
            }
        }
    }
}

#[test]
fn what_it_says_stays() {
    assert_eq!(markdown("The **name**, in `snake_case`."), ["The **name**, in `snake_case`."]);
    assert_eq!(markdown("one\n\ntwo"), ["one", "", "two"]);
    assert_eq!(markdown("  \n "), Vec::<String>::new());
    assert_eq!(markdown("GET /pets/<id>"), ["GET /pets/`<id>`"]);
}

#[test]
fn plain_and_code_stand_for_themselves() {
    for text in NASTY {
        assert_eq!(objections(&[plain(text)]), Vec::<String>::new(), "{text:?}");
        assert_eq!(objections(&[code(text)]), Vec::<String>::new(), "{text:?}");
    }
    assert_eq!(code("a`b"), "``a`b``");
}
