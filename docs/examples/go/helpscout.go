package main

import (
	"context"
	"fmt"
	"iter"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"

	"example.com/helpscout-reports/api"
)

// connect gives a client whose token renews itself.
func connect(ctx context.Context, baseURL, appID, appSecret string) (*api.ClientWithResponses, error) {
	grant := clientcredentials.Config{
		ClientID:     appID,
		ClientSecret: appSecret,
		TokenURL:     baseURL + "/v2/oauth2/token",
		AuthStyle:    oauth2.AuthStyleInParams,
	}
	return api.NewClientWithResponses(baseURL, api.WithHTTPClient(grant.Client(ctx)))
}

// instant is a date as the API takes it: UTC, whole seconds. Otherwise its offset and its nanoseconds are sent.
func instant(date time.Time) time.Time {
	return date.UTC().Truncate(time.Second)
}

// reply is what every generated answer of a report has.
type reply[Answer any] interface {
	GetJSON200() *Answer
	GetBody() []byte
	Status() string
}

// given is the answer itself; oapi-codegen leaves JSON200 nil for every other status, without an error.
func given[Answer any](reply reply[Answer], err error) (*Answer, error) {
	if err != nil {
		return nil, err
	}
	if answer := reply.GetJSON200(); answer != nil {
		return answer, nil
	}
	return nil, fmt.Errorf("%s: %s", reply.Status(), reply.GetBody())
}

// everyRow gives the rows of all pages; ask asks for one page and says how many there are.
func everyRow[Row any](ask func(page int32) (rows []Row, pages *int32, err error)) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for page, more := int32(1), true; more; page++ {
			rows, pages, err := ask(page)
			if err != nil {
				var none Row
				yield(none, err)
				return
			}
			for _, row := range rows {
				if !yield(row, nil) {
					return
				}
			}
			more = len(rows) > 0 && pages != nil && page < *pages
		}
	}
}
