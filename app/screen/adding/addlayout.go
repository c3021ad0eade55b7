package adding

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// keyAddShare is the setting with the share of the list on the page for adding.
const keyAddShare = "adding.share"

// addLayout stands the head above the list and the selected draft: the list is
// as high as it wants, up to two fifths of the page, or as the reader drew the
// edge between the two.
type addLayout struct{ a *Add }

// gripHeight is how near to the edge the pointer must be, edgeWidth how wide the
// bar that shows it.
const gripHeight, edgeWidth = 9, 44

// Layout is Fyne's.
func (l *addLayout) Layout(os []fyne.CanvasObject, s fyne.Size) {
	top := lay.HeightFor(os[0], s.Width)
	lay.Place(os[0], 0, 0, s.Width, top)
	room := max(0, s.Height-top)
	list := l.list(room)
	lay.Place(os[1], 20, top, max(0, s.Width-40), list)
	lay.Place(os[2], 0, top+list, s.Width, max(0, room-list))
	h := float32(0)
	if l.a.s.Selected() != nil {
		h = gripHeight
	}
	lay.Place(os[3], 0, top+list-h/2, s.Width, h)
}

// list is the height of the list.
func (l *addLayout) list(room float32) float32 {
	rows := float32(len(l.a.s.Drafts()))
	all := rows*(rowHeight()+theme.Padding()) + 2
	least := min(all, rowHeight()+2)
	if share := l.a.drawnShare(); share > 0 {
		return min(max(share*room, least), max(least, room-rowHeight()*2), all)
	}
	return min(all, max(room*.42, 2*rowHeight()), room)
}

// MinSize is Fyne's.
func (*addLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(60, 200) }

// drawnShare is the share of the list as the reader drew it last, also before
// the program was started anew; 0 for none.
func (a *Add) drawnShare() float32 {
	if a.share == 0 {
		if f, err := strconv.ParseFloat(a.s.Setting(keyAddShare), 32); err == nil && f > 0 && f < 1 {
			a.share = float32(f)
		}
	}
	return a.share
}

// split moves the edge between the list and the draft; done keeps where it is.
func (a *Add) split(by float32, done bool) {
	if done {
		a.s.SetSetting(keyAddShare, strconv.FormatFloat(float64(a.share), 'f', 3, 32))
		return
	}
	room := a.list.Size().Height + a.below.Size().Height
	if room > 0 {
		a.share = min(max((a.list.Size().Height+by)/room, .05), .95)
		a.object.Refresh()
	}
}

// edge is one that the pointer draws up and down.
type edge struct {
	widget.BaseWidget
	move func(by float32, done bool)
}

func newEdge(move func(by float32, done bool)) *edge {
	e := &edge{move: move}
	e.ExtendBaseWidget(e)
	return e
}

// Dragged is Fyne's.
func (e *edge) Dragged(d *fyne.DragEvent) { e.move(d.Dragged.DY, false) }

// DragEnd is Fyne's.
func (e *edge) DragEnd() { e.move(0, true) }

// Cursor is Fyne's.
func (e *edge) Cursor() desktop.Cursor { return desktop.VResizeCursor }

// AccessibilityLabel says what it is.
func (e *edge) AccessibilityLabel() string { return told.Told("add.grip") }

// CreateRenderer is Fyne's.
func (e *edge) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.New(&middleBar{}, press.NewBox(press.BoxLook{Fill: tone.Rule, Round: 2}, lay.Column{})))
}

// middleBar stands a short bar in the middle of an edge.
type middleBar struct{}

// Layout is Fyne's.
func (*middleBar) Layout(os []fyne.CanvasObject, s fyne.Size) {
	const thick = 4
	if s.Height < thick {
		lay.Place(os[0], 0, 0, 0, 0)
		return
	}
	lay.Place(os[0], (s.Width-edgeWidth)/2, (s.Height-thick)/2, edgeWidth, thick)
}

// MinSize is Fyne's.
func (*middleBar) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, 1) }
