package aligned

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

// press is a press of the left button at a point of the rows.
func press(a *Aligned, p fyne.Position) {
	a.body.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
}

func TestTapMovesAndActivates(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	var got []string
	a.OnMove = func(row, col int) { got = append(got, fmt.Sprint("move ", row, col)) }
	a.OnActivate = func(row, col, mark int) { got = append(got, fmt.Sprint("activate ", row, col, mark)) }
	tap := func(row, col int, phrase string) {
		a.body.Tapped(&fyne.PointEvent{Position: at(t, a, row, col, phrase)})
	}
	tap(1, 1, "arrested")
	tap(1, 2, "blockaders")
	sight.WantEqual(t, []string{"move 1 1", "move 1 2", "activate 1 2 1"}, got)
	sight.WantEqual(t, fyne.Focusable(a), fyne.CurrentApp().Driver().CanvasForObject(a).Focused())
}

func TestHoverTellsOnce(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	var got []int
	a.OnHover = func(_, _, mark int, _ fyne.Position) { got = append(got, mark) }
	move := func(row, col int, phrase string) {
		a.body.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at(t, a, row, col, phrase)}})
	}
	move(0, 0, "Meridian")
	sight.WantEqual(t, desktop.TextCursor, a.body.Cursor())
	move(0, 0, "cleared")
	move(0, 0, "the road")
	sight.WantEqual(t, desktop.PointerCursor, a.body.Cursor())
	move(0, 0, "striking")
	a.body.MouseOut()
	a.body.MouseOut()
	sight.WantEqual(t, []int{0, 2, -1}, got)
}

func TestDragSelects(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	for _, c := range []struct {
		name, from, to, want string
		row, col, toRow      int
	}{
		{"within a line", "Police", "23", "Police arrested ", 1, 1, 1},
		{"backwards", "23", "Police", "Police arrested ", 1, 1, 1},
		{"over rows", "23 people", "remained", "23 people.\nOne striker, 19-year-old Luis Ortega, ", 1, 1, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			press(a, at(t, a, c.row, c.col, c.from))
			a.body.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at(t, a, c.toRow, c.col, c.to)}})
			sight.WantEqual(t, c.want, a.SelectedText())
		})
	}
	press(a, at(t, a, 1, 1, "Police"))
	far := at(t, a, 1, 1, "people").AddXY(3000, 0)
	a.body.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: far}})
	sight.WantEqual(t, "Police arrested 23 people.", a.SelectedText(), "a drag stays in its column")
}

func TestDragAtTheEdgeScrolls(t *testing.T) {
	a := shown(t, longDocument(4, 60), 1020, 640)
	press(a, fyne.NewPos(200, 30))
	bottom := a.scroll.Size().Height - 2
	for range 5 {
		a.body.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(200, a.scroll.Offset.Y+bottom)}})
	}
	sight.WantEqual(t, 5*a.eng.m.line, a.scroll.Offset.Y)
	for range 9 {
		a.body.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(200, a.scroll.Offset.Y)}})
	}
	sight.WantEqual(t, float32(0), a.scroll.Offset.Y)
}

// edges counts the rectangles on the rows that have an edge.
func edges(a *Aligned) (n int) {
	for _, o := range a.body.objects {
		if r, ok := o.(*canvas.Rectangle); ok && r.StrokeWidth > 0 {
			n++
		}
	}
	return n
}

func TestActiveMarkHasAnEdge(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	sight.WantEqual(t, 0, edges(a))
	typeKeys(a, ".")
	sight.WantEqual(t, 1, edges(a))
	a.body.Tapped(&fyne.PointEvent{Position: at(t, a, 0, 2, "choked")})
	sight.WantEqual(t, 2, edges(a), "a mark on two lines")
	typeKeys(a, "j")
	sight.WantEqual(t, 0, edges(a))
}

func TestDoublePressSelectsWord(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	p := at(t, a, 1, 3, "workers")
	press(a, p)
	a.body.Tapped(&fyne.PointEvent{Position: p})
	press(a, p)
	a.body.Tapped(&fyne.PointEvent{Position: p})
	sight.WantEqual(t, "workers", a.SelectedText())
	row, col, start, end, ok := a.Selection()
	sight.WantTrue(t, ok)
	sight.WantEqual(t, "workers", a.doc.Rows[row].Cells[col].Text[start:end])
	a.body.Tapped(&fyne.PointEvent{Position: p})
	sight.WantTrue(t, len(a.SelectedText()) == 0, "a single tap selects nothing")
}

func TestCopy(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	var got string
	a.OnCopy = func(text string, row, col int) { got = fmt.Sprint(row, col, " ", text) }
	a.SetCursor(1, 1)
	a.TypedShortcut(&fyne.ShortcutCopy{})
	sight.WantEqual(t, "1 1 Police arrested 23 people.", got)
	a.Select(0, 0, 0, 6)
	a.TypedShortcut(&fyne.ShortcutCopy{})
	sight.WantEqual(t, "0 0 Police", got)
	a.OnCopy = nil
	a.Copy()
	sight.WantEqual(t, "Police", fyne.CurrentApp().Clipboard().Content())
}

func TestKeys(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	last := len(a.doc.Rows) - 1
	for _, c := range []struct {
		keys     string
		row, col int
	}{
		{"j", 1, 0},
		{"jj", 3, 0},
		{"k", 2, 0},
		{"l", 2, 1},
		{"]]", 2, 3},
		{"l", 2, 3},
		{"h", 2, 2},
		{"[[[", 2, 0},
		{"End", last, 0},
		{"j", last, 0},
		{"Home", 0, 0},
		{"k", 0, 0},
		{"Down", 1, 0},
		{"Right", 1, 1},
		{"Up", 0, 1},
		{"Left", 0, 0},
	} {
		typeKeys(a, c.keys)
		row, col := a.Cursor()
		sight.WantEqual(t, [2]int{c.row, c.col}, [2]int{row, col}, c.keys)
	}
	typeKeys(a, "Space")
	row, _ := a.Cursor()
	sight.WantOrder(t, 0, row)
	for range 4 {
		typeKeys(a, "Next")
	}
	row, _ = a.Cursor()
	sight.WantEqual(t, last, row)
	for range 5 {
		typeKeys(a, "Prior")
	}
	row, _ = a.Cursor()
	sight.WantTrue(t, row == 0)
}

// typeKeys types the name of a key, or runes.
func typeKeys(a *Aligned, keys string) {
	if len(keys) > 1 && strings.ToLower(keys) != keys {
		a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(keys)})
		return
	}
	for _, r := range keys {
		a.TypedRune(r)
	}
}

func TestCursorSkipsFilteredRows(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	a.SetFilter([]int{1, 4, 5})
	a.SetCursor(1, 0)
	typeKeys(a, "j")
	row, _ := a.Cursor()
	sight.WantEqual(t, 4, row)
}

func TestCursorStaysInSight(t *testing.T) {
	a := shown(t, longDocument(4, 100), 1020, 640)
	for range 60 {
		typeKeys(a, "j")
		row, _ := a.Cursor()
		top, end := a.eng.tops[row], a.eng.tops[row+1]
		sight.WantAtMost(t, a.scroll.Offset.Y-.5, top)
		sight.WantAtMost(t, end, a.scroll.Offset.Y+a.scroll.Size().Height+.5)
	}
}

func TestMarksByKeyboard(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	var got []int
	a.OnActivate = func(_, _, mark int) { got = append(got, mark) }
	a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	typeKeys(a, "...,.")
	a.ShowKinds(false, tone.Label)
	typeKeys(a, ".")
	sight.WantEqual(t, []int{-1, 0, 1, 2, 1, 2, 1}, got)
}

func TestColumnsByKeyboardAndPager(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(longDocument(6, 20))
	scene.Window(t, a, tone.LookLight, 700, 500)
	var got [][]int
	a.OnColumns = func(cols []int) { got = append(got, cols) }
	typeKeys(a, "lll")
	sight.WantEqual(t, []int{1, 2, 3}, a.Columns())
	typeKeys(a, "hhh")
	sight.WantEqual(t, []int{0, 1, 2}, a.Columns())
	a.Page(2)
	sight.WantEqual(t, []int{2, 3, 4}, a.Columns())
	_, col := a.Cursor()
	sight.WantEqual(t, 2, col, "the cursor comes along")
	a.Page(9)
	sight.WantEqual(t, []int{3, 4, 5}, a.Columns())
	r := a.head.arrows
	a.head.Tapped(&fyne.PointEvent{Position: fyne.NewPos(r.X+3, r.Y+3)})
	sight.WantEqual(t, []int{2, 3, 4}, a.Columns())
	a.SetColumns([]int{5, 0, 77})
	sight.WantEqual(t, []int{5, 0}, a.Columns())
	sight.WantEqual(t, glyph.Rect{}, a.head.arrows, "all are shown")
	sight.WantEqual(t, a.Columns(), got[len(got)-1])
}
