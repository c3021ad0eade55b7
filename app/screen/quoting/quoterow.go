package quoting

import (
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/page"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// Widths of the name and of the verb before the words of a quotation.
const (
	nameWidth  = 118
	verbWidth  = 92
	wordsLeast = 230 // of the words beside them
)

// row makes the row of a form.
func (q *Quotes) row(ln line, byArticle bool) *press.Box {
	r := q.list.c.Readings[ln.article]
	name := prose.Run{Text: r.Article.Name(), Bold: true, Ink: tone.Outlet(ln.article)}
	if byArticle {
		name = prose.Run{Text: q.list.speaker(ln.article, ln.quote), Bold: true}
	}
	words := func() *prose.Prose { return prose.NewSizedProse(q.share(), q.list.pieces(ln)...) }
	beside := words()
	look := press.BoxLook{Hover: tone.Veil, Round: 4, Label: name.Text + ": " + beside.String(), Tap: func() { q.pick(ln) }}
	width := []float32{grid.Scaled(nameWidth), grid.Scaled(verbWidth), 0}
	parts := []fyne.CanvasObject{lay.NewEither(width[0]+width[1]+grid.Scaled(wordsLeast),
		grid.NewCells(width, prose.Short(2, name), verbPart(r, ln.quote), beside),
		lay.NewColumn(lay.Column{Gap: 2}, grid.NewCells([]float32{0, width[1]}, prose.Short(1, name), verbPart(r, ln.quote)), words()))}
	if i := q.list.all[ln.said].index; i >= 0 && slices.Contains(q.state.PickedQuotations, page.QuotationID(q.list.c, i)) {
		parts = append(parts, drawn.YourPick())
	}
	return press.NewBox(look, lay.Column{PadX: 6, PadY: 6}, parts...)
}

// share is the size of the words against that of the interface; the reading
// face adds its own.
func (q *Quotes) share() float32 {
	return max(.6, q.state.TextSize*.94/theme.Size(theme.SizeNameText)-.1)
}

// verbPart is the reporting verb with its tint.
func verbPart(r compare.Reading, q int) fyne.CanvasObject {
	it := r.Quotes[q]
	cue := prose.Flat(r.Article.Slice(it.Cue))
	if form, _ := quote.ReportingVerb(r.Doc, it); len(strings.Fields(cue)) > 3 {
		cue = form
	}
	if cue == "" || cue == ":" {
		return prose.NewProse(prose.Piece{Text: told.Told("label.no-verb"), Tone: prose.ToneMuted})
	}
	return prose.NewProse(prose.Piece{Text: cue, Marked: true, Kind: tone.Verb})
}

// speaker is who says a quotation.
func (l *quoteList) speaker(article, q int) string {
	if v := l.c.Voices[l.voice[article][q]]; v.Found() {
		return v.Name
	}
	return told.Told("label.speaker-not-found")
}

// pieces are the words of a form: kept, cut, and put in.
func (l *quoteList) pieces(ln line) []prose.Piece {
	it := l.all[ln.said]
	f := it.Forms[ln.form]
	own := l.c.Readings[ln.article]
	var out []prose.Piece
	if l.reported(f) {
		out = append(out, prose.Piece{Text: told.Told("label.reported-speech") + " ", Serif: true, Italic: true, Tone: prose.ToneMuted},
			prose.Piece{Text: drawn.ContentOf(own, ln.quote), Serif: true})
	} else {
		for i, r := range utterance.Runs(reading.Set{Docs: l.docs, Texts: l.texts}, it.Utterance, ln.form) {
			if i > 0 {
				out = append(out, prose.Piece{Text: " ", Serif: true})
			}
			out = append(out, l.piece(r))
		}
	}
	switch q := own.Quotes[ln.quote]; {
	case q.Corrected:
		out = append(out, prose.Piece{Text: "  " + told.Told("label.speaker-set-by-you"), Tone: prose.ToneMuted})
	case q.Doubtful():
		out = append(out, prose.Piece{Text: "  " + told.Told("label.maybe-flat", say.Of("flat", say.Words(prose.Flat(q.Speaker)))), Tone: prose.ToneMuted})
	}
	return out
}

func (l *quoteList) piece(r utterance.Run) prose.Piece {
	p := prose.Piece{Text: prose.Flat(l.docs[r.Article].Article.Slice(r.Span)), Serif: true}
	switch {
	case r.Kind == utterance.Cut:
		p.Strike, p.Tone = true, prose.ToneBad
	case r.Kind == utterance.Inserted && r.Marked:
		p.Line, p.Tone = true, prose.ToneGood
	}
	return p
}

// full is the fullest form as a line above the others, with its length.
func (l *quoteList) full(it said) fyne.CanvasObject {
	f := it.Forms[it.Fullest]
	r := l.c.Readings[f.Article]
	n := 0
	for _, s := range r.Quotes[f.Quote].Content {
		n += len(r.Doc.WordsIn(s))
	}
	text := drawn.ContentOf(r, f.Quote) + " " + told.Told("label.counted-in-full", say.Of("counted", say.Words(told.Count(n, "word"))))
	if it.Corrected {
		text += told.Told("label.parted-by-you")
	}
	return prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted})
}

// voiceHead is the heading of what a voice says.
func (l *quoteList) voiceHead(v int) fyne.CanvasObject {
	voice := l.c.Voices[v]
	runs := []prose.Run{{Text: voice.Name, Bold: true, Size: theme.SizeNameSubHeadingText}}
	if !voice.Found() {
		runs = []prose.Run{{Text: told.Told("label.speaker-not-found"), Bold: true, Ink: tone.Warn, Size: theme.SizeNameSubHeadingText}}
	}
	return prose.NewFlow(append(runs, prose.Run{Text: "  " + strings.Join(l.about(voice), " · "), Ink: tone.Muted})...)
}

// about says who a voice is and how many articles give it.
func (l *quoteList) about(v utterance.Voice) []string {
	var parts []string
	if role := l.role(v); role != "" {
		parts = append(parts, role)
	}
	if v.Unnamed {
		parts = append(parts, told.Told("label.not-named"))
	}
	how := told.Told("label.reported-by")
	switch {
	case v.Doubtful():
		how = told.Told("label.maybe-quoted-or-reported-by")
	case v.QuotedWords() > 0:
		how = told.Told("label.quoted-by")
	}
	parts = append(parts, told.Told("label.how-articles-of-docs", say.Of("how", say.Words(how)), say.Count("articles", v.Articles()), say.Count("docs", len(l.docs))))
	if !v.Found() {
		parts = append(parts, told.Told("label.select-a-quotation-and-press-s-to"))
	}
	return parts
}

// role is how the articles introduce a voice: the words that most of them
// use, else the first.
func (l *quoteList) role(v utterance.Voice) string {
	count := map[string]int{}
	var order []string
	for a, t := range v.Tallies {
		for _, s := range t.Introduced {
			words := prose.Flat(l.docs[a].Article.Slice(s))
			if count[words]++; count[words] == 1 {
				order = append(order, words)
			}
		}
	}
	if len(order) == 0 {
		return ""
	}
	return slices.MaxFunc(order, func(x, y string) int { return count[x] - count[y] })
}
