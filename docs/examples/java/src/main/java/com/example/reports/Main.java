package com.example.reports;

import com.example.helpscout.ApiClient;
import com.example.helpscout.ApiException;
import com.example.helpscout.api.CompanyApi;
import com.example.helpscout.api.ConversationsApi;
import com.example.helpscout.api.LookupApi;
import com.example.helpscout.model.ChannelVolumePoint;
import com.example.helpscout.model.CompanyUser;
import com.example.helpscout.model.ConversationSummary;
import com.example.helpscout.model.ConversationType;
import com.example.helpscout.model.Mailbox;
import com.example.helpscout.model.ViewBy;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads the figures of a month and prints them as JSON. */
public final class Main {
  private static final Instant PREVIOUS_START = ZonedDateTime.parse("2026-08-01T02:00:00+02:00").toInstant();
  private static final Instant START = ZonedDateTime.parse("2026-09-01T02:00:00+02:00").toInstant();
  private static final Instant END = ZonedDateTime.parse("2026-10-01T02:00:00+02:00").toInstant();

  private Main() {}

  public static void main(String[] arguments) throws ApiException, IOException {
    var settings = System.getenv();
    var client = HelpScout.connect(
        settings.get("HELPSCOUT_BASE_URL"), settings.get("HELPSCOUT_APP_ID"), settings.get("HELPSCOUT_APP_SECRET"));
    var mailboxes = firstMailboxes(client, 2);
    var figures = Map.of(
        "mailboxes", mailboxes,
        "summary", summary(client),
        "series", series(client, mailboxes),
        "drilldown", drilldown(client, mailboxes));
    var json = ApiClient.createDefaultObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    System.out.write(json.writeValueAsBytes(figures));
    System.out.flush();
  }

  private static List<Long> firstMailboxes(ApiClient client, int most) throws ApiException {
    var list = new LookupApi(client).lookupMailboxes(LookupApi.APILookupMailboxesRequest.newBuilder().build());
    return list.getEmbedded().getMailboxes().stream().limit(most).map(Mailbox::getId).toList();
  }

  private static Map<String, Object> summary(ApiClient client) throws ApiException {
    var company = new CompanyApi(client).companyOverall(CompanyApi.APICompanyOverallRequest.newBuilder()
        .start(START).end(END).previousStart(PREVIOUS_START).previousEnd(START).build());
    var previous = company.getPrevious();
    var deltas = company.getDeltas();
    var figures = new HashMap<String, Object>();
    figures.put("start", company.getCurrent().getStartDate());
    figures.put("customersHelped", company.getCurrent().getCustomersHelped());
    figures.put("repliesPerDay", company.getCurrent().getRepliesPerDay());
    figures.put("previousReplies", previous == null ? null : previous.getTotalReplies());
    figures.put("repliesChange", deltas == null ? null : deltas.getTotalReplies());
    figures.put("users", company.getUsers() == null ? List.of()
        : company.getUsers().stream().map(CompanyUser::getName).toList());
    return figures;
  }

  private static List<Map<String, Object>> series(ApiClient client, List<Long> mailboxes) throws ApiException {
    var request = ConversationsApi.APIConversationsVolumeByChannelRequest.newBuilder()
        .start(START).end(END).mailboxes(mailboxes)
        .types(List.of(ConversationType.EMAIL, ConversationType.CHAT)).viewBy(ViewBy.WEEK).build();
    return new ConversationsApi(client).conversationsVolumeByChannel(request).getCurrent().stream()
        .map(Main::point).toList();
  }

  private static Map<String, Object> point(ChannelVolumePoint point) {
    var figures = new HashMap<String, Object>();  // Map.of takes no null
    figures.put("date", point.getDate());
    figures.put("email", point.getEmail());
    figures.put("chat", point.getChat());
    figures.put("phone", point.getPhone());
    return figures;
  }

  private static Map<String, Object> drilldown(ApiClient client, List<Long> mailboxes) throws ApiException {
    var conversations = new ConversationsApi(client);
    List<ConversationSummary> rows = HelpScout.everyRow(number -> {
      var page = conversations.conversationsDrilldown(ConversationsApi.APIConversationsDrilldownRequest.newBuilder()
          .start(START).end(END).mailboxes(mailboxes).page(number).rows(50).build()).getConversations();
      return new HelpScout.Page<>(page.getResults(), page.getPages());
    });
    var statuses = new TreeMap<String, Integer>();
    rows.stream().map(ConversationSummary::getStatus).filter(Objects::nonNull)
        .forEach(status -> statuses.merge(status, 1, Integer::sum));
    return Map.of(
        "rows", rows.size(),
        "numbers", rows.stream().map(ConversationSummary::getNumber).filter(Objects::nonNull)
            .mapToLong(Integer::longValue).sum(),
        "statuses", statuses,
        "latest", rows.stream().map(ConversationSummary::getModifiedAt).filter(Objects::nonNull)
            .max(Instant::compareTo).orElseThrow());
  }
}
