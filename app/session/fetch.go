package session

import (
	"context"
	"errors"
	"strings"

	"parallax/data/ingest"
)

// Fetch reads what stands at a web address: an article, or a feed.
func Fetch(ctx context.Context, address string) (Fetched, error) {
	in, err := ingest.Fetch(ctx, address, ingest.Options{})
	if err != nil {
		return Fetched{}, err
	}
	a, err := ingest.Bytes(ctx, in, ingest.Options{})
	if errors.Is(err, ingest.ErrFeed) {
		feed, err := ingest.Feed(ctx, in, ingest.Options{})
		return Fetched{Feed: feed}, err
	}
	if errors.Is(err, ingest.ErrNoText) || err == nil && len(strings.Fields(a.Slice(a.Body()))) < leastWords {
		err = ingest.ErrStub
	}
	return Fetched{Article: a, Original: in.Data}, err
}

// leastWords is the shortest text that an address may give: a page with less
// is a consent wall, or one that only a browser fills.
const leastWords = 80
