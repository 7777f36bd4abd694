//! A program for the client that progenitor makes, from the edition with text as OpenAPI 3.0.

progenitor::generate_api!(spec = "openapi.json", interface = Builder);

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("HELPSCOUT_BASE_URL")?;
    let grant = types::TokenRequest::builder()
        .grant_type(types::TokenRequestGrantType::ClientCredentials)
        .client_id("any id".to_owned())
        .client_secret("any secret".to_owned());
    let token = Client::new(&url).oauth_token().body(grant).send().await?.into_inner();

    let bearer = HeaderValue::from_str(&format!("Bearer {}", token.access_token))?;
    let headers = HeaderMap::from_iter([(AUTHORIZATION, bearer)]);
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client(&url, http);

    let month = || client.company_overall().start("2026-09-01T00:00:00Z").end("2026-10-01T00:00:00Z");
    let compared = month().previous_start("2026-08-01T00:00:00Z").previous_end("2026-09-01T00:00:00Z");
    let company = compared.send().await?.into_inner();
    month().types("email,chat").send().await?;
    let previous = company.previous.ok_or("no comparison")?;
    let deltas = company.deltas.ok_or("no changes")?;
    let figures = serde_json::json!({
        "start": company.current.start_date,
        "customersHelped": company.current.customers_helped,
        "repliesPerDay": company.current.replies_per_day,
        "previousReplies": previous.total_replies,
        "repliesChange": deltas.total_replies,
    });
    println!("{figures}");
    Ok(())
}
