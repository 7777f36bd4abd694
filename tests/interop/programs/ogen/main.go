// A program for the client that ogen makes.
package main

import (
	"context"
	"encoding/json"
	"os"
	"time"

	"example.com/reports/api"
)

// token is what the operations sign in with.
type token string

func (t token) Bearer(context.Context, api.OperationName) (api.Bearer, error) {
	return api.Bearer{Token: string(t)}, nil
}

func (t token) OAuth2(context.Context, api.OperationName) (api.OAuth2, error) {
	return api.OAuth2{Token: string(t)}, nil
}

func (t token) LegacyApiKey(context.Context, api.OperationName) (api.LegacyApiKey, error) {
	return api.LegacyApiKey{Username: string(t)}, nil
}

func given[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// instant is a time as the API takes it: UTC, whole seconds.
func instant(t time.Time) time.Time {
	return t.UTC().Truncate(time.Second)
}

func main() {
	ctx, url := context.Background(), os.Getenv("HELPSCOUT_BASE_URL")
	signing := given(api.NewClient(url, token("")))
	grant := &api.TokenRequest{GrantType: "client_credentials", ClientID: "any id", ClientSecret: "any secret"}
	answer := given(signing.OAuthToken(ctx, grant)).(*api.Token)
	client := given(api.NewClient(url, token(answer.AccessToken)))

	east := time.FixedZone("east", 2*60*60)
	august := time.Date(2026, 8, 1, 2, 0, 0, 5, east)
	september := time.Date(2026, 9, 1, 2, 0, 0, 5, east)
	october := time.Date(2026, 10, 1, 2, 0, 0, 5, east)
	month := api.CompanyOverallParams{Start: instant(september), End: instant(october)}
	compared := month
	compared.PreviousStart = api.NewOptDateTime(instant(august))
	compared.PreviousEnd = api.NewOptDateTime(instant(september))
	company := given(client.CompanyOverall(ctx, compared)).(*api.CompanyReportHeaders).Response
	month.Types = []api.ConversationType{"email", "chat"}
	_ = given(client.CompanyOverall(ctx, month)).(*api.CompanyReportHeaders)

	_ = json.NewEncoder(os.Stdout).Encode(map[string]any{
		"start":           company.Current.StartDate.Value.Format(time.RFC3339),
		"customersHelped": company.Current.CustomersHelped.Value,
		"repliesPerDay":   company.Current.RepliesPerDay.Value,
		"previousReplies": company.Previous.Value.TotalReplies.Value,
		"repliesChange":   company.Deltas.Value.TotalReplies.Value,
	})
}
