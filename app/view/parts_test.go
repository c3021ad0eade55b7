package view

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

func TestChip(t *testing.T) {
	test.NewTempApp(t)
	taps := 0
	c := NewChip("Conflicts", false, func() { taps++ })
	w := window(t, c, LookLight, 120, 30)
	test.Tap(c)
	c.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	wantEqual(t, 2, taps)
	c.Disable()
	test.Tap(c)
	wantEqual(t, 2, taps, "a disabled pill takes no taps")
	before := c.MinSize().Width
	c.SetText("Conflicts 12")
	wantOrder(t, before, c.MinSize().Width)
	c.Enable()
	c.SetSelected(true)
	wantTrue(t, c.Selected())
	matchMarkup(t, "chip.xml", test.RenderToMarkup(w.Canvas()))
}

func TestKindChipShowsLetterEvenWhenOff(t *testing.T) {
	test.NewTempApp(t)
	for _, on := range []bool{true, false} {
		c := NewKindChip(Verb, "verb", on, nil)
		window(t, c, LookLight, 120, 30)
		wantHas(t, texts(test.WidgetRenderer(c).Objects()), "V")
	}
}

func texts(objects []fyne.CanvasObject) []string {
	var out []string
	for _, o := range objects {
		if w, ok := o.(*canvas.Text); ok {
			out = append(out, w.Text)
		}
	}
	return out
}

func TestCardPlace(t *testing.T) {
	size, in := fyne.NewSize(300, 90), fyne.NewSize(1000, 600)
	for _, c := range []struct {
		name     string
		at, want fyne.Position
	}{
		{"below the pointer", fyne.NewPos(100, 100), fyne.NewPos(108, 120)},
		{"not beyond the right edge", fyne.NewPos(990, 100), fyne.NewPos(692, 120)},
		{"above at the bottom", fyne.NewPos(100, 580), fyne.NewPos(108, 478)},
	} {
		wantEqual(t, c.want, cardPlace(c.at, size, in), c.name)
	}
	wantEqual(t, fyne.NewPos(4, 4), cardPlace(fyne.NewPos(50, 50), size, fyne.NewSize(200, 100)), "a small window")
}

func TestHoverCard(t *testing.T) {
	test.NewTempApp(t)
	h := NewHoverCard()
	under := NewChip("under the card", false, nil)
	w := window(t, container.NewStack(under, h.Layer), LookLight, 600, 400)
	taps := 0
	under.OnTapped = func() { taps++ }
	h.Show(Hint{Kind: Loaded, Phrase: "the illegal blockade", Reason: "Only this article writes so."}, fyne.NewPos(100, 100))
	wantTrue(t, h.Visible())
	wantHas(t, texts(test.WidgetRenderer(h.card).Objects()), "Loaded words")
	test.TapCanvas(w.Canvas(), fyne.NewPos(120, 130))
	wantEqual(t, 1, taps, "the card takes no input")
	low := h.card.Size().Height
	h.Show(Hint{Kind: Verb, Title: "Two verbs", Phrase: "claimed", Reason: "It says more about the speaker than “said”, and three other articles write “said” for the same words of hers."}, fyne.NewPos(100, 390))
	wantOrder(t, low, h.card.Size().Height)
	wantOrder(t, h.card.Position().Y, float32(390))
	h.Hide()
	wantFalse(t, h.Visible())
}

func TestMinimapFollowsAndJumps(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(longDocument(4, 200))
	m := NewMinimap(a)
	window(t, container.NewBorder(nil, nil, nil, m, a), LookLight, 1000, 600)
	wantTrue(t, m.sight.Position().Y == 0)
	m.Tapped(&fyne.PointEvent{Position: fyne.NewPos(5, 300)})
	from, to := a.Viewport()
	wantNear(t, .5, (from+to)/2, .01)
	wantNear(t, 300, m.sight.Position().Y+m.sight.Size().Height/2, 4)
	m.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(5, 9000)}})
	_, to = a.Viewport()
	wantNear(t, 1, to, .001)
}

func TestMinimapPaintsOutlets(t *testing.T) {
	test.NewTempApp(t)
	d := sampleDocument()
	a := NewAligned(d)
	m := NewMinimap(a)
	window(t, container.NewBorder(nil, nil, nil, m, a), LookLight, 1000, 600)
	img := m.paint(int(m.Size().Width), 600)
	p := Colors()
	seen := map[any]int{}
	for y := range 600 {
		for x := range img.Bounds().Dx() {
			seen[img.At(x, y)]++
		}
	}
	for i := range d.Columns {
		wantOrder(t, 0, seen[mix(p.Outlet(i), p.Page, .38)], "outlet %d", i)
	}
	wantOrder(t, 0, seen[p.Warn], "the sign of a conflict")
	wantOrder(t, 0, seen[p.Missing])
	wantOrder(t, 0, seen[p.Mark(Loaded).Line])
}

func TestProseWraps(t *testing.T) {
	test.NewTempApp(t)
	p := NewProse(Piece{Text: "The number of arrests differs: "}, Piece{Text: "23", Bold: true}, Piece{Text: " (Wire, Courier), "},
		Piece{Text: "more than two dozen", Bold: true, Marked: true, Kind: Number}, Piece{Text: "."})
	window(t, p, LookLight, 800, 100)
	one := p.MinSize().Height
	p.Resize(fyne.NewSize(150, 100))
	wantOrder(t, 2*one-1, p.MinSize().Height)
	for _, w := range p.words {
		wantAtMost(t, w.x+w.w, float32(151), w.text)
	}
	last := p.words[len(p.words)-1]
	wantEqual(t, ".", last.text)
	wantEqual(t, p.words[len(p.words)-2].line, last.line, "a full stop does not begin a line")
	p.SetMaxLines(1)
	wantEqual(t, one, p.MinSize().Height)
	drawn := texts(test.WidgetRenderer(p).Objects())
	wantTrue(t, strings.HasSuffix(drawn[len(drawn)-1], "…"))
}

func TestBarStaysInside(t *testing.T) {
	test.NewTempApp(t)
	b := NewBar(true, Part{Share: .7}, Part{Share: .6, Color: 1, Level: 2, Sign: "2"}, Part{Share: -1, Color: 2, Level: 9})
	window(t, b, LookLight, 200, 20)
	for _, o := range test.WidgetRenderer(b).Objects() {
		wantAtMost(t, o.Position().X+o.Size().Width, float32(200.1))
		wantAtMost(t, float32(0), o.Size().Width)
	}
}

func TestKeysThatAreNotOursGoToTheWindow(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(sampleDocument())
	w := window(t, a, LookLight, 1020, 640)
	var runes []rune
	var keys []fyne.KeyName
	w.Canvas().SetOnTypedRune(func(r rune) { runes = append(runes, r); a.TypedRune(r) })
	w.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { keys = append(keys, e.Name); a.TypedKey(e) })
	a.TypedRune('/')
	wantTrue(t, len(runes) == 0, "without the focus the window hears its keys itself")
	w.Canvas().Focus(a)
	a.TypedRune('/')
	a.TypedRune('j')
	a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF9})
	a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	wantEqual(t, []rune{'/'}, runes)
	wantEqual(t, []fyne.KeyName{fyne.KeyF9}, keys)
	row, _ := a.Cursor()
	wantEqual(t, 2, row)
}

// TestDrawingAgainChangesNothing: what is drawn again is made of the same
// objects in the same order. Fyne lays the parent of others out anew, and a
// window at rest would draw at every frame.
func TestDrawingAgainChangesNothing(t *testing.T) {
	test.NewTempApp(t)
	for _, d := range []fyne.Widget{
		NewBar(true, Part{Share: .5}, Part{Share: .2, Level: 1}, Part{Share: .1, Level: 2}),
		NewKindChip(Verb, "verb", true, nil),
		NewMenuChip("Sorted as in Wire", nil),
	} {
		window(t, d, LookLight, 200, 30)
		r := test.WidgetRenderer(d)
		before := slices.Clone(r.Objects())
		for range 3 {
			r.Layout(d.Size())
			wantTrue(t, len(before) > 1 && slices.Equal(before, r.Objects()), d)
		}
	}
}
