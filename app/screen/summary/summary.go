package summary

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/pane"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare/say"
)

// Summary is the screen on which the reader makes what is handed in: at the
// left what was picked, with comments, and the fields, at the right the pages as
// they will be, with form, variant and style.
type Summary struct {
	hooks   screen.Hooks
	state   screen.State
	shown   bool
	list    *lay.Sheet
	cards   []*pickCard
	areas   map[string]*typing.Area // comments, by the IDs of their picks
	fields  []summaryField
	rows    []fyne.CanvasObject // of the fields, with their names
	preview *preview
	chips   *summaryChips
	panes   *pane.TwoPanes
	object  fyne.CanvasObject
}

// summaryField is a field with its area.
type summaryField struct {
	name string
	area *typing.Area
}

// NewSummary makes the screen.
func NewSummary(h screen.Hooks) *Summary {
	s := &Summary{hooks: h, list: lay.NewSheet(lay.Column{Gap: 9, PadX: 20, PadY: 14}), areas: map[string]*typing.Area{}, preview: newPreview()}
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
		a := typing.NewArea(told.Told("bench.field."+f.name+".hint"), f.lines)
		a.Typed = func(text string) { h.Summary.Field(f.name, text) }
		a.Grown, a.Keys = s.grown, typing.OnEscape(h.Summary.Leave)
		a.Tab = func(back bool) { s.tab(a, back) }
		s.fields = append(s.fields, summaryField{f.name, a})
	}
	s.chips = newSummaryChips(h.Summary)
	right := press.NewBox(press.BoxLook{Fill: tone.Side}, lay.Column{}).With(container.New(&stacked{s.preview.sheet, s.chips.sheet, s.chips.write}, s.preview.sheet, s.chips.sheet, s.chips.write))
	s.panes = pane.NewTwoPanes(s.list, right, told.Told("bench.write"), told.Told("bench.pages"))
	s.object = s.panes
	return s
}

// Name is the tab's.
func (s *Summary) Name() string { return screen.SummaryName }

// Object is the screen.
func (s *Summary) Object() fyne.CanvasObject { return s.object }

func (s *Summary) grown() { s.list.Refresh() }

// Show shows a state: fields that are being typed into are left alone, what did
// not change is not drawn anew.
func (s *Summary) Show(st screen.State) {
	old := s.state
	s.state = st
	for _, f := range s.fields {
		f.area.Set(st.Summary.Fields[f.name])
	}
	if !s.shown || !slices.EqualFunc(st.Summary.Picks, old.Summary.Picks, samePick) {
		s.fill(!s.shown || st.Title != old.Title)
	}
	for _, p := range st.Summary.Picks {
		s.areas[p.ID].Set(p.Comment)
	}
	s.Mark(st.Summary.At)
	s.chips.show(st.Summary)
	s.preview.show(st)
	s.shown = true
}

func samePick(a, b screen.SummaryPick) bool {
	return a.ID == b.ID && a.Text == b.Text && a.Kind == b.Kind
}

// fill lists the picks and the fields.
func (s *Summary) fill(top bool) {
	picks := s.state.Summary.Picks
	s.cards, s.rows = nil, nil
	head := prose.NewFlow(prose.Run{Text: told.Told("bench.picked"), Bold: true, Size: theme.SizeNameSubHeadingText})
	os := []fyne.CanvasObject{head}
	if len(picks) == 0 {
		os = append(os, press.Card(prose.NewFlow(prose.Run{Text: told.Told("bench.blank"), Bold: true}), prose.NewFlow(prose.Run{Text: told.Told("bench.blank.how"), Ink: tone.Muted})))
	} else {
		os = append(os, prose.NewFlow(prose.Caption(told.Told("bench.order", say.Count("n", len(picks))))))
	}
	for i, p := range picks {
		if s.areas[p.ID] == nil {
			a := typing.NewArea(told.Told("bench.comment"), 1)
			a.Typed = func(text string) { s.hooks.Summary.Comment(p.ID, text) }
			a.Grown, a.Keys = s.grown, typing.OnEscape(s.hooks.Summary.Leave)
			a.Tab = func(back bool) { s.tab(a, back) }
			s.areas[p.ID] = a
		}
		c := newPickCard(s, i, p, s.areas[p.ID])
		s.cards, os = append(s.cards, c), append(os, c.Box)
	}
	os = append(os, lay.GapAbove(prose.NewFlow(prose.Run{Text: told.Told("bench.about"), Bold: true, Size: theme.SizeNameSubHeadingText})))
	for _, f := range s.fields {
		name := prose.NewFlow(prose.Run{Text: told.Told("bench.field." + f.name), Ink: tone.Muted})
		row := press.NewPair(name, f.area)
		if f.area.Least > 1 {
			row = lay.NewColumn(lay.Column{Gap: 3}, name, f.area)
		}
		s.rows, os = append(s.rows, row), append(os, row)
	}
	s.list.Set(top, append(os, lay.Gap())...)
}

// tab leads from a field to the next one, or the one before: past what can be
// pressed, where letters would mean something else. The last one and the first
// one lead on to what stands beside.
func (s *Summary) tab(from *typing.Area, back bool) {
	c := fyne.CurrentApp().Driver().CanvasForObject(s.list)
	if c == nil {
		return
	}
	var all []*typing.Area
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
	from.Shift = false
	switch {
	case to >= 0 && to < len(all):
		all[to].Shift = back
		c.Focus(all[to])
		s.list.Reveal(s.partWith(all[to]))
	case back:
		c.FocusPrevious()
	default:
		c.FocusNext()
	}
}

// partWith is the part of the list in which a field stands.
func (s *Summary) partWith(a *typing.Area) fyne.CanvasObject {
	for i, p := range s.state.Summary.Picks {
		if s.areas[p.ID] == a {
			return s.cards[i].Box
		}
	}
	for i, f := range s.fields {
		if f.area == a {
			return s.rows[i]
		}
	}
	return nil
}

// Mark shows which pick is selected.
func (s *Summary) Mark(id string) {
	for i, c := range s.cards {
		edge := tone.Ink(tone.Rule)
		if s.state.Summary.Picks[i].ID == id {
			edge = tone.Accent
		}
		c.Look(edge)
	}
}

// at is the place of the pick that is selected, -1 for none.
func (s *Summary) at() int {
	return slices.IndexFunc(s.state.Summary.Picks, func(p screen.SummaryPick) bool { return p.ID == s.state.Summary.At })
}

// Type moves the selection; Enter goes to the comment.
func (s *Summary) Type(e *fyne.KeyEvent) {
	picks := s.state.Summary.Picks
	if e.Name == fyne.KeyReturn && s.at() >= 0 {
		s.Comment()
		return
	}
	const page = 5
	if to, ok := (press.Cursor{At: s.at(), Lines: len(picks), Page: page}).After(e.Name); ok && len(picks) > 0 {
		to = min(max(to, 0), len(picks)-1)
		s.hooks.Summary.Select(picks[to].ID)
		s.list.Reveal(s.cards[to].Box)
	}
}

// Comment puts the keyboard into the comment of the pick that is selected, and
// reports whether there is one.
func (s *Summary) Comment() bool {
	i := s.at()
	if i < 0 {
		return false
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.cards[i].Box); c != nil {
		c.Focus(s.areas[s.state.Summary.Picks[i].ID])
	}
	return true
}

// Rune does nothing: no letter means anything here alone.
func (s *Summary) Rune(rune) {}

// CopySelection copies the pick that is selected, with its passages.
func (s *Summary) CopySelection() { s.hooks.Copy(s.hooks.Cite(s.state)) }

// Go brings the pick that is selected into sight.
func (s *Summary) Go(screen.Pick) {
	if i := s.at(); i >= 0 {
		s.list.Reveal(s.cards[i].Box)
	}
}
