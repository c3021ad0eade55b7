package pdf

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/page/direction"
)

// piece is a part of a word that is drawn with one face and in one direction.
type piece struct {
	text    string
	lent    *lent // nil for the face of the text
	level   int   // of embedding: 1 from right to left, 2 a number inside that (UAX 9, BD2)
	stretch int   // the number of the stretch from right to left that it is of, 0 for none
	loose   bool  // a line may end before it
}

// pieces are the words of a text, each in its pieces. What no face has is named.
func (fs *fonts) pieces(at face, text string) [][]piece {
	text = norm.NFC.String(text)
	var out [][]piece
	if fs.drawsAll(at, text) {
		for _, w := range strings.Fields(text) {
			out = append(out, []piece{{text: w}})
		}
		return out
	}
	c := cutting{fs: fs, face: at, begins: true, among: fs.lacked(at, text)}
	for _, s := range direction.Stretches(fs.drawable(at, text)) {
		c.stretch = 0
		if s.RightToLeft {
			fs.stretches++
			c.stretch = fs.stretches
		}
		c.cut([]rune(s.Text))
	}
	return c.out
}

// lacked are the characters of a text that its face lacks.
func (fs *fonts) lacked(at face, text string) []rune {
	return slices.DeleteFunc([]rune(text), func(r rune) bool { return unicode.IsSpace(r) || fs.draws(at, r) })
}

// cutting is a text as far as it is cut.
type cutting struct {
	fs      *fonts
	face    face
	among   []rune
	stretch int
	out     [][]piece
	begins  bool // a word begins
}

func (c *cutting) cut(rs []rune) {
	for i, r := range rs {
		if unicode.IsSpace(r) {
			c.begins = true
			continue
		}
		c.put(r, c.level(rs, i))
	}
}

// level is that of the embedding of a character.
func (c *cutting) level(rs []rune, i int) int {
	switch {
	case c.stretch == 0:
		return 0
	case direction.Number(rs[i]), direction.Between(rs[i]) && i > 0 && i+1 < len(rs) && direction.Number(rs[i-1]) && direction.Number(rs[i+1]):
		return 2
	}
	return 1
}

// joiner is a character that is not seen and keeps letters joined or apart.
func joiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

// put adds a character to the word.
func (c *cutting) put(r rune, level int) {
	last := c.last()
	switch {
	case last != nil && last.takes(r):
		last.text += string(r)
		return
	case joiner(r):
		return
	}
	p := piece{text: string(r), level: level, stretch: c.stretch}
	if !c.fs.draws(c.face, r) {
		p.lent = c.fs.lender(r, c.among)
	}
	p.loose = last != nil && p.lent != nil && ideographic(r) && !strings.HasSuffix(last.text, "「")
	c.add(last, p)
}

// last is the piece that the word ends with so far, nil where the next character begins one.
func (c *cutting) last() *piece {
	if n := len(c.out); n > 0 && !c.begins {
		return &c.out[n-1][len(c.out[n-1])-1]
	}
	return nil
}

// takes reports whether a character is drawn over the end of the piece, by its lent face.
func (p *piece) takes(r rune) bool {
	return p.lent != nil && (joiner(r) || combining(r) && p.lent.has(r))
}

// add puts a piece behind the last one of its word, or into it where they are drawn alike.
func (c *cutting) add(last *piece, p piece) {
	if last != nil && !p.loose && last.lent == p.lent && last.level == p.level && last.stretch == p.stretch {
		last.text += p.text
		return
	}
	if last == nil {
		c.out = append(c.out, nil)
	}
	c.begins = false
	n := len(c.out) - 1
	c.out[n] = append(c.out[n], p)
}

// ideographic reports whether a line may end before a character: those of Chinese and
// Japanese stand without blanks.
func ideographic(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }
