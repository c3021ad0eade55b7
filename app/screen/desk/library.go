package desk

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/compare/news"
)

// EventLine is an event in the list on the left.
type EventLine struct {
	ID, Title string
	// Articles is how many it has; Days is when they were published.
	Articles int
	Days     string
}

// ArticleLine is an article in the list on the left.
type ArticleLine struct{ ID, Title, Outlet, Hint string }

// Shelf is what the left panel lists.
type Shelf struct {
	Events   []EventLine
	Unsorted []ArticleLine
	// Open is the ID of the event that is open.
	Open string
	// Query is what was searched for; Found is the answer.
	Query string
	Found Found
	// Answered is true when Found is the answer to Query; Suggest is a query
	// that may find more.
	Answered bool
	Suggest  string
	// OpenTitle is the title of the event that is open, "" for none.
	OpenTitle string
}

// Days is the days from the first to the last date, "14–15 May".
func Days(from, to news.Date) string { return dayRange([]news.Date{from, to}, false) }

// LibraryHooks are what the left panel asks of the window.
type LibraryHooks struct {
	Open func(eventID string)
	// OpenArticle opens an article at a byte of its text; OpenFound does so with
	// the found words marked; OpenNote opens a note.
	OpenArticle func(articleID string, at int)
	OpenFound   func(articleID string, at int)
	OpenNote    func(id string)
	Search      func(query string)
	Add         func()
	// Menu opens the menu of an event at a place of the canvas.
	Menu func(eventID string, at fyne.Position)
	// Keys gets named keys that the search field has no use for.
	Keys func(fyne.KeyName) bool
}

// Library is the left panel: search, events, articles without an event.
type Library struct {
	hooks  LibraryHooks
	field  *typing.Field
	sheet  *lay.Sheet
	lines  []*press.Touch // what can be opened, from above
	add    *press.Touch
	object fyne.CanvasObject
}

// NewLibrary makes the panel.
func NewLibrary(h LibraryHooks) *Library {
	l := &Library{hooks: h, field: typing.NewField(told.Told("label.search-everything")), sheet: lay.NewSheet(lay.Column{Gap: 2, PadX: 12, PadY: 6})}
	l.field.OnChanged = h.Search
	l.field.Keys = func(n fyne.KeyName) bool {
		if n == fyne.KeyEscape && l.field.Text != "" {
			l.field.SetText("")
			return true
		}
		if n == fyne.KeyDown && len(l.lines) > 0 {
			l.focus(0)
			return true
		}
		return h.Keys(n)
	}
	l.field.OnSubmitted = func(string) {
		if len(l.lines) > 0 && l.field.Text != "" {
			l.lines[0].Tap()
		}
	}
	l.add = press.NewTouch(press.BoxLook{Fill: tone.Accent, Hover: tone.Accent, Round: 7, Tap: h.Add, Label: told.Told("label.add-articles")}, lay.Column{PadY: 8},
		lay.Centered(prose.NewLine(prose.Run{Text: told.Told("label.add-articles.3"), Bold: true, Ink: tone.Paper})))
	l.object = press.NewBox(press.BoxLook{Fill: tone.Side}, lay.Column{}).With(lay.NewFrame(lay.Frame{
		Top: lay.NewColumn(lay.Column{PadX: 12, PadY: 12}, l.field), Bottom: lay.NewColumn(lay.Column{PadX: 12, PadY: 12}, l.add),
	}, l.sheet))
	return l
}

// Object is the panel.
func (l *Library) Object() fyne.CanvasObject { return l.object }

// ClearSearch empties the search field and shows the events again.
func (l *Library) ClearSearch() { l.field.SetText("") }

// Sought puts words into the search field.
func (l *Library) Sought(query string) { l.field.SetText(query) }

// Field is the search field.
func (l *Library) Field() fyne.Focusable { return l.field }

// Show lists a shelf.
func (l *Library) Show(s Shelf) {
	at := l.focused()
	l.lines = nil
	if s.Query != "" {
		l.sheet.Set(true, l.found(s)...)
		return
	}
	os := []fyne.CanvasObject{pad8(prose.SectionHead(told.Told("label.events")))}
	for _, e := range s.Events {
		os = append(os, l.event(e, e.ID == s.Open))
	}
	if len(s.Events) == 0 {
		os = append(os, pad8(prose.NewFlow(prose.Run{Text: told.Told("screens.library.no-event-yet-add-two"), Ink: tone.Muted})))
	}
	if len(s.Unsorted) > 0 {
		os = append(os, lay.Gap(), pad8(prose.SectionHead(told.Told("label.unsorted-articles"))))
		for _, a := range s.Unsorted {
			os = append(os, l.article(a))
		}
	}
	l.sheet.Set(false, os...)
	if at >= 0 {
		l.focus(min(at, len(l.lines)-1))
	}
}

// Line makes a part that opens something; arrows lead from one to the next.
func (l *Library) Line(look press.BoxLook, c lay.Column, os ...fyne.CanvasObject) *press.Touch {
	i := len(l.lines)
	t := press.NewTouch(look, c, os...)
	t.Keys = func(n fyne.KeyName) bool {
		switch n {
		case fyne.KeyDown:
			l.focus(min(i+1, len(l.lines)-1))
		case fyne.KeyUp:
			l.focus(i - 1)
		case fyne.KeyEscape:
			prose.LeaveKeys(t)
		default:
			return false
		}
		return true
	}
	l.lines = append(l.lines, t)
	return t
}

// focus gives the keyboard to a line, -1 is the search field.
func (l *Library) focus(i int) {
	c := fyne.CurrentApp().Driver().CanvasForObject(l.object)
	switch {
	case c == nil:
	case i < 0:
		c.Focus(l.field)
	default:
		c.Focus(l.lines[i])
		l.sheet.Reveal(l.lines[i])
	}
}

// focused is the line that has the keyboard, -1 for none.
func (l *Library) focused() int {
	c := fyne.CurrentApp().Driver().CanvasForObject(l.object)
	if c == nil {
		return -1
	}
	return slices.IndexFunc(l.lines, func(t *press.Touch) bool { return c.Focused() == fyne.Focusable(t) })
}

func (l *Library) event(e EventLine, open bool) fyne.CanvasObject {
	var runs []prose.Run
	for i := range min(e.Articles, 10) {
		runs = append(runs, prose.Run{Dot: true, Ink: tone.Outlet(i), Size: theme.SizeNameCaptionText})
	}
	detail := " " + told.Count(e.Articles, "article")
	if e.Days != "" {
		detail += " · " + e.Days
	}
	runs = append(runs, prose.Run{Text: detail, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	b := press.BoxLook{Round: 7, Hover: tone.Veil, Tap: func() { l.hooks.Open(e.ID) }, Label: e.Title}
	if open {
		b.Fill, b.Hover, b.Edge = tone.Ground, tone.Ground, tone.Rule
	}
	b.Menu = func(at fyne.Position) { l.hooks.Menu(e.ID, at) }
	return l.Line(b, lay.Column{Gap: 2, PadX: 10, PadY: 8}, prose.Short(3, prose.Run{Text: e.Title, Bold: true}), prose.NewFlow(runs...))
}

func (l *Library) article(a ArticleLine) fyne.CanvasObject {
	var parts []string
	for _, p := range []string{a.Outlet, a.Hint} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	detail := strings.Join(parts, " · ")
	b := press.BoxLook{Round: 7, Hover: tone.Veil, Tap: func() { l.hooks.OpenArticle(a.ID, 0) }, Label: a.Title}
	return l.Line(b, lay.Column{Gap: 2, PadX: 10, PadY: 7}, prose.Short(2, prose.Run{Text: a.Title, Bold: true}),
		prose.NewFlow(prose.Run{Text: detail, Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
}

func pad8(o fyne.CanvasObject) fyne.CanvasObject {
	return lay.NewColumn(lay.Column{PadX: 4, PadY: 4}, o)
}
