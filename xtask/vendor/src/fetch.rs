//! A file from the network: by HTTPS, from hosts that were named, within limits.

use std::collections::BTreeSet;
use std::io::Read as _;

use commands::exit::Failure;
use disk::read_file;
use generator::document::resolve;
use reqwest::blocking::{Client, Response};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Url};

use crate::Options;

/// So many redirects are followed.
const REDIRECTS: usize = 10;
/// Servers take no longer addresses.
const ADDRESS: usize = 8_192;
/// A file of certificates is not larger.
const CERTIFICATES: u64 = 16 << 20;

/// What was fetched.
#[derive(Debug)]
pub(crate) struct Fetched {
    pub bytes: Vec<u8>,
    /// The address in the end, and behind it those that led there, the last one first.
    pub addresses: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Fetcher {
    client: Client,
    hosts: BTreeSet<String>,
    bytes: u64,
}

impl Fetcher {
    pub fn new(options: &Options) -> Result<Self, Failure> {
        let mut builder = Client::builder()
            .https_only(true)
            .redirect(Policy::none())
            .timeout(options.time)
            .user_agent(concat!("oaclient/", env!("CARGO_PKG_VERSION")));
        for path in &options.certificates {
            let text = read_file(path, CERTIFICATES).map_err(|why| format!("{}: {why}", path.display()))?;
            let certificates = Certificate::from_pem_bundle(text.as_bytes());
            let certificates = certificates.map_err(|why| format!("{}: {}", path.display(), causes(&why)))?;
            if certificates.is_empty() {
                return Err(format!("{}: there is no certificate in it", path.display()).into());
            }
            for certificate in certificates {
                builder = builder.add_root_certificate(certificate);
            }
        }
        let client =
            builder.build().map_err(|why| format!("there is no client for HTTPS: {}", causes(&why)))?;
        let own = Url::parse(&options.document).ok().and_then(|address| host(&address));
        let hosts = options.hosts.iter().map(|host| host.to_ascii_lowercase()).chain(own).collect();
        Ok(Self { client, hosts, bytes: options.bytes })
    }

    /// The file at an address; redirects are followed to hosts that were named.
    pub fn fetch(&self, address: &str, referred_from: Option<&str>) -> Result<Fetched, Failure> {
        let mut addresses = vec![address.to_owned()];
        loop {
            let now = addresses.first().cloned().unwrap_or_default();
            let from = if addresses.len() > 1 { addresses.get(1).map(String::as_str) } else { referred_from };
            self.allow(&now, from)?;
            let response = self.client.get(&now).send().map_err(|why| format!("{now}: {}", causes(&why)))?;
            let status = response.status();
            if status.is_redirection() {
                let target = response.headers().get("location").and_then(|value| value.to_str().ok());
                let Some(target) = target else {
                    return Err(
                        format!("{now}: the server redirects ({status}) and does not say where").into()
                    );
                };
                let target = resolve(&now, target.split('#').next().unwrap_or_default());
                if addresses.len() > REDIRECTS || addresses.contains(&target) {
                    return Err(format!("{now}: redirects lead on without an end").into());
                }
                addresses.insert(0, target);
                continue;
            }
            if !status.is_success() {
                let from = referred_from.map(|from| format!(", which {from} refers to")).unwrap_or_default();
                return Err(format!("{now}{from}: the server says {status}").into());
            }
            return Ok(Fetched { bytes: self.body(&now, response)?, addresses });
        }
    }

    /// Refuses what is not HTTPS, and hosts that nobody named.
    fn allow(&self, address: &str, from: Option<&str>) -> Result<(), Failure> {
        if address.len() > ADDRESS {
            let start: String = address.chars().take(60).collect();
            return Err(format!("{start}…: the address has more than {ADDRESS} bytes").into());
        }
        let led = from.map(|from| format!("{from} leads to it; ")).unwrap_or_default();
        let parsed = Url::parse(address).map_err(|why| format!("`{address}` is no address: {led}{why}"))?;
        if parsed.scheme() != "https" {
            return Err(format!("{address}: {led}only https is fetched").into());
        }
        if !parsed.username().is_empty() || parsed.password().is_some() {
            return Err(
                "an address with a name or a password in it is not fetched: it would be kept in the lock"
                    .to_owned()
                    .into(),
            );
        }
        match host(&parsed) {
            Some(host) if self.hosts.contains(&host) => Ok(()),
            host => {
                let host = host.unwrap_or_default();
                Err(format!("{address}: {led}the host is not named; to allow it: --host {host}").into())
            }
        }
    }

    fn body(&self, address: &str, response: Response) -> Result<Vec<u8>, Failure> {
        let too_large =
            || format!("{address}: it has more than {} bytes; --max-bytes allows more", self.bytes);
        if response.content_length().is_some_and(|length| length > self.bytes) {
            return Err(too_large().into());
        }
        let mut bytes = Vec::new();
        let read = response.take(self.bytes.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|why| format!("{address}: {}", causes(&why)))?;
        if bytes.len() as u64 > self.bytes { Err(too_large().into()) } else { Ok(bytes) }
    }
}

/// The host of an address, with its port where that is not the usual one.
fn host(address: &Url) -> Option<String> {
    let host = address.host_str()?.to_ascii_lowercase();
    Some(address.port().map_or_else(|| host.clone(), |port| format!("{host}:{port}")))
}

/// An error with all that caused it: what reqwest says first is that something has failed.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(one) = cause {
        text = format!("{text}: {one}");
        cause = one.source();
    }
    text
}
