package aligned

import (
	"fyne.io/fyne/v2"
)

var (
	_ fyne.Focusable    = (*Aligned)(nil)
	_ fyne.Shortcutable = (*Aligned)(nil)
)

// FocusGained implements fyne.Focusable.
func (a typing) FocusGained() {}

// FocusLost implements fyne.Focusable.
func (a typing) FocusLost() {}

// takeFocus gives the keyboard to the view.
func (a typing) takeFocus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(a.Aligned); c != nil {
		c.Focus(a.Aligned)
	}
}

// TypedRune moves the cursor: j and k by rows, h and l or [ and ] by columns,
// comma and full stop by marks. A window may hand its keys on to it; what the
// view has no use for goes to the canvas when the view has the focus.
func (a typing) TypedRune(r rune) {
	switch r {
	case 'j':
		a.step(1, 0)
	case 'k':
		a.step(-1, 0)
	case 'h', '[':
		a.step(0, -1)
	case 'l', ']':
		a.step(0, 1)
	case '.':
		a.stepMark(1)
	case ',':
		a.stepMark(-1)
	default:
		a.pass(func(c fyne.Canvas) {
			if typed := c.OnTypedRune(); typed != nil {
				typed(r)
			}
		})
	}
}

// TypedKey moves the cursor by arrows, pages and to the ends; Enter activates
// the cell or its mark.
func (a typing) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyDown:
		a.step(1, 0)
	case fyne.KeyUp:
		a.step(-1, 0)
	case fyne.KeyLeft:
		a.step(0, -1)
	case fyne.KeyRight:
		a.step(0, 1)
	case fyne.KeySpace, fyne.KeyPageDown:
		a.page(1)
	case fyne.KeyPageUp:
		a.page(-1)
	case fyne.KeyHome:
		a.step(-toTheEnd, 0)
	case fyne.KeyEnd:
		a.step(toTheEnd, 0)
	case fyne.KeyReturn, fyne.KeyEnter:
		a.activate()
	case fyne.KeyEscape:
		a.ClearSelection()
		a.passKey(ev)
	default:
		a.passKey(ev)
	}
}

// toTheEnd is more steps than there are rows or sentences.
const toTheEnd = 1 << 30

func (a typing) passKey(ev *fyne.KeyEvent) {
	a.pass(func(c fyne.Canvas) {
		if typed := c.OnTypedKey(); typed != nil {
			typed(ev)
		}
	})
}

// pass hands something typed on to the canvas, which hears nothing of its own
// while the view has the focus. The canvas may hand it back: it is not passed
// on twice.
func (a typing) pass(to func(c fyne.Canvas)) {
	c := fyne.CurrentApp().Driver().CanvasForObject(a.Aligned)
	if a.passing || c == nil || c.Focused() != fyne.Focusable(a.Aligned) {
		return
	}
	a.passing = true
	defer func() { a.passing = false }()
	to(c)
}

// TypedShortcut copies; other shortcuts go to the canvas.
func (a typing) TypedShortcut(s fyne.Shortcut) {
	if _, ok := s.(*fyne.ShortcutCopy); ok {
		a.Copy()
		return
	}
	a.pass(func(c fyne.Canvas) {
		if typed, ok := c.(fyne.Shortcutable); ok {
			typed.TypedShortcut(s)
		}
	})
}

// activate calls OnActivate for the cursor's cell, or for the mark in it that
// was stepped to.
func (a typing) activate() {
	if a.OnActivate != nil && a.eng.count() > 0 {
		a.OnActivate(a.cur.row, a.cur.col, a.mark)
	}
}

// stepMark goes to the next or previous mark of the cell and activates it.
func (a typing) stepMark(by int) {
	c := a.doc.cell(a.cur.row, a.cur.col)
	order := a.eng.textOrder(c)
	if len(order) == 0 {
		return
	}
	at := -1
	for i, m := range order {
		if m == a.mark {
			at = i
		}
	}
	if at < 0 && by < 0 {
		at = len(order)
	}
	a.mark = order[(at+by+len(order))%len(order)]
	if a.doc.Running {
		a.cur.byte = c.Marks[a.mark].Start
	}
	a.body.rebuild()
	a.activate()
}
