//! `cargo xtask mock`, which hands its words to this program: it says where it is, and answers there.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// A server that is ended with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

#[test]
fn the_program_says_where_it_is_and_answers_there() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oaclient-mock"));
    command.args(["petstore.yaml", "--port", "0"]).stdout(Stdio::piped());
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let mut server = Server(command.current_dir(folder).spawn().expect("the program"));
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().expect("a pipe")).read_line(&mut line).expect("its address");
    let address = line.split(' ').next().and_then(|address| address.strip_prefix("http://"));
    let mut stream = TcpStream::connect(address.unwrap_or_else(|| panic!("{line}"))).expect("a connection");
    let request = "GET /v1/pets/7 HTTP/1.1\r\nHost: pets\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}
