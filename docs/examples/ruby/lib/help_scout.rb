# frozen_string_literal: true

require 'helpscout_api'
require 'time'

# What the generated gem leaves to you: a token that renews itself, dates as the API takes them, and all pages.
class HelpScout
  attr_reader :client

  def initialize(base_url, app_id, app_secret)
    scheme, host = base_url.split('://', 2)
    configuration = lambda do |settings|
      settings.scheme = scheme
      settings.host = host
      settings.server_index = nil # otherwise the address of the description wins over scheme and host
    end
    @credentials = [app_id, app_secret]
    @oauth = HelpScoutApi::OauthApi.new(HelpScoutApi::ApiClient.new(HelpScoutApi::Configuration.new(&configuration)))
    @client = HelpScoutApi::ApiClient.new(HelpScoutApi::Configuration.new(&configuration))
    @client.config.access_token_getter = -> { token }
    @renew_at = Time.at(0)
  end

  # A date as the API takes it: UTC, whole seconds. A Time itself would be sent as "2026-09-01 00:00:00 UTC".
  def self.instant(time)
    time.getutc.iso8601
  end

  # The rows of all pages; the block asks for one page and gives its rows and the number of pages.
  def self.every_row
    (1..).each_with_object([]) do |page, all|
      rows, pages = yield page
      all.concat(rows)
      return all if rows.empty? || page >= pages.to_i
    end
  end

  private

  def token
    if Time.now >= @renew_at
      granted = @oauth.oauth_token('client_credentials', *@credentials)
      @token = granted.access_token
      @renew_at = Time.now + granted.expires_in - 60
    end
    @token
  end
end
