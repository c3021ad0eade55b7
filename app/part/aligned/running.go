package aligned

import (
	"parallax/app/part/glyph"
)

// Step is a sentence in a cell of running text: the cursor steps through them.
type Step struct {
	// Start and End are bytes of the cell's text.
	Start, End int
	// Sign stands small before the sentence and before its line in the margin.
	Sign string
	// Margin is what stands beside the sentence, "" for nothing; Strong sets it
	// off.
	Margin string
	Strong bool
}

// measured is a line of 66 characters of plain English: running text is as wide.
const measured = "After eleven days the police reopened the road to the port, and on"

// Room beside running text, in units of the canvas; that of the margin in sizes of
// its letters.
const (
	marginGap   = 26 // between text and margin
	marginLeast = 11 // of the margin, else its lines stand below the text
	marginMost  = 18.5
	runningPad  = 44 // at the left of the text where there is room
	textLeast   = 21 // of text beside a margin, in sizes of its letters
)

// running reports whether the document is running text: one column with a
// margin.
func (e *engine) running() bool { return e.doc.Running }

// fitRunning places running text in a width: at most as wide as a line is read
// well, in the middle with its margin.
func (e *engine) fitRunning(width float32, wanted []int) grid {
	avail, letter := width-scrollRoom, e.m.note*.75
	text := e.read.Snap(e.read.Measure(measured)) + 2*e.m.padX
	g := grid{cols: wanted[:min(len(wanted), 1)], col: max(1, min(text, avail))}
	least := min(text, textLeast*e.m.line/1.5)
	if avail-marginGap-marginLeast*letter >= least {
		g.margin = min(marginMost*letter, max(marginLeast*letter, avail-text-marginGap))
		g.col = min(text, avail-g.margin-marginGap)
	}
	g.left = max(0, min(runningPad, avail-g.col-g.margin-marginGap))
	return g
}

// end is the right edge of all: of the last column, or of the margin.
func (g grid) end() float32 {
	if g.margin > 0 {
		return g.marginX() + g.margin
	}
	return g.width()
}

// marginX is the left edge of the margin.
func (g grid) marginX() float32 { return g.width() + marginGap - 12 }

// aside is the wrapped line about a step in the margin, or below the text.
type aside struct {
	step  int
	y     float32
	lines []glyph.Line
}

// wrapRunning wraps the paragraph of a row with its margin.
func (e *engine) wrapRunning(row int) rowBox {
	c := e.doc.cell(row, e.grid.cols[0])
	b := rowBox{cells: []cellBox{e.wrapCell(row, e.grid.cols[0])}}
	text := b.cells[0].height
	bottom := e.asides(&b, c, text)
	b.height = max(text, bottom) + e.m.padY + e.m.gap
	return b
}

// asides places the margin's lines beside the lines on which their sentences
// begin, one below the other; without a margin they stand below the text. It
// returns where the last one ends.
func (e *engine) asides(b *rowBox, c *Cell, text float32) float32 {
	width, y := e.grid.margin, float32(0)
	if width == 0 {
		width, y = e.grid.col-2*e.m.padX, text+2
	}
	for i, s := range c.Steps {
		t := asideText(s, e.notes)
		if t.S == "" {
			continue
		}
		a := aside{step: i, lines: glyph.Wrap(&t, width)}
		if e.grid.margin > 0 {
			y = max(y, float32(b.cells[0].lineOf(s.Start))*e.m.line+(e.m.line-e.m.note)/2)
		}
		a.y = y
		y += float32(len(a.lines)) * e.m.note
		b.asides = append(b.asides, a)
		if e.grid.margin > 0 {
			y += 3
		}
	}
	return y
}

// asideText is what stands in the margin about a step.
func asideText(s Step, r *glyph.Ruler) glyph.Text {
	if s.Margin == "" {
		return glyph.Text{R: r}
	}
	return glyph.Text{S: s.aside(), R: r}
}

// aside is the line about a step with its sign.
func (s Step) aside() string {
	if s.Sign == "" {
		return s.Margin
	}
	return s.Sign + "\u2002" + s.Margin
}

// lineOf is the line on which a byte stands.
func (b *cellBox) lineOf(at int) int {
	for i, ln := range b.lines {
		if at < ln.End {
			return i
		}
	}
	return max(0, len(b.lines)-1)
}

// stepAt is the step of a cell in which a byte stands, the last that begins
// before it; -1 where there are none.
func (c *Cell) stepAt(at int) int {
	n := -1
	for i, s := range c.Steps {
		if s.Start <= at || n < 0 {
			n = i
		}
	}
	return n
}

// asideAt is the step about which the margin tells at y of a row's text, -1 for
// none.
func (b *rowBox) asideAt(y, note float32) int {
	for _, a := range b.asides {
		if y >= a.y && y < a.y+float32(len(a.lines))*note {
			return a.step
		}
	}
	return -1
}

// leads are the places of the signs before the steps, and their room.
func (e *engine) leads(c *Cell) []glyph.Stop {
	var out []glyph.Stop
	for _, s := range c.Steps {
		if s.Sign != "" {
			out = append(out, glyph.Stop{At: s.Start, Room: e.letters.Word(s.Sign) + glyph.Round(e.m.line*.15)})
		}
	}
	return out
}
