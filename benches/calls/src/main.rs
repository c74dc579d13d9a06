//! Measures one thing and prints a line: `calls issue`. `calls server` is the other end, which is started for it.
//! `calls event ours 2000 64` makes so many calls of one side and measures nothing: for a count of instructions.

mod memory;
mod policy;
mod rates;
mod server;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The other end, in a process of its own; it ends with this one.
struct Other {
    process: Child,
    url: String,
}

impl Other {
    fn start() -> Self {
        let program = std::env::current_exe().expect("this program");
        let mut command = Command::new(program);
        let mut process =
            command.arg("server").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a server");
        let mut url = String::new();
        let output = process.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut url).expect("its address");
        Self { process, url: url.trim().to_owned() }
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let measure = std::env::args().nth(1).unwrap_or_default();
    if measure == "server" {
        return server::run();
    }
    let other = Other::start();
    let more: Vec<String> = std::env::args().skip(2).collect();
    if let [side, count, in_flight] = more.as_slice() {
        let number = |text: &String| text.parse().expect("a number");
        let (count, in_flight) = (number(count), number(in_flight));
        return match measure.as_str() {
            "issue" => counted::<rates::Issue>(&other.url, side, count, in_flight).await,
            "event" => counted::<rates::Event>(&other.url, side, count, in_flight).await,
            other => panic!("`{other}` is not counted"),
        };
    }
    match measure.as_str() {
        "issue" => rates::calls::<rates::Issue>(&other.url).await,
        "repositories" => rates::calls::<rates::Repositories>(&other.url).await,
        "answer" => rates::calls::<rates::Answer>(&other.url).await,
        "event" => rates::calls::<rates::Event>(&other.url).await,
        "policy" => {
            policy::overhead::<rates::Event>(&other.url).await;
            policy::overhead::<rates::Issue>(&other.url).await;
        }
        "stream" => rates::stream(&other.url).await,
        "many" => memory::many(&other.url).await,
        "many-by-hand" => memory::many_by_hand(&other.url).await,
        "download" => memory::download(&other.url).await,
        "upload" => memory::upload(&other.url).await,
        "parts" => memory::parts(&other.url).await,
        "boundaries" => memory::boundaries(&other.url).await,
        other => panic!("`{other}` is no measure"),
    }
}

/// Makes calls of one side and measures nothing.
async fn counted<C: rates::Called>(url: &str, side: &str, count: usize, in_flight: usize) {
    match side {
        "with-policy" => policy::calls_of::<C>(url, true, count, in_flight).await,
        "without-policy" => policy::calls_of::<C>(url, false, count, in_flight).await,
        side => rates::calls_of::<C>(url, side, count, in_flight).await,
    }
}
