package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/say"
)

// scripts are the letters that the faces may lack and that have a name to stand for
// them, with the keys of those names. Those of Japanese come first, since it is
// written with Chinese ones too.
var scripts = []struct {
	of  []*unicode.RangeTable
	key string
}{
	{[]*unicode.RangeTable{unicode.Hiragana, unicode.Katakana}, "page.letters.japanese"},
	{[]*unicode.RangeTable{unicode.Han}, "page.letters.chinese"},
	{[]*unicode.RangeTable{unicode.Hangul}, "page.letters.korean"},
	{[]*unicode.RangeTable{unicode.Arabic}, "page.letters.arabic"},
	{[]*unicode.RangeTable{unicode.Hebrew}, "page.letters.hebrew"},
}

// The keys of what stands for other letters, and for what is no letter.
const (
	otherLetters = "page.letters.other"
	noLetter     = "page.letters.sign"
)

// keyOf is the key of what stands for a character.
func keyOf(r rune) string {
	if !unicode.IsLetter(r) {
		return noLetter
	}
	for _, s := range scripts {
		if unicode.In(r, s.of...) {
			return s.key
		}
	}
	return otherLetters
}

// drawable is a text in which "[Arabic letters]" and the like stand for words,
// with the blanks and points between them, that no face has. A letter with
// its accents is one character where there is such a one.
func (fs *fonts) drawable(at face, text string) string {
	text = norm.NFC.String(text)
	if fs.drawsAll(at, text) {
		return text
	}
	d, among := drawing{words: fs.named}, fs.lacked(at, text)
	for _, r := range text {
		switch {
		case unicode.IsSpace(r) || joiner(r) || fs.draws(at, r) || fs.lender(r, among) != nil:
			d.shown(r)
		case unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r): // nothing to see
		case combining(r):
			fs.missing++ // it goes with its letter
		default:
			fs.missing++
			d.lacking(r)
		}
	}
	d.end()
	return d.out.String()
}

func (fs *fonts) drawsAll(at face, text string) bool {
	for _, r := range text {
		if !unicode.IsSpace(r) && !fs.draws(at, r) {
			return false
		}
	}
	return true
}

// combining reports whether a character is set upon the one before it.
func combining(r rune) bool { return unicode.Is(unicode.M, r) }

// drawing is a text as far as it is made drawable.
type drawing struct {
	words say.Catalogue
	out   strings.Builder
	open  string // the key of the letters that the text so far ends with, "" for none
	held  string // blanks and points behind them, which may stand within
}

// shown adds what the face has.
func (d *drawing) shown(r rune) {
	if d.open != "" && (unicode.IsSpace(r) || unicode.IsPunct(r)) {
		d.held += string(r)
		return
	}
	d.end()
	d.out.WriteRune(r)
}

// lacking adds what the face lacks.
func (d *drawing) lacking(r rune) {
	key := keyOf(r)
	switch {
	case d.open == "" || key == d.open:
	case d.open != noLetter && (unicode.IsPunct(r) || unicode.IsLetter(r) && unicode.Is(unicode.Common, r)): // of that script
		key = d.open
	case d.open == "page.letters.chinese" && key == "page.letters.japanese":
	case d.open == "page.letters.japanese" && key == "page.letters.chinese":
		key = d.open
	default:
		d.end()
	}
	d.open, d.held = key, ""
}

// end writes what stands for the letters that are open.
func (d *drawing) end() {
	if d.open != "" {
		d.out.WriteString(d.words.Text(say.Message{Key: d.open}))
	}
	d.out.WriteString(d.held)
	d.open, d.held = "", ""
}
