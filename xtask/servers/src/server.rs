//! The servers, each on a port of loopback as long as its program runs.

use std::io;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fs_err as fs;

/// A kind of server.
pub struct Kind {
    /// What it and its crate are called.
    pub name: &'static str,
    /// The name of the crate for what it serves.
    pub package: &'static str,
    /// The program that calls it: its files and what is in them.
    pub program: &'static [(&'static str, &'static str)],
    /// Where it says what it serves.
    document: &'static str,
    /// What is behind its address for clients.
    base: &'static str,
    /// Its program and arguments, with `{port}` and `{data}` in them.
    call: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
}

/// All of them.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "fastapi",
        package: "ferry",
        program: &[
            ("main.rs", include_str!("../fastapi/main.rs")),
            ("parameters.rs", include_str!("../fastapi/parameters.rs")),
            ("bookings.rs", include_str!("../fastapi/bookings.rs")),
            ("bodies.rs", include_str!("../fastapi/bodies.rs")),
            ("forms.rs", include_str!("../fastapi/forms.rs")),
            ("answers.rs", include_str!("../fastapi/answers.rs")),
        ],
        document: "/openapi.json",
        base: "",
        call: &["uvicorn", "--app-dir", "{data}", "--port", "{port}", "--log-level", "warning", "app:app"],
        environment: &[("PYTHONDONTWRITEBYTECODE", "1")],
    },
    Kind {
        name: "prefect",
        package: "prefect-client",
        program: &[("main.rs", include_str!("../prefect/program.rs"))],
        document: "/openapi.json",
        base: "/api",
        call: &["prefect", "server", "start", "--host", "127.0.0.1", "--port", "{port}", "--no-services"],
        environment: &[
            ("PREFECT_HOME", "{data}"),
            ("PREFECT_SERVER_ANALYTICS_ENABLED", "false"),
            ("DO_NOT_TRACK", "1"),
        ],
    },
    Kind {
        name: "chroma",
        package: "chroma",
        program: &[("main.rs", include_str!("../chroma/program.rs"))],
        document: "/openapi.json",
        base: "",
        call: &["chroma", "run", "--host", "127.0.0.1", "--port", "{port}", "--path", "{data}"],
        environment: &[("ANONYMIZED_TELEMETRY", "False")],
    },
];

/// The application of `FastAPI`.
const APPLICATION: &str = include_str!("../fastapi/app.py");

/// A server that runs; it ends with this value.
pub struct Server {
    process: Child,
    address: String,
    base: &'static str,
    document: &'static str,
}

impl Kind {
    /// Starts it, and waits until it says what it serves.
    ///
    /// # Errors
    /// When it cannot be started, or says nothing within two minutes.
    pub fn start(&self, python: &Path, target: &Path) -> io::Result<Server> {
        let data = target.join("data").join(self.name);
        // A run begins with nothing.
        match fs::remove_dir_all(&data) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => fs::create_dir_all(&data)?,
        }
        if self.name == "fastapi" {
            fs::write(data.join("app.py"), APPLICATION)?;
        }
        let port = free_port()?;
        let filled = |text: &&str| {
            text.replace("{port}", &port.to_string()).replace("{data}", &data.display().to_string())
        };
        let mut call = self.call.iter().map(filled);
        let program = python.join(call.next().unwrap_or_default());
        let mut command = Command::new(program);
        command.args(call).envs(self.environment.iter().map(|(name, value)| (name, filled(value))));
        let log = fs::File::create(target.join(format!("{}.log", self.name)))?;
        command.stdin(Stdio::null()).stderr(log.file().try_clone()?).stdout(log.into_file());
        let address = format!("http://127.0.0.1:{port}");
        let server = Server { process: command.spawn()?, address, base: self.base, document: self.document };
        wait_for(&format!("{}{}", server.address, self.document))?;
        Ok(server)
    }
}

impl Server {
    /// The address for clients.
    pub fn base_url(&self) -> String {
        format!("{}{}", self.address, self.base)
    }

    /// What it says that it serves.
    ///
    /// # Errors
    /// When it does not say it.
    pub fn document(&self) -> io::Result<String> {
        text(&format!("{}{}", self.address, self.document))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended by itself needs no end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port of loopback that nothing listens on.
///
/// # Errors
/// When there is none.
pub fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Waits until there is an answer at an address, of whatever status.
///
/// # Errors
/// When there is none within two minutes.
pub fn wait_for(address: &str) -> io::Result<()> {
    const LIMIT: Duration = Duration::from_secs(120);
    let began = Instant::now();
    loop {
        match reqwest::blocking::get(address) {
            Ok(_) => return Ok(()),
            Err(error) if began.elapsed() > LIMIT => return Err(io::Error::other(error)),
            Err(_) => sleep(Duration::from_millis(200)),
        }
    }
}

fn text(address: &str) -> io::Result<String> {
    let answer = reqwest::blocking::get(address).and_then(reqwest::blocking::Response::error_for_status);
    answer.and_then(reqwest::blocking::Response::text).map_err(io::Error::other)
}
