package pdf

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"parallax/assets"
)

// Lend finds a face of the computer that has all these letters, nil for none. The same
// letters get the same face.
type Lend func(letters []rune) *font.Font

// spare are the faces of the program for scripts that the others lack, in the order of
// their names.
var spare = sync.OnceValue(func() []*font.Font {
	const folder = "fonts/noto"
	files, err := assets.Fonts.ReadDir(folder)
	if err != nil {
		panic(fmt.Errorf("font: %w", err))
	}
	var out []*font.Font
	for _, f := range files {
		if path.Ext(f.Name()) != ".ttf" {
			continue
		}
		data, err := assets.Fonts.ReadFile(path.Join(folder, f.Name()))
		if err != nil {
			panic(fmt.Errorf("font: %w", err))
		}
		face, err := font.ParseTTF(bytes.NewReader(data))
		if err != nil {
			panic(fmt.Errorf("font %s: %w", f.Name(), err))
		}
		out = append(out, face.Font)
	}
	return out
})

// lent is a face for letters that those of the document lack. Its letters are drawn as
// paths (a font of type 3, see type3.go), so that outlines of every kind can be embedded.
type lent struct {
	face   *font.Face
	name   string // in the resources of the pages
	number map[string]int
	signs  []sign // in the order of their first use
}

// sign is what is drawn for one letter or a few that stand as one: glyphs of a face. Lengths
// are thousandths of the size.
type sign struct {
	x       float64 // where it begins in its word
	width   float64
	letters string
	glyphs  []glyph
}

// glyph is a glyph of a sign, and where it stands in that.
type glyph struct {
	id   font.GID
	x, y float64
}

// has reports whether the face can draw a character.
func (l *lent) has(r rune) bool {
	g, ok := l.face.NominalGlyph(r)
	if !ok || g == 0 {
		return false
	}
	outline, ok := l.face.GlyphDataOutline(uint16(g))
	return ok && (len(outline.Segments) > 0 || unicode.Is(unicode.Cf, r))
}

// use is the number of a sign in the document: signs are one that look alike and stand for
// the same letters.
func (l *lent) use(x sign) int {
	x.x = 0
	key := fmt.Sprint(x)
	n, ok := l.number[key]
	if !ok {
		n = len(l.signs)
		l.number[key], l.signs = n, append(l.signs, x)
	}
	return n
}

// lender is the face that draws a character which the face of the text lacks, among
// others of one text; nil for none.
func (fs *fonts) lender(r rune, among []rune) *lent {
	l, known := fs.lenders[r]
	if !known {
		l = fs.find(r, among)
		fs.lenders[r] = l
	}
	return l
}

// find looks among the faces that are in use, then among those of the program, then
// among those of the computer.
func (fs *fonts) find(r rune, among []rune) *lent {
	for _, l := range fs.lents {
		if l.has(r) {
			return l
		}
	}
	candidates := spare()
	if fs.lend != nil {
		candidates = append(candidates[:len(candidates):len(candidates)], fs.lend(kin(r, among)), fs.lend([]rune{r}))
	}
	for _, f := range candidates {
		if f == nil {
			continue
		}
		l := &lent{face: font.NewFace(f), name: fmt.Sprintf("L%d", len(fs.lents)), number: map[string]int{}}
		if l.has(r) {
			fs.lents = append(fs.lents, l)
			return l
		}
	}
	return nil
}

// kin are the characters of the script of one of them.
func kin(r rune, among []rune) []rune {
	out := []rune{r}
	for _, x := range among {
		if x != r && language.LookupScript(x) == language.LookupScript(r) {
			out = append(out, x)
		}
	}
	return out
}

// shaped is a word in the signs of a lent face, in the order of reading.
type shaped struct {
	signs []sign
	width float64
}

// shapedWord names what is shaped.
type shapedWord struct {
	*lent
	text     string
	leftward bool
}

// shape finds the signs of a word: joined letters, marks at their places.
func (fs *fonts) shape(w shapedWord) shaped {
	if out, ok := fs.shapes[w]; ok {
		return out
	}
	rs := []rune(w.text)
	in := shaping.Input{Text: rs, RunEnd: len(rs), Face: w.face, Size: fixed.I(1000), Script: script(rs), Direction: di.DirectionLTR}
	if w.leftward {
		in.Direction = di.DirectionRTL
	}
	var out shaped
	at := -1 // the letters of the sign that is open
	for _, g := range fs.shaper.Shape(in).Glyphs {
		if g.TextIndex() != at {
			at = g.TextIndex()
			out.signs = append(out.signs, sign{x: out.width, letters: string(rs[at:min(len(rs), at+g.RunesCount())])})
		}
		s := &out.signs[len(out.signs)-1]
		s.glyphs = append(s.glyphs, glyph{g.GlyphID, s.width + units(g.XOffset), units(g.YOffset)})
		s.width += units(g.Advance)
		out.width += units(g.Advance)
	}
	if w.leftward {
		slices.Reverse(out.signs)
	}
	fs.shapes[w] = out
	return out
}

func units(x fixed.Int26_6) float64 { return float64(x) / 64 }

// script is that of the first character that has one.
func script(rs []rune) language.Script {
	for _, r := range rs {
		if s := language.LookupScript(r); s != language.Common && s != language.Inherited && s != language.Unknown {
			return s
		}
	}
	return language.Common
}
