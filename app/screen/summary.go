package screen

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
	"parallax/compare/say"
)

// Summary is the screen on which the reader makes what is handed in: at the
// left what was picked, with comments, and the fields, at the right the pages as
// they will be, with form, variant and style.
type Summary struct {
	hooks   Hooks
	state   State
	shown   bool
	list    *sheet
	cards   []*pickCard
	areas   map[string]*area // comments, by the IDs of their picks
	fields  []summaryField
	rows    []fyne.CanvasObject // of the fields, with their names
	preview *preview
	chips   *summaryChips
	panes   *twoPanes
	object  fyne.CanvasObject
}

// summaryField is a field with its area.
type summaryField struct {
	name string
	area *area
}

// NewSummary makes the screen.
func NewSummary(h Hooks) *Summary {
	s := &Summary{hooks: h, list: newSheet(column{gap: 9, padX: 20, padY: 14}), areas: map[string]*area{}, preview: newPreview()}
	for _, f := range []struct {
		name  string
		lines int
	}{
		{session.FieldTitle, 1},
		{session.FieldName, 1},
		{session.FieldCourse, 1},
		{session.FieldDate, 1},
		{session.FieldIntroduction, 3},
		{session.FieldConclusion, 4},
	} {
		a := newArea(told("bench.field."+f.name+".hint"), f.lines)
		a.typed = func(text string) { h.Summary.Field(f.name, text) }
		a.grown, a.keys = s.grown, onEscape(h.Summary.Leave)
		a.tab = func(back bool) { s.tab(a, back) }
		s.fields = append(s.fields, summaryField{f.name, a})
	}
	s.chips = newSummaryChips(h.Summary)
	right := newBox(boxLook{fill: side}, column{}).with(newFrame(frame{bottom: s.chips.object}, s.preview.sheet))
	s.panes = newTwoPanes(s.list, right, told("bench.write"), told("bench.pages"))
	s.object = s.panes
	return s
}

// Name is the tab's.
func (s *Summary) Name() string { return SummaryName }

// Object is the screen.
func (s *Summary) Object() fyne.CanvasObject { return s.object }

func (s *Summary) grown() { s.list.Refresh() }

// Show shows a state: fields that are being typed into are left alone, what did
// not change is not drawn anew.
func (s *Summary) Show(st State) {
	old := s.state
	s.state = st
	for _, f := range s.fields {
		f.area.set(st.Summary.Fields[f.name])
	}
	if !s.shown || !slices.EqualFunc(st.Summary.Picks, old.Summary.Picks, samePick) {
		s.fill(!s.shown || st.Title != old.Title)
	}
	for _, p := range st.Summary.Picks {
		s.areas[p.ID].set(p.Comment)
	}
	s.mark(st.Summary.At)
	s.chips.show(st.Summary)
	s.preview.show(st)
	s.shown = true
}

func samePick(a, b SummaryPick) bool { return a.ID == b.ID && a.Text == b.Text && a.Kind == b.Kind }

// fill lists the picks and the fields.
func (s *Summary) fill(top bool) {
	picks := s.state.Summary.Picks
	s.cards, s.rows = nil, nil
	head := newFlow(run{text: told("bench.picked"), bold: true, size: theme.SizeNameSubHeadingText})
	os := []fyne.CanvasObject{head}
	if len(picks) == 0 {
		os = append(os, card(newFlow(run{text: told("bench.blank"), bold: true}), newFlow(run{text: told("bench.blank.how"), ink: muted})))
	} else {
		os = append(os, newFlow(caption(told("bench.order", say.Count("n", len(picks))))))
	}
	for i, p := range picks {
		if s.areas[p.ID] == nil {
			a := newArea(told("bench.comment"), 1)
			a.typed = func(text string) { s.hooks.Summary.Comment(p.ID, text) }
			a.grown, a.keys = s.grown, onEscape(s.hooks.Summary.Leave)
			a.tab = func(back bool) { s.tab(a, back) }
			s.areas[p.ID] = a
		}
		c := newPickCard(s, i, p, s.areas[p.ID])
		s.cards, os = append(s.cards, c), append(os, c.box)
	}
	os = append(os, gapAbove(newFlow(run{text: told("bench.about"), bold: true, size: theme.SizeNameSubHeadingText})))
	for _, f := range s.fields {
		name := newFlow(run{text: told("bench.field." + f.name), ink: muted})
		row := newPair(name, f.area)
		if f.area.least > 1 {
			row = newColumn(column{gap: 3}, name, f.area)
		}
		s.rows, os = append(s.rows, row), append(os, row)
	}
	s.list.set(top, append(os, gap())...)
}

// tab leads from a field to the next one, or the one before: past what can be
// pressed, where letters would mean something else. The last one and the first
// one lead on to what stands beside.
func (s *Summary) tab(from *area, back bool) {
	c := fyne.CurrentApp().Driver().CanvasForObject(s.list)
	if c == nil {
		return
	}
	var all []*area
	for _, p := range s.state.Summary.Picks {
		all = append(all, s.areas[p.ID])
	}
	for _, f := range s.fields {
		all = append(all, f.area)
	}
	to := slices.Index(all, from) + 1
	if back {
		to -= 2
	}
	from.shift = false
	switch {
	case to >= 0 && to < len(all):
		all[to].shift = back
		c.Focus(all[to])
		s.list.reveal(s.partWith(all[to]))
	case back:
		c.FocusPrevious()
	default:
		c.FocusNext()
	}
}

// partWith is the part of the list in which a field stands.
func (s *Summary) partWith(a *area) fyne.CanvasObject {
	for i, p := range s.state.Summary.Picks {
		if s.areas[p.ID] == a {
			return s.cards[i].box
		}
	}
	for i, f := range s.fields {
		if f.area == a {
			return s.rows[i]
		}
	}
	return nil
}

// mark shows which pick is selected.
func (s *Summary) mark(id string) {
	for i, c := range s.cards {
		edge := ink(rule)
		if s.state.Summary.Picks[i].ID == id {
			edge = accent
		}
		c.look(edge)
	}
}

// at is the place of the pick that is selected, -1 for none.
func (s *Summary) at() int {
	return slices.IndexFunc(s.state.Summary.Picks, func(p SummaryPick) bool { return p.ID == s.state.Summary.At })
}

// Type moves the selection; Enter goes to the comment.
func (s *Summary) Type(e *fyne.KeyEvent) {
	picks := s.state.Summary.Picks
	if e.Name == fyne.KeyReturn && s.at() >= 0 {
		s.Comment()
		return
	}
	const page = 5
	if to, ok := (cursor{s.at(), len(picks), page}).after(e.Name); ok && len(picks) > 0 {
		to = min(max(to, 0), len(picks)-1)
		s.hooks.Summary.Select(picks[to].ID)
		s.list.reveal(s.cards[to].box)
	}
}

// Comment puts the keyboard into the comment of the pick that is selected, and
// reports whether there is one.
func (s *Summary) Comment() bool {
	i := s.at()
	if i < 0 {
		return false
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.cards[i].box); c != nil {
		c.Focus(s.areas[s.state.Summary.Picks[i].ID])
	}
	return true
}

// Rune does nothing: no letter means anything here alone.
func (s *Summary) Rune(rune) {}

// CopySelection copies the pick that is selected, with its passages.
func (s *Summary) CopySelection() { s.hooks.Copy(CitedState(s.state)) }

// Go brings the pick that is selected into sight.
func (s *Summary) Go(Pick) {
	if i := s.at(); i >= 0 {
		s.list.reveal(s.cards[i].box)
	}
}

// selectedPick is the pick that is selected on the screen Summary.
func selectedPick(s State) Selected {
	for _, p := range s.Summary.Picks {
		if p.ID == s.Summary.At {
			return Selected{APassage, -1, p.Text, p.Passages}
		}
	}
	return Selected{At: -1}
}

// summaryPanel is the right panel of the screen Summary: where the selected pick
// stands, and the works cited.
func (e *Evidence) summaryPanel(s State) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	if sel := selectedPick(s); len(sel.Passages) > 0 {
		os = append(os, sectionHead(told("bench.evidence")), cardOf(6, passages(s.Comparison, sel.Passages)), gap())
	}
	k := newCiting(s)
	var works []fyne.CanvasObject
	for _, entry := range k.list.Entries() {
		var runs []run
		for _, r := range entry.Runs {
			runs = append(runs, run{text: r.Text, slant: r.Italic, serif: true})
		}
		works = append(works, newFlow(runs...))
	}
	os = append(os, sectionHead(k.style.ListName()), cardOf(7, works))
	if e.summary.Works == nil {
		return os
	}
	var links []fyne.CanvasObject
	for _, f := range []SummaryChoice{{"ris", "RIS"}, {"bib", "BibTeX"}, {"json", "CSL-JSON"}} {
		links = append(links, wordLink(told("bench.works", say.Of("form", say.Words(f.Name))), func() { e.summary.Works(f.ID) }))
	}
	return append(os, gapAbove(sectionHead(told("bench.library"))), cardOf(2, links))
}

// SetSummaryHooks sets what the panel can do on the screen Summary, and what its
// button for picking does.
func (e *Evidence) SetSummaryHooks(h SummaryHooks, pick func()) {
	e.summary = h
	e.pickText = newLine()
	e.pick = newBox(boxLook{fill: ground, edge: rule, hover: veil, round: 7, tap: pick, label: told("bench.add")}, column{padY: 8}, centered(e.pickText))
	e.namePick(false)
	e.below.Objects = append(e.below.Objects, e.pick)
}

// namePick names the button for picking by what it does.
func (e *Evidence) namePick(there bool) {
	text := "+  " + told("bench.add")
	if there {
		text = "✓  " + told("bench.there")
	}
	e.pickText.set(run{text: text}, run{text: "   u", ink: muted})
}
