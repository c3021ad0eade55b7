package draft

import (
	"context"
	"errors"

	"parallax/data/ingest"
)

// Fetch reads what stands at a web address: an article, or a feed. It loads
// the one page and nothing else.
func Fetch(ctx context.Context, address string) (Fetched, error) {
	in, err := ingest.Fetch(ctx, address, ingest.Options{})
	if err != nil {
		return Fetched{}, err
	}
	a, err := ingest.Page(ctx, in, ingest.Options{})
	if errors.Is(err, ingest.ErrFeed) {
		feed, err := ingest.Feed(ctx, in, ingest.Options{})
		return Fetched{Feed: feed}, err
	}
	return Fetched{Article: a, Original: in.Data}, err
}
