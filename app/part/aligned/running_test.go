package aligned

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"parallax/app/sight"
)

// runningDocument is two paragraphs of running text with a margin.
func runningDocument() *Document {
	paragraph := func(sentences ...string) Row {
		var c Cell
		for i, s := range sentences {
			if i > 0 {
				c.Text += " "
			}
			c.Steps = append(c.Steps, Step{Start: len(c.Text), End: len(c.Text) + len(s), Sign: string('1' + rune(i)), Margin: "2 of 3: Courier 4"})
			c.Text += s
		}
		return Row{Cells: []Cell{c}}
	}
	return &Document{Running: true, Columns: []Column{{Outlet: "Transcoast Wire", Headline: "Police clear port road"}}, Rows: []Row{
		paragraph("Goods are moving again at Port Ellis.", "After eleven days in which the road was blocked, police enforced a court order on Wednesday morning.", "Nobody was hurt."),
		paragraph("The union called the operation a day of shame for the whole of the country.", "It will go on."),
	}}
}

// TestRunningText holds that lines of running text are no longer than is read
// well, whatever the width, and that the margin stands beside or below them.
func TestRunningText(t *testing.T) {
	for _, width := range []float32{360, 700, 1000, 1800} {
		a := shown(t, runningDocument(), width, 500)
		for row := range a.doc.Rows {
			for _, ln := range a.eng.boxes[row].cells[0].lines {
				if n := ln.End - ln.Start; n > 80 {
					t.Errorf("at %v a line has %d characters", width, n)
				}
			}
		}
		if g := a.eng.grid; g.end() > width || g.margin == 0 && width >= 700 {
			t.Errorf("at %v the margin is %v wide and ends at %v", width, g.margin, g.end())
		}
		if got := len(a.eng.boxes[0].asides); got != 3 {
			t.Errorf("at %v %d lines stand beside three sentences", width, got)
		}
		for i := 1; i < 3; i++ {
			before, now := a.eng.boxes[0].asides[i-1], a.eng.boxes[0].asides[i]
			if before.y+float32(len(before.lines))*a.eng.m.note > now.y {
				t.Errorf("at %v line %d of the margin stands on the one before", width, i)
			}
		}
	}
}

// TestStepsThroughSentences holds that the cursor goes from sentence to sentence,
// over the ends of paragraphs, and that a copy takes the sentence.
func TestStepsThroughSentences(t *testing.T) {
	a := shown(t, runningDocument(), 900, 500)
	var copied string
	a.OnCopy = func(text string, _, _ int) { copied = text }
	for i, want := range []string{"After eleven", "Nobody", "The union", "It will", "It will"} {
		a.TypedRune('j')
		a.Copy()
		if !strings.HasPrefix(copied, want) || strings.Count(copied, ".") != 1 {
			t.Errorf("after %d steps: %q, want %q", i+1, copied, want)
		}
	}
	a.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	if a.Copy(); !strings.HasPrefix(copied, "Goods") {
		t.Errorf("Home goes to %q", copied)
	}
}

// TestTapOnMargin holds that a tap on a line in the margin selects its sentence.
func TestTapOnMargin(t *testing.T) {
	a := shown(t, runningDocument(), 900, 500)
	aside := a.eng.boxes[0].asides[2]
	a.body.Tapped(&fyne.PointEvent{Position: fyne.NewPos(a.eng.grid.marginX()+5, a.eng.textTop(0)+aside.y+3)})
	sight.WantEqual(t, 2, a.Step())
	a.body.Tapped(&fyne.PointEvent{Position: at(t, a, 0, 0, "eleven")})
	sight.WantEqual(t, 1, a.Step())
}

// TestSignsStandBeforeTheirSentences holds that numbers take no place of a word.
func TestSignsStandBeforeTheirSentences(t *testing.T) {
	a := shown(t, runningDocument(), 900, 500)
	var sign, word float32
	for _, o := range a.body.objects {
		c, ok := o.(*canvas.Text)
		switch {
		case ok && c.Text == "3" && sign == 0:
			sign = c.Position().X + c.MinSize().Width
		case ok && c.Text == "Nobody":
			word = c.Position().X
		}
	}
	if sign == 0 || word == 0 || sign > word+1 {
		t.Errorf("the number ends at %v, its sentence begins at %v", sign, word)
	}
}
