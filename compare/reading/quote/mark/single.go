package mark

import (
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// longestSingle is the longest stretch in single marks, in bytes: beyond it
// an apostrophe was taken for a mark.
const longestSingle = 400

// addSingles adds the stretches in single marks that stand outside the double
// ones, and keeps the order of the text.
func addSingles(d *token.Document, doubles []Stretch) []Stretch {
	var out []Stretch
	k := 0
	for i, p := range d.Paragraphs {
		at := p.Start
		for k < len(doubles) && doubles[k].Paragraph == i {
			out = singles(out, d.Article.Text, i, news.Span{Start: at, End: doubles[k].Start})
			out = append(out, doubles[k])
			at = doubles[k].End
			k++
		}
		out = singles(out, d.Article.Text, i, news.Span{Start: at, End: p.Span.End})
	}
	return out
}

// singles adds the stretches in single marks inside s.
func singles(out []Stretch, text string, paragraph int, s news.Span) []Stretch {
	before := ' '
	for i := s.Start; i < s.End; {
		if c := text[i]; c < utf8.RuneSelf && c != '\'' {
			before = rune(c)
			i++
			continue
		}
		r, w := utf8.DecodeRuneInString(text[i:s.End])
		if (r == '\'' || r == '‘') && !isWordRune(before) && before != '\'' && before != '’' {
			if end := closeSingle(text, i+w, s.End); end > 0 {
				out = append(out, Stretch{Span: news.Span{Start: i, End: end}, Single: true, Paragraph: paragraph})
				before, i = '’', end
				continue
			}
		}
		before = r
		i += w
	}
	return out
}

// closeSingle is the end of the mark that closes what begins at i, 0 if none.
func closeSingle(text string, i, limit int) int {
	limit = min(limit, i+longestSingle)
	before, _ := utf8.DecodeRuneInString(text[i:])
	if !isWordRune(before) {
		return 0
	}
	for k := i; k < limit; {
		r, w := utf8.DecodeRuneInString(text[k:])
		after, _ := utf8.DecodeRuneInString(text[k+w:])
		if (r == '\'' || r == '’') && k > i+1 && !isWordRune(after) && !unicode.IsSpace(before) {
			return k + w
		}
		before = r
		k += w
	}
	return 0
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }
