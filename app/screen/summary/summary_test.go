package summary

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/app/screen/panel"
	"parallax/app/session"
	"parallax/app/sight/scene"
	"parallax/compare/news"
	"parallax/compare/page"
)

// benchState is a state with three picks of an invented event.
func benchState(t *testing.T) screen.State {
	c := scene.Sample(t)
	d := page.Of(c, page.Choices{})
	s := screen.State{Comparison: c, Screen: screen.SummaryName, Title: "Event", Summary: screen.SummaryState{At: "b", Document: &d, Fields: map[string]string{session.FieldTitle: "Two papers"}}}
	for _, id := range []string{"a", "b", "c"} {
		s.Summary.Picks = append(s.Summary.Picks, screen.SummaryPick{ID: id, Kind: news.PickedFact, Text: "Fact " + id, Passages: []news.Passage{panel.SentencePassage(c, 0, 1)}})
	}
	return s
}

// TestDragAPick: a card that is dropped over the first one goes before it, one
// that is dropped below all goes to the end.
func TestDragAPick(t *testing.T) {
	test.NewTempApp(t)
	moved := ""
	h := screen.Hooks{Summary: screen.SummaryHooks{
		Move:   func(id string, to int) { moved = id + string(rune('0'+to)) },
		Select: func(string) {}, Drop: func(string) {}, Leave: func() {},
		Field: func(string, string) {}, Comment: func(string, string) {}, Choose: func(string, string) {}, Export: func() {},
	}}
	s := NewSummary(h)
	s.Show(benchState(t))
	w := test.NewTempWindow(t, s.Object())
	w.Resize(fyne.NewSize(900, 900))
	for _, tt := range []struct {
		from int
		y    float32
		want string
	}{{2, 0, "c0"}, {0, 899, "a3"}} {
		moved = ""
		handle := newHandle(s, tt.from)
		handle.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{AbsolutePosition: fyne.NewPos(100, tt.y)}})
		handle.DragEnd()
		if moved != tt.want {
			t.Errorf("card %d dropped at %v: %q, want %q", tt.from, tt.y, moved, tt.want)
		}
	}
	moved = ""
	newHandle(s, 1).DragEnd() // without a drag
	if moved != "" {
		t.Errorf("moved without a drag: %q", moved)
	}
}

// TestFieldsKeepWhatIsTyped: what is shown from the state is not told back as
// typed, what is typed is, and the comment of a pick keeps its field when another
// is taken out.
func TestFieldsKeepWhatIsTyped(t *testing.T) {
	test.NewTempApp(t)
	var told []string
	h := screen.Hooks{Summary: screen.SummaryHooks{
		Field:   func(f, text string) { told = append(told, f+"="+text) },
		Comment: func(id, text string) { told = append(told, id+"="+text) },
	}}
	s := NewSummary(h)
	st := benchState(t)
	s.Show(st)
	if len(told) > 0 || s.fields[0].area.Text != "Two papers" {
		t.Errorf("told %q, title %q", told, s.fields[0].area.Text)
	}
	field := s.areas["b"]
	test.Type(field, "why")
	st.Summary.Picks = st.Summary.Picks[1:]
	st.Summary.Picks[0].Comment = "why"
	s.Show(st)
	if got := strings.Join(told, " "); got != "b=w b=wh b=why" || s.areas["b"] != field || field.Text != "why" || len(s.cards) != 2 {
		t.Errorf("told %q, %q in the field, %d cards", got, field.Text, len(s.cards))
	}
}

// TestTabLeadsFromFieldToField: Tab leads through the comments and the fields,
// past what can be pressed, and Shift goes back.
func TestTabLeadsFromFieldToField(t *testing.T) {
	a := test.NewTempApp(t)
	s := NewSummary(screen.Hooks{Summary: screen.SummaryHooks{Field: func(string, string) {}, Comment: func(string, string) {}}})
	win := a.NewWindow("")
	win.SetContent(s.Object())
	win.Resize(fyne.NewSize(900, 400))
	s.Show(benchState(t))
	c := win.Canvas()
	c.Focus(s.areas[s.state.Summary.Picks[0].ID])
	at := func() *typing.Area { return c.Focused().(*typing.Area) }
	for range len(s.state.Summary.Picks) {
		at().TypedKey(&fyne.KeyEvent{Name: fyne.KeyTab})
	}
	if at() != s.fields[0].area {
		t.Fatal("Tab does not come to the title")
	}
	for range len(s.fields) - 1 {
		at().TypedKey(&fyne.KeyEvent{Name: fyne.KeyTab})
	}
	last := s.fields[len(s.fields)-1]
	if at() != last.area || s.list.Scroll.Offset.Y == 0 {
		t.Errorf("at the conclusion: %v, scrolled to %v", at() == last.area, s.list.Scroll.Offset.Y)
	}
	at().KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	at().TypedKey(&fyne.KeyEvent{Name: fyne.KeyTab})
	at().TypedKey(&fyne.KeyEvent{Name: fyne.KeyTab})
	if at() != s.fields[len(s.fields)-3].area {
		t.Error("Shift+Tab does not go back")
	}
}

// TestPreviewKeepsWhatDidNotChange: only the sections that changed are drawn
// anew.
func TestPreviewKeepsWhatDidNotChange(t *testing.T) {
	test.NewTempApp(t)
	st := benchState(t)
	p := newPreview()
	p.show(st)
	first := p.parts
	d := page.Of(st.Comparison, page.Choices{Conclusion: "Read both."})
	st.Summary.Document = &d
	p.show(st)
	same, anew := 0, 0
	for i := range p.parts {
		if i < len(first) && len(p.parts[i]) > 0 && len(first[i]) > 0 && p.parts[i][0][0] == first[i][0][0] {
			same++
		} else {
			anew++
		}
	}
	if anew != 1 || same < 5 {
		t.Errorf("%d sections are the same, %d drawn anew", same, anew)
	}
}

// TestPreviewOfAllBlocks: each kind of block is drawn, none without words.
func TestPreviewOfAllBlocks(t *testing.T) {
	test.NewTempApp(t)
	for _, b := range []page.Block{
		page.Heading{Text: page.Plain("x")},
		page.Paragraph{Text: page.Plain("x")},
		page.Paragraph{Role: page.Own, Text: page.Plain("x")},
		page.Quotation{Text: page.Plain("x"), Source: page.Plain("y")},
		page.Lines{Count: 2},
		page.Table{Head: []page.Text{page.Plain("a"), page.Plain("b")}, Rows: []page.Row{{page.Plain("1"), page.Plain("2")}}, Widths: []float64{.3, .7}},
		page.List{Items: []page.Text{page.Plain("x")}, Numbered: true},
	} {
		if len(blockParts(b)) == 0 {
			t.Errorf("%T is not drawn", b)
		}
	}
	line := &tableLine{shares: []float64{.1, .9}, least: []float32{60, 50}}
	if ws := line.widths(2, 400); ws[0] < 59 || ws[0]+ws[1] > 400 {
		t.Errorf("widths %v", ws)
	}
}
