package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// spread stands a part of each article beside those of the others, in a column
// of its own. Where there are too many articles, or too little room, it is a
// list: a line an article, its name before its part. Its objects are the name
// and the part of each article in turn, then, if a list gathers some of them,
// what stands for those.
type spread struct {
	articles int
	// gathered are the articles that a list leaves to the last object; nil where
	// there is no such object.
	gathered []bool
	// heads is true for names over columns: a list has none of it.
	heads bool
	width float32 // of the last layout
}

const (
	spreadGap   = 14
	mostColumns = 4
	leastColumn = 168
	listName    = 128
	listGap     = 3
)

// column is how wide each column is, false where it is a list.
func (s *spread) column(width float32) (float32, bool) {
	n := float32(s.articles)
	each := (width - spreadGap*(n-1)) / n
	return each, s.articles <= mostColumns && each >= leastColumn
}

// spreadPlace is where an object stands; one that is left out has no width.
type spreadPlace struct{ x, y, w, h float32 }

// places are where all objects stand, and the height of all.
func (s *spread) places(os []fyne.CanvasObject, width float32) ([]spreadPlace, float32) {
	out := make([]spreadPlace, len(os))
	each, columns := s.column(width)
	switch {
	case columns:
		return out, s.beside(os, out, each)
	case s.heads:
		return out, 0
	}
	return out, s.below(os, out, width)
}

func (s *spread) beside(os []fyne.CanvasObject, out []spreadPlace, each float32) float32 {
	h := float32(0)
	for a := range s.articles {
		h = max(h, heightFor(os[2*a+1], each))
	}
	for a := range s.articles {
		out[2*a+1] = spreadPlace{float32(a) * (each + spreadGap), 0, each, h}
	}
	return h
}

func (s *spread) below(os []fyne.CanvasObject, out []spreadPlace, width float32) float32 {
	y, name := float32(0), min(listName, width*.28)
	for a := range s.articles {
		if s.gathered != nil && s.gathered[a] {
			continue
		}
		h := max(heightFor(os[2*a], name), heightFor(os[2*a+1], width-name-8))
		out[2*a] = spreadPlace{0, y, name, h}
		out[2*a+1] = spreadPlace{name + 8, y, width - name - 8, h}
		y += h + listGap
	}
	if last := 2 * s.articles; s.gathered != nil {
		h := heightFor(os[last], width)
		out[last] = spreadPlace{0, y, width, h}
		y += h + listGap
	}
	return max(0, y-listGap)
}

// Layout is Fyne's.
func (s *spread) Layout(os []fyne.CanvasObject, size fyne.Size) {
	s.width = size.Width
	places, _ := s.places(os, size.Width)
	for i, p := range places {
		if p.w <= 0 {
			os[i].Hide()
			continue
		}
		os[i].Show()
		place(os[i], p.x, p.y, p.w, p.h)
	}
}

// MinSize is Fyne's.
func (s *spread) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, s.heightOf(os, max(s.width, leastColumn)))
}

func (s *spread) heightOf(os []fyne.CanvasObject, width float32) float32 {
	_, h := s.places(os, width)
	return h
}

// newSpread stands parts beside each other; names are those of the articles.
func newSpread(names []string, parts ...fyne.CanvasObject) *fyne.Container {
	s := &spread{articles: len(names)}
	return container.New(s, s.objects(names, parts)...)
}

// newSpreadHeads are the names over the columns of spreads, nothing over lists.
func newSpreadHeads(names []string, parts ...fyne.CanvasObject) *fyne.Container {
	s := &spread{articles: len(names), heads: true}
	return container.New(s, s.objects(names, parts)...)
}

// newGatheredSpread is a spread of which a list leaves some articles to last.
func newGatheredSpread(names []string, gathered []bool, last fyne.CanvasObject, parts ...fyne.CanvasObject) *fyne.Container {
	s := &spread{articles: len(names), gathered: gathered}
	return container.New(s, append(s.objects(names, parts), last)...)
}

func (s *spread) objects(names []string, parts []fyne.CanvasObject) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for a, p := range parts {
		os = append(os, newColumn(column{padY: cellPad}, short(2, run{text: names[a], bold: true, ink: outlet(a)})), p)
	}
	return os
}

// barred is the layout of a bar along the left edge of a part.
type barred struct{}

const (
	barWidth = 3
	barPad   = 9 // at its right
	barRight = 5 // at the right of the part
)

func newBarred(bar, part fyne.CanvasObject) *fyne.Container {
	return container.New(barred{}, bar, part)
}

// Layout is Fyne's.
func (barred) Layout(os []fyne.CanvasObject, s fyne.Size) {
	place(os[0], 0, 0, barWidth, s.Height)
	place(os[1], barPad, 0, max(0, s.Width-barPad-barRight), s.Height)
}

// MinSize is Fyne's.
func (barred) MinSize(os []fyne.CanvasObject) fyne.Size {
	m := os[1].MinSize()
	return fyne.NewSize(m.Width+barPad, m.Height)
}

func (barred) heightOf(os []fyne.CanvasObject, width float32) float32 {
	return heightFor(os[1], width-barPad-barRight)
}

// placed is the layout of words with a line about their place: below them, or
// beside them where there is room.
type placed struct{}

const (
	placedBeside = 480 // the least width for a place beside its words
	placedWidth  = 210
)

func (placed) shape(os []fyne.CanvasObject, width float32) (words, height float32, beside bool) {
	words = width
	if beside = len(os) > 1 && width >= placedBeside; beside {
		words = width - placedWidth - spreadGap
	}
	height = heightFor(os[0], words)
	if len(os) > 1 && !beside {
		height += os[1].MinSize().Height + 2
	}
	return words, height, beside
}

// Layout is Fyne's.
func (p placed) Layout(os []fyne.CanvasObject, s fyne.Size) {
	words, h, beside := p.shape(os, s.Width)
	place(os[0], 0, 0, words, h)
	switch {
	case len(os) < 2:
	case beside:
		place(os[1], words+spreadGap, 0, placedWidth, min(h, os[0].(*flow).lineHeight()))
	default:
		line := os[1].MinSize().Height
		place(os[1], 0, h-line, s.Width, line)
	}
}

// MinSize is Fyne's.
func (placed) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, os[0].MinSize().Height)
}

func (p placed) heightOf(os []fyne.CanvasObject, width float32) float32 {
	_, h, _ := p.shape(os, width)
	return h
}
