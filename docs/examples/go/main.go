// Reads the figures of a month and prints them as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"time"

	"example.com/helpscout-reports/api"
)

var (
	zone          = time.FixedZone("CEST", 2*60*60)
	previousStart = instant(time.Date(2026, time.August, 1, 2, 0, 0, 0, zone))
	start         = instant(time.Date(2026, time.September, 1, 2, 0, 0, 0, zone))
	end           = instant(time.Date(2026, time.October, 1, 2, 0, 0, 0, zone))
)

func main() {
	figures, err := read(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(figures); err != nil {
		log.Fatal(err)
	}
}

func read(ctx context.Context) (map[string]any, error) {
	client, err := connect(
		ctx, os.Getenv("HELPSCOUT_BASE_URL"), os.Getenv("HELPSCOUT_APP_ID"), os.Getenv("HELPSCOUT_APP_SECRET"),
	)
	if err != nil {
		return nil, err
	}
	mailboxes, err := firstMailboxes(ctx, client, 2)
	if err != nil {
		return nil, err
	}
	company, err := given(client.CompanyOverallWithResponse(ctx, &api.CompanyOverallParams{
		Start: start, End: end, PreviousStart: &previousStart, PreviousEnd: &start,
	}))
	if err != nil {
		return nil, err
	}
	volume, err := given(client.ConversationsVolumeByChannelWithResponse(ctx, &api.ConversationsVolumeByChannelParams{
		Start:     start,
		End:       end,
		Mailboxes: &mailboxes,
		Types:     &api.Types{api.ConversationTypeEmail, api.ConversationTypeChat},
		ViewBy:    new(api.ViewByWeek),
	}))
	if err != nil {
		return nil, err
	}
	drilldown, err := drilldown(ctx, client, mailboxes)
	if err != nil {
		return nil, err
	}
	return map[string]any{
		"mailboxes": mailboxes,
		"summary":   summary(company),
		"series":    series(volume),
		"drilldown": drilldown,
	}, nil
}

func firstMailboxes(ctx context.Context, client *api.ClientWithResponses, most int) (api.Mailboxes, error) {
	answer, err := client.LookupMailboxesWithResponse(ctx, nil)
	if err != nil {
		return nil, err
	}
	ids := api.Mailboxes{}
	if list := answer.HALJSON200; list != nil && list.UnderscoreEmbedded != nil {
		for _, mailbox := range list.UnderscoreEmbedded.Mailboxes {
			ids = append(ids, mailbox.Id)
		}
	}
	if len(ids) == 0 {
		return nil, fmt.Errorf("no inboxes: %s", answer.Status())
	}
	return ids[:min(most, len(ids))], nil
}

func summary(company *api.CompanyReport) map[string]any {
	users := []*string{}
	if company.Users != nil {
		for _, user := range *company.Users {
			users = append(users, user.Name)
		}
	}
	figures := map[string]any{
		"start":           company.Current.StartDate,
		"customersHelped": company.Current.CustomersHelped,
		"repliesPerDay":   company.Current.RepliesPerDay,
		"previousReplies": nil,
		"repliesChange":   nil,
		"users":           users,
	}
	if company.Previous != nil {
		figures["previousReplies"] = company.Previous.TotalReplies
	}
	if company.Deltas != nil {
		figures["repliesChange"] = company.Deltas.TotalReplies
	}
	return figures
}

func series(volume *api.ChannelVolumeSeries) []map[string]any {
	points := []map[string]any{}
	for _, point := range volume.Current {
		points = append(points, map[string]any{
			"date": point.Date, "email": point.Email, "chat": point.Chat, "phone": point.Phone,
		})
	}
	return points
}

func drilldown(ctx context.Context, client *api.ClientWithResponses, mailboxes api.Mailboxes) (map[string]any, error) {
	conversations := everyRow(func(page int32) ([]api.ConversationSummary, *int32, error) {
		found, err := given(client.ConversationsDrilldownWithResponse(ctx, &api.ConversationsDrilldownParams{
			Start: start, End: end, Mailboxes: &mailboxes, Page: &page, Rows: new(int32(50)),
		}))
		if err != nil {
			return nil, nil, err
		}
		return found.Conversations.Results, found.Conversations.Pages, nil
	})
	rows, numbers, statuses, latest := 0, 0, map[string]int{}, time.Time{}
	for conversation, err := range conversations {
		if err != nil {
			return nil, err
		}
		rows++
		if conversation.Number != nil {
			numbers += int(*conversation.Number)
		}
		if conversation.Status != nil {
			statuses[*conversation.Status]++
		}
		if at := conversation.ModifiedAt; at != nil && at.After(latest) {
			latest = *at
		}
	}
	return map[string]any{"rows": rows, "numbers": numbers, "statuses": statuses, "latest": latest}, nil
}
