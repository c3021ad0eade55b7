package worded

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/aligned"
	"parallax/app/part/chart"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/actor"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// labels are the rows of the table of labels: those worth reading, what actors
// did, then those that differ only in a word added before.
func (w *Wording) labels(c *compare.Comparison) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	lines := labelLines(c)
	for i, at := range lines {
		if i > 0 && at.minor && !lines[i-1].minor {
			os = append(os, lay.NewColumn(lay.Column{PadX: 6, PadY: 8}, prose.NewFlow(prose.Caption(told.Told("label.they-differ-only-in-a-word-added")))))
		}
		name, cells, parts := w.deedCells(c, at.Deed)
		if at.Row >= 0 {
			name, cells, parts = w.labelCells(c, c.Actors.Rows[at.Row])
		}
		if w.name != nil && i == w.state.WordingAt-1 {
			cells = []fyne.CanvasObject{w.name}
		}
		os = append(os, w.lines.Add(name, lay.Column{PadX: 6, PadY: 8}, labelRow(c, cells, parts)), chart.NewRule(false))
	}
	if len(os) == 0 {
		os = append(os, nothing(told.Told("label.no-labels-to-compare"), told.Told("screens.lines.no-person-group-or-thing")))
	}
	return os
}

// labelCells are the cells of a row of labels with its name.
func (w *Wording) labelCells(c *compare.Comparison, r actor.Row) (name string, title []fyne.CanvasObject, parts [][]prose.Run) {
	for _, cell := range r.Cells {
		parts = append(parts, labelCell(c, cell, w.state.HideQuoted))
	}
	return r.Name, []fyne.CanvasObject{rowTitle(r), rowTitle(r)}, parts
}

// labelRow is a line of the table of labels: side by side, else as a list. Titles
// are one for each, or one for both, which then stands over the line.
func labelRow(c *compare.Comparison, titles []fyne.CanvasObject, parts [][]prose.Run) fyne.CanvasObject {
	var over fyne.CanvasObject
	if len(titles) == 1 {
		over, titles = titles[0], []fyne.CanvasObject{prose.NewLine(), prose.NewLine()}
	}
	cells := []fyne.CanvasObject{titles[0]}
	for _, p := range parts {
		if p == nil {
			p = []prose.Run{{Text: aligned.NotFoundText(), Slant: true, Ink: tone.Muted, Size: theme.SizeNameCaptionText}}
		}
		cells = append(cells, prose.NewFlow(p...))
	}
	row := lay.NewEither(labelsLeast(c), grid.NewLabelGrid(cells...), drawn.NewListed(c, drawn.Listed{Title: titles[1], Parts: parts, Absent: drawn.AbsentOf(), Flag: nil}))
	if over != nil {
		return lay.NewColumn(lay.Column{Gap: 4}, over, row)
	}
	return row
}

// labelsLeast is the width from which the labels of all articles stand side by side.
func labelsLeast(c *compare.Comparison) float32 {
	return grid.Scaled(grid.LabelTitle*.8) + float32(len(c.Readings))*(grid.Scaled(grid.LabelLeast)+grid.GridGap)
}

// deedCells are the cells of a row of deeds with its name; none for -1.
func (w *Wording) deedCells(c *compare.Comparison, deed int) (name string, title []fyne.CanvasObject, parts [][]prose.Run) {
	if deed < 0 {
		return "", nil, nil
	}
	r := c.Actors.Deeds[deed]
	for _, cell := range r.Cells {
		var runs []prose.Run
		for _, d := range cell {
			if len(runs) > 0 {
				runs = append(runs, prose.Run{Text: " · ", Ink: tone.Muted})
			}
			one := prose.Run{Text: prose.Flat(c.Readings[d.Article].Article.Slice(d.Span)), Serif: true}
			switch {
			case !d.Only:
				one.Ink = tone.Muted
			case loadedIn(c, d.Article, d.Span):
				one = one.Marked(tone.Loaded)
			}
			runs = append(runs, one)
		}
		parts = append(parts, runs)
	}
	titled := func() fyne.CanvasObject { return prose.NewFlow(prose.Run{Text: DeedTitle(r), Bold: true}) }
	return DeedTitle(r), []fyne.CanvasObject{titled(), titled()}, parts
}

// DeedTitle names the row of what somebody did.
func DeedTitle(r actor.DeedRow) string {
	return told.Told("label.what-name-did", say.Of("name", say.Words(r.Name)))
}

// labelLine is a line of the table of labels: a row of labels or of deeds, the
// other one -1.
type labelLine struct {
	Row, Deed int
	minor     bool // it differs in a modifier only
}

// labelLines are the lines that are shown: labels that set the articles apart,
// what actors did, and where these are few, labels that differ in a modifier.
func labelLines(c *compare.Comparison) []labelLine {
	const most, enough = 20, 8
	var out []labelLine
	for i, r := range c.Actors.Rows {
		if r.Telling() && len(out) < most {
			out = append(out, labelLine{i, -1, false})
		}
	}
	for i := range c.Actors.Deeds {
		out = append(out, labelLine{-1, i, false})
	}
	for i, r := range c.Actors.Rows {
		if r.Varies && !r.Telling() && r.Kind != actor.Body && len(out) < enough {
			out = append(out, labelLine{i, -1, true})
		}
	}
	return out
}

// LabelRows are the rows of labels that are shown.
func LabelRows(c *compare.Comparison) []actor.Row {
	var out []actor.Row
	for _, at := range labelLines(c) {
		if at.Row >= 0 {
			out = append(out, c.Actors.Rows[at.Row])
		}
	}
	return out
}

// LineAt is the line of the table of labels that is selected, both -1 for none.
func LineAt(s screen.State) labelLine {
	none := labelLine{-1, -1, false}
	if s.Comparison == nil || s.Comparison.Actors == nil || s.Screen != screen.WordingName || s.Wording != PartLabels {
		return none
	}
	shown := labelLines(s.Comparison)
	if s.WordingAt < 1 || s.WordingAt > len(shown) {
		return none
	}
	return shown[s.WordingAt-1]
}

// LabelAt is the index of the row of labels that is selected on the screen
// Wording, -1 for none.
func LabelAt(s screen.State) int { return LineAt(s).Row }

// LabelOf is the label by which a row is told again in corrections: the one
// that stands most often in it.
func LabelOf(r actor.Row) string {
	label, most := "", 0
	for _, cell := range r.Cells {
		for _, l := range cell {
			if l.Count() > most {
				label, most = l.Text, l.Count()
			}
		}
	}
	return label
}

func rowTitle(r actor.Row) fyne.CanvasObject {
	runs := []prose.Run{{Text: UpperFirst(r.Name), Bold: true}}
	if note := RowNote(r); note != "" {
		runs = append(runs, prose.Run{Text: "\n" + note, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	}
	return prose.NewFlow(runs...)
}

// RowNote says what is in doubt about a row, or that the reader made it.
func RowNote(r actor.Row) string {
	switch {
	case r.Corrected:
		return told.Told("label.your-row")
	case len(r.Why) > 0:
		return told.Told("label.may-be-the-same")
	}
	return ""
}

// UpperFirst is a text that begins with a capital.
func UpperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// labelCell is what one article writes: own words first, * for quoted ones;
// labels that all share and plain names are grey. It is nil for none.
func labelCell(c *compare.Comparison, cell []actor.Label, hideQuoted bool) []prose.Run {
	var runs []prose.Run
	for _, l := range cell {
		if hideQuoted && l.Quoted == l.Count() {
			continue
		}
		if len(runs) > 0 {
			runs = append(runs, prose.Run{Text: " · ", Ink: tone.Muted})
		}
		r := prose.Run{Text: l.Text, Serif: true}
		switch {
		case !l.Only || l.Proper:
			r.Ink = tone.Muted
		case isLoaded(c, l):
			r = r.Marked(tone.Loaded)
		}
		if l.Scare > 0 {
			r.Text = screen.InMarks(r.Text)
		}
		runs = append(runs, r, prose.Run{Text: labelCount(l), Bold: true, Ink: r.Ink})
	}
	return runs
}

// labelCount is how often a label stands in an article, and with a star how often
// of that in quotations: " 3 + 1*".
func labelCount(l actor.Label) string {
	switch own := l.Count() - l.Quoted; {
	case l.Quoted == 0:
		return fmt.Sprintf(" %d", own)
	case own == 0:
		return fmt.Sprintf("* %d", l.Quoted)
	default:
		return fmt.Sprintf(" %d + %d*", own, l.Quoted)
	}
}

// isLoaded reports whether words of a label are marked as loaded, as the reader
// wants words marked.
func isLoaded(c *compare.Comparison, l actor.Label) bool {
	return slices.ContainsFunc(l.Mentions, func(i int) bool { return loadedIn(c, c.Actors.Mentions[i].Article, c.Actors.Mentions[i].Span) })
}

// loadedIn reports whether words of a span are marked as loaded.
func loadedIn(c *compare.Comparison, article int, s news.Span) bool {
	return slices.ContainsFunc(c.Findings, func(f wording.Finding) bool {
		return f.Check == "loaded-wording" && f.Article == article && s.Contains(f.Words[0])
	})
}

func nothing(title, text string) fyne.CanvasObject {
	return lay.NewColumn(lay.Column{Gap: 6, PadX: 6, PadY: 24},
		prose.NewFlow(prose.Run{Text: title, Bold: true, Size: theme.SizeNameSubHeadingText}), prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted}))
}

// checkOf is the check whose findings a part lists.
func checkOf(part string) string {
	switch part {
	case partHedges:
		return "hedges"
	case PartActs:
		return "agent"
	}
	return "loaded-wording"
}

// PartFindings are the findings of a part in order, as indexes.
func PartFindings(s screen.State) []int {
	var out []int
	for i, f := range s.Comparison.Findings {
		if f.Check == checkOf(s.Wording) && !(s.HideQuoted && f.Voice == wording.Quoted) {
			out = append(out, i)
		}
	}
	return out
}

// Words are lines of findings: the words, whose they are, the sentence.
func (w *Wording) Words(c *compare.Comparison) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, i := range PartFindings(w.state) {
		os = append(os, w.findingLine(c, c.Findings[i]), chart.NewRule(false))
	}
	if len(os) == 0 {
		os = append(os, nothing(told.Told("label.nothing-is-marked"), told.Told("screens.lines.no-word-of-our-list")))
	}
	return os
}

func (w *Wording) findingLine(c *compare.Comparison, f wording.Finding) fyne.CanvasObject {
	r := c.Readings[f.Article]
	words := prose.Flat(r.Article.Slice(f.Words[0]))
	kind := f.Category
	switch f.Check {
	case "loaded-wording":
		kind = told.Word("wording.list", f.Category)
	case "hedges":
		kind = sureness(f.Category)
	case "agent":
		kind = told.Told("reading.agent.hidden")
	}
	star := ""
	if f.Voice == wording.Quoted {
		star = "*"
	}
	if f.Only {
		kind += " " + told.Told("label.used-only-here")
	}
	title := lay.NewColumn(lay.Column{}, prose.NewFlow(prose.Run{Text: words, Serif: true}.Marked(KindOfCheck(f.Check)), prose.Run{Text: star, Bold: true}), prose.NewFlow(prose.Caption(kind)))
	sentence := lay.NewColumn(lay.Column{}, prose.NewFlow(prose.Run{Text: drawn.ShortNames(c)[f.Article], Bold: true, Ink: tone.Outlet(f.Article)}),
		prose.Short(2, prose.Run{Text: prose.Flat(r.Doc.Text(f.Sentence)), Serif: true}))
	return w.lines.Add(words, lay.Column{PadX: 6, PadY: 6}, grid.NewLabelGrid(title, sentence))
}

// KindOfCheck is how words that a check found are marked.
func KindOfCheck(check string) tone.Kind {
	if k, ok := drawn.MarkKindOf(check); ok {
		return k
	}
	return tone.Loaded
}

// sureness says what words of the list of hedges do.
func sureness(category string) string {
	if lexicon.Category(category) == lexicon.Booster {
		return told.Told("reading.sure")
	}
	return told.Told("reading.unsure")
}

// verbs are the reporting verbs by article.
func (w *Wording) verbs(c *compare.Comparison) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	last := lexicon.VerbTone("")
	for _, u := range c.Verbs {
		if u.Tone != last {
			last = u.Tone
			os = append(os, lay.NewColumn(lay.Column{PadX: 6, PadY: 6}, prose.NewFlow(prose.Run{Text: UpperFirst(told.Word("verbtone", string(last))), Bold: true, Ink: tone.Muted, Size: theme.SizeNameCaptionText})))
		}
		os = append(os, w.verbLine(c, u))
	}
	if len(os) == 0 {
		os = append(os, nothing(told.Told("label.nobody-speaks"), told.Told("screens.lines.no-reporting-verb-was-found")))
	}
	return os
}

func (w *Wording) verbLine(c *compare.Comparison, u utterance.VerbUse) fyne.CanvasObject {
	cells := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: u.Form, Serif: true})}
	for a := range c.Readings {
		n := 0
		if a < len(u.Quotes) {
			n = len(u.Quotes[a])
		}
		cells = append(cells, newVerbCount(n, a))
	}
	return w.lines.Add(u.Form, lay.Column{PadX: 6, PadY: 3}, grid.NewCountGrid(cells...))
}

func newVerbCount(n, article int) fyne.CanvasObject {
	if n == 0 {
		return prose.NewFlow(prose.Run{Text: "–", Ink: tone.Muted})
	}
	return prose.NewFlow(prose.Run{Text: fmt.Sprint(n), Bold: true, Ink: tone.Outlet(article)})
}

// acts are verbs of harm without an agent, then who acts and is acted on.
func (w *Wording) acts(c *compare.Comparison) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, i := range PartFindings(w.state) {
		os = append(os, w.findingLine(c, c.Findings[i]), chart.NewRule(false))
	}
	for _, r := range LabelRows(c) {
		if parts, ok := ActCells(r); ok {
			os = append(os, w.lines.Add(r.Name, lay.Column{PadX: 6, PadY: 6}, labelRow(c, []fyne.CanvasObject{rowTitle(r), rowTitle(r)}, parts)), chart.NewRule(false))
		}
	}
	if len(os) == 0 {
		os = append(os, nothing(told.Told("label.nothing-to-show-here"), told.Told("screens.lines.no-deed-was-found-of")))
	}
	return os
}

// ActCells count by article how often an actor acts and is acted on.
func ActCells(r actor.Row) (parts [][]prose.Run, any bool) {
	for _, cell := range r.Cells {
		acts, acted := 0, 0
		for _, l := range cell {
			acts, acted = acts+l.Acts, acted+l.ActedOn
		}
		any = any || acts+acted > 0
		var part []prose.Run
		if acts+acted > 0 {
			part = []prose.Run{{Text: told.Told("label.acts-acts", say.Count("acts", acts))}, {Text: " " + told.Told("label.is-acted-on-acted", say.Count("acted", acted)), Ink: tone.Muted}}
		}
		parts = append(parts, part)
	}
	return parts, any
}

// wordRate is a line of the rates: name, bar, figure.
type wordRate struct{ width float32 }

func newWordRate(name, bar, figure fyne.CanvasObject) *fyne.Container {
	return container.New(&wordRate{}, name, bar, figure)
}

// Layout is Fyne's.
func (r *wordRate) Layout(os []fyne.CanvasObject, s fyne.Size) {
	r.width = s.Width
	name, bar := min(140, s.Width*.2), s.Width*.28
	lay.Place(os[0], 0, 0, name, s.Height)
	lay.Place(os[1], name+8, 3, bar, 13)
	lay.Place(os[2], name+bar+18, 0, max(60, s.Width-name-bar-18), s.Height)
}

// MinSize is Fyne's.
func (r *wordRate) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, r.HeightOf(os, max(r.width, 640)))
}

// HeightOf is the height of the parts at a width.
func (r *wordRate) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	name, bar := min(140, width*.2), width*.28
	return max(19, lay.HeightFor(os[0], name), lay.HeightFor(os[2], max(60, width-name-bar-18)))
}

// wordList is "3 words: a, b, c".
func wordList(words []string) string {
	const most = 7
	n := told.Count(len(words), "word")
	if len(words) == 0 {
		return told.Told("label.none-of-our-list")
	}
	if len(words) > most {
		return n + ": " + strings.Join(words[:most], ", ") + " …"
	}
	return n + ": " + strings.Join(words, ", ")
}
