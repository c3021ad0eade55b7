package lexicon

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/segment"
)

// Word is a word of a sentence, made ready for looking up.
type Word struct {
	news.Span
	// Lower is the word in lower case with a plain apostrophe.
	Lower string
	// Capital is true for a word that begins with a capital letter.
	Capital bool
}

// Hit is an entry at a place: words First to before End.
type Hit struct {
	Entry      *Entry
	First, End int
}

// Table looks words and phrases up.
type Table struct {
	entries []*Entry
	// first holds the patterns by their first word, the longest first.
	first map[string][]pattern
	// except holds the exceptions of each entry, cut into words.
	except map[*Entry][][]string
	// name are the entries that are written with a capital letter.
	name map[*Entry]bool
}

type pattern struct {
	words []string
	entry *Entry
}

// Read cuts the text of a span into words.
func Read(text string, s news.Span) []Word {
	var space [64]segment.Token // enough for most sentences
	tokens := segment.AppendWords(space[:0], text, s)
	return appendWords(make([]Word, 0, len(tokens)), text, tokens)
}

// Sentences are the words of each sentence of an article.
func Sentences(d *segment.Document) [][]Word {
	var tokens []segment.Token
	ends := make([]int, len(d.Sentences))
	for i, s := range d.Sentences {
		tokens = segment.AppendWords(tokens, d.Article.Text, s.Span)
		ends[i] = len(tokens)
	}
	all := appendWords(make([]Word, 0, len(tokens)), d.Article.Text, tokens)
	out := make([][]Word, len(ends))
	from := 0
	for i, end := range ends {
		out[i], from = all[from:end:end], end
	}
	return out
}

func appendWords(out []Word, text string, tokens []segment.Token) []Word {
	for _, t := range tokens {
		raw := text[t.Start:t.End]
		r, _ := utf8.DecodeRuneInString(raw)
		out = append(out, Word{t.Span, strings.ReplaceAll(strings.ToLower(raw), "’", "'"), unicode.IsUpper(r)})
	}
	return out
}

// NewTable makes a table of entries.
func NewTable(entries []*Entry) *Table {
	t := &Table{entries: entries, first: map[string][]pattern{}, except: map[*Entry][][]string{}, name: map[*Entry]bool{}}
	for _, e := range entries {
		for _, f := range e.Forms {
			if ws := cut(f); len(ws) > 0 {
				t.first[ws[0]] = append(t.first[ws[0]], pattern{ws, e})
			}
		}
		for _, x := range e.Exceptions {
			t.except[e] = append(t.except[e], cut(x))
		}
		t.name[e] = namesOnly(e)
	}
	for _, ps := range t.first {
		sort.SliceStable(ps, func(i, j int) bool { return len(ps[i].words) > len(ps[j].words) })
	}
	return t
}

// cut is a form as words; hyphens part them, as they do in a text.
func cut(form string) []string {
	var out []string
	for _, w := range Read(form, news.Span{End: len(form)}) {
		out = append(out, w.Lower)
	}
	return out
}

// namesOnly reports whether the entry's example writes it with a capital
// inside the sentence.
func namesOnly(e *Entry) bool {
	for i, w := range Read(e.Example, news.Span{End: len(e.Example)}) {
		if i == 0 || !w.Capital {
			continue
		}
		for _, f := range e.Forms {
			for _, part := range cut(f) {
				if part == w.Lower {
					return true
				}
			}
		}
	}
	return false
}

// Entries are all entries in the order of the list.
func (t *Table) Entries() []*Entry { return t.entries }

// Find gives the entries that the words of a sentence hold, in text order; at
// each word the longest, and none inside another. A word that is part of a
// name ("Slam Magazine") is no hit.
func (t *Table) Find(words []Word) []Hit {
	var out []Hit
	title := titleCase(words)
	for i := 0; i < len(words); i++ {
		for _, p := range t.first[words[i].Lower] {
			if !matches(words[i:], p.words) || t.other(words, i, p) || !title && i > 0 && words[i].Capital && !t.name[p.entry] {
				continue
			}
			out = append(out, Hit{p.entry, i, i + len(p.words)})
			i += len(p.words) - 1
			break
		}
	}
	return out
}

// titleCase reports whether most longer words have capitals, as in headlines.
func titleCase(words []Word) bool {
	capitals, all := 0, 0
	for i, w := range words {
		if i > 0 && len(w.Lower) > 3 {
			all++
			if w.Capital {
				capitals++
			}
		}
	}
	return all > 2 && 3*capitals > 2*all
}

func matches(words []Word, form []string) bool {
	if len(words) < len(form) {
		return false
	}
	for i, f := range form {
		if words[i].Lower != f {
			return false
		}
	}
	return true
}

// other reports whether the words around the pattern at i give it another
// sense.
func (t *Table) other(words []Word, i int, p pattern) bool {
	for _, x := range t.except[p.entry] {
		for from := max(0, i-len(x)+1); from < i+len(p.words); from++ {
			if matches(words[from:], x) {
				return true
			}
		}
	}
	return false
}
