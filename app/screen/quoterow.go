package screen

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// cells is the layout of parts side by side; a width of 0 takes what is left.
type cells struct {
	widths []float32
	gap    float32
}

func newCells(widths []float32, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&cells{widths, 10}, os...)
}

func (l *cells) width(i int, total float32) float32 {
	if l.widths[i] > 0 {
		return l.widths[i]
	}
	for _, w := range l.widths {
		total -= w
	}
	return max(0, total-l.gap*float32(len(l.widths)-1))
}

// Layout is Fyne's.
func (l *cells) Layout(os []fyne.CanvasObject, s fyne.Size) {
	x := float32(0)
	for i, o := range os {
		w := l.width(i, s.Width)
		place(o, x, 0, w, heightFor(o, w))
		x += w + l.gap
	}
}

// MinSize is Fyne's.
func (l *cells) MinSize(os []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, o := range os {
		h = max(h, o.MinSize().Height)
	}
	return fyne.NewSize(1, h)
}

func (l *cells) heightOf(os []fyne.CanvasObject, width float32) float32 {
	h := float32(0)
	for i, o := range os {
		h = max(h, heightFor(o, l.width(i, width)))
	}
	return h
}

// Widths of the name and of the verb before the words of a quotation.
const (
	nameWidth  = 118
	verbWidth  = 92
	wordsLeast = 230 // of the words beside them
)

// row makes the row of a form.
func (q *Quotes) row(ln line, byArticle bool) *box {
	r := q.list.c.Readings[ln.article]
	name := run{text: r.Article.Name(), bold: true, ink: outlet(ln.article)}
	if byArticle {
		name = run{text: q.list.speaker(ln.article, ln.quote), bold: true}
	}
	words := func() *view.Prose { return view.NewSizedProse(q.share(), q.list.pieces(ln)...) }
	beside := words()
	look := boxLook{hover: veil, round: 4, label: name.text + ": " + beside.String(), tap: func() { q.pick(ln) }}
	width := []float32{scaled(nameWidth), scaled(verbWidth), 0}
	return newBox(look, column{padX: 6, padY: 6}, newEither(width[0]+width[1]+scaled(wordsLeast),
		newCells(width, short(2, name), verbPart(r, ln.quote), beside),
		newColumn(column{gap: 2}, newCells([]float32{0, width[1]}, short(1, name), verbPart(r, ln.quote)), words())))
}

// share is the size of the words against that of the interface; the reading
// face adds its own.
func (q *Quotes) share() float32 {
	return max(.6, q.state.TextSize*.94/theme.Size(theme.SizeNameText)-.1)
}

// verbPart is the reporting verb with its tint.
func verbPart(r compare.Reading, q int) fyne.CanvasObject {
	it := r.Quotes[q]
	cue := flat(r.Article.Slice(it.Cue))
	if form, _ := quote.ReportingVerb(r.Doc, it); len(strings.Fields(cue)) > 3 {
		cue = form
	}
	if cue == "" || cue == ":" {
		return view.NewProse(view.Piece{Text: "no verb", Tone: view.ToneMuted})
	}
	return view.NewProse(view.Piece{Text: cue, Marked: true, Kind: view.Verb})
}

// speaker is who says a quotation.
func (l *quoteList) speaker(article, q int) string {
	if v := l.c.Voices[l.voice[article][q]]; v.Found() {
		return v.Name
	}
	return "Speaker not found"
}

// pieces are the words of a form: kept, cut, and put in.
func (l *quoteList) pieces(ln line) []view.Piece {
	it := l.all[ln.said]
	f := it.Forms[ln.form]
	own := l.c.Readings[ln.article]
	var out []view.Piece
	if l.reported(f) {
		out = append(out, view.Piece{Text: "reported speech: ", Serif: true, Italic: true, Tone: view.ToneMuted},
			view.Piece{Text: contentOf(own, ln.quote), Serif: true})
	} else {
		for i, r := range utterance.Runs(reading.Set{Docs: l.docs, Texts: l.texts}, it.Utterance, ln.form) {
			if i > 0 {
				out = append(out, view.Piece{Text: " ", Serif: true})
			}
			out = append(out, l.piece(r))
		}
	}
	switch q := own.Quotes[ln.quote]; {
	case q.Corrected:
		out = append(out, view.Piece{Text: "  speaker set by you", Tone: view.ToneMuted})
	case q.Speaker != "" && !q.Unnamed && q.Sure() < quote.Doubt:
		out = append(out, view.Piece{Text: "  maybe " + flat(q.Speaker), Tone: view.ToneMuted})
	}
	return out
}

func (l *quoteList) piece(r utterance.Run) view.Piece {
	p := view.Piece{Text: flat(l.docs[r.Article].Article.Slice(r.Span)), Serif: true}
	switch {
	case r.Kind == utterance.Cut:
		p.Strike, p.Tone = true, view.ToneBad
	case r.Kind == utterance.Inserted && r.Marked:
		p.Line, p.Tone = true, view.ToneGood
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
	text := contentOf(r, f.Quote) + fmt.Sprintf(" — %s in full", counted(n, "word"))
	if it.Corrected {
		text += ", parted by you"
	}
	return newFlow(run{text: text, ink: muted})
}

// voiceHead is the heading of what a voice says.
func (l *quoteList) voiceHead(v int) fyne.CanvasObject {
	voice := l.c.Voices[v]
	runs := []run{{text: voice.Name, bold: true, size: theme.SizeNameSubHeadingText}}
	if !voice.Found() {
		runs = []run{{text: "Speaker not found", bold: true, ink: warn, size: theme.SizeNameSubHeadingText}}
	}
	return newFlow(append(runs, run{text: "  " + strings.Join(l.about(voice), " · "), ink: muted})...)
}

// about says who a voice is and how many articles give it.
func (l *quoteList) about(v utterance.Voice) []string {
	var parts []string
	if role := l.role(v); role != "" {
		parts = append(parts, role)
	}
	if v.Unnamed {
		parts = append(parts, "not named")
	}
	how := "reported by"
	if v.QuotedWords() > 0 {
		how = "quoted by"
	}
	parts = append(parts, fmt.Sprintf("%s %d of %d", how, v.Articles(), len(l.docs)))
	if !v.Found() {
		parts = append(parts, "select a quotation and press s to say who speaks")
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
			words := flat(l.docs[a].Article.Slice(s))
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
