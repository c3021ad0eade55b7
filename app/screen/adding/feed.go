package adding

import (
	"parallax/app/part/told"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/app/session/draft"
	"parallax/compare/say"
)

// feedPane is a feed as a list to choose from. Nothing of it is loaded before
// the reader asks.
type feedPane struct {
	s      *session.Session
	d      *draft.Draft
	head   *fyne.Container
	list   *widget.List
	body   *fyne.Container
	object fyne.CanvasObject
}

func newFeedPane(s *session.Session) *feedPane {
	p := &feedPane{s: s, head: lay.NewColumn(lay.Column{PadX: 20}), body: container.New(&lay.Inset{X: 20, Y: 2})}
	p.object = lay.NewFrame(lay.Frame{Top: p.head}, p.body)
	return p
}

// anew makes the list of another feed, which begins at its top.
func (p *feedPane) anew() {
	p.list = widget.NewList(p.count, func() fyne.CanvasObject { return newFeedRow() }, func(i widget.ListItemID, o fyne.CanvasObject) {
		if i < p.count() {
			o.(*feedRow).show(p.d, i)
		}
	})
	p.list.OnSelected = func(i widget.ListItemID) {
		p.list.Unselect(i)
		if i < p.count() && p.d.Feed.Entries[i].Address != "" && !p.d.Feed.Entries[i].Local {
			p.s.ChooseEntry(p.d, i)
		}
	}
	p.body.Objects = []fyne.CanvasObject{p.list}
}

func (p *feedPane) count() int {
	if p.d == nil || p.d.Feed == nil {
		return 0
	}
	return len(p.d.Feed.Entries)
}

func (p *feedPane) show(d *draft.Draft) {
	fresh := d != p.d
	p.d = d
	n := 0
	for _, on := range d.Chosen {
		if on {
			n++
		}
	}
	title := d.Feed.Title
	if title == "" {
		title = d.Name
	}
	left := []fyne.CanvasObject{prose.NewLine(prose.Run{Text: prose.Shorten(title, 50), Bold: true}), prose.NewLine(prose.Run{Text: told.Told("label.tick-the-articles-that-you-want"), Ink: tone.Muted})}
	var right []fyne.CanvasObject
	if n > 0 {
		right = append(right, chip.NewChip(told.Told("label.load-n-of-count", say.Count("n", n), say.Count("count", p.count())), true, func() { p.s.DraftEntries(d) }))
	}
	row := &fyne.Container{Layout: &chip.ChipRow{Left: len(left)}, Objects: append(left, right...)}
	os := []fyne.CanvasObject{chart.NewRule(false), lay.NewColumn(lay.Column{PadY: 5}, row)}
	for _, note := range told.Notes(d.Feed.Notes) {
		os = append(os, prose.NewFlow(prose.Run{Text: note, Ink: tone.Warn}))
	}
	p.head.Objects = os
	if fresh {
		p.anew()
	}
	p.list.Refresh()
	p.object.Refresh()
}

// feedRow is one entry: ticked or not, its title, its day.
type feedRow struct {
	widget.BaseWidget
	tick, title, day *prose.Flow
}

func newFeedRow() *feedRow {
	r := &feedRow{tick: prose.NewLine(prose.Run{Text: "☐"}), title: prose.Short(1, prose.Run{Text: " "}), day: prose.Short(1, prose.Run{Text: " "})}
	r.ExtendBaseWidget(r)
	return r
}

func (r *feedRow) show(d *draft.Draft, i int) {
	e := d.Feed.Entries[i]
	mark, ink := "○", tone.Muted
	if d.Chosen[i] {
		mark, ink = "✓", tone.Accent
	}
	title := e.Title
	if title == "" {
		title = e.Address
	}
	text := prose.Run{Text: title, Serif: true}
	if e.Address == "" || e.Local {
		mark, text.Ink = "×", tone.Muted
		text.Text += " " + told.Told("label.leads-into-a-local-network")
	}
	r.tick.Set(prose.Run{Text: mark, Bold: true, Ink: ink})
	r.title.Set(text)
	r.day.Set(prose.Run{Text: told.Date(e.Published), Ink: tone.Muted})
}

// CreateRenderer is Fyne's.
func (r *feedRow) CreateRenderer() fyne.WidgetRenderer { return &feedRowRenderer{r} }

type feedRowRenderer struct{ r *feedRow }

func (l *feedRowRenderer) Layout(s fyne.Size) {
	h := l.r.title.HeightFor(s.Width)
	tick, day := h*1.4, h*5.6
	y := (s.Height - h) / 2
	lay.Place(l.r.tick, 4, y, tick, h)
	lay.Place(l.r.title, 4+tick, y, max(0, s.Width-tick-day-8), h)
	lay.Place(l.r.day, s.Width-day, y, day, h)
}

func (l *feedRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(160, l.r.title.LineHeight()+10)
}

func (l *feedRowRenderer) Destroy() {}

func (l *feedRowRenderer) Refresh() { l.Layout(l.r.Size()) }

func (l *feedRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{l.r.tick, l.r.title, l.r.day}
}
