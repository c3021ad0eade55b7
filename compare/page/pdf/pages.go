package pdf

import (
	"fmt"

	"parallax/compare/page"
)

// Pages are the pages of a document as Write sets them, counted from 1.
type Pages struct {
	Count int
	// At are by section the page on which its heading begins, then that of each of
	// its blocks.
	At [][]int
	// Missing is true where the faces lack letters.
	Missing bool
}

// PagesOf sets a document on pages without writing them.
func PagesOf(d page.Document, lend Lend) (Pages, error) {
	p, err := newPrinter(d, lend)
	if err != nil {
		return Pages{}, fmt.Errorf("pdf: %w", err)
	}
	p.whole(d)
	return Pages{p.f.PageCount(), p.at, p.fonts.missing > 0}, nil
}

// begins is the page on which something begins that is drawn.
func (p *printer) begins(draw func()) int {
	p.first = 0
	draw()
	if p.first == 0 {
		return p.f.PageNo()
	}
	return p.first
}

// seen keeps the page of the first thing that is drawn.
func (p *printer) seen() {
	if p.first == 0 {
		p.first = p.f.PageNo()
	}
}
