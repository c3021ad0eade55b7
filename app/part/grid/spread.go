package grid

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
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

// MostColumns is how many articles stand beside each other at most; the other
// sizes are in units of the canvas.
const (
	spreadGap   = 14
	MostColumns = 4
	leastColumn = 168
	listName    = 128
	listGap     = 3
)

// column is how wide each column is, false where it is a list.
func (s *spread) column(width float32) (float32, bool) {
	n := float32(s.articles)
	each := (width - spreadGap*(n-1)) / n
	return each, s.articles <= MostColumns && each >= leastColumn
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
		h = max(h, lay.HeightFor(os[2*a+1], each))
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
		h := max(lay.HeightFor(os[2*a], name), lay.HeightFor(os[2*a+1], width-name-8))
		out[2*a] = spreadPlace{0, y, name, h}
		out[2*a+1] = spreadPlace{name + 8, y, width - name - 8, h}
		y += h + listGap
	}
	if last := 2 * s.articles; s.gathered != nil {
		h := lay.HeightFor(os[last], width)
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
		lay.Place(os[i], p.x, p.y, p.w, p.h)
	}
}

// MinSize is Fyne's.
func (s *spread) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, s.HeightOf(os, max(s.width, leastColumn)))
}

// HeightOf is the height of the parts at a width.
func (s *spread) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	_, h := s.places(os, width)
	return h
}

// NewSpread stands parts beside each other; names are those of the articles.
func NewSpread(names []string, parts ...fyne.CanvasObject) *fyne.Container {
	s := &spread{articles: len(names)}
	return container.New(s, s.objects(names, parts)...)
}

// NewSpreadHeads are the names over the columns of spreads, nothing over lists.
func NewSpreadHeads(names []string, parts ...fyne.CanvasObject) *fyne.Container {
	s := &spread{articles: len(names), heads: true}
	return container.New(s, s.objects(names, parts)...)
}

// NewGatheredSpread is a spread of which a list leaves some articles to last.
func NewGatheredSpread(names []string, gathered []bool, last fyne.CanvasObject, parts ...fyne.CanvasObject) *fyne.Container {
	s := &spread{articles: len(names), gathered: gathered}
	return container.New(s, append(s.objects(names, parts), last)...)
}

func (s *spread) objects(names []string, parts []fyne.CanvasObject) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for a, p := range parts {
		os = append(os, lay.NewColumn(lay.Column{PadY: CellPad}, prose.Short(2, prose.Run{Text: names[a], Bold: true, Ink: tone.Outlet(a)})), p)
	}
	return os
}

// Placed is the layout of words with a line about their place: below them, or
// beside them where there is room.
type Placed struct{}

const (
	placedBeside = 480 // the least width for a place beside its words
	placedWidth  = 210
)

func (Placed) shape(os []fyne.CanvasObject, width float32) (words, height float32, beside bool) {
	words = width
	if beside = len(os) > 1 && width >= placedBeside; beside {
		words = width - placedWidth - spreadGap
	}
	height = lay.HeightFor(os[0], words)
	if len(os) > 1 && !beside {
		height += os[1].MinSize().Height + 2
	}
	return words, height, beside
}

// Layout is Fyne's.
func (p Placed) Layout(os []fyne.CanvasObject, s fyne.Size) {
	words, h, beside := p.shape(os, s.Width)
	lay.Place(os[0], 0, 0, words, h)
	switch {
	case len(os) < 2:
	case beside:
		lay.Place(os[1], words+spreadGap, 0, placedWidth, min(h, os[0].(*prose.Flow).LineHeight()))
	default:
		line := os[1].MinSize().Height
		lay.Place(os[1], 0, h-line, s.Width, line)
	}
}

// MinSize is Fyne's.
func (Placed) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, os[0].MinSize().Height)
}

// HeightOf is the height of the parts at a width.
func (p Placed) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	_, h, _ := p.shape(os, width)
	return h
}
