package app

import (
	"context"
	"io"

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
		o.Fetch = session.Fetch
	}
	if o.Sample == nil {
		o.Sample = ingest.Sample
	}
	if o.Export == nil {
		o.Export = write
	}
	return o
}

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
	o := report.Options{Title: r.Title, Notes: r.Notes}
	switch r.Format {
	case session.FormatNotes:
		data = report.NotesMarkdown(r.Comparison, r.Notes, o)
	case formJSON:
		return report.WriteJSON(w, r.Comparison, o)
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
