package command

import (
	"flag"
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/cite"
	"parallax/compare/page"
	"parallax/compare/page/form"
	"parallax/compare/say"
)

// summaryOptions are the flags of a summary that is handed in.
type summaryOptions struct {
	variant, style, lang, sheet string
	name, course, date          string
	hide                        bool
}

func summaryFlags(fs *flag.FlagSet, o *options) {
	fs.StringVar(&o.variant, "variant", "", "")
	fs.StringVar(&o.style, "style", "", "")
	fs.StringVar(&o.lang, "lang", "", "")
	fs.StringVar(&o.sheet, "sheet", "", "")
	fs.StringVar(&o.name, "name", "", "")
	fs.StringVar(&o.course, "course", "", "")
	fs.StringVar(&o.date, "date", "", "")
	fs.BoolVar(&o.hide, "hide-outlets", false, "")
	fs.BoolVar(&o.force, "force", false, "")
}

// wantsSummary reports whether the summary is written: in the forms that only
// it has, and in the others when something was said about it.
func (o options) wantsSummary() bool {
	switch o.format {
	case "docx", "pdf", "text", "csv", "zip":
		return true
	case "json":
		return false
	}
	return o.summaryOptions != summaryOptions{}
}

// forFile reports whether a form is for a file rather than for a terminal.
func (o options) forFile() bool {
	switch o.format {
	case "html", "docx", "pdf", "zip":
		return true
	}
	return false
}

// form is the name of the form of the format.
func (o options) form() form.Name {
	if o.format == "text" {
		return form.Text
	}
	return form.Name(o.format)
}

// settleSummary checks what was said about the summary.
func (o options) settleSummary() error {
	if !o.wantsSummary() {
		if o.summaryOptions != (summaryOptions{}) {
			return misuse("A summary is not written as " + o.format + ": leave out --variant and the like, or choose another format.")
		}
		return nil
	}
	if _, ok := say.Language(o.lang); !ok {
		return unknown("language", o.lang, say.Languages())
	}
	if !slices.Contains(variants(), strings.ToLower(o.variant)) && o.variant != "" {
		return unknown("variant", o.variant, variants())
	}
	if !slices.Contains(cite.Styles(), cite.Style(strings.ToLower(o.style))) && o.style != "" {
		var names []string
		for _, s := range cite.Styles() {
			names = append(names, string(s))
		}
		return unknown("style", o.style, names)
	}
	if o.sheet != "" && (o.format != "csv" || !slices.Contains(page.SheetNames(), o.sheet)) {
		return unknown("sheet of --format csv", o.sheet, page.SheetNames())
	}
	return nil
}

// unknown says which names there are.
func unknown(what, name string, known []string) error {
	return misuse(told.Told("command.unknown", say.Of("what", say.Words(what)), say.Of("name", say.Words(quoted(name))), say.Of("known", say.Words(strings.Join(known, ", ")))))
}

// hidden is the variant that is the summary without the names of outlets.
const hidden = "hidden"

func variants() []string {
	return []string{string(page.Summary), string(page.Full), string(page.OnePage), string(page.Worksheet), string(page.AnswerKey), hidden}
}

// choices are what the flags say.
func (o options) choices() page.Choices {
	ch := page.Choices{
		Title: o.title, Name: o.name, Course: o.course, Date: o.date, Language: o.lang, Style: cite.Style(strings.ToLower(o.style)),
		Variant: page.Variant(strings.ToLower(o.variant)), Hide: o.hide, Program: "Parallax " + Version,
	}
	if ch.Variant == hidden {
		ch.Variant, ch.Hide = page.Summary, true
	}
	return ch
}
