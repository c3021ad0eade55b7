package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/desk"
	"parallax/app/screen/panel"
	"parallax/compare"
	"parallax/compare/align"
)

// centre is the middle of the window: an event on one of its screens, the page
// for adding, or a page that says what is the matter.
type centre struct {
	part
	screens []screen.Screen
	event   *desk.Event
	middle  *fyne.Container // event or blank page
	shown   shown
}

func (ce *centre) refreshMiddle(s screen.State) {
	if ce.w.incoming.refreshAdding() {
		return
	}
	if s.Comparison == nil {
		ce.showBlank()
		return
	}
	ce.shown.blank = press.Blank{}
	i := max(0, ce.screenIndex(ce.S.View().Screen))
	if len(s.Comparison.Readings) == 1 && ce.screens[i].Name() != screen.NotesName {
		i = articleScreen
	}
	still := i == ce.shown.screen && understood(ce.shown.state.Comparison, s.Comparison)
	fresh := s.Comparison != ce.shown.state.Comparison || s.HideQuoted != ce.shown.state.HideQuoted
	ce.event.Show(s)
	other := i != ce.shown.screen || fresh
	if other {
		ce.event.Open(i)
		ce.shown.screen = i
		ce.w.tidy.Opened(i, fresh)
		ce.Hover.Hide()
	}
	ce.setMiddle(ce.event.Object())
	ce.shown.state = s
	if other {
		ce.goToPick(s, still)
	}
}

// understood reports whether b is a with what the sentences mean: it comes
// unasked, so that what is in sight stays there.
func understood(a, b *compare.Comparison) bool {
	return screen.SameText(a, b) && !slices.Contains(a.Meaning, true) && slices.Contains(b.Meaning, true)
}

// goToPick puts the cursor where it was left, in a new event on the first
// fact that articles share; still leaves in sight what is there.
func (ce *centre) goToPick(s screen.State, still bool) {
	if len(s.Comparison.Rows) == 0 {
		return
	}
	if s.Pick.Row < 0 {
		i := slices.IndexFunc(s.Comparison.Rows, func(r align.Row) bool { return r.Fact >= 0 })
		ce.S.SelectRow(max(0, i))
		s.Pick = ce.w.Glance().Pick
	}
	if panel.VisibleRow(s) != s.Pick.Row {
		ce.Cursor.KeepVisible()
		return
	}
	switch r := ce.Reader(); {
	case r == nil:
	case !still || s.Pick.Row < 0:
		r.Go(s.Pick)
	default:
		if r, ok := r.(screen.Still); ok {
			r.Mark(s.Pick)
		}
	}
}

func (ce *centre) screenIndex(name string) int {
	return slices.IndexFunc(ce.screens, func(s screen.Screen) bool { return s.Name() == name })
}

// The places of the screens Read and One article.
const (
	readScreen    = 1
	articleScreen = 2
)

// alone is the only article of an event that has no other, read by itself;
// nil for any other event.
func (ce *centre) alone() *compare.Comparison { return ce.S.Alone() }

// showBlank shows what is the matter while there is no comparison.
func (ce *centre) showBlank() {
	b := ce.blank()
	if b.Title == ce.shown.blank.Title && b.Text == ce.shown.blank.Text {
		return
	}
	ce.shown.blank = b
	ce.shown.state.Comparison = nil
	ce.setMiddle(press.NewBlank(b))
}

func (ce *centre) blank() press.Blank {
	add := press.Blank{Do: told.Told("label.add-articles"), Tap: ce.w.incoming.openAdding}
	switch {
	case ce.S.Event() == nil && len(ce.S.Events()) == 0:
		add.Title = told.Told("label.lay-articles-side-by-side")
		add.Text = told.Told("window.middle.add-two-or-more-articles")
	case ce.S.Event() == nil:
		return press.Blank{Title: told.Told("label.no-event-is-open"), Text: told.Told("window.middle.choose-an-event-at-the")}
	case ce.S.Stopped():
		return press.Blank{Title: ce.S.Event().Title, Text: ce.S.Problem(), Do: told.Told("label.compare-again"), Tap: ce.S.Compare}
	case ce.S.Problem() != "" && len(ce.S.Articles()) > 1: // too many, or two that are the same
		return press.Blank{
			Title: ce.S.Event().Title, Text: ce.S.Problem(), Do: told.Told("window.middle.remove-an-article"),
			Tap: func() { ce.w.shelf.askRemoval(ce.S.Articles()) },
		}
	case ce.S.Problem() != "":
		add.Title, add.Text = ce.S.Event().Title, ce.S.Problem()
	default:
		return press.Blank{Title: ce.S.Event().Title, Text: told.Told("window.middle.the-articles-are-being-compared")}
	}
	return add
}

// setMiddle shows something in the middle. The keyboard does not stay with what
// is no longer there: it would take letters and do nothing with them.
func (ce *centre) setMiddle(o fyne.CanvasObject) {
	if len(ce.middle.Objects) == 1 && ce.middle.Objects[0] == o {
		return
	}
	if c := ce.Win.Canvas(); !ce.Covered() && c.Focused() != nil && c.Focused() != ce.w.shelf.library.Field() {
		c.Unfocus()
	}
	ce.middle.Objects = []fyne.CanvasObject{o}
	ce.middle.Refresh()
}

func (ce *centre) openScreen(i int) {
	if i >= 0 && i < len(ce.screens) && i != ce.shown.screen {
		ce.w.Places.Leave()
		ce.S.SetScreen(ce.screens[i].Name())
		ce.w.Now()
	}
}

// OpenEvent opens an event, or comes back to it from the page for adding.
func (ce *centre) OpenEvent(id string) {
	if e := ce.S.Event(); e != nil && e.ID == id {
		ce.w.incoming.addingHidden = true
		ce.w.Refresh()
		return
	}
	ce.w.Places.Leave()
	ce.Cursor.Quote, ce.w.incoming.addingHidden = -1, true
	ce.S.OpenEvent(id)
}

// Screen is the screen that is open.
func (ce *centre) Screen() screen.Screen { return ce.event.Screen() }

// OpenScreen opens the screen of a name.
func (ce *centre) OpenScreen(name string) { ce.openScreen(ce.screenIndex(name)) }

// ShowsAdding reports whether the page for adding stands in the middle.
func (ce *centre) ShowsAdding() bool { return ce.w.incoming.showsAdding() }

// Reader is the open screen if it shows article text.
func (ce *centre) Reader() screen.Reader {
	if ce.w.Comparison() == nil {
		return nil
	}
	r, _ := ce.event.Screen().(screen.Reader)
	return r
}

// shown is what was drawn last, to draw only what is different.
type shown struct {
	shelf  desk.Shelf
	state  screen.State
	blank  press.Blank
	screen int
	hints  []string
	left   bool
}

// InSight reports whether an event with its articles is in sight.
func (ce *centre) InSight() bool {
	return (ce.Compared() || ce.alone() != nil) && !ce.w.incoming.showsAdding()
}
