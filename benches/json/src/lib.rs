//! Bodies to measure with, and the structs that one would derive for them.

pub mod derived;

use serde_json::{Map, Value, json};

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) % sides
    }

    fn word(&mut self) -> String {
        (0..3 + self.roll(8)).map(|_| char::from(b'a' + u8::try_from(self.roll(26)).unwrap_or(0))).collect()
    }

    fn words(&mut self, count: u64) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }

    fn url(&mut self, end: &str) -> String {
        format!("https://api.example.com/{}/{}/{end}", self.word(), self.word())
    }

    fn id(&mut self) -> String {
        format!("{:08x}-{:04x}-4{:03x}", self.roll(1 << 31), self.roll(1 << 16), self.roll(1 << 12))
    }

    fn moment(&mut self) -> String {
        let mut two = |least: u64, sides| format!("{:02}", least + self.roll(sides));
        format!("20{}-{}-{}T{}:{}:{}Z", two(10, 16), two(1, 12), two(1, 28), two(0, 24), two(0, 60), two(0, 60))
    }

    fn user(&mut self) -> Value {
        let mut user = Map::new();
        user.insert("login".into(), self.word().into());
        user.insert("id".into(), self.roll(90_000_000).into());
        user.insert("node_id".into(), self.id().into());
        user.insert("avatar_url".into(), self.url("avatar").into());
        user.insert("gravatar_id".into(), Value::Null);
        for name in ["url", "html_url", "followers_url", "following_url", "gists_url", "starred_url"] {
            user.insert(name.into(), self.url(name).into());
        }
        for name in ["subscriptions_url", "organizations_url", "repos_url", "events_url", "received_events_url"] {
            user.insert(name.into(), self.url(name).into());
        }
        user.insert("type".into(), "User".into());
        user.insert("site_admin".into(), false.into());
        user.into()
    }

    fn label(&mut self) -> Value {
        json!({
            "id": self.roll(1 << 30), "node_id": self.id(), "url": self.url("label"), "name": self.word(),
            "description": self.words(5), "color": "d73a4a", "default": self.roll(2) == 0,
        })
    }

    fn issue(&mut self) -> Value {
        let mut issue = json!({"id": self.roll(1 << 31), "node_id": self.id()});
        for name in ["url", "repository_url", "labels_url", "comments_url", "events_url", "html_url"] {
            issue[name] = self.url(name).into();
        }
        let rest = json!({
            "number": self.roll(9_999), "state": "open", "title": self.words(7),
            "body": format!("{}\n\"{}\"\n", self.words(40), self.words(8)), "user": self.user(),
            "labels": [self.label(), self.label()], "assignee": self.user(), "assignees": [self.user()],
            "milestone": {
                "url": self.url("m"), "html_url": self.url("h"), "labels_url": self.url("l"), "id": self.roll(9_999),
                "node_id": self.id(), "number": 1, "state": "open", "title": "v1.0", "description": self.words(9),
                "creator": self.user(), "open_issues": 4, "closed_issues": 8, "created_at": self.moment(),
                "updated_at": self.moment(),
            },
            "locked": true, "comments": self.roll(50), "created_at": self.moment(), "updated_at": self.moment(),
            "author_association": "COLLABORATOR", "score": 0.75,
            "reactions": {
                "url": self.url("r"), "total_count": 9, "plus_one": 3, "minus_one": 1, "laugh": 1, "confused": 0,
                "heart": 2, "hooray": 1, "eyes": 1, "rocket": 0,
            },
        });
        extend(&mut issue, rest);
        issue
    }

    fn repository(&mut self) -> Value {
        const URLS: &str = "archive assignees blobs branches collaborators comments commits compare contents \
            contributors deployments downloads events forks git_commits git_refs git_tags issue_comment issue_events \
            issues keys labels languages merges milestones notifications pulls releases stargazers statuses \
            subscribers subscription tags teams trees git ssh clone svn";
        let name = self.word();
        let mut repository = json!({
            "id": self.roll(1 << 31), "node_id": self.id(), "name": name, "full_name": format!("octo/{name}"),
            "owner": self.user(), "private": false, "html_url": self.url("html"), "description": self.words(8),
            "fork": false,
        });
        for url in URLS.split_whitespace() {
            repository[format!("{url}_url")] = self.url(&format!("{url}{{/sha}}")).into();
        }
        let rest = json!({
            "mirror_url": null, "hooks_url": self.url("hooks"), "homepage": self.url("home"), "language": "Rust",
            "forks_count": self.roll(500), "stargazers_count": self.roll(9_000), "watchers_count": self.roll(9_000),
            "size": self.roll(90_000), "default_branch": "main", "open_issues_count": self.roll(90),
            "is_template": false, "topics": [self.word(), self.word(), self.word()], "has_issues": true,
            "has_projects": true, "has_wiki": true, "has_pages": false, "has_downloads": true, "archived": false,
            "disabled": false, "visibility": "public", "pushed_at": self.moment(), "created_at": self.moment(),
            "updated_at": self.moment(),
            "permissions": {"admin": false, "maintain": false, "push": false, "triage": false, "pull": true},
            "license": {
                "key": "mit", "name": "MIT License", "url": self.url("mit"), "spdx_id": "MIT", "node_id": self.id(),
            },
        });
        extend(&mut repository, rest);
        repository
    }

    fn text(&mut self) -> Value {
        let text = format!("{}\n{}", self.words(30), self.words(12));
        let annotation =
            json!({"start_index": self.roll(90), "end_index": self.roll(900), "url": self.url("a"), "title": self.words(4)});
        json!({"type": "output_text", "text": text, "annotations": [annotation]})
    }

    fn item(&mut self, kind: usize) -> Value {
        match kind {
            0 => {
                let content = json!([self.text(), {"type": "refusal", "refusal": self.words(6)}]);
                json!({"type": "message", "id": self.id(), "role": "assistant", "status": "completed", "content": content})
            }
            1 => json!({
                "type": "function_call", "id": self.id(), "call_id": self.id(), "name": self.word(),
                "arguments": format!("{{\"query\":\"{}\"}}", self.words(5)),
            }),
            2 => json!({"type": "function_call_output", "call_id": self.id(), "output": self.words(20)}),
            3 => json!({"type": "function_call_output", "call_id": self.id(), "output": [self.text(), self.text()]}),
            4 => json!({"type": "reasoning", "id": self.id(), "summary": [self.text()]}),
            _ => {
                let file = json!({"file_id": self.id(), "filename": self.word(), "index": self.roll(9)});
                let page = json!({"url": self.url("p"), "title": self.words(4), "start": 1, "end": self.roll(99)});
                json!({"type": "sources", "id": self.id(), "items": [file, page]})
            }
        }
    }

    fn money(&mut self) -> Value {
        json!({"amount": self.roll(100_000).to_string(), "formatted": "£250.00", "currency": "GBP"})
    }

    fn account(&mut self) -> Value {
        json!({
            "uuid": self.id(), "name": self.words(2), "email": format!("{}@example.com", self.word()),
            "can_be_deleted": false, "ownership_percentage": 50.5, "created_at": self.moment(),
        })
    }
}

fn extend(object: &mut Value, more: Value) {
    if let (Value::Object(object), Value::Object(more)) = (object, more) {
        object.extend(more);
    }
}

/// An issue of about 6 KB.
pub fn issue() -> Value {
    Dice(0x2545_F491_4F6C_DD1D).issue()
}

/// A hundred repositories, about 1 MB with what is around them.
pub fn repositories() -> Value {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    (0..220).map(|_| dice.repository()).collect()
}

/// An answer of about 50 KB whose items are of several types.
pub fn answer() -> Value {
    let mut dice = Dice(0xD1B5_4A32_D192_ED03);
    let output: Vec<_> = (0..84).map(|at| dice.item(at % 6)).collect();
    json!({
        "id": dice.id(), "object": "response", "created_at": 1_750_000_000, "model": "large", "instructions": null,
        "temperature": 1.0, "top_p": 0.98, "output": output,
        "usage": {"input_tokens": 328, "output_tokens": 52, "total_tokens": 380}, "metadata": {"run": dice.word()},
    })
}

/// A new business event of about 1 KB.
pub fn event() -> Value {
    let mut dice = Dice(0xA076_1D64_78BD_642F);
    json!({
        "uuid": dice.id(), "created_at": dice.moment(), "contribution_type": "increment", "adviser_uuid": dice.id(),
        "advice_type": "advised", "conducted_by": "face_to_face", "source_of_funds": "savings", "status": "accepted",
        "plan_uuid": dice.id(), "premium": dice.money(), "initial_fee": dice.money(), "is_vulnerable_client": false,
        "start_date": "2026-02-01", "clients": [dice.account(), dice.account()],
    })
}
