package com.example.reports;

import com.example.helpscout.ApiClient;
import com.example.helpscout.ApiException;
import com.example.helpscout.api.OauthApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the generated client leaves to you: a token that renews itself, and all pages. */
final class HelpScout {
  /** One page of a report: its rows, and how many pages there are, where the answer says so. */
  record Page<Row>(List<Row> rows, Integer pages) {}

  /** Asks for a page by its number, from 1. */
  interface Ask<Row> {
    Page<Row> page(int number) throws ApiException;
  }

  private final OauthApi oauth;
  private final OauthApi.APIOauthTokenRequest grant;
  private String token = "";
  private Instant renewAt = Instant.MIN;

  private HelpScout(String baseUrl, String appId, String appSecret) {
    oauth = new OauthApi(client(baseUrl));
    grant = OauthApi.APIOauthTokenRequest.newBuilder()
        .grantType("client_credentials").clientId(appId).clientSecret(appSecret).build();
  }

  /** A client for the generated …Api classes, whose token renews itself. */
  static ApiClient connect(String baseUrl, String appId, String appSecret) {
    var credentials = new HelpScout(baseUrl, appId, appSecret);
    return client(baseUrl).setRequestInterceptor(
        request -> request.setHeader("Authorization", "Bearer " + credentials.token()));
  }

  private static ApiClient client(String baseUrl) {
    var client = new ApiClient();
    client.updateBaseUri(baseUrl);
    return client;
  }

  private synchronized String token() {
    if (!Instant.now().isBefore(renewAt)) {
      try {
        var granted = oauth.oauthToken(grant);
        token = granted.getAccessToken();
        renewAt = Instant.now().plusSeconds(granted.getExpiresIn() - 60);
      } catch (ApiException refused) {
        throw new UncheckedIOException(new IOException(refused));
      }
    }
    return token;
  }

  /** The rows of all pages. */
  static <Row> List<Row> everyRow(Ask<Row> ask) throws ApiException {
    var rows = new ArrayList<Row>();
    for (int number = 1; ; number++) {
      var page = ask.page(number);
      rows.addAll(page.rows());
      if (page.rows().isEmpty() || page.pages() == null || number >= page.pages()) {
        return rows;
      }
    }
  }
}
