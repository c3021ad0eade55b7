package adding

import (
	"image/color"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/app/session/draft"
)

// draftRow is one line of the list of inputs: a sign, the file, outlet,
// headline and date, and what became of it.
type draftRow struct {
	widget.BaseWidget
	cells    [6]*prose.Flow
	ground   *canvas.Rectangle // a box would take the taps of the list
	said     string
	selected bool
	wide     bool // the sentence takes the room of what was not read
}

func newDraftRow() *draftRow {
	r := &draftRow{ground: canvas.NewRectangle(color.Transparent)}
	for i := range r.cells {
		r.cells[i] = prose.Short(2, prose.Run{Text: " "})
	}
	r.ExtendBaseWidget(r)
	return r
}

// rowHeight is that of every row: two lines.
func rowHeight() float32 { return float32(int(theme.Size(theme.SizeNameText)*1.38*2 + 15)) }

// mostInRow is how many characters of a value a row takes.
const mostInRow = 240

// show fills the row.
func (r *draftRow) show(d *draft.Draft, s *session.Session, selected bool) {
	tells := s.Tells(d)
	mark, colour := draftSign(d)
	if mark == "✓" && s.Fit(d).Foreign {
		mark, colour = "!", tone.Warn
	}
	detail := colour
	if mark == "✓" || d.LeftOut || d.Twin != "" {
		detail = tone.Muted
	}
	var outlet, headline, date string
	if a := d.Article; a != nil {
		outlet, headline, date = prose.Shorten(a.Outlet, mostInRow), prose.Shorten(a.Title(), mostInRow), told.Date(a.Published)
	}
	said := mark + d.Name + outlet + headline + date + tells
	r.selected = selected
	r.paint()
	if said == r.said {
		return
	}
	r.said = said
	r.wide = d.Article == nil
	name := tone.Muted
	if !d.LeftOut {
		name = nil
	}
	for i, u := range []prose.Run{
		{Text: mark, Bold: true, Ink: colour},
		{Text: prose.Shorten(d.Name, mostInRow), Ink: name},
		{Text: outlet, Ink: name},
		{Text: headline, Serif: true, Ink: name},
		{Text: date, Ink: name},
		{Text: prose.Shorten(tells, mostInRow), Ink: detail},
	} {
		r.cells[i].Set(u)
	}
	r.Refresh()
}

// paint sets the ground by the theme.
func (r *draftRow) paint() {
	r.ground.FillColor = color.Transparent
	if r.selected {
		r.ground.FillColor = tone.Ink(tone.Chosen).Color()
	}
	r.ground.Refresh()
}

// draftSign is what became of a draft as a sign and its colour.
func draftSign(d *draft.Draft) (string, tone.Ink) {
	switch {
	case d.Feed != nil:
		return "≡", tone.Accent
	case d.Twin != "":
		return "=", tone.Muted
	case d.LeftOut:
		return "–", tone.Muted
	}
	return sign(d.Outcome)
}

// AccessibilityLabel is the row in words.
func (r *draftRow) AccessibilityLabel() string { return r.said }

// AccessibilityRole is a line of text.
func (r *draftRow) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// CreateRenderer is Fyne's.
func (r *draftRow) CreateRenderer() fyne.WidgetRenderer { return &draftRowRenderer{r} }

type draftRowRenderer struct{ r *draftRow }

// shares are the widths of name, outlet, headline and sentence in what is left
// beside sign and date.
var shares = [...]float32{.17, .17, .32, 0, .34}

func (l *draftRowRenderer) Layout(s fyne.Size) {
	lay.Place(l.r.ground, 0, 0, s.Width, s.Height)
	em := theme.Size(theme.SizeNameText)
	gapX, signW, dateW := em*.9, em*1.5, em*8
	room := max(0, s.Width-signW-dateW-6*gapX)
	x := gapX / 2
	for i, c := range l.r.cells {
		var w float32
		switch i {
		case 0:
			w = signW
		case 4:
			w = dateW
		default:
			w = room * shares[i-1]
		}
		if l.r.wide && i > 1 && i < 5 {
			w = -gapX
		} else if l.r.wide && i == 5 {
			w = max(0, s.Width-x-gapX/2)
		}
		h := c.HeightFor(max(0, w))
		lay.Place(c, x, 7, max(0, w), h)
		x += w + gapX
	}
}

func (l *draftRowRenderer) MinSize() fyne.Size { return fyne.NewSize(200, rowHeight()) }

func (l *draftRowRenderer) Destroy() {}

func (l *draftRowRenderer) Refresh() {
	l.r.paint()
	for _, c := range l.r.cells {
		c.Refresh()
	}
	l.Layout(l.r.Size())
}

func (l *draftRowRenderer) Objects() []fyne.CanvasObject {
	os := []fyne.CanvasObject{l.r.ground}
	for _, c := range l.r.cells {
		os = append(os, c)
	}
	return os
}

// dashes is the dashed edge of the place where files are dropped.
type dashes struct {
	widget.BaseWidget
}

func newDashes() *dashes {
	d := &dashes{}
	d.ExtendBaseWidget(d)
	return d
}

// CreateRenderer is Fyne's.
func (d *dashes) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRasterWithPixels(dash))
}

// dash is the colour of a point of a dashed edge.
func dash(x, y, w, h int) color.Color {
	across, down := y == 0 || y == h-1, x == 0 || x == w-1
	if across && x%7 < 4 || down && y%7 < 4 {
		return tone.Fade(tone.Colors().Muted, 0xa0)
	}
	return color.Transparent
}
