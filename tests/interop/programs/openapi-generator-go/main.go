// A program for the client that openapi-generator makes in Go.
package main

import (
	"context"
	"encoding/json"
	"os"
	"time"

	openapi "example.com/reports/client"
)

func main() {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: os.Getenv("HELPSCOUT_BASE_URL")}}
	client := openapi.NewAPIClient(configuration)
	ctx := context.Background()
	asked := client.OauthAPI.OauthToken(ctx).GrantType("client_credentials").ClientId("any id").ClientSecret("any secret")
	token, _, err := asked.Execute()
	if err != nil {
		panic(err)
	}
	ctx = context.WithValue(ctx, openapi.ContextAccessToken, token.GetAccessToken())

	august, september, october := first(8), first(9), first(10)
	month := client.CompanyAPI.CompanyOverall(ctx).Start(september).End(october)
	company, _, err := month.PreviousStart(august).PreviousEnd(september).Execute()
	if err != nil {
		panic(err)
	}
	types := []openapi.ConversationType{openapi.CONVERSATIONTYPE_EMAIL, openapi.CONVERSATIONTYPE_CHAT}
	if _, _, err = month.Types(types).Execute(); err != nil {
		panic(err)
	}
	current, previous, deltas := company.GetCurrent(), company.GetPrevious(), company.GetDeltas()
	_ = json.NewEncoder(os.Stdout).Encode(map[string]any{
		"start":           current.GetStartDate().Format(time.RFC3339),
		"customersHelped": current.GetCustomersHelped(),
		"repliesPerDay":   current.GetRepliesPerDay(),
		"previousReplies": previous.GetTotalReplies(),
		"repliesChange":   deltas.GetTotalReplies(),
	})
}

// first is the first day of a month, with a fraction that is cut off, as the API takes whole seconds only.
func first(month time.Month) time.Time {
	t := time.Date(2026, month, 1, 0, 0, 0, 5, time.UTC)
	return t.UTC().Truncate(time.Second)
}
