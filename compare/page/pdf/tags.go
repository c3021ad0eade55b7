package pdf

import "fmt"

// element is an element of the structure tree of a tagged PDF: what a stretch of the
// page is to those who do not see it. Kinds are those of PDF 1.7, 14.8.4.
type element struct {
	kind  string
	scope string // of a heading of a table: Row or Column, "" else
	kids  []*element
	// at are the marks of its own content: page and number on it, both counted from 0.
	at [][2]int
}

// tags is the tree as far as it is written.
type tags struct {
	root *element
	open []*element // from the root to the element that is drawn
	next []int      // by page, the number of the next mark
}

func newTags() *tags {
	root := &element{kind: "Document"}
	return &tags{root: root, open: []*element{root}}
}

// within draws what belongs to an element.
func (p *printer) within(kind string, draw func()) { p.inside(&element{kind: kind}, draw) }

func (p *printer) inside(e *element, draw func()) {
	t := p.tags
	over := t.open[len(t.open)-1]
	over.kids = append(over.kids, e)
	p.resume(e, draw)
}

// resume goes on with an element that is there already: the next line of a cell.
func (p *printer) resume(e *element, draw func()) {
	p.tags.open = append(p.tags.open, e)
	draw()
	p.tags.open = p.tags.open[:len(p.tags.open)-1]
}

// content draws text of the element that is open.
func (p *printer) content(draw func()) {
	t := p.tags
	e := t.open[len(t.open)-1]
	if e == nil {
		p.artifact(draw)
		return
	}
	at := p.f.PageNo() - 1
	for len(t.next) <= at {
		t.next = append(t.next, 0)
	}
	e.at = append(e.at, [2]int{at, t.next[at]})
	p.f.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", e.kind, t.next[at]))
	t.next[at]++
	draw()
	p.f.RawWriteStr("EMC")
}

// artifact draws what tells nothing to those who do not see it: lines, numbers of
// pages, heads that are repeated.
func (p *printer) artifact(draw func()) {
	p.f.RawWriteStr("/Artifact BMC")
	draw()
	p.f.RawWriteStr("EMC")
}
