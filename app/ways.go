package app

import (
	"context"
	"errors"
	"io"
	"strings"

	"parallax/app/session"
	"parallax/compare/news"
	"parallax/compare/report"
	"parallax/data/ingest"
)

// ways are the session's ways to the rest of the program; those that the
// caller gave stay.
func ways(o session.Options) session.Options {
	if o.Read == nil {
		o.Read = func(ctx context.Context, path string) (*news.Article, error) {
			return ingest.File(ctx, path, ingest.Options{})
		}
	}
	if o.ReadText == nil {
		o.ReadText = func(ctx context.Context, text string) (*news.Article, error) {
			return ingest.Bytes(ctx, ingest.Input{Data: []byte(text)}, ingest.Options{})
		}
	}
	if o.Fetch == nil {
		o.Fetch = Fetch
	}
	if o.Sample == nil {
		o.Sample = ingest.Sample
	}
	if o.Export == nil {
		o.Export = write
	}
	return o
}

// Fetch reads what stands at a web address: an article, or a feed.
func Fetch(ctx context.Context, address string) (session.Fetched, error) {
	in, err := ingest.Fetch(ctx, address, ingest.Options{})
	if err != nil {
		return session.Fetched{}, err
	}
	a, err := ingest.Bytes(ctx, in, ingest.Options{})
	if errors.Is(err, ingest.ErrFeed) {
		feed, err := ingest.Feed(ctx, in, ingest.Options{})
		return session.Fetched{Feed: feed}, err
	}
	if errors.Is(err, ingest.ErrNoText) || err == nil && len(strings.Fields(a.Slice(a.Body()))) < leastWords {
		err = ingest.ErrStub
	}
	return session.Fetched{Article: a, Original: in.Data}, err
}

// leastWords is the shortest text that an address may give: a page with less
// is a consent wall, or one that only a browser fills.
const leastWords = 80

// The forms of an export, by the ending of their files.
const (
	formHTML     = "html"
	formMarkdown = "md"
	formJSON     = "json"
)

// write writes a comparison in the form of the request.
func write(_ context.Context, w io.Writer, r session.ExportRequest) error {
	var data []byte
	var err error
	o := report.Options{Title: r.Title}
	switch r.Format {
	case formJSON:
		data, err = report.JSON(r.Comparison, o)
	case formMarkdown:
		data = report.Markdown(r.Comparison, o)
	default:
		data, err = report.HTML(r.Comparison, o)
	}
	if err == nil {
		_, err = w.Write(data)
	}
	return err
}
