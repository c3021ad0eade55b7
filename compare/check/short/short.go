// Package short finds what a short form of a name stands for, by first letters.
//
// In go a document and a short form ("FDA") or a name that is spelled out, out comes
// where the document has the other: the words with a capital whose first letters are
// those of the short form, small words between them passed over or counted, or the short
// form of a name. Method: letters of acronyms matched to the beginnings of words
// (Schwartz and Hearst 2003), without the definition in brackets that they ask for.
//
// Known misses: letters from inside of a word ("IV"), short forms of abroad ("ISIS" of
// another language's words), and names of people.
package short

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// How many letters a short form has: of two, too many names begin with them.
const (
	fewest = 3
	most   = 7
)

// Index is what short forms stand for in a document.
type Index struct {
	long  map[string]news.Span // by the letters: the name that is spelled out first
	short map[string]news.Span // words in capitals
	// parties are words for a party, by it.
	parties map[string]news.Span
}

// New reads a document.
func New(d *token.Document) *Index {
	x := &Index{map[string]news.Span{}, map[string]news.Span{}, map[string]news.Span{}}
	for k, w := range d.Words {
		if !w.Capital {
			continue
		}
		if p := parties[w.Lower]; p != "" {
			keep(x.parties, p, w.Span)
		}
		if l, ok := letters(d.Article.Slice(w.Span)); ok {
			keep(x.short, l, w.Span)
		}
		name{d.Article.Text, d.Words[k:]}.beginnings(func(form string, end int) { keep(x.long, form, news.Span{Start: w.Start, End: end}) })
	}
	return x
}

func keep(m map[string]news.Span, key string, s news.Span) {
	if _, ok := m[key]; !ok {
		m[key] = s
	}
}

// Other is where the document has the other form of a name that has some forms, or another
// name of the same party; false for none. A person has no short form.
func (x *Index) Other(forms []string, person bool) (news.Span, bool) {
	for _, form := range forms {
		if s, ok := x.Spelled(form[strings.LastIndexByte(form, ' ')+1:]); ok {
			return s, true
		}
		if s, ok := x.Short(form); ok && !person {
			return s, true
		}
		if s, ok := x.parties[parties[strings.ToLower(form)]]; ok {
			return s, true
		}
	}
	return news.Span{}, false
}

// Spelled is where the document spells out a short form; false for none, and for what is
// no short form.
func (x *Index) Spelled(form string) (news.Span, bool) {
	l, ok := letters(form)
	if !ok {
		return news.Span{}, false
	}
	s, ok := x.long[l]
	return s, ok
}

// Short is where the document has the short form of a name, or of its end ("HHS" of
// "Department of Health and Human Services"); false for none.
func (x *Index) Short(long string) (out news.Span, ok bool) {
	words := token.Read(long)
	for k := range words {
		name{long, words[k:]}.beginnings(func(form string, end int) {
			if s, has := x.short[form]; has && !ok && end == words[len(words)-1].End {
				out, ok = s, true
			}
		})
	}
	return out, ok
}

// name is words that may be one.
type name struct {
	text  string
	words []token.Word
}

// beginnings calls found with the first letters of the words of a name, those of small
// ones counted or not, and where it ends, for each of its ends.
func (n name) beginnings(found func(form string, end int)) {
	var all, capitals []byte
	for k, w := range n.words {
		if k > 0 && !joined(n.text[n.words[k-1].End:w.Start]) || len(all) > most {
			return
		}
		switch little := small[w.Lower]; {
		case little && k == 0 || !little && !w.Capital:
			return
		case little:
			all = append(all, w.Lower[0])
			continue
		}
		all, capitals = append(all, w.Lower[0]), append(capitals, w.Lower[0])
		if len(capitals) >= fewest {
			found(string(capitals), w.End)
		}
		if len(all) >= fewest && len(all) > len(capitals) {
			found(string(all), w.End)
		}
	}
}

// joined reports whether nothing but a space, a hyphen or an ampersand stands between two words.
func joined(gap string) bool {
	return !strings.Contains(gap, "\n") && strings.Trim(gap, " -&\u00a0") == ""
}

// letters are those of a word in capitals, in small letters; false for other words.
func letters(word string) (string, bool) {
	word = strings.ReplaceAll(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s"), ".", "")
	if len(word) < fewest || len(word) > most {
		return "", false
	}
	if strings.ContainsFunc(word, func(r rune) bool { return r < 'A' || r > 'Z' }) {
		return "", false
	}
	return strings.ToLower(word), true
}

var (
	small   = class.Words("initials-passed-over")
	parties = class.Texts("party-member")
)
