package pdf

import (
	"fmt"

	"codeberg.org/go-pdf/fpdf"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/font/sfnt"

	"parallax/assets"
	"parallax/compare/say"
)

// face is one of the embedded fonts.
type face struct{ family, style string }

var (
	serif       = face{"serif", ""}
	serifBold   = face{"serif", "B"}
	serifItalic = face{"serif", "I"}
	sans        = face{"sans", ""}
	sansBold    = face{"sans", "B"}
	sansItalic  = face{"sans", "I"}
)

// files are the faces with their files, in the order of loading.
var files = []struct {
	face
	path string
}{
	{serif, "fonts/sourceserif4/SourceSerif4-Regular.ttf"},
	{serifBold, "fonts/sourceserif4/SourceSerif4-SemiBold.ttf"},
	{serifItalic, "fonts/sourceserif4/SourceSerif4-Italic.ttf"},
	{sans, "fonts/inter/Inter-Regular.ttf"},
	{sansBold, "fonts/inter/Inter-SemiBold.ttf"},
	{sansItalic, "fonts/inter/Inter-Italic.ttf"},
}

// strong and slanted are the face in semibold and in italics.
func (f face) strong() face  { return face{f.family, "B"} }
func (f face) slanted() face { return face{f.family, "I"} }

// fonts are the loaded faces: how wide their letters are, and which they have.
type fonts struct {
	f       *fpdf.Fpdf
	parsed  map[face]*sfnt.Font
	buffer  sfnt.Buffer
	has     map[face]map[rune]bool
	widths  map[face]map[string]float64 // of words, at a size of 1000
	missing int                         // letters that no face has
	named   say.Catalogue               // what stands for them

	lend      Lend
	lents     []*lent
	lenders   map[rune]*lent
	shaper    shaping.HarfbuzzShaper
	shapes    map[shapedWord]shaped
	stretches int // from right to left, so far
}

func load(f *fpdf.Fpdf, lend Lend) (*fonts, error) {
	fs := &fonts{f: f, parsed: map[face]*sfnt.Font{}, has: map[face]map[rune]bool{}, widths: map[face]map[string]float64{}}
	fs.lend, fs.lenders, fs.shapes = lend, map[rune]*lent{}, map[shapedWord]shaped{}
	for _, x := range files {
		data, err := assets.Fonts.ReadFile(x.path)
		if err != nil {
			return nil, fmt.Errorf("font: %w", err)
		}
		f.AddUTF8FontFromBytes(x.family, x.style, data)
		if fs.parsed[x.face], err = sfnt.Parse(data); err != nil {
			return nil, fmt.Errorf("font %s: %w", x.path, err)
		}
		fs.has[x.face], fs.widths[x.face] = map[rune]bool{}, map[string]float64{}
	}
	return fs, f.Error()
}

func (fs *fonts) draws(at face, r rune) bool {
	known, ok := fs.has[at][r]
	if !ok {
		g, err := fs.parsed[at].GlyphIndex(&fs.buffer, r)
		known = err == nil && g != 0 && r < 0xffff
		fs.has[at][r] = known
	}
	return known
}

// width is how wide a word is at a size, in points.
func (fs *fonts) width(at face, word string, size float64) float64 {
	w, ok := fs.widths[at][word]
	if !ok {
		fs.f.SetFont(at.family, at.style, 1000)
		w = fs.f.GetStringWidth(word)
		fs.widths[at][word] = w
	}
	return w * size / 1000
}
