package pdf

import (
	"strings"

	"parallax/compare/page"
)

// inline is the element of a run that is more than text of its paragraph: a link, words
// in another language, words that are struck out or underlined; nil for others.
func inline(r page.Run) *element {
	e := &element{kind: "Span", language: r.Language, attributes: decoration(r.Mark)}
	switch {
	case strings.HasPrefix(r.Link, "http"):
		e.kind, e.address = "Link", r.Link
	case e.language == "" && e.attributes == "":
		return nil
	}
	return e
}

// decoration is the line of a mark as an attribute of layout.
func decoration(m page.Mark) string {
	kind := "Underline"
	switch m {
	case page.NoMark:
		return ""
	case page.Cut:
		kind = "LineThrough"
	}
	return "<</O /Layout /TextDecorationType /" + kind + ">>"
}

// stretch draws neighbours of a line that are of one element, or of none.
func (p *printer) stretch(of *element, draw func()) {
	if of == nil || p.hidden() {
		p.content(draw)
		return
	}
	p.inside(of, func() { p.content(draw) })
}
