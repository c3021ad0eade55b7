package aligned

import (
	"image/color"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/chip"
	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

// shown makes a view of the sample in a window.
func shown(t testing.TB, doc *Document, w, h float32) *Aligned {
	t.Helper()
	test.NewTempApp(t)
	a := NewAligned(doc)
	scene.Window(t, a, tone.LookLight, w, h)
	return a
}

// at is a point inside the phrase of a cell, on the rows.
func at(t testing.TB, a *Aligned, row, col int, phrase string) fyne.Position {
	t.Helper()
	e := a.eng
	b := e.prepare(row)
	place := e.grid.place(col)
	byteAt := strings.Index(a.doc.cell(row, col).Text, phrase)
	if place < 0 || byteAt < 0 {
		t.Fatalf("%q is not shown in row %d, column %d", phrase, row, col)
	}
	for i, ln := range b.cells[place].lines {
		if byteAt >= ln.Start && byteAt < ln.End {
			x := b.cells[place].text.StartX(b.cells[place].runs[i], byteAt)
			y := e.textTop(e.sight(row)) + (float32(i)+.5)*e.m.line
			return fyne.NewPos(e.grid.x(place)+e.m.padX+x+1, y)
		}
	}
	t.Fatalf("%q is cut", phrase)
	return fyne.Position{}
}

func TestHit(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	for _, c := range []struct {
		name       string
		row, col   int
		phrase     string
		wantMarked string
	}{
		{"first word", 0, 0, "Police", ""},
		{"marked", 0, 0, "cleared the road", "cleared the road"},
		{"marked on its second line", 0, 2, "choked off", "union agitators choked off"},
		{"second column", 1, 1, "23", "23"},
		{"inside a quote", 4, 0, "regret every", `"Our officers gave three warnings over twenty minutes. We regret every injury, and we will review every minute of the footage,"`},
		{"last column", 6, 2, "dumped", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := at(t, a, c.row, c.col, c.phrase)
			h := a.eng.hit(p.X, p.Y)
			cell := a.doc.cell(c.row, c.col)
			sight.WantTrue(t, h.ok)
			sight.WantEqual(t, [2]int{c.row, c.col}, [2]int{h.row, h.col})
			sight.WantTrue(t, strings.HasPrefix(cell.Text[h.byte:], c.phrase), cell.Text[h.byte:])
			marked := ""
			if h.mark >= 0 {
				marked = cell.Text[cell.Marks[h.mark].Start:cell.Marks[h.mark].End]
			}
			sight.WantEqual(t, c.wantMarked, marked)
		})
	}
}

func TestHitOutside(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	sight.WantFalse(t, a.eng.hit(500, -3).ok)
	sight.WantFalse(t, a.eng.hit(500, a.eng.total()+5).ok)
	sight.WantFalse(t, a.eng.hit(5000, 10).ok)
	h := a.eng.hit(20, 20)
	sight.WantTrue(t, h.ok)
	sight.WantEqual(t, -1, h.col, "the column of titles")
	sight.WantFalse(t, shown(t, nil, 400, 300).eng.hit(10, 10).ok)
}

func TestInnerMarkIsHit(t *testing.T) {
	d := &Document{Columns: []Column{{}}, Rows: []Row{{Cells: []Cell{{
		Text:  `He said "the illegal blockade is over" today`,
		Marks: []Mark{{Start: 13, End: 20, Kind: tone.Loaded}, {Start: 8, End: 38, Kind: tone.Quoted}},
	}}}}}
	a := shown(t, d, 500, 300)
	p := at(t, a, 0, 0, "illegal")
	sight.WantEqual(t, 0, a.eng.hit(p.X, p.Y).mark)
	p = at(t, a, 0, 0, "over")
	sight.WantEqual(t, 1, a.eng.hit(p.X, p.Y).mark)
	a.ShowKinds(false, tone.Loaded)
	p = at(t, a, 0, 0, "illegal")
	sight.WantEqual(t, 1, a.eng.hit(p.X, p.Y).mark)
	sight.WantTrue(t, a.eng.hidden[tone.Loaded])
}

func TestBadMarksAreLeftOut(t *testing.T) {
	d := &Document{Columns: []Column{{}}, Rows: []Row{{Cells: []Cell{{
		Text:  "short",
		Marks: []Mark{{Start: -1, End: 3}, {Start: 3, End: 3}, {Start: 2, End: 99}, {Start: 0, End: 2, Kind: 77}},
	}}}}}
	a := shown(t, d, 400, 300)
	sight.WantTrue(t, len(a.eng.prepare(0).cells[0].tints) == 0)
}

// topRow is the row at the top of the window.
func topRow(a *Aligned) int { return a.anchor().row }

func TestTopRowStays(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(longDocument(4, 300))
	win := scene.Window(t, a, tone.LookLight, 1020, 640)
	a.setOffset(a.eng.tops[120] + 10)
	for _, c := range []struct {
		name string
		do   func()
	}{
		{"zoom in", func() { a.SetTextSize(22) }},
		{"zoom out", func() { a.SetTextSize(0) }},
		{"narrow", func() { win.Resize(fyne.NewSize(600, 640)) }},
		{"wide", func() { win.Resize(fyne.NewSize(1300, 700)) }},
		{"fewer columns", func() { a.SetColumns([]int{2, 0}) }},
		{"no letters", func() { a.ShowKinds(false, tone.Loaded) }},
		{"filter", func() { a.SetFilter([]int{3, 120, 121, 125, 140, 150, 160, 170, 180, 190, 200}) }},
		{"no filter", func() { a.SetFilter(nil) }},
		{"another look", func() { fyne.CurrentApp().Settings().SetTheme(tone.NewTheme(tone.LookDark)) }},
	} {
		c.do()
		sight.WantEqual(t, 120, topRow(a), c.name)
	}
	a.SetFilter([]int{7, 130, 131, 200, 201, 202, 203, 204})
	sight.WantEqual(t, 130, topRow(a), "the next row when the one on top is filtered away")
}

func TestFilterOfNothing(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	a.SetFilter([]int{})
	sight.WantTrue(t, len(a.body.objects) == 0)
	a.TypedRune('j')
	a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	a.SetFilter([]int{99, -1, 2})
	sight.WantEqual(t, 1, a.eng.count())
	sight.WantTrue(t, len(a.body.objects) > 0)
}

// words are the texts that are drawn on the rows.
func words(a *Aligned) []*canvas.Text {
	var out []*canvas.Text
	for _, o := range a.body.objects {
		if w, ok := o.(*canvas.Text); ok && w.Text != "" {
			out = append(out, w)
		}
	}
	return out
}

// No text reaches into another column, and none overlaps the one beside it.
func TestNothingOverlaps(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 240, Height: 500}, {Width: 700, Height: 500}, {Width: 930, Height: 600}, {Width: 1400, Height: 900}} {
		for _, text := range []float32{10, 15, 32} {
			a := shown(t, longDocument(6, 30), size.Width, size.Height)
			a.SetTextSize(text)
			checkOverlap(t, a)
		}
	}
}

func checkOverlap(t *testing.T, a *Aligned) {
	t.Helper()
	g := a.eng.grid
	type span struct{ from, to float32 }
	lines := map[float32][]span{}
	for _, w := range words(a) {
		x, right := w.Position().X, w.Position().X+w.MinSize().Width
		edge := g.title
		if place := g.at(x); place >= 0 {
			edge = g.x(place) + g.col
		}
		if g.title == 0 && w.FontSource == nil { // a title above its row
			edge = g.width()
		}
		if right > edge+1 {
			t.Errorf("%q ends at %v, its column at %v (text %v)", w.Text, right, edge, a.size)
		}
		for _, s := range lines[w.Position().Y] {
			if x < s.to-1.5 && right > s.from+1.5 {
				t.Errorf("%q at %v overlaps %v (text %v)", w.Text, x, s, a.size)
			}
		}
		lines[w.Position().Y] = append(lines[w.Position().Y], span{x, right})
	}
}

func TestOnlyRowsInSightAreDrawn(t *testing.T) {
	a := shown(t, longDocument(6, 1000), 1400, 900)
	for _, y := range []float32{0, 5000, a.eng.total()} {
		a.setOffset(y)
		sight.WantOrder(t, len(a.body.objects), 2500)
		top, end := a.scroll.Offset.Y, a.scroll.Offset.Y+a.scroll.Size().Height
		sight.WantAtMost(t, a.eng.tops[a.body.lo], top)
		sight.WantAtMost(t, end-1, a.eng.tops[a.body.hi+1])
	}
	pooled := len(a.body.pen.Texts)
	for y := float32(0); y < 20000; y += 500 {
		a.setOffset(y)
	}
	sight.WantOrder(t, len(a.body.pen.Texts), pooled+3000, "objects are used again")
}

func TestLongCellIsCut(t *testing.T) {
	long := strings.Repeat("the union and the company talked again ", 40)
	d := &Document{Columns: []Column{{}}, Rows: []Row{{Cells: []Cell{{Text: long}}}, {Cells: []Cell{{Text: long, More: true}}}}}
	a := shown(t, d, 300, 400)
	box := a.eng.boxes[0].cells[0]
	sight.WantLen(t, box.lines, MaxLines)
	sight.WantOrder(t, MaxLines, len(a.eng.boxes[1].cells[0].lines))
	y := a.eng.textTop(0) + float32(MaxLines)*a.eng.m.line + 4
	sight.WantTrue(t, a.eng.hit(30, y).more)
	a.body.Tapped(&fyne.PointEvent{Position: fyne.NewPos(30, y)})
	sight.WantOrder(t, MaxLines, len(a.eng.boxes[0].cells[0].lines))
	sight.WantTrue(t, a.eng.boxes[0].cells[0].cut == 0)
}

func TestSetHeadsKeepsPlace(t *testing.T) {
	a := shown(t, longDocument(3, 100), 900, 500)
	a.SetCursor(40, 2)
	before := a.anchor()
	a.SetHeads([]Column{{Outlet: "Article A"}, {Outlet: "Article B"}, {Outlet: "Article C"}})
	sight.WantHas(t, sight.Texts(a.head.objects), "Article B")
	sight.WantFalse(t, slices.Contains(sight.Texts(a.head.objects), "The Port Ellis Courier"))
	sight.WantEqual(t, before.row, topRow(a))
	a.SetHeads([]Column{{Outlet: "one is not three"}})
	sight.WantHas(t, sight.Texts(a.head.objects), "Article B")
}

func TestAccessibleLabel(t *testing.T) {
	a := shown(t, sampleDocument(), 1020, 640)
	a.SetCursor(1, 1)
	sight.WantEqual(t, "Number of arrests. 4/4 outlets. the articles do not agree. The Port Ellis Courier. "+
		"Police arrested 23 people. sentence 1. number: 23", a.AccessibilityLabel())
	a.SetCursor(3, 3)
	sight.WantTrue(t, strings.Contains(a.AccessibilityLabel(), NotFoundText()))
	sight.WantEqual(t, "no articles", NewAligned(nil).AccessibilityLabel())
	sight.WantEqual(t, "Shared, chosen", chip.NewChip("Shared", true, nil).AccessibilityLabel())
}

func TestRefreshTakesNewColoursAndFaces(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(sampleDocument())
	scene.Window(t, a, tone.LookLight, 1020, 640)
	e := a.eng
	sight.WantEqual(t, color.Color(tone.LightPalette().Text), words(a)[5].Color)
	fyne.CurrentApp().Settings().SetTheme(tone.NewTheme(tone.LookDark))
	sight.WantEqual(t, color.Color(tone.DarkPalette().Text), words(a)[5].Color)
	sight.WantTrue(t, e == a.eng, "the same faces are not measured again")
	fyne.CurrentApp().Settings().SetTheme(test.Theme())
	sight.WantFalse(t, e == a.eng, "other faces are")
}

// TestLowWindowKeepsRows holds that the head takes no more than half of a low
// window, draws nothing below itself, and is whole again in a higher one.
func TestLowWindowKeepsRows(t *testing.T) {
	test.NewTempApp(t)
	d := longDocument(2, 20)
	for i := range d.Columns {
		d.Columns[i].Headline = strings.Repeat("A headline of many words that takes several lines ", 4)
	}
	a := NewAligned(d)
	w := test.NewTempWindow(t, a)
	w.SetPadded(false)
	whole := float32(0)
	for _, height := range []float32{900, 170, 300, 900} {
		w.Resize(fyne.NewSize(700, height))
		h := a.head.Size().Height
		if h > a.Size().Height/2 || a.head.height > h {
			t.Errorf("height %v: the head is %v high and draws %v", a.Size().Height, h, a.head.height)
		}
		if height == 900 && whole > 0 && h != whole {
			t.Errorf("the head is %v high again, want %v", h, whole)
		} else if height == 900 {
			whole = h
		}
	}
}
