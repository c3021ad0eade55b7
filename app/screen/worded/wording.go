package worded

import (
	"fmt"

	"fyne.io/fyne/v2"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/wording"
)

// The parts of the screen Wording.
const (
	PartLabels = ""
	PartLoaded = "loaded"
	PartVerbs  = "verbs"
	PartActs   = "acts"
	partHedges = "hedges"
)

// PartNames are the parts in the order of their chips.
func PartNames() []chip.Choice[string] {
	return []chip.Choice[string]{
		{ID: PartLabels, Name: told.Told("label.labels")}, {ID: PartLoaded, Name: told.Told("label.loaded-words.2")}, {ID: PartVerbs, Name: told.Told("label.reporting-verbs")}, {ID: PartActs, Name: told.Told("label.who-acts.2")}, {ID: partHedges, Name: told.Told("label.how-sure")},
	}
}

// WordingParts are the names of the parts, in the order of their chips.
func WordingParts() []string {
	var out []string
	for _, p := range PartNames() {
		out = append(out, p.ID)
	}
	return out
}

// Wording is the screen of labels, loaded words, verbs, agents and hedges by
// article.
type Wording struct {
	hooks  screen.Hooks
	state  screen.State
	lines  *press.Picker
	parts  *chip.Choices[string]
	head   *fyne.Container
	name   *typing.Field // in the place of a row's name, while the reader types another
	object fyne.CanvasObject
}

// NewWording makes the screen.
func NewWording(h screen.Hooks) *Wording {
	w := &Wording{hooks: h}
	w.lines = press.NewPicker(lay.Column{PadX: 14, PadY: 6}, func(i int) { h.Wording.Pick(i + 1) })
	w.parts = chip.NewChoices(PartNames(), h.Wording.Part)
	right := []fyne.CanvasObject{
		prose.NewLine(prose.Caption(told.Told("label.inside-a-quotation-the-speakers-word-not"))),
		chip.NewChip(told.Told("reading.marks.ask"), false, func() { h.Wording.Help(true) }),
	}
	w.head = lay.NewColumn(lay.Column{PadX: 20, PadY: 6})
	w.object = lay.NewFrame(lay.Frame{Top: lay.NewColumn(lay.Column{}, chip.BarOf(w.parts.Behind(told.Told("label.show")), right), w.head, chart.NewRule(false))}, w.lines.Sheet)
	return w
}

// Name is the tab's.
func (w *Wording) Name() string { return screen.WordingName }

// Object is the screen.
func (w *Wording) Object() fyne.CanvasObject { return w.object }

// Show lists what the state asks for.
func (w *Wording) Show(s screen.State) {
	old := w.state
	w.state = s
	if s.Comparison == nil || s.Comparison.Actors == nil {
		return
	}
	if w.name != nil && (s.Comparison != old.Comparison || s.Wording != old.Wording || s.WordingAt != old.WordingAt) {
		w.name, old.Comparison = nil, nil // it is not typed to its end
	}
	if s.Comparison != old.Comparison || s.Wording != old.Wording || s.HideQuoted != old.HideQuoted {
		w.fill(!screen.SameText(s.Comparison, old.Comparison) || s.Wording != old.Wording)
	}
	w.lines.Mark(s.WordingAt - 1)
}

// EditName puts a field in the place of the name of the row that is selected
// and gives it back, to take the keyboard; done gets what was typed, nothing
// for Escape. It is nil when no row is selected.
func (w *Wording) EditName(done func(string)) fyne.Focusable {
	at := LabelAt(w.state)
	if at < 0 {
		return nil
	}
	away := func() {
		w.name = nil
		w.fill(true)
		w.lines.Mark(w.state.WordingAt - 1)
	}
	w.name = typing.NewField(told.Told("label.as-the-program-names-it"))
	w.name.SetText(w.state.Comparison.Actors.Rows[at].Name)
	w.name.OnSubmitted = func(typed string) {
		away()
		done(typed)
	}
	w.name.Keys = typing.OnEscape(away)
	w.fill(true)
	w.lines.Mark(w.state.WordingAt - 1)
	w.lines.Reveal(w.state.WordingAt - 1)
	return w.name
}

func (w *Wording) fill(top bool) {
	c := w.state.Comparison
	w.parts.Show(w.state.Wording)
	w.lines.Clear()
	w.head.Objects = []fyne.CanvasObject{w.HeadLine(c)}
	var os []fyne.CanvasObject
	switch w.state.Wording {
	case PartVerbs:
		os = append(os, w.verbs(c)...)
	case PartLoaded, partHedges:
		os = append(os, w.Words(c)...)
	case PartActs:
		os = append(os, w.acts(c)...)
	default:
		os = append(os, w.labels(c)...)
		os = append(os, w.rates(c)...)
	}
	w.lines.Sheet.Set(top, os...)
	w.object.Refresh()
}

// HeadLine is the line over the table; where its lines are lists it names no
// columns.
func (w *Wording) HeadLine(c *compare.Comparison) fyne.CanvasObject {
	heads := w.heads(c)
	switch w.state.Wording {
	case PartLabels, PartActs:
		return lay.NewEither(labelsLeast(c), grid.NewLabelGrid(heads...), prose.NewFlow(prose.Run{Text: told.Told("reading.labels.head"), Bold: true, Ink: tone.Muted}))
	case PartVerbs:
		return grid.NewCountGrid(heads...)
	}
	return grid.NewLabelGrid(heads...)
}

// heads are the names over the columns.
func (w *Wording) heads(c *compare.Comparison) []fyne.CanvasObject {
	names := map[string]string{
		PartLabels: told.Told("label.who-or-what"), PartLoaded: told.Told("label.word"), PartVerbs: told.Told("label.verb"), PartActs: told.Told("label.who"), partHedges: told.Told("label.word"),
	}
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: names[w.state.Wording], Bold: true, Ink: tone.Muted})}
	if w.state.Wording == PartLoaded || w.state.Wording == partHedges {
		return append(os, prose.NewFlow(prose.Run{Text: told.Told("label.in-its-sentence"), Bold: true, Ink: tone.Muted}))
	}
	if w.state.Wording == PartVerbs {
		return append(os, drawn.NarrowNames(c)...)
	}
	return append(os, columnNames(c)...)
}

// columnNames are the outlets, a part for each.
func columnNames(c *compare.Comparison) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for a, name := range drawn.HeadNames(c) {
		os = append(os, prose.Short(2, prose.Run{Text: name, Bold: true, Ink: tone.Outlet(a)}))
	}
	return os
}

// rates are the loaded words in a hundred of each outlet's own words.
func (w *Wording) rates(c *compare.Comparison) []fyne.CanvasObject {
	os := []fyne.CanvasObject{lay.NewColumn(lay.Column{PadX: 6, PadY: 10}, prose.NewFlow(
		prose.Run{Text: told.Told("label.loaded-words-per-100-words"), Bold: true}, prose.Caption("   "+told.Told("label.outside-quotation-marks-in-the-outlets-own"))))}
	rates := make([]float64, len(c.Readings))
	lists := make([][]string, len(c.Readings))
	most := 0.0
	for _, f := range c.Findings {
		if f.Check == "loaded-wording" && f.Voice == wording.Own {
			lists[f.Article] = append(lists[f.Article], prose.Flat(c.Readings[f.Article].Article.Slice(f.Words[0])))
		}
	}
	for a := range rates {
		rates[a] = 100 * float64(len(lists[a])) / float64(max(1, c.OwnWords[a]))
		most = max(most, rates[a])
	}
	for a, name := range drawn.ShortNames(c) {
		bar := chart.NewBar(false, chart.Part{Share: float32(rates[a] / max(most, .01)), Color: a})
		os = append(os, press.NewBox(press.BoxLook{Hover: tone.Veil, Tap: func() { w.hooks.Wording.Part(PartLoaded) }, Label: name}, lay.Column{PadX: 6, PadY: 3},
			newWordRate(prose.NewFlow(prose.Run{Text: name}), bar, prose.NewFlow(prose.Run{Text: fmt.Sprintf("%.1f", rates[a]), Bold: true}, prose.Run{Text: " · " + wordList(lists[a]), Ink: tone.Muted}))))
	}
	return os
}
