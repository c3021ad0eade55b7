package handing

import (
	"context"
	"io"

	"parallax/app/session"
	"parallax/compare/page/form"
	"parallax/compare/report"
	"parallax/data/typeface"
)

// The forms of an export beside those of the summary: all that was found, as a
// page and as data.
const (
	FormHTML     = string(form.Web)
	FormMarkdown = string(form.Markdown)
	formAll      = "all"
	FormJSON     = "json"
)

// Forms are the names of all forms, in the order in which they are offered.
func Forms() []string {
	var out []string
	for _, n := range form.Names() {
		if n != form.Table {
			out = append(out, string(n))
		}
	}
	return append(out, formAll, FormJSON)
}

// Ending is how the files of a form end.
func Ending(name string) string {
	if name == formAll {
		name = FormHTML
	}
	return "." + name
}

// Write writes a comparison in the form of the request.
func Write(ctx context.Context, w io.Writer, r session.ExportRequest) error {
	var data []byte
	var err error
	o := report.Options{Title: r.Title, Notes: r.Notes}
	switch r.Format {
	case session.FormatNotes:
		data = report.NotesMarkdown(r.Comparison, r.Notes, o)
	case FormJSON:
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
