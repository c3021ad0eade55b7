package desk

import (
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare/news"
	"parallax/data"
)

// Found is the answer to a search, as the left panel lists it.
type Found struct {
	Articles []FoundLine
	// Count is how many articles fit; More is true when there are more than were
	// counted.
	Count  int
	More   bool
	Quotes []FoundLine
	Notes  []screen.NoteRow
}

// FoundLine is an article or a quotation that a search found, with the words
// around the first match.
type FoundLine struct {
	ID, Title, Outlet string
	// At is where the first match starts in the article's text, in bytes.
	At int
	// Parts are the excerpt, every second one of found words.
	Parts []string
}

// NewFoundLine is a hit of the search with its excerpt cut at the matches.
func NewFoundLine(h data.Hit) FoundLine {
	f := FoundLine{ID: h.Article, Title: h.Title, Outlet: h.Outlet}
	f.Parts, f.At = cutAt(h.ExcerptText, h.Excerpt, h.Matches)
	if f.Title == "" {
		f.Title = h.Outlet
	}
	if h.Damaged {
		f.Outlet = told.Told("label.the-text-is-damaged-outlet", say.Of("outlet", say.Words(f.Outlet)))
	}
	return f
}

// NewFoundQuote is a quotation that the search found.
func NewFoundQuote(h data.QuoteHit) FoundLine {
	f := FoundLine{ID: h.Article, Title: h.Speaker, Outlet: h.Outlet}
	f.Parts, f.At = cutAt(h.Words, h.Span, h.Matches)
	if f.At == 0 {
		f.At = h.Span.Start
	}
	if f.Title == "" {
		f.Title = told.Told("label.speaker-not-found")
	}
	return f
}

// cutAt cuts the words of a span where matches begin and end; at is where the
// first of them begins, 0 for none.
func cutAt(words string, span news.Span, matches []news.Span) (parts []string, at int) {
	from := 0
	for _, m := range matches {
		if !span.Contains(m) || m.Empty() || m.Start-span.Start < from {
			continue
		}
		if len(parts) == 0 {
			at = m.Start
		}
		a, b := m.Start-span.Start, m.End-span.Start
		parts = append(parts, prose.Flat(words[from:a]), prose.Flat(words[a:b]))
		from = b
	}
	return append(parts, prose.Flat(words[from:])), at
}

// Runs set the excerpt, found words in bold.
func (f FoundLine) Runs() (out []prose.Run) {
	for i, p := range f.Parts {
		out = append(out, prose.Run{Text: p, Serif: true, Bold: i%2 == 1})
	}
	return out
}

func (l *Library) found(s Shelf) []fyne.CanvasObject {
	os := []fyne.CanvasObject{pad8(lay.NewSides(prose.SectionHead(foundHead(s.Found)), press.Link(told.Told("label.events"), l.ClearSearch))), l.filters(s)}
	for _, f := range s.Found.Articles {
		os = append(os, l.foundLine(f))
	}
	if len(s.Found.Quotes) > 0 {
		os = append(os, pad8(prose.SectionHead(told.Count(len(s.Found.Quotes), "quotation"))))
	}
	for _, f := range s.Found.Quotes {
		os = append(os, l.foundLine(f))
	}
	if len(s.Found.Notes) > 0 {
		os = append(os, pad8(prose.SectionHead(told.Count(len(s.Found.Notes), "note"))))
	}
	for _, n := range s.Found.Notes {
		b := press.BoxLook{Round: 7, Hover: tone.Veil, Tap: func() { l.hooks.OpenNote(n.ID) }, Label: n.Label()}
		os = append(os, l.Line(b, lay.Column{Gap: 3, PadX: 10, PadY: 7}, n.Parts()...))
	}
	return append(os, l.noneFound(s)...)
}

// foundHead counts what was found.
func foundHead(f Found) string {
	switch {
	case f.More:
		return told.Told("label.more-than-count-articles", say.Count("count", f.Count))
	case f.Count > len(f.Articles):
		return told.Told("label.best-articles-of-count-articles", say.Count("articles", len(f.Articles)), say.Count("count", f.Count))
	case f.Count > 0:
		return told.Count(f.Count, "article")
	}
	return told.Told("label.found")
}

func (l *Library) foundLine(f FoundLine) fyne.CanvasObject {
	b := press.BoxLook{Round: 7, Hover: tone.Veil, Tap: func() { l.hooks.OpenFound(f.ID, f.At) }, Label: f.Title}
	return l.Line(b, lay.Column{Gap: 2, PadX: 10, PadY: 7}, prose.Short(2, prose.Run{Text: f.Title, Bold: true}),
		prose.NewFlow(prose.Run{Text: f.Outlet, Ink: tone.Muted, Size: theme.SizeNameCaptionText}), prose.Short(3, f.Runs()...))
}

// filters are pills: those that are set take themselves away, the others are
// offered.
func (l *Library) filters(s Shelf) fyne.CanvasObject {
	var os []fyne.CanvasObject
	set := data.Filters(s.Query)
	for _, f := range set {
		os = append(os, chip.NewChip(prose.Shorten(f, 22)+"  ×", true, func() { l.field.SetText(data.WithoutFilter(l.field.Text, f)) }))
	}
	offer := func(name, filter string) {
		if !strings.Contains(strings.Join(set, " "), strings.SplitAfter(filter, ":")[0]) {
			os = append(os, chip.NewChip(name, false, func() { l.field.SetText(data.WithFilter(l.field.Text, filter)) }))
		}
	}
	if s.OpenTitle != "" {
		offer(told.Told("label.this-event"), `event:"`+strings.ReplaceAll(s.OpenTitle, `"`, " ")+`"`)
	}
	offer(told.Told("label.has-a-note"), "has:note")
	return pad8(container.New(&chip.ChipRow{Left: len(os)}, os...))
}

// noneFound says so, and what may find more.
func (l *Library) noneFound(s Shelf) (os []fyne.CanvasObject) {
	none := len(s.Found.Articles)+len(s.Found.Quotes)+len(s.Found.Notes) == 0
	switch {
	case !none:
	case s.Answered:
		try := told.Told("screens.found.try-fewer-or-shorter-words")
		if len(data.Filters(s.Query)) > 0 {
			try = told.Told("screens.found.try-fewer-words-or-take")
		}
		os = append(os, pad8(prose.NewFlow(prose.Run{Text: told.Told("label.nothing-found-for-query-try", say.Of("query", say.Words(s.Query)), say.Of("try", say.Words(try))), Ink: tone.Muted})))
	default:
		os = append(os, pad8(prose.NewFlow(prose.Run{Text: told.Told("label.searching.2"), Ink: tone.Muted})))
	}
	if s.Suggest != "" {
		os = append(os, pad8(press.NewBox(press.BoxLook{Tap: func() { l.field.SetText(s.Suggest) }, Label: s.Suggest}, lay.Column{},
			prose.NewFlow(prose.Run{Text: told.Told("label.did-you-mean") + " ", Ink: tone.Muted}, prose.Run{Text: s.Suggest, Ink: tone.Accent, Bold: true}, prose.Run{Text: "?", Ink: tone.Muted}))))
	}
	return append(os, pad8(prose.NewFlow(prose.Run{
		Text: told.Told("screens.found.words-in-quotation-marks-stand"),
		Ink:  tone.Muted, Size: theme.SizeNameCaptionText,
	})))
}
