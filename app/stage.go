package app

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"parallax/app/part/chip"
	"parallax/app/part/menu"
	"parallax/app/part/pane"
	"parallax/app/part/press"
	"parallax/app/part/typing"
	"parallax/app/session"
	"parallax/app/session/view"
	"parallax/data"
)

// stage is what all parts of the window stand on: Fyne's window, the session,
// and what lies over the window or is said below it.
type stage struct {
	app  fyne.App
	win  fyne.Window
	post func(func())
	opts Options
	lib  *data.Library // the library itself, nil in some tests
	s    *session.Session
	w    *window // with the other parts

	watch *watch // nil for none

	hover  *chip.HoverCard
	popup  fyne.CanvasObject  // the page over the window, nil for none
	named  string             // its title, "" for none
	closed func()             // called when it is taken away
	files  *dialog.FileDialog // that lies over the window, nil for none
	said   string             // by the line at the bottom
}

// show lays a page over the window. Escape and its button take it away; then
// closed is called.
func (st *stage) show(title string, content fyne.CanvasObject, closed func()) {
	st.closePopup()
	st.lay(press.NewPage(title, content, st.closePopup))
	st.named, st.closed = title, closed
}

// offer lays choices over the window, the first with the keyboard.
func (st *stage) offer(title string, choices []press.Choice) {
	list, first := press.NewChoices(choices)
	st.show(title, list, nil)
	if first != nil {
		st.win.Canvas().Focus(first)
	}
}

// lay puts a page over the window, which takes no input below it. Fyne's
// own modal pop-up blurs the window anew for each frame.
func (st *stage) lay(o fyne.CanvasObject) { st.layOver(pane.NewOverlay(o, st.closePopup), nil) }

// layOver puts an object over all of the window; closed is called when it is
// taken away.
func (st *stage) layOver(o fyne.CanvasObject, closed func()) {
	c := st.win.Canvas()
	st.hover.Hide()
	st.popup, st.closed = o, closed
	c.Overlays().Add(o)
	o.Resize(c.Size())
	o.Refresh()
}

// closePopup takes the page away that lies over the window.
func (st *stage) closePopup() {
	if st.popup == nil {
		return
	}
	p, closed := st.popup, st.closed
	st.popup, st.named, st.closed = nil, "", nil
	st.win.Canvas().Overlays().Remove(p)
	if closed != nil {
		closed()
	}
}

// showFiles shows a dialog of Fyne's for files. Where the system shows one of
// its own instead, there is nothing to size.
func (st *stage) showFiles(d *dialog.FileDialog) {
	d.Show()
	if !st.covered() {
		return
	}
	st.files = d
	d.SetOnClosed(func() { st.files = nil })
	d.Resize(fyne.NewSize(800, 560))
}

func (st *stage) covered() bool { return st.win.Canvas().Overlays().Top() != nil }

// ask asks for one of the choices.
func (st *stage) ask(question string, choices []menu.Action, free func(string) menu.Action) {
	st.closePopup()
	p := menu.NewChooser(question, choices, free)
	p.Close = st.closePopup
	st.lay(p.Object())
	p.Grown = st.popup.Refresh
	st.win.Canvas().Focus(p.Field())
}

// prompt asks for one line.
func (st *stage) prompt(title, value string, done func(string)) {
	p := typing.NewPrompt(value, "Go on", func(typed string) {
		st.closePopup()
		done(typed)
	}, st.closePopup)
	st.show(title, p.Object(), nil)
	st.win.Canvas().Focus(p.Field())
}

// say shows a sentence in the line at the bottom for a while.
func (st *stage) say(sentence string) {
	st.said = sentence
	st.w.foot.refreshStatus()
	time.AfterFunc(sayFor, func() {
		st.post(func() {
			if st.said == sentence {
				st.said = ""
				st.w.foot.refreshStatus()
			}
		})
	})
}

const sayFor = 6 * time.Second

// setView changes one thing about how the window stands.
func (st *stage) setView(change func(*view.View)) {
	st.win.Canvas().Unfocus()
	v := st.s.View()
	change(&v)
	st.w.turn(func() {
		st.s.SetView(v)
		st.w.refresh()
	})
}

func (st *stage) copyText(text string) {
	if text == "" {
		return
	}
	st.app.Clipboard().SetContent(text)
	st.say("Copied with its citation.")
}
