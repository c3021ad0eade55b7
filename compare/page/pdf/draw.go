package pdf

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare/page"
)

// draw sets a line at x with its baseline at y.
func (p *printer) draw(l line, k look, x, y float64) {
	p.seen()
	places := l.places()
	for from := 0; from < len(l.atoms); {
		of, to := l.atoms[from].of, from+1
		for to < len(l.atoms) && l.atoms[to].of == of {
			to++
		}
		p.stretch(of, func() {
			for i := from; i < to; i++ {
				p.atom(l.atoms[i], l.blank && i == len(l.atoms)-1, k, [2]float64{x + places[i], y})
			}
		})
		if of != nil && of.address != "" && !p.hidden() {
			left, right := slices.Min(places[from:to]), 0.0
			for i := from; i < to; i++ {
				right = max(right, places[i]+l.atoms[i].width)
			}
			p.resume(of, func() { p.press(x+left, y, right-left, k) })
		}
		from = to
	}
}

// atom draws a part of a word with its mark; last is true before a blank that ends the
// line.
func (p *printer) atom(a atom, last bool, k look, at [2]float64) {
	p.under(a, k, at[0], at[1])
	grey := k.grey
	if a.mark == page.Cut {
		grey = 95
	}
	if a.lent != nil {
		p.lent(a, last, k, lentAt{at[0], at[1], grey})
	} else {
		p.f.SetFont(a.family, a.style, k.size)
		p.f.SetTextColor(grey, grey, grey)
		p.word(a, last, at[0], at[1])
	}
	p.over(a, k, at[0], at[1])
	if a.of != nil {
		if a.space > 0 {
			a.of.said.WriteString(" ")
		}
		a.of.said.WriteString(a.text)
	}
}

// word draws a word with the blank in front of it, and one behind it at the end of a line:
// those who do not see the page hear words apart by them.
func (p *printer) word(a atom, last bool, x, y float64) {
	if a.level == 1 {
		p.actually(a, last, func() { p.f.Text(x, y, a.shown()) })
		return
	}
	s := a.text
	if a.space > 0 {
		s, x = " "+s, x-a.space
	}
	if last {
		s += " "
	}
	p.f.Text(x, y, s)
}

// actually draws signs that stand for a word with its blanks (PDF 1.7, 14.9.4).
func (p *printer) actually(a atom, last bool, draw func()) {
	s := a.text
	if a.space > 0 {
		s = " " + s
	}
	if last {
		s += " "
	}
	p.f.RawWriteStr("/Span <</ActualText " + textString(s) + ">> BDC")
	draw()
	p.f.RawWriteStr("EMC")
}

// lentAt is where a word of a lent face stands, and how grey it is.
type lentAt struct {
	x, y float64
	grey int
}

// lent draws a word with the signs of a lent face, in the order of reading, between the
// blanks that part it from others.
func (p *printer) lent(a atom, last bool, k look, at lentAt) {
	left, right := at.x-a.space, at.x+a.width
	if a.level == 1 {
		left, right = right, left
	}
	blank := func(there bool, x float64) {
		if there {
			p.f.SetFont(a.family, a.style, k.size)
			p.f.Text(x, at.y, " ")
		}
	}
	blank(a.space > 0, left)
	var b strings.Builder
	fmt.Fprintf(&b, "q %.3f g BT", float64(at.grey)/255)
	for _, g := range p.fonts.shape(shapedWord{a.lent, a.text, a.level == 1}).signs {
		n := a.lent.use(g)
		fmt.Fprintf(&b, " /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm <%02X> Tj", a.lent.font(n), k.size, at.x+g.x*k.size/1000, pageHeight-at.y, n%perFont)
	}
	p.f.RawWriteStr(b.String() + " ET Q")
	blank(last, right)
}

// under draws what stands behind a word: the tint of words that are compared.
func (p *printer) under(a atom, k look, x, y float64) {
	if a.mark != page.Compare {
		return
	}
	from, to := a.extent(x)
	p.f.SetFillColor(246, 227, 180)
	p.f.Rect(from, y-k.size*.82, to-from, k.size*1.1, "F")
}

// over draws the lines of a mark: two below words that are compared, one below
// added ones, one through those that are cut.
func (p *printer) over(a atom, k look, x, y float64) {
	x, end := a.extent(x)
	p.f.SetLineWidth(.5)
	p.f.SetDrawColor(40, 40, 40)
	switch a.mark {
	case page.Compare:
		p.f.Line(x, y+1.4, end, y+1.4)
		p.f.Line(x, y+2.8, end, y+2.8)
	case page.Added:
		p.f.Line(x, y+1.6, end, y+1.6)
	case page.Cut:
		p.f.Line(x, y-k.size*.27, end, y-k.size*.27)
	}
}

// rule draws a thin line over the width of the text.
func (p *printer) rule(x, y, width float64, grey int) {
	p.artifact(func() {
		p.f.SetLineWidth(.5)
		p.f.SetDrawColor(grey, grey, grey)
		p.f.Line(x, y, x+width, y)
	})
}

// whole is how many lines a paragraph may have that is not parted by the end of
// a page.
const whole = 9

// paragraph sets text, indented by so much and the first line by less.
func (p *printer) paragraph(t page.Text, k look, indent, hanging float64) {
	lines := p.fonts.broken(p.fonts.words(t, k), k, textWidth-indent+hanging, textWidth-indent)
	if len(lines) <= whole {
		p.room(float64(len(lines)) * k.lead)
	}
	for i, l := range lines {
		p.room(k.lead)
		x := margin + indent
		if i == 0 {
			x -= hanging
		}
		p.draw(l, k, x, p.y+k.lead*.76)
		p.y += k.lead
	}
}
