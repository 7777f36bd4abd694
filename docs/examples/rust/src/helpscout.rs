//! What the generated crate leaves to you: a token that renews itself, and all pages.

use std::error::Error;
use std::time::{Duration, Instant};

use helpscout_api::apis::configuration::Configuration;
use helpscout_api::apis::oauth_api::{OauthTokenParams, oauth_token};
use reqwest::blocking::Client;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

/// The credentials of an application, and the token they last gave.
pub struct HelpScout {
    app_id: String,
    app_secret: String,
    plain: Configuration,
    signed: Option<(Configuration, Instant)>,
}

impl HelpScout {
    /// Keeps the credentials; asks for nothing yet.
    pub fn new(base_url: String, app_id: String, app_secret: String) -> Self {
        let plain = Configuration { base_path: base_url, ..Configuration::default() };
        Self { app_id, app_secret, plain, signed: None }
    }

    /// What the generated functions take, with a token that lasts at least a minute.
    ///
    /// The token goes into the headers of the HTTP client: with `oauth_access_token` the generated functions send it
    /// several times, once for each way to sign in.
    pub fn configuration(&mut self) -> Result<&Configuration, Box<dyn Error>> {
        if self.signed.as_ref().is_none_or(|(_, renew_at)| Instant::now() >= *renew_at) {
            let grant = OauthTokenParams {
                grant_type: "client_credentials".to_owned(),
                client_id: self.app_id.clone(),
                client_secret: self.app_secret.clone(),
                code: None,
                refresh_token: None,
            };
            let token = oauth_token(&self.plain, grant)?;
            let mut bearer = HeaderValue::from_str(&format!("Bearer {}", token.access_token))?;
            bearer.set_sensitive(true);
            let client = Client::builder().default_headers(HeaderMap::from_iter([(AUTHORIZATION, bearer)])).build()?;
            let lifetime = u64::try_from(token.expires_in)?.saturating_sub(60);
            let renew_at = Instant::now() + Duration::from_secs(lifetime);
            self.signed = Some((Configuration { client, ..self.plain.clone() }, renew_at));
        }
        self.signed.as_ref().map(|(configuration, _)| configuration).ok_or_else(|| "no token".into())
    }
}

/// The rows of all pages; `ask` asks for one page, and says how many there are.
pub fn every_row<Row, Problem>(
    mut ask: impl FnMut(i32) -> Result<(Vec<Row>, Option<i32>), Problem>,
) -> Result<Vec<Row>, Problem> {
    let mut all = Vec::new();
    for page in 1.. {
        let (rows, pages) = ask(page)?;
        let more = !rows.is_empty() && pages.is_some_and(|pages| page < pages);
        all.extend(rows);
        if !more {
            break;
        }
    }
    Ok(all)
}
