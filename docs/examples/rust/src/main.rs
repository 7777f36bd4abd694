//! Reads the figures of a month and prints them as JSON.

mod helpscout;

use std::collections::BTreeMap;
use std::env;
use std::error::Error;

use helpscout_api::apis::company_api::{CompanyOverallParams, company_overall};
use helpscout_api::apis::conversations_api::{
    ConversationsDrilldownParams, ConversationsVolumeByChannelParams, conversations_drilldown,
    conversations_volume_by_channel,
};
use helpscout_api::apis::lookup_api::{LookupMailboxesParams, lookup_mailboxes};
use helpscout_api::models::{ConversationType, ViewBy};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::helpscout::{HelpScout, every_row};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The range to read, and the one to compare it with.
struct Month {
    previous_start: Timestamp,
    start: Timestamp,
    end: Timestamp,
}

fn main() -> Outcome<()> {
    let mut client = HelpScout::new(
        env::var("HELPSCOUT_BASE_URL")?,
        env::var("HELPSCOUT_APP_ID")?,
        env::var("HELPSCOUT_APP_SECRET")?,
    );
    let month = Month {
        previous_start: "2026-08-01T02:00:00+02:00".parse()?,
        start: "2026-09-01T02:00:00+02:00".parse()?,
        end: "2026-10-01T02:00:00+02:00".parse()?,
    };
    let mailboxes = first_mailboxes(&mut client, 2)?;
    let figures = json!({
        "mailboxes": mailboxes,
        "summary": summary(&mut client, &month)?,
        "series": series(&mut client, &month, &mailboxes)?,
        "drilldown": drilldown(&mut client, &month, &mailboxes)?,
    });
    println!("{figures}");
    Ok(())
}

fn first_mailboxes(client: &mut HelpScout, most: usize) -> Outcome<Vec<i64>> {
    let list = lookup_mailboxes(client.configuration()?, LookupMailboxesParams { page: None })?;
    let embedded = list._embedded.flatten().ok_or("no inboxes")?;
    Ok(embedded.mailboxes.iter().map(|mailbox| mailbox.id).take(most).collect())
}

fn summary(client: &mut HelpScout, month: &Month) -> Outcome<Value> {
    let params = CompanyOverallParams {
        start: month.start,
        end: month.end,
        previous_start: Some(month.previous_start),
        previous_end: Some(month.start),
        mailboxes: None,
        tags: None,
        types: None,
        folders: None,
    };
    let company = company_overall(client.configuration()?, params)?;
    let previous = company.previous.flatten();
    let deltas = company.deltas.flatten();
    Ok(json!({
        "start": company.current.start_date,
        "customersHelped": company.current.customers_helped,
        "repliesPerDay": company.current.replies_per_day,
        "previousReplies": previous.and_then(|previous| previous.total_replies),
        "repliesChange": deltas.and_then(|deltas| deltas.total_replies.flatten()),
        "users": company.users.iter().flatten().map(|user| &user.name).collect::<Vec<_>>(),
    }))
}

fn series(client: &mut HelpScout, month: &Month, mailboxes: &[i64]) -> Outcome<Vec<Value>> {
    let params = ConversationsVolumeByChannelParams {
        start: month.start,
        end: month.end,
        previous_start: None,
        previous_end: None,
        mailboxes: Some(mailboxes.to_vec()),
        tags: None,
        types: Some(vec![ConversationType::Email, ConversationType::Chat]),
        folders: None,
        view_by: Some(ViewBy::Week),
    };
    let volume = conversations_volume_by_channel(client.configuration()?, params)?;
    Ok(volume
        .current
        .iter()
        .map(|point| json!({"date": point.date, "email": point.email, "chat": point.chat, "phone": point.phone}))
        .collect())
}

fn drilldown(client: &mut HelpScout, month: &Month, mailboxes: &[i64]) -> Outcome<Value> {
    let rows = every_row(|page| -> Outcome<_> {
        let params = ConversationsDrilldownParams {
            start: month.start,
            end: month.end,
            mailboxes: Some(mailboxes.to_vec()),
            tags: None,
            types: None,
            folders: None,
            page: Some(page),
            rows: Some(50),
        };
        let found = conversations_drilldown(client.configuration()?, params)?.conversations;
        Ok((found.results, found.pages.flatten()))
    })?;
    let mut statuses = BTreeMap::new();
    for status in rows.iter().filter_map(|row| row.status.as_ref()) {
        *statuses.entry(status).or_insert(0) += 1;
    }
    Ok(json!({
        "rows": rows.len(),
        "numbers": rows.iter().filter_map(|row| row.number).map(i64::from).sum::<i64>(),
        "statuses": statuses,
        "latest": rows.iter().filter_map(|row| row.modified_at).max(),
    }))
}
