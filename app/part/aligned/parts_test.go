package aligned

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/chart"
	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

func TestMinimapFollowsAndJumps(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(longDocument(4, 200))
	m := NewMinimap(a)
	scene.Window(t, container.NewBorder(nil, nil, nil, m, a), tone.LookLight, 1000, 600)
	sight.WantTrue(t, m.sight.Position().Y == 0)
	m.Tapped(&fyne.PointEvent{Position: fyne.NewPos(5, 300)})
	from, to := a.Viewport()
	sight.WantNear(t, .5, (from+to)/2, .01)
	sight.WantNear(t, 300, m.sight.Position().Y+m.sight.Size().Height/2, 4)
	m.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(5, 9000)}})
	_, to = a.Viewport()
	sight.WantNear(t, 1, to, .001)
}

func TestMinimapPaintsOutlets(t *testing.T) {
	test.NewTempApp(t)
	d := sampleDocument()
	a := NewAligned(d)
	m := NewMinimap(a)
	scene.Window(t, container.NewBorder(nil, nil, nil, m, a), tone.LookLight, 1000, 600)
	img := m.paint(int(m.Size().Width), 600)
	p := tone.Colors()
	seen := map[any]int{}
	for y := range 600 {
		for x := range img.Bounds().Dx() {
			seen[img.At(x, y)]++
		}
	}
	for i := range d.Columns {
		sight.WantOrder(t, 0, seen[chart.Mix(p.Outlet(i), p.Page, .38)], "outlet %d", i)
	}
	sight.WantOrder(t, 0, seen[p.Warn], "the sign of a conflict")
	sight.WantOrder(t, 0, seen[p.Missing])
	sight.WantOrder(t, 0, seen[p.Mark(tone.Loaded).Line])
}

func TestKeysThatAreNotOursGoToTheWindow(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(sampleDocument())
	w := scene.Window(t, a, tone.LookLight, 1020, 640)
	var runes []rune
	var keys []fyne.KeyName
	w.Canvas().SetOnTypedRune(func(r rune) { runes = append(runes, r); a.TypedRune(r) })
	w.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { keys = append(keys, e.Name); a.TypedKey(e) })
	a.TypedRune('/')
	sight.WantTrue(t, len(runes) == 0, "without the focus the window hears its keys itself")
	w.Canvas().Focus(a)
	a.TypedRune('/')
	a.TypedRune('j')
	a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF9})
	a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	sight.WantEqual(t, []rune{'/'}, runes)
	sight.WantEqual(t, []fyne.KeyName{fyne.KeyF9}, keys)
	row, _ := a.Cursor()
	sight.WantEqual(t, 2, row)
}
