package desk

import (
	"strings"

	"parallax/compare/say"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/lay"
	"parallax/app/part/pane"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/news"
)

// Event is the middle of the window: the event's title, the tabs, and the
// screen that is open.
type Event struct {
	screens []screen.Screen
	open    int
	title   *prose.Flow
	below   *prose.Flow
	tabs    *pane.TabRow
	body    *fyne.Container
	head    *fyne.Container
	object  fyne.CanvasObject
	state   screen.State
}

// NewEvent makes the middle of screens; pick is called for a tab.
func NewEvent(screens []screen.Screen, pick func(int)) *Event {
	e := &Event{screens: screens, title: prose.Short(1, prose.Run{Text: " ", Size: theme.SizeNameHeadingText}), below: prose.Short(1), body: container.NewStack()}
	var names []string
	for _, s := range screens {
		names = append(names, screen.Title(s.Name()))
	}
	e.tabs = pane.NewTabRow(names, pick)
	e.head = lay.NewColumn(lay.Column{Gap: 4, PadX: 20, PadY: 12}, e.title, e.below)
	tabs := lay.NewColumn(lay.Column{PadX: 20}, e.tabs)
	e.object = lay.NewFrame(lay.Frame{Top: lay.NewColumn(lay.Column{}, e.head, tabs, chart.NewRule(false))}, e.body)
	e.Open(0)
	return e
}

// Object is the middle.
func (e *Event) Object() fyne.CanvasObject { return e.object }

// Screen is the one that is open.
func (e *Event) Screen() screen.Screen { return e.screens[e.open] }

// Open shows the screen with the index.
func (e *Event) Open(i int) {
	if i < 0 || i >= len(e.screens) {
		return
	}
	e.open = i
	e.tabs.Open(i)
	e.body.Objects = []fyne.CanvasObject{e.screens[i].Object()}
	e.body.Refresh()
	e.screens[i].Show(e.state)
}

// Show passes the state to the screen that is open.
func (e *Event) Show(s screen.State) {
	if s.Title != e.state.Title || s.Comparison != e.state.Comparison {
		e.title.Set(prose.Run{Text: s.Title, Bold: true, Size: theme.SizeNameHeadingText})
		e.below.Set(prose.Run{Text: eventLine(s.Comparison), Ink: tone.Muted})
	}
	e.state = s
	e.Screen().Show(s)
}

// eventLine is "4 articles · Wire, Courier · 14–15 May 2025".
func eventLine(c *compare.Comparison) string {
	if c == nil {
		return ""
	}
	var names []string
	var days []news.Date
	for _, r := range c.Readings {
		names = append(names, r.Article.Name())
		days = append(days, r.Article.Published)
	}
	parts := []string{told.Count(len(names), "article"), strings.Join(names, ", ")}
	if len(names) == 1 {
		parts = parts[1:]
	}
	if s := drawn.Independence(c); s != "" {
		parts[0] += ", " + s
	}
	if d := dayRange(days, true); d != "" {
		parts = append(parts, d)
	}
	return strings.Join(parts, " · ")
}

// dayRange is the days from the first to the last known date, "14–15 May".
func dayRange(ds []news.Date, year bool) string {
	var lo, hi news.Date
	for _, d := range ds {
		if !d.Known() {
			continue
		}
		if !lo.Known() || d.Time.Before(lo.Time) {
			lo = d
		}
		if !hi.Known() || d.Time.After(hi.Time) {
			hi = d
		}
	}
	if !lo.Known() {
		return ""
	}
	end := told.DayOfYear
	if year {
		end = told.Day
	}
	a, b := lo.Time, hi.Time
	switch {
	case a.Format("2006-01-02") == b.Format("2006-01-02"):
		return end(b)
	case a.Format("2006-01") == b.Format("2006-01"):
		return told.Told("day.first", say.Of("day", say.Words(a.Format("2")))) + "–" + end(b)
	case a.Year() == b.Year():
		return told.DayOfYear(a) + " – " + end(b)
	}
	return told.Day(a) + " – " + told.Day(b)
}
