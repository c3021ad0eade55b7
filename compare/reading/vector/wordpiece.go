package vector

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/news"
)

const (
	// maxPieces is the longest sentence, its two marks included.
	maxPieces = 128
	// maxWord is the longest word in characters; a longer one is unknown.
	maxWord = 100
)

// piece is a word or a part of one, with the bytes of the text it stands for.
// The pieces of one text are in order; two of them share bytes only where one
// character was taken apart, as a syllable of Hangul is.
type piece struct {
	news.Span
	id uint16
}

// char is a character of a word as the vocabulary writes it.
type char struct {
	news.Span
	// end is where it ends in cutter.word.
	end int
}

// cutter is WordPiece (Wu et al. 2016) as uncased BERT has it (Devlin et al.
// 2019): control characters dropped, letters small and without accents, each
// mark and each Chinese character a word of its own, words cut into the
// longest pieces that the vocabulary has.
type cutter struct {
	*vocabulary
	text  string
	out   []piece
	word  []byte
	chars []char
	// over is the part of a word that is longer than maxWord.
	over news.Span
}

// cut gives the pieces of text inside s without the marks at both ends, and
// whether there are more than a sentence may have. It stops there, so that a
// text of any size takes bounded memory and a pass over it at most.
func (v *vocabulary) cut(text string, s news.Span) (out []piece, more bool) {
	c := cutter{vocabulary: v, text: text}
	for i := s.Start; i < s.End && len(c.out) <= maxPieces-2; {
		r, w := utf8.DecodeRuneInString(text[i:s.End])
		c.read(r, news.Span{Start: i, End: i + w})
		i += w
	}
	c.finish()
	if more = len(c.out) > maxPieces-2; more {
		c.out = c.out[:maxPieces-2]
	}
	return c.out, more
}

// read takes the next character of the text.
func (c *cutter) read(r rune, at news.Span) {
	switch {
	case r < utf8.RuneSelf && asciiWord(r):
		c.add(lowerASCII(r), at)
	case isDropped(r):
	case unicode.IsSpace(r):
		c.finish()
	case isChinese(r):
		c.finish()
		c.decompose(r, at)
		c.finish()
	default:
		c.decompose(r, at)
	}
}

// decompose takes the accents off a character (NFD).
func (c *cutter) decompose(r rune, at news.Span) {
	switch plain := norm.NFD.PropertiesString(c.text[at.Start:at.End]).Decomposition(); {
	case r >= firstHangul && r <= lastHangul:
		c.letters(r, at)
	case plain == nil:
		c.letter(r, at)
	default:
		for len(plain) > 0 {
			d, w := utf8.DecodeRune(plain)
			plain = plain[w:]
			c.letter(d, at)
		}
	}
}

// The syllables of Hangul stand in the order of their letters.
const (
	firstHangul, lastHangul              = 0xac00, 0xd7a3
	hangulFirst, hangulSecond, hangulEnd = 0x1100, 0x1161, 0x11a7
	hangulVowels, hangulEndings          = 21, 28
)

// letters takes a syllable of Hangul apart.
func (c *cutter) letters(r rune, at news.Span) {
	r -= firstHangul
	c.letter(hangulFirst+r/(hangulVowels*hangulEndings), at)
	c.letter(hangulSecond+r/hangulEndings%hangulVowels, at)
	if end := r % hangulEndings; end > 0 {
		c.letter(hangulEnd+end, at)
	}
}

// letter takes a character without its accents; an accent is dropped and
// still belongs to the letter before it.
func (c *cutter) letter(r rune, at news.Span) {
	switch {
	case unicode.Is(unicode.Mn, r):
		c.stretch(at)
	case isMark(r):
		c.finish()
		c.add(unicode.ToLower(r), at)
		c.finish()
	default:
		c.add(unicode.ToLower(r), at)
	}
}

func (c *cutter) stretch(at news.Span) {
	if n := len(c.chars); n > 0 && c.chars[n-1].End == at.Start {
		c.chars[n-1].End = at.End
	}
}

func (c *cutter) add(r rune, at news.Span) {
	if len(c.chars) == maxWord {
		c.over = at
		return
	}
	c.word = utf8.AppendRune(c.word, r)
	c.chars = append(c.chars, char{at, len(c.word)})
}

// finish cuts the word that has been read into pieces.
func (c *cutter) finish() {
	if len(c.chars) == 0 {
		return
	}
	whole := news.Span{Start: c.chars[0].Start, End: max(c.chars[len(c.chars)-1].End, c.over.End)}
	before := len(c.out)
	if c.over.End > 0 || !c.pieces() {
		c.out = append(c.out[:before], piece{whole, c.unknown})
	}
	c.word, c.chars, c.over = c.word[:0], c.chars[:0], news.Span{}
}

// pieces adds the longest pieces from the left; false when some part of the
// word is in no piece.
func (c *cutter) pieces() bool {
	table := c.first
	for i := 0; i < len(c.chars); {
		from := 0
		if i > 0 {
			from = c.chars[i-1].end
		}
		id, n := c.longestFrom(table, i, from)
		if n == 0 {
			return false
		}
		c.out = append(c.out, piece{news.Span{Start: c.chars[i].Start, End: c.chars[i+n-1].End}, id})
		i += n
		table = c.later
	}
	return true
}

// longestFrom is the longest piece from character i on, which begins at byte
// from of the word, and how many characters it has.
func (c *cutter) longestFrom(table map[string]uint16, i, from int) (id uint16, n int) {
	for n = min(c.longest, len(c.chars)-i); n > 0; n-- {
		if id, ok := table[string(c.word[from:c.chars[i+n-1].end])]; ok {
			return id, n
		}
	}
	return 0, 0
}
