# frozen_string_literal: true

require_relative 'lib/help_scout'
require 'json'

PREVIOUS_START = HelpScout.instant(Time.new(2026, 8, 1, 2, 0, 0, '+02:00'))
START = HelpScout.instant(Time.new(2026, 9, 1, 2, 0, 0, '+02:00'))
FINISH = HelpScout.instant(Time.new(2026, 10, 1, 2, 0, 0, '+02:00'))

settings = %w[HELPSCOUT_BASE_URL HELPSCOUT_APP_ID HELPSCOUT_APP_SECRET].map { |name| ENV.fetch(name) }
client = HelpScout.new(*settings).client

inboxes = HelpScoutApi::LookupApi.new(client).lookup_mailboxes._embedded.mailboxes
mailboxes = inboxes.first(2).map(&:id)

company = HelpScoutApi::CompanyApi.new(client).company_overall(
  START, FINISH, previous_start: PREVIOUS_START, previous_end: START
)

conversations = HelpScoutApi::ConversationsApi.new(client)
volume = conversations.conversations_volume_by_channel(
  START, FINISH, mailboxes:, types: %w[email chat], view_by: 'week'
)
rows = HelpScout.every_row do |page|
  found = conversations.conversations_drilldown(START, FINISH, mailboxes:, page:, rows: 50).conversations
  [found.results, found.pages]
end

figures = {
  mailboxes:,
  summary: {
    start: company.current.start_date&.iso8601,
    customersHelped: company.current.customers_helped,
    repliesPerDay: company.current.replies_per_day,
    previousReplies: company.previous&.total_replies,
    repliesChange: company.deltas&.total_replies,
    users: (company.users || []).map(&:name)
  },
  series: volume.current.map do |point|
    { date: point.date.iso8601, email: point.email, chat: point.chat, phone: point.phone }
  end,
  drilldown: {
    rows: rows.size,
    numbers: rows.filter_map(&:number).sum,
    statuses: rows.filter_map(&:status).tally,
    latest: rows.filter_map(&:modified_at).max.iso8601
  }
}
puts JSON.generate(figures)
