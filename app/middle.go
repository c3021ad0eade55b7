package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/align"
)

func (w *window) refreshMiddle() {
	if w.refreshAdding() {
		return
	}
	s := w.state()
	if s.Comparison == nil {
		w.showBlank()
		return
	}
	w.shown.blank = screen.Blank{}
	i := max(0, w.screenIndex(w.s.View().Screen))
	if len(s.Comparison.Readings) == 1 && w.screens[i].Name() != screen.NotesName {
		i = articleScreen
	}
	still := i == w.shown.screen && understood(w.shown.state.Comparison, s.Comparison)
	fresh := s.Comparison != w.shown.state.Comparison || s.HideQuoted != w.shown.state.HideQuoted
	w.event.Show(s)
	other := i != w.shown.screen || fresh
	if other {
		w.event.Open(i)
		w.shown.screen = i
		w.hover.Hide()
	}
	w.setMiddle(w.event.Object())
	w.shown.state = s
	if other {
		w.goToPick(s, still)
	}
}

// understood reports whether b is a with what the sentences mean: it comes
// unasked, so that what is in sight stays there.
func understood(a, b *compare.Comparison) bool {
	return screen.SameText(a, b) && !slices.Contains(a.Meaning, true) && slices.Contains(b.Meaning, true)
}

// goToPick puts the cursor where it was left, in a new event on the first
// fact that articles share; still leaves in sight what is there.
func (w *window) goToPick(s screen.State, still bool) {
	if len(s.Comparison.Rows) == 0 {
		return
	}
	if s.Pick.Row < 0 {
		i := slices.IndexFunc(s.Comparison.Rows, func(r align.Row) bool { return r.Fact >= 0 })
		w.s.SelectRow(max(0, i))
		s = w.state()
	}
	if screen.VisibleRow(s) != s.Pick.Row {
		w.keepVisible()
		return
	}
	switch r := w.reader(); {
	case r == nil:
	case !still || s.Pick.Row < 0:
		r.Go(s.Pick)
	default:
		if r, ok := r.(screen.Still); ok {
			r.Mark(s.Pick)
		}
	}
}

func (w *window) screenIndex(name string) int {
	return slices.IndexFunc(w.screens, func(s screen.Screen) bool { return s.Name() == name })
}

// The places of the screens Read and One article.
const (
	readScreen    = 1
	articleScreen = 2
)

// alone is the only article of an event that has no other, read by itself;
// nil for any other event.
func (w *window) alone() *compare.Comparison { return w.s.Alone() }

// showBlank shows what is the matter while there is no comparison.
func (w *window) showBlank() {
	b := w.blank()
	if b.Title == w.shown.blank.Title && b.Text == w.shown.blank.Text {
		return
	}
	w.shown.blank = b
	w.shown.state.Comparison = nil
	w.setMiddle(screen.NewBlank(b))
}

func (w *window) blank() screen.Blank {
	add := screen.Blank{Do: "Add articles", Tap: w.openAdding}
	switch {
	case w.s.Event() == nil && len(w.s.Events()) == 0:
		add.Title = "Lay articles side by side"
		add.Text = "Add two or more articles about the same event: drop web pages, PDFs or text files on this window, paste a text with Ctrl+V, or choose files."
	case w.s.Event() == nil:
		return screen.Blank{Title: "No event is open", Text: "Choose an event at the left."}
	case w.s.Stopped():
		return screen.Blank{Title: w.s.Event().Title, Text: w.s.Problem(), Do: "Compare again", Tap: w.s.Compare}
	case w.s.Problem() != "" && len(w.s.Articles()) > 1: // too many, or two that are the same
		return screen.Blank{
			Title: w.s.Event().Title, Text: w.s.Problem(), Do: "Remove an article…",
			Tap: func() { w.askRemoval(w.s.Articles()) },
		}
	case w.s.Problem() != "":
		add.Title, add.Text = w.s.Event().Title, w.s.Problem()
	default:
		return screen.Blank{Title: w.s.Event().Title, Text: "The articles are being compared."}
	}
	return add
}

func (w *window) setMiddle(o fyne.CanvasObject) {
	if len(w.middle.Objects) == 1 && w.middle.Objects[0] == o {
		return
	}
	w.middle.Objects = []fyne.CanvasObject{o}
	w.middle.Refresh()
}
