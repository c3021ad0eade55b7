package kept

import (
	"context"
	"strings"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/data"
)

// QuoteKeeper is where the library keeps what its search needs beside the
// articles themselves.
type QuoteKeeper interface {
	PutQuotations(ctx context.Context, version string, quotations map[string][]data.QuoteLine) error
	WithoutQuotations(ctx context.Context, reading, version string, most int) ([]string, error)
	ReadForms(ctx context.Context) error
}

// quotedTogether is how many articles' quotations are read at once.
const quotedTogether = 40

// quotationsVersion names all that the kept quotations depend on beside the
// articles.
func quotationsVersion() string { return reading.Version(compare.EngineVersion) + ".1" }

// ForSearch reads what the library's search does not know yet: other forms
// of words, and the quotations of articles whose reading is kept. It goes on
// where it was when it is stopped; a library that cannot be written keeps
// nothing.
func ForSearch(ctx context.Context, store Library) {
	if store.ReadForms(ctx) != nil {
		return
	}
	for ctx.Err() == nil {
		ids, err := store.WithoutQuotations(ctx, reading.Version(compare.EngineVersion), quotationsVersion(), quotedTogether)
		if err != nil || len(ids) == 0 {
			return
		}
		lines, err := quotationsOf(ctx, store, ids)
		if err != nil || store.PutQuotations(ctx, quotationsVersion(), lines) != nil {
			return
		}
	}
}

// quotationsOf are the quotations of articles whose readings are kept; one
// whose reading cannot be used has none.
func quotationsOf(ctx context.Context, store Library, ids []string) (map[string][]data.QuoteLine, error) {
	kept, err := store.Readings(ctx, reading.Version(compare.EngineVersion), ids)
	if err != nil {
		return nil, err
	}
	out := map[string][]data.QuoteLine{}
	for _, id := range ids {
		out[id] = nil
		a, err := store.Article(ctx, id)
		if err != nil {
			continue // in the bin: it is read again when it is compared
		}
		if r, err := reading.Decode(kept[id], a); err == nil {
			out[id] = quoteLines(a, r.Quotes)
		}
	}
	return out, nil
}

func quoteLines(a *news.Article, quotes []quote.Quote) (out []data.QuoteLine) {
	for _, q := range quotes {
		if len(q.Content) == 0 {
			continue
		}
		span := news.Span{Start: q.Content[0].Start, End: q.Content[len(q.Content)-1].End}
		words := a.Slice(span)
		if strings.TrimSpace(words) != "" {
			out = append(out, data.QuoteLine{Span: span, Words: words, Speaker: quote.SpeakerName(a, q)})
		}
	}
	return out
}

// QuoteReader is a library whose quotations are read for its search.
type QuoteReader interface {
	Article(ctx context.Context, id string) (*news.Article, error)
	QuotationsUnread(ctx context.Context, version string, most int) (ids []string, all int, err error)
	PutQuotations(ctx context.Context, version string, quotations map[string][]data.QuoteLine) error
}

// UnreadQuotations is of how many articles the search does not know yet whom they quote.
func UnreadQuotations(ctx context.Context, l QuoteReader) (int, error) {
	_, all, err := l.QuotationsUnread(ctx, quotationsVersion(), 0)
	return all, err
}

// ReadQuotations reads whom the other articles quote, a few at a time; it goes on where
// it was when it is stopped.
func ReadQuotations(ctx context.Context, l QuoteReader) error {
	for ctx.Err() == nil {
		ids, _, err := l.QuotationsUnread(ctx, quotationsVersion(), quotedTogether)
		if err != nil || len(ids) == 0 {
			return err
		}
		lines := map[string][]data.QuoteLine{}
		for _, id := range ids {
			a, err := l.Article(ctx, id)
			if err != nil {
				return err
			}
			lines[id] = quoteLines(a, reading.Read(a).Quotes)
		}
		if err := l.PutQuotations(ctx, quotationsVersion(), lines); err != nil {
			return err
		}
	}
	return ctx.Err()
}
