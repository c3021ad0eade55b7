package pdf

import (
	"fmt"

	"parallax/compare/page"
)

func (p *printer) document(d page.Document) {
	p.within("H1", func() { p.paragraph(page.Plain(d.Title), title, 0, 0) })
	p.gap(3)
	for _, line := range d.Byline {
		p.within("P", func() { p.paragraph(line, small, 0, 0) })
	}
	for _, s := range d.Sections {
		at := []int{p.begins(func() { p.heading(s.Heading, s.Blocks) })}
		for i, b := range s.Blocks {
			at = append(at, p.begins(func() { p.block(b, s.Blocks[i+1:]) }))
		}
		p.at = append(p.at, at)
	}
}

// heading begins a section on a page that has room for what follows it.
func (p *printer) heading(text string, follows []page.Block) {
	p.gap(11)
	lines := p.fonts.lines(page.Plain(text), headline, textWidth)
	p.room(float64(len(lines))*headline.lead + 7 + p.least(follows))
	p.bookmark(text, 0)
	p.within("H2", func() { p.paragraph(page.Plain(text), headline, 0, 0) })
	p.y += 1
	p.rule(margin, p.y, textWidth, 150)
	p.y += 5
}

// bookmark is an entry of the outline.
func (p *printer) bookmark(text string, level int) {
	p.f.SetFont(sans.family, sans.style, small.size) // bookmarks are in the encoding of the font
	p.f.Bookmark(text, level, p.y)
}

// least is the height that the first blocks of a section need at least.
func (p *printer) least(blocks []page.Block) float64 {
	if len(blocks) == 0 {
		return 0
	}
	switch b := blocks[0].(type) {
	case page.Heading:
		return p.height(b.Text, statement, 0) + 12 + p.least(blocks[1:])
	case page.Paragraph:
		h := min(p.height(b.Text, lookOf(b.Role), 0), whole*body.lead)
		if b.Role == page.Small || b.Role == page.Legend || b.Role == page.Warning {
			h += p.least(blocks[1:])
		}
		return h + 4
	case page.Quotation:
		return min(p.height(quoted(b), body, 12), whole*body.lead)
	case page.Table:
		return p.leastTable(b)
	case page.Lines:
		return 2 * lineGap
	}
	return 2 * body.lead
}

func (p *printer) height(t page.Text, k look, indent float64) float64 {
	return float64(len(p.fonts.lines(t, k, textWidth-indent))) * k.lead
}

// quoted is a quotation with its source behind it.
func quoted(q page.Quotation) page.Text {
	return append(append(append(page.Text{}, q.Text...), page.Plain(" — ")...), q.Source...)
}

func lookOf(r page.Role) look {
	if r == page.Small || r == page.Legend {
		return small
	}
	return body
}

// lineGap is the height of a line for writing by hand.
const lineGap = 22

func (p *printer) block(b page.Block, follows []page.Block) {
	switch b := b.(type) {
	case page.Heading:
		p.gap(5)
		p.room(p.height(b.Text, statement, 0) + 3 + p.least(follows))
		p.bookmark(b.Text.String(), 1)
		p.within("H3", func() { p.paragraph(b.Text, statement, 0, 0) })
		p.y += 2.5
	case page.Paragraph:
		p.within("P", func() { p.text(b) })
	case page.Quotation:
		p.within("BlockQuote", func() { p.within("P", func() { p.beside(quoted(b), body, 12, .8, 150) }) })
		p.y += 2.5
	case page.Table:
		e := &element{kind: "Table", attributes: "<</O /Table /Summary " + textString(b.Caption) + ">>"}
		p.inside(e, func() { p.table(b) })
	case page.List:
		p.inside(&element{kind: "L", attributes: "<</O /List /ListNumbering /" + numbering(b) + ">>"}, func() { p.list(b) })
	case page.Lines:
		for range b.Count {
			p.room(lineGap)
			p.y += lineGap
			p.rule(margin, p.y, textWidth, 130)
		}
		p.y += 4
	}
}

func (p *printer) text(b page.Paragraph) {
	switch b.Role {
	case page.Own:
		p.gap(2)
		p.beside(b.Text, body, 10, 2.2, 60)
		p.y += 3
	case page.Warning:
		p.beside(b.Text, body, 10, 2.2, 0)
		p.y += 3
	case page.Work:
		p.paragraph(b.Text, body, 20, 20)
		p.y += 2
	default:
		p.paragraph(b.Text, lookOf(b.Role), 0, 0)
		p.y += 3
	}
}

// beside sets text with a line on its left.
func (p *printer) beside(t page.Text, k look, indent, width float64, grey int) {
	lines := p.fonts.lines(t, k, textWidth-indent)
	if len(lines) <= whole {
		p.room(float64(len(lines)) * k.lead)
	}
	for _, l := range lines {
		p.room(k.lead)
		p.artifact(func() {
			p.f.SetLineWidth(width)
			p.f.SetDrawColor(grey, grey, grey)
			p.f.Line(margin+2, p.y, margin+2, p.y+k.lead)
		})
		p.draw(l, k, margin+indent, p.y+k.lead*.76)
		p.y += k.lead
	}
}

func (p *printer) list(b page.List) {
	for i, item := range b.Items {
		sign := "•"
		if b.Numbered {
			sign = fmt.Sprintf("%d.", i+1)
		}
		p.within("LI", func() { p.item(sign, item) })
	}
}

// numbering is what stands before the points of a list.
func numbering(b page.List) string {
	if b.Numbered {
		return "Decimal"
	}
	return "Disc"
}

// item is a point of a list behind its sign.
func (p *printer) item(sign string, t page.Text) {
	const indent = 14
	lines := p.fonts.lines(t, body, textWidth-indent)
	if len(lines) <= whole {
		p.room(float64(len(lines)) * body.lead)
	}
	words := &element{kind: "LBody"}
	for i, l := range lines {
		p.room(body.lead)
		if i == 0 {
			p.within("Lbl", func() {
				for _, s := range p.fonts.lines(page.Plain(sign), body, indent) {
					p.draw(s, body, margin, p.y+body.lead*.76)
				}
			})
			p.inside(words, func() {})
		}
		p.resume(words, func() { p.draw(l, body, margin+indent, p.y+body.lead*.76) })
		p.y += body.lead
	}
}
