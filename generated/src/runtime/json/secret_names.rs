//! The names of what is not shown, where no description tells.

/// What stands for a secret in `Debug`.
pub(super) const REDACTED: &str = "[redacted]";

/// Words of names whose values are not shown where the API's description does not know the name.
const NAMES: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "apikey",
    "privatekey",
    "accesskey",
    "authorization",
    "credential",
    "cookie",
    "sessionid",
];

/// Whether what has this name is taken for a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    NAMES.iter().any(|word| plain.as_bytes().windows(word.len()).any(|part| part == word.as_bytes()))
}
