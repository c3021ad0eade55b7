package pdf

import (
	"fmt"
	"strings"
)

// element is an element of the structure tree of a tagged PDF: what a stretch of the
// page is to those who do not see it. Kinds are those of PDF 1.7, 14.8.4.
type element struct {
	kind string
	// language is the tag of a passage in another language, "" for the document's.
	language string
	// attributes are dictionaries with what else is told of it (PDF 1.7, 14.8.5).
	attributes string
	address    string // where a link leads
	said       strings.Builder
	kids       []kid
	placed     bool // it stands in the tree
}

// kid is what an element has, in the order of reading: another element, a mark of the
// content of a page, or the place where a link can be pressed.
type kid struct {
	element *element
	at      [2]int // page, and number of the mark on it, both counted from 0
	place   *place
}

// place is where a link stands on a page, in points from below: left, bottom, right, top.
type place struct {
	page int
	rect [4]float64
	of   *element
}

// tags is the tree as far as it is written.
type tags struct {
	root   *element
	open   []*element // from the root to the element that is drawn
	next   []int      // by page, the number of the next mark
	places []*place   // of all links, in the order of drawing
}

func newTags() *tags {
	root := &element{kind: "Document"}
	return &tags{root: root, open: []*element{root}}
}

// within draws what belongs to an element.
func (p *printer) within(kind string, draw func()) { p.inside(&element{kind: kind}, draw) }

func (p *printer) inside(e *element, draw func()) {
	if t := p.tags; !e.placed {
		e.placed = true
		over := t.open[len(t.open)-1]
		over.kids = append(over.kids, kid{element: e})
	}
	p.resume(e, draw)
}

// resume goes on with an element that is there already: the next line of a cell.
func (p *printer) resume(e *element, draw func()) {
	p.tags.open = append(p.tags.open, e)
	draw()
	p.tags.open = p.tags.open[:len(p.tags.open)-1]
}

// hidden reports whether what is drawn is no content.
func (p *printer) hidden() bool { return p.tags.open[len(p.tags.open)-1] == nil }

// content draws text of the element that is open.
func (p *printer) content(draw func()) {
	t := p.tags
	if p.hidden() {
		p.artifact(draw)
		return
	}
	e := t.open[len(t.open)-1]
	at := p.f.PageNo() - 1
	for len(t.next) <= at {
		t.next = append(t.next, 0)
	}
	e.kids = append(e.kids, kid{at: [2]int{at, t.next[at]}})
	p.f.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", e.kind, t.next[at]))
	t.next[at]++
	draw()
	p.f.RawWriteStr("EMC")
}

// press makes a stretch of the line at y a place where the open link can be pressed.
func (p *printer) press(x, y, width float64, k look) {
	t := p.tags
	e := t.open[len(t.open)-1]
	at := &place{p.f.PageNo() - 1, [4]float64{x, pageHeight - y - (k.lead - k.size), x + width, pageHeight - y + k.size}, e}
	t.places = append(t.places, at)
	e.kids = append(e.kids, kid{place: at})
}

// artifact draws what tells nothing to those who do not see it: lines, numbers of
// pages, heads that are repeated.
func (p *printer) artifact(draw func()) {
	p.f.RawWriteStr("/Artifact BMC")
	draw()
	p.f.RawWriteStr("EMC")
}
