package app

import (
	"context"
	"io"

	"fyne.io/fyne/v2/lang"

	"parallax/app/command"
	"parallax/app/session"
	"parallax/app/session/draft"
	"parallax/compare/news"
	"parallax/compare/page/form"
	"parallax/compare/report"
	"parallax/data/ingest"
	"parallax/data/typeface"
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
		o.Export = write
	}
	if o.Language == "" {
		o.Language = lang.SystemLocale().LanguageString()
	}
	o.Program = title + " " + command.Version
	return o
}

// The forms of an export beside those of the summary: all that was found, as a
// page and as data.
const (
	formHTML     = string(form.Web)
	formMarkdown = string(form.Markdown)
	formAll      = "all"
	formJSON     = "json"
)

// forms are the names of all forms, in the order in which they are offered.
func forms() []string {
	var out []string
	for _, n := range form.Names() {
		if n != form.Table {
			out = append(out, string(n))
		}
	}
	return append(out, formAll, formJSON)
}

// ending is how the files of a form end.
func ending(name string) string {
	if name == formAll {
		name = formHTML
	}
	return "." + name
}

// write writes a comparison in the form of the request.
func write(ctx context.Context, w io.Writer, r session.ExportRequest) error {
	var data []byte
	var err error
	o := report.Options{Title: r.Title, Notes: r.Notes}
	switch r.Format {
	case session.FormatNotes:
		data = report.NotesMarkdown(r.Comparison, r.Notes, o)
	case formJSON:
		return report.WriteJSON(w, r.Comparison, o)
	case formAll:
		if data, err = report.HTML(r.Comparison, o); err == nil {
			data = form.Signed(form.Web, data, r.Comparison, r.Choices.Program)
		}
	default:
		data, err = form.Write(form.Name(r.Format), r.Comparison, r.Choices, form.Options{Lend: typeface.Lend})
	}
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		_, err = w.Write(data)
	}
	return err
}
