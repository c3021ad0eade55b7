package app

import (
	"context"

	"parallax/app/command"
	"parallax/app/handing"
	"parallax/app/session"
	"parallax/app/session/draft"
	"parallax/compare/news"
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
		o.Fetch = draft.Fetch
	}
	if o.Sample == nil {
		o.Sample = ingest.Sample
	}
	if o.Export == nil {
		o.Export = handing.Write
	}
	o.Program = title + " " + command.Version
	return o
}
