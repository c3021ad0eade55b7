package pdf

import (
	"parallax/compare/page"
)

// draw sets a line at x with its baseline at y.
func (p *printer) draw(l line, k look, x, y float64) {
	p.seen()
	for from := 0; from < len(l.atoms); {
		of, to := l.atoms[from].of, from+1
		for to < len(l.atoms) && l.atoms[to].of == of {
			to++
		}
		begin := x + l.atoms[from].space
		p.stretch(of, func() { x = p.drawAtoms(l, [2]int{from, to}, k, x, y) })
		if of != nil && of.address != "" && !p.hidden() {
			p.resume(of, func() { p.press(begin, y, x-begin, k) })
		}
		from = to
	}
}

// drawAtoms draws some atoms of a line and returns where they end.
func (p *printer) drawAtoms(l line, some [2]int, k look, x, y float64) float64 {
	for i := some[0]; i < some[1]; i++ {
		a := l.atoms[i]
		from := x + a.space
		p.under(a, k, from, y)
		p.f.SetFont(a.family, a.style, k.size)
		grey := k.grey
		if a.mark == page.Cut {
			grey = 95
		}
		p.f.SetTextColor(grey, grey, grey)
		p.word(a, l.blank && i == len(l.atoms)-1, from, y)
		p.over(a, k, from, y)
		x = from + a.width
		if a.of != nil {
			a.of.said.WriteString(" " + a.text)
		}
	}
	return x
}

// word draws a word with the blank in front of it, and one behind it at the end of a line:
// those who do not see the page hear words apart by them.
func (p *printer) word(a atom, last bool, x, y float64) {
	s := a.text
	if a.space > 0 {
		s, x = " "+s, x-a.space
	}
	if last {
		s += " "
	}
	p.f.Text(x, y, s)
}

// under draws what stands behind a word: the tint of words that are compared.
func (p *printer) under(a atom, k look, x, y float64) {
	if a.mark != page.Compare {
		return
	}
	if a.behind {
		x -= a.space
		a.width += a.space
	}
	p.f.SetFillColor(246, 227, 180)
	p.f.Rect(x, y-k.size*.82, a.width, k.size*1.1, "F")
}

// over draws the lines of a mark: two below words that are compared, one below
// added ones, one through those that are cut.
func (p *printer) over(a atom, k look, x, y float64) {
	end := x + a.width
	if a.behind {
		x -= a.space
	}
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
