package stage

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"parallax/app/part/chip"
	"parallax/app/part/menu"
	"parallax/app/part/pane"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/data"
)

// Drawing draws the window anew.
type Drawing interface {
	// Refresh brings everything on the screen to what the session holds, at the end of
	// the turn where there is one.
	Refresh()
	// Turn does what changes several things, and draws what came of it once.
	Turn(do func())
	// Now draws within a turn what goes on with what is shown.
	Now()
	// RefreshStatus draws the line at the bottom alone.
	RefreshStatus()
}

// Showing is what the screens show.
type Showing interface {
	// Comparison is what the screens show, without names where the reader hides
	// them; an article alone too, nil for none.
	Comparison() *compare.Comparison
	// State is all that the screens draw, Glance the part of it that says what is
	// shown and selected.
	State() screen.State
	Glance() screen.State
}

// Middle is the middle of the window: an event on one of its screens, or the page
// for adding.
type Middle interface {
	// Screen is the screen that is open, Reader the same where an event is in sight
	// and its screen shows article text, else nil.
	Screen() screen.Screen
	Reader() screen.Reader
	// OpenScreen opens the screen of a name, OpenEvent the event of an ID.
	OpenScreen(name string)
	OpenEvent(id string)
	// ShowsAdding reports whether the page for adding stands in the middle, InSight
	// whether an event with its articles does.
	ShowsAdding() bool
	InSight() bool
}

// Panels are the panels at the sides, 0 for the left one, 1 for the right one.
type Panels interface {
	// Unfold shows a panel.
	Unfold(side int)
	// Folded reports which panels are folded.
	Folded() (left, right bool)
}

// Stage is what all parts of the window stand on: Fyne's window, the session,
// and what lies over the window or is said below it.
type Stage struct {
	App fyne.App
	Win fyne.Window
	// Post runs a function on the goroutine of the window, later.
	Post func(func())
	// Lib is the library itself, nil in some tests.
	Lib *data.Library
	S   *session.Session

	// The window, by what it can do.
	Draw   Drawing
	Shows  Showing
	Middle Middle
	Panels Panels
	// Cursor is what is selected, Places where the reader was.
	Cursor *Cursor
	Places *History

	// Hover is the card under the pointer. Popup is the page over the window, nil for
	// none, Title its title, "" for none. Files is the dialog that lies over the window,
	// nil for none. Said is what the line at the bottom says.
	Hover *chip.HoverCard
	Popup fyne.CanvasObject
	Title string
	Files *dialog.FileDialog
	Said  string

	closed func() // called when the page is taken away
}

// Show lays a page over the window. Escape and its button take it away; then
// closed is called.
func (st *Stage) Show(title string, content fyne.CanvasObject, closed func()) {
	st.ClosePopup()
	st.Lay(press.NewPage(title, content, st.ClosePopup))
	st.Title, st.closed = title, closed
}

// Offer lays choices over the window, the first with the keyboard.
func (st *Stage) Offer(title string, choices []press.Choice) {
	list, first := press.NewChoices(choices)
	st.Show(title, list, nil)
	if first != nil {
		st.Win.Canvas().Focus(first)
	}
}

// Lay puts a page over the window, which takes no input below it. Fyne's
// own modal pop-up blurs the window anew for each frame.
func (st *Stage) Lay(o fyne.CanvasObject) { st.LayOver(pane.NewOverlay(o, st.ClosePopup), nil) }

// LayOver puts an object over all of the window; closed is called when it is
// taken away.
func (st *Stage) LayOver(o fyne.CanvasObject, closed func()) {
	c := st.Win.Canvas()
	st.Hover.Hide()
	st.Popup, st.closed = o, closed
	c.Overlays().Add(o)
	o.Resize(c.Size())
	o.Refresh()
}

// ClosePopup takes the page away that lies over the window.
func (st *Stage) ClosePopup() {
	if st.Popup == nil {
		return
	}
	p, closed := st.Popup, st.closed
	st.Popup, st.Title, st.closed = nil, "", nil
	st.Win.Canvas().Overlays().Remove(p)
	if closed != nil {
		closed()
	}
}

// ShowFiles shows a dialog of Fyne's for files. Where the system shows one of
// its own instead, there is nothing to size.
func (st *Stage) ShowFiles(d *dialog.FileDialog) {
	d.Show()
	if !st.Covered() {
		return
	}
	st.Files = d
	d.SetOnClosed(func() { st.Files = nil })
	d.Resize(fyne.NewSize(800, 560))
}

// Covered reports whether anything lies over the window.
func (st *Stage) Covered() bool { return st.Win.Canvas().Overlays().Top() != nil }

// Ask asks for one of the choices.
func (st *Stage) Ask(question string, choices []menu.Action, free func(string) menu.Action) {
	st.ClosePopup()
	p := menu.NewChooser(question, choices, free)
	p.Close = st.ClosePopup
	st.Lay(p.Object())
	p.Grown = st.Popup.Refresh
	st.Win.Canvas().Focus(p.Field())
}

// Prompt asks for one line.
func (st *Stage) Prompt(title, value string, done func(string)) {
	p := typing.NewPrompt(value, told.Told("label.go-on"), func(typed string) {
		st.ClosePopup()
		done(typed)
	}, st.ClosePopup)
	st.Show(title, p.Object(), nil)
	st.Win.Canvas().Focus(p.Field())
}

// Beside lets find look for something on another goroutine, the disk may be slow, and
// hands it to use on the window's.
func Beside[T any](st *Stage, find func() T, use func(T)) {
	go func() {
		found := find()
		st.Post(func() { use(found) })
	}()
}

// Say shows a sentence in the line at the bottom for a while.
func (st *Stage) Say(sentence string) {
	st.Said = sentence
	st.Draw.RefreshStatus()
	time.AfterFunc(sayFor, func() {
		st.Post(func() {
			if st.Said == sentence {
				st.Said = ""
				st.Draw.RefreshStatus()
			}
		})
	})
}

const sayFor = 6 * time.Second

// SetView changes one thing about how the window stands.
func (st *Stage) SetView(change func(*view.View)) {
	st.Win.Canvas().Unfocus()
	v := st.S.View()
	change(&v)
	st.Draw.Turn(func() {
		st.S.SetView(v)
		st.Draw.Refresh()
	})
}

// CopyText puts a text onto the clipboard and says so; nothing for "".
func (st *Stage) CopyText(text string) {
	if text == "" {
		return
	}
	st.App.Clipboard().SetContent(text)
	st.Say(told.Told("window.stage.copied-with-its-citation"))
}

// Opened reports whether an event is open.
func (st *Stage) Opened() bool { return st.S.Event() != nil }

// Compared reports whether there is a comparison of it.
func (st *Stage) Compared() bool { return st.S.Comparison() != nil }

// Several reports whether it has more than one article.
func (st *Stage) Several() bool { return len(st.S.Articles()) > 1 }

// OnScreen reports whether one of some screens is open.
func (st *Stage) OnScreen(names ...string) func() bool {
	return func() bool {
		return st.Compared() && !st.Middle.ShowsAdding() && slices.Contains(names, st.Middle.Screen().Name())
	}
}
