//! Tokens of OAuth 2, by the flows that a description has: with the crate `oauth2`, over any transport.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use oauth2::basic::{BasicClient, BasicTokenResponse};
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, DeviceAuthorizationUrl, ErrorResponseType,
    HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken,
    RequestTokenError, Scope, StandardDeviceAuthorizationResponse, StandardErrorResponse, TokenResponse as _,
    TokenUrl,
};

use super::clock::Clock;
use super::payload::Payload;
use super::tokens::{Token, TokenError, TokenProvider};
use super::transport::{BoxFuture, SendOptions, Transport};
use super::transport_error::TransportError;
use crate::runtime::Secret;

/// How long an identity provider may take to answer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long its answers may be.
const MOST_BYTES: usize = 1024 * 1024;

/// A flow of OAuth 2: its addresses and scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OAuthFlow {
    /// Where a user allows it.
    pub authorization_url: Option<&'static str>,
    /// Where a device asks for a code.
    pub device_url: Option<&'static str>,
    /// Where tokens are got.
    pub token_url: &'static str,
    /// Where they are got anew, if that is elsewhere.
    pub refresh_url: Option<&'static str>,
    /// The scopes that there are, all of which are asked for unless the caller says which.
    pub scopes: &'static [&'static str],
}

impl OAuthFlow {
    /// A flow of which only the address of tokens is known.
    #[must_use]
    pub const fn new(token_url: &'static str) -> Self {
        Self { authorization_url: None, device_url: None, token_url, refresh_url: None, scopes: &[] }
    }
}

/// How a program makes itself known to an identity provider. What it gives is a [`TokenProvider`].
#[derive(Clone)]
pub struct OAuth {
    flow: OAuthFlow,
    id: String,
    secret: Option<Secret>,
    scopes: Vec<String>,
    transport: Arc<dyn Transport>,
}

impl OAuth {
    /// A program that an identity provider knows by this id.
    #[must_use]
    pub fn new(flow: OAuthFlow, client_id: impl Into<String>, transport: Arc<dyn Transport>) -> Self {
        let scopes = flow.scopes.iter().map(|scope| (*scope).to_owned()).collect();
        Self { flow, id: client_id.into(), secret: None, scopes, transport }
    }

    /// What proves that it is the program; programs that users have in their hands have none.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// The scopes that are asked for, in place of all.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Tokens for the program itself.
    #[must_use]
    pub fn client_credentials(self) -> OAuthTokens {
        OAuthTokens::new(self, None, None)
    }

    /// Tokens by one that was kept, which is replaced by what the identity provider gives for it.
    #[must_use]
    pub fn refresh_token(self, token: impl Into<Secret>) -> OAuthTokens {
        OAuthTokens::new(self, Some(token.into()), None)
    }

    /// Where to send a user who is to allow it, and what turns the code that comes back into tokens (with PKCE).
    ///
    /// # Errors
    /// When an address is missing or is none.
    pub fn authorization(self, redirect_url: impl Into<String>) -> Result<Authorization, TokenError> {
        let address = self.flow.authorization_url.ok_or("the flow has no address where a user allows it")?;
        let redirect = RedirectUrl::new(redirect_url.into())?;
        let client = BasicClient::new(ClientId::new(self.id.clone()))
            .set_auth_uri(AuthUrl::new(address.to_owned())?)
            .set_redirect_uri(redirect.clone());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let request = client.authorize_url(CsrfToken::new_random).set_pkce_challenge(challenge);
        let (url, state) = request.add_scopes(self.wanted()).url();
        Ok(Authorization { oauth: self, url: url.into(), state, verifier, redirect })
    }

    /// Asks for a code that a user gives on another device; `show` tells him of it. Then waits until he has.
    ///
    /// # Errors
    /// When an address is missing, the user refuses or takes too long, or the identity provider fails.
    pub async fn device(self, show: impl FnOnce(&DeviceCode) + Send) -> Result<OAuthTokens, TokenError> {
        let address = self.flow.device_url.ok_or("the flow has no address where a device asks for a code")?;
        let client = BasicClient::new(ClientId::new(self.id.clone()))
            .set_token_uri(TokenUrl::new(self.flow.token_url.to_owned())?)
            .set_device_authorization_url(DeviceAuthorizationUrl::new(address.to_owned())?);
        let client = match &self.secret {
            Some(secret) => client.set_client_secret(ClientSecret::new(secret.expose().to_owned())),
            None => client,
        };
        let http = |request| exchange(self.transport.clone(), request);
        let asked = client.exchange_device_code().add_scopes(self.wanted());
        let code: StandardDeviceAuthorizationResponse = asked.request_async(&http).await.map_err(told)?;
        show(&DeviceCode {
            url: code.verification_uri().to_string(),
            code: code.user_code().secret().to_owned(),
            whole_url: code.verification_uri_complete().map(|url| url.secret().to_owned()),
        });
        let sleep = |time| self.transport.sleep(time);
        let token = client.exchange_device_access_token(&code).request_async(&http, sleep, None).await;
        Ok(self.got(&token.map_err(told)?))
    }

    fn wanted(&self) -> Vec<Scope> {
        self.scopes.iter().cloned().map(Scope::new).collect()
    }

    /// Tokens from the first.
    fn got(self, token: &BasicTokenResponse) -> OAuthTokens {
        let refresh = token.refresh_token().map(|token| Secret::from(token.secret().to_owned()));
        OAuthTokens::new(self, refresh, Some(read(token)))
    }

    /// A new token: by what was kept, or by the program's own secret.
    async fn renew(&self, kept: Option<Secret>) -> Result<BasicTokenResponse, TokenError> {
        let address = self.flow.refresh_url.filter(|_| kept.is_some()).unwrap_or(self.flow.token_url);
        let client = BasicClient::new(ClientId::new(self.id.clone()))
            .set_token_uri(TokenUrl::new(address.to_owned())?);
        let client = match &self.secret {
            Some(secret) => client.set_client_secret(ClientSecret::new(secret.expose().to_owned())),
            None => client,
        };
        let http = |request| exchange(self.transport.clone(), request);
        match kept {
            Some(kept) => {
                let kept = RefreshToken::new(kept.expose().to_owned());
                client.exchange_refresh_token(&kept).request_async(&http).await.map_err(told)
            }
            None => client
                .exchange_client_credentials()
                .add_scopes(self.wanted())
                .request_async(&http)
                .await
                .map_err(told),
        }
    }
}

impl fmt::Debug for OAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth").field("flow", &self.flow).field("id", &self.id).finish_non_exhaustive()
    }
}

/// What a user is told who gives a code on another device.
#[derive(Clone, Debug)]
pub struct DeviceCode {
    /// Where he gives it.
    pub url: String,
    /// The code.
    pub code: String,
    /// An address with the code in it, if there is one.
    pub whole_url: Option<String>,
}

/// A user on his way to allow it.
#[must_use = "the user has to be sent to its address"]
pub struct Authorization {
    oauth: OAuth,
    url: String,
    state: CsrfToken,
    verifier: PkceCodeVerifier,
    redirect: RedirectUrl,
}

impl Authorization {
    /// Where to send the user.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Turns `code` and `state`, which come back with the user, into tokens.
    ///
    /// # Errors
    /// When the state is another, so that somebody else has sent the user, or the identity provider refuses.
    pub async fn tokens(self, code: impl Into<String>, state: &str) -> Result<OAuthTokens, TokenError> {
        if self.state.secret() != state {
            return Err(
                "the state is another than the one that was given: the answer is to another request".into()
            );
        }
        let oauth = self.oauth;
        let client = BasicClient::new(ClientId::new(oauth.id.clone()))
            .set_token_uri(TokenUrl::new(oauth.flow.token_url.to_owned())?)
            .set_redirect_uri(self.redirect);
        let client = match &oauth.secret {
            Some(secret) => client.set_client_secret(ClientSecret::new(secret.expose().to_owned())),
            None => client,
        };
        let http = |request| exchange(oauth.transport.clone(), request);
        let request =
            client.exchange_code(AuthorizationCode::new(code.into())).set_pkce_verifier(self.verifier);
        let token = request.request_async(&http).await.map_err(told)?;
        Ok(oauth.got(&token))
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authorization({:?})", self.oauth)
    }
}

/// Tokens of OAuth 2, each until shortly before it expires; for the `…_token_from` of a client's builder.
#[derive(Clone)]
pub struct OAuthTokens(Arc<Shared>);

struct Shared {
    oauth: OAuth,
    kept: Mutex<Kept>,
}

struct Kept {
    /// What gets the next token, where that is not the program's own secret.
    refresh: Option<Secret>,
    /// A token that was got already.
    first: Option<Token>,
    /// Whether a user has allowed it, so that the program's own secret is no way to another token.
    of_user: bool,
}

impl OAuthTokens {
    fn new(oauth: OAuth, refresh: Option<Secret>, first: Option<Token>) -> Self {
        let of_user = refresh.is_some() || first.is_some();
        Self(Arc::new(Shared { oauth, kept: Mutex::new(Kept { refresh, first, of_user }) }))
    }

    /// What gets the next token, to be kept for the next start of the program; none where there is none.
    #[must_use]
    pub fn refresh(&self) -> Option<Secret> {
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner).refresh.clone()
    }
}

impl TokenProvider for OAuthTokens {
    fn token(&self) -> BoxFuture<'static, Result<Token, TokenError>> {
        let shared = self.0.clone();
        Box::pin(async move {
            let lock = || shared.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(first) = lock().first.take() {
                return Ok(first);
            }
            let (refresh, of_user) = {
                let kept = lock();
                (kept.refresh.clone(), kept.of_user)
            };
            if of_user && refresh.is_none() {
                return Err("the user has to allow it again: the identity provider gave nothing to renew the token by".into());
            }
            let token = shared.oauth.renew(refresh).await?;
            if let Some(next) = token.refresh_token().filter(|_| of_user) {
                lock().refresh = Some(Secret::from(next.secret().to_owned()));
            }
            Ok(read(&token))
        })
    }
}

impl fmt::Debug for OAuthTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OAuthTokens({:?})", self.0.oauth)
    }
}

fn read(token: &BasicTokenResponse) -> Token {
    let read = Token::new(token.access_token().secret().to_owned());
    match token.expires_in() {
        Some(lifetime) => read.expires_in(lifetime),
        None => read,
    }
}

/// Sends a request of the crate `oauth2`. Redirects are not followed.
async fn exchange(
    transport: Arc<dyn Transport>,
    request: HttpRequest,
) -> Result<HttpResponse, TransportError> {
    let options =
        SendOptions { timeout: Some(TIMEOUT), operation: "oauth2", attempt: 1, ..SendOptions::default() };
    let mut clock = Clock::new(transport.clone(), options.clone());
    let answer = clock.watch(transport.send(request.map(Payload::from), &options)).await??;
    let (head, mut body) = answer.into_parts();
    let mut bytes = Vec::new();
    while let Some(piece) = clock.watch(body.chunk()).await? {
        bytes.extend_from_slice(&piece?);
        if bytes.len() > MOST_BYTES {
            return Err(TransportError::other("the answer of the identity provider is too long"));
        }
    }
    Ok(http::Response::from_parts(head, bytes))
}

/// What went wrong, without what the answer held, which may be a token.
fn told<K: ErrorResponseType + fmt::Display + 'static>(
    error: RequestTokenError<TransportError, StandardErrorResponse<K>>,
) -> TokenError {
    match error {
        RequestTokenError::ServerResponse(refused) => {
            format!("the identity provider refuses: {}", refused.error()).into()
        }
        RequestTokenError::Request(error) => Box::new(error),
        RequestTokenError::Parse(..) => "the identity provider gave no token".into(),
        RequestTokenError::Other(why) => format!("the identity provider gave no token: {why}").into(),
    }
}
