package overview

import (
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// differenceRow is a difference on the screen: its box, and the boxes of its
// sides by article, nil where it is one sentence.
type differenceRow struct {
	n     int // of the difference, from 0
	box   *press.Box
	cells []*press.Box
}

// differences are the rows that are shown, with what stands below them.
func (o *Overview) differences() []fyne.CanvasObject {
	c := o.state.Comparison
	shown, more := VisibleDifferences(o.state)
	o.rows = nil
	o.bar.show(o.state, len(shown))
	if len(c.Differences) == 0 {
		return []fyne.CanvasObject{lay.NewColumn(lay.Column{PadX: rowPad}, prose.NewFlow(prose.Run{Text: NoDifferences(c), Ink: tone.Muted}))}
	}
	var os []fyne.CanvasObject
	for _, n := range shown {
		os = append(os, chart.NewRule(false), o.row(n))
	}
	if len(shown) == 0 {
		none := prose.NewFlow(prose.Run{Text: told.Told("screens.rows.no-difference-of-this-kind"), Ink: tone.Muted})
		os = append(os, lay.NewColumn(lay.Column{PadX: rowPad}, none))
	}
	return append(os, chart.NewRule(false), lay.Gap(), lay.NewColumn(lay.Column{PadX: rowPad}, o.more(more)))
}

// row makes the row of the n-th difference.
func (o *Overview) row(n int) fyne.CanvasObject {
	c, d := o.state.Comparison, o.state.Comparison.Differences[n]
	lead, label := d.Lead, drawn.SentenceText(c, d.Pieces)
	if len(d.Sides) == 0 {
		lead = d.Pieces
	}
	r := &differenceRow{n: n}
	if onlyDates(c, d) {
		lead = []difference.Piece{{Kind: difference.Plain, Text: told.Told("overview.headlines.dates")}}
	}
	parts := []fyne.CanvasObject{grid.NewCells([]float32{0, 112},
		prose.NewFlow(LeadRuns(c, lead, len(d.Sides) > 0)...),
		prose.Rightward(prose.NewLine(prose.Run{Text: drawn.SignOf(d.Kind) + "  " + drawn.LeadsTo(d), Ink: tone.Accent, Size: theme.SizeNameCaptionText})))}
	if len(d.Sides) > 0 {
		parts = append(parts, o.sides(r, d))
	}
	for _, text := range counterTexts(c, d) {
		parts = append(parts, prose.NewFlow(prose.Caption(text)))
	}
	if slices.Contains(o.state.NotedDifferences, d.ID) {
		parts = append(parts, drawn.YourNote())
	}
	if slices.Contains(o.state.PickedDifferences, d.ID) {
		parts = append(parts, drawn.YourPick())
	}
	r.box = press.NewBox(press.BoxLook{Hover: tone.Veil, Round: 4, Label: label, Tap: func() { o.hooks.Tables.Cell(n+1, 0) }},
		lay.Column{Gap: 5, PadX: rowPad, PadY: 8}, parts...)
	o.rows = append(o.rows, r)
	return r.box
}

// LeadRuns set what a difference is about; over cells it is their heading.
func LeadRuns(c *compare.Comparison, ps []difference.Piece, heading bool) []prose.Run {
	rs := drawn.SentenceRuns(c, ps)
	for i := range rs {
		if heading && !rs[i].Serif {
			rs[i].Bold = true
		}
	}
	return rs
}

// sides are the cells of a row, an article each.
func (o *Overview) sides(r *differenceRow, d difference.Difference) fyne.CanvasObject {
	c := o.state.Comparison
	names := drawn.ShortNames(c)
	r.cells = make([]*press.Box, len(names))
	parts := make([]fyne.CanvasObject, len(names))
	for a := range names {
		r.cells[a] = o.cell(r.n, names[a], drawn.SideOf(d, a))
		parts[a] = r.cells[a]
	}
	without := absentAlike(c, d)
	if len(without) < 2 {
		return grid.NewSpread(names, parts...)
	}
	gathered := make([]bool, len(names))
	for _, a := range without {
		gathered[a] = true
	}
	return grid.NewGatheredSpread(names, gathered, o.without(r.n, names, without, drawn.SideOf(d, without[0])), parts...)
}

// absentAlike are the articles that have nothing of a difference and of which the same is
// said: "not found" of one is not "no clear match" of another. Of two such groups it is
// the larger, then the first.
func absentAlike(c *compare.Comparison, d difference.Difference) []int {
	groups, best := map[string][]int{}, ""
	for a := range c.Readings {
		if s := drawn.SideOf(d, a); s.Absent {
			text := AbsentRun(c, s).Text
			if groups[text] = append(groups[text], a); len(groups[text]) > len(groups[best]) {
				best = text
			}
		}
	}
	return groups[best]
}

// cell is what one article has of a difference.
func (o *Overview) cell(n int, name string, s difference.Side) *press.Box {
	c := o.state.Comparison
	bar := press.NewBox(press.BoxLook{Fill: tone.Outlet(s.Article)}, lay.Column{})
	words := prose.NewFlow(AbsentRun(c, s))
	said := beyondHeadline(c, s)
	if s.Absent {
		bar.Fill = tone.Rule
	} else {
		words = prose.Short(mostCellLines, drawn.SentenceRuns(c, said)...)
	}
	parts := []fyne.CanvasObject{words}
	if shares := sharesOf(c, s); len(shares) > 0 && len(said) == len(told.Pieces(s.Pieces)) {
		parts = append(parts, grid.NewCells([]float32{0, placeWidth}, lay.NewColumn(lay.Column{PadY: 5}, chart.NewPlaces(s.Article, shares...)),
			prose.Rightward(prose.NewLine(prose.Caption(placeWords(c, s))))))
	}
	label := name + ": " + drawn.SentenceText(c, s.Pieces)
	tap := func() { o.hooks.Tables.Cell(n+1, s.Article+1) }
	return press.NewBox(press.BoxLook{Hover: tone.Veil, Round: 3, Label: label, Tap: tap}, lay.Column{PadX: 2, PadY: 2}).With(
		lay.NewBarred(bar, lay.NewColumn(lay.Column{PadY: grid.CellPad}, container.New(grid.Placed{}, parts...))))
}

// beyondHeadline is what a side says besides the headline, which stands on top of
// the page; all of it where there is nothing else.
func beyondHeadline(c *compare.Comparison, s difference.Side) []difference.Piece {
	pieces := told.Pieces(s.Pieces)
	i := slices.IndexFunc(pieces, func(p difference.Piece) bool {
		return p.Kind == difference.Cited && p.Span == c.Readings[s.Article].Article.Headline
	})
	if i < 0 {
		return pieces
	}
	rest := slices.Clone(pieces[i+1:])
	for len(rest) > 0 && rest[0].Kind == difference.Plain {
		if rest[0].Text = strings.TrimLeft(rest[0].Text, told.Told("page.quote.close")+", "); rest[0].Text != "" {
			break
		}
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return pieces
	}
	return rest
}

// onlyDates reports whether nothing but dates is left of the row of the headlines,
// which stand on top of the page.
func onlyDates(c *compare.Comparison, d difference.Difference) bool {
	for _, s := range d.Sides {
		rest := beyondHeadline(c, s)
		if s.Absent || len(rest) == len(told.Pieces(s.Pieces)) || !dated(c.Readings[s.Article].Article.Published, difference.Text(rest)) {
			return false
		}
	}
	return len(d.Sides) > 0
}

// dated reports whether a text is a date alone.
func dated(d news.Date, text string) bool {
	return d.Known() && text != "" && (strings.HasPrefix(d.String(), text) || strings.HasPrefix(told.Date(d), text))
}

// placeWidth is the room for the words of a place: as wide everywhere, so that
// the lines beside them are of one length.
const placeWidth = 100

// mostCellLines is where the words of a cell are cut; the evidence has all.
const mostCellLines = 9

// AbsentRun says that an article has nothing on a difference.
func AbsentRun(c *compare.Comparison, s difference.Side) prose.Run {
	text := drawn.SentenceText(c, s.Pieces)
	if text == "" {
		text = told.Told("label.not-found")
	}
	return prose.Run{Text: text, Ink: tone.Muted, Slant: true}
}

// without stands in a list for the articles that have nothing, with what is said of all
// of them.
func (o *Overview) without(n int, names []string, without []int, s difference.Side) fyne.CanvasObject {
	says := AbsentRun(o.state.Comparison, s).Text
	rs := []prose.Run{{Text: says + ": ", Ink: tone.Muted, Slant: true}}
	for i, a := range without {
		if i > 0 {
			rs = append(rs, prose.Run{Text: ", ", Ink: tone.Muted})
		}
		rs = append(rs, prose.Run{Text: names[a], Ink: tone.Outlet(a)})
	}
	return press.NewBox(press.BoxLook{Hover: tone.Veil, Round: 3, Label: says, Tap: func() { o.hooks.Tables.Cell(n+1, without[0]+1) }},
		lay.Column{PadY: grid.CellPad}, prose.NewFlow(rs...))
}

// placeWords say where a side stands, or begins.
func placeWords(c *compare.Comparison, s difference.Side) string {
	at, of := placesOf(c, s.Passages), bodyLength(c, s.Article)
	switch {
	case len(at) == 1 && at[0] == 0:
		return told.Told("label.headline-alone")
	case at[0] == 0:
		return told.Told("label.from-headline")
	case s.TellsPlace():
		return told.Told("label.of-counted", say.Of("counted", say.Words(told.Count(of, "sentence"))))
	case len(at) == 1:
		return told.Told("label.sentence-what-of-of", say.Count("what", at[0]), say.Count("of", of))
	case len(at) == 2:
		return told.Told("label.sentences-what-whatb", say.Count("what", at[0]), say.Count("whatb", at[1]))
	}
	return told.Told("label.from-sentence-what", say.Count("what", at[0]))
}

// placesOf are the numbers of the sentences of passages, each once; 0 is the
// headline.
func placesOf(c *compare.Comparison, ps []news.Passage) []int {
	var out []int
	for _, p := range ps {
		at, ok := drawn.PlaceOf(c, p)
		if !ok {
			continue
		}
		s := c.Readings[at.Article].Doc.Sentences[at.Sentence]
		if n := s.Number; !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// bodyLength is how many sentences the body of an article has.
func bodyLength(c *compare.Comparison, article int) int {
	n := 0
	for _, s := range c.Readings[article].Doc.Sentences {
		n = max(n, s.Number)
	}
	return n
}

// sharesOf are the places of a side, 0 the beginning of the article, 1 its end.
func sharesOf(c *compare.Comparison, s difference.Side) []float32 {
	var out []float32
	of := max(1, bodyLength(c, s.Article))
	for _, n := range placesOf(c, s.Passages) {
		out = append(out, float32(n)/float32(of))
	}
	return out
}

// longestCounter is the length in runes up to which counter-evidence is shown
// under its sentence; the evidence has all of it.
const longestCounter = 150

// counterTexts are what speaks against a difference, in small letters below it.
func counterTexts(c *compare.Comparison, d difference.Difference) []string {
	var out []string
	for _, n := range d.Counter {
		out = append(out, prose.Shorten(drawn.SentenceText(c, n.Pieces), longestCounter))
	}
	return out
}
