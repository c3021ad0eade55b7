package lexicon

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

// Word is a word of a sentence.
type Word = token.Word

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
	// except holds the exceptions of each entry by their first word, cut into
	// words, and longest the number of words of its longest one.
	except  map[exception][][]string
	longest map[*Entry]int
	// plain holds the fields in which an entry has its plain sense.
	plain map[*Entry]Fields
	// name are the entries that are written with a capital letter.
	name map[*Entry]bool
}

// exception is an entry and the first word of one of its exceptions.
type exception struct {
	entry *Entry
	word  string
}

type pattern struct {
	words []string
	entry *Entry
}

// NewTable makes a table of entries.
func NewTable(entries []*Entry) *Table {
	t := &Table{
		entries: entries, first: make(map[string][]pattern, len(entries)), except: make(map[exception][][]string, len(entries)),
		longest: map[*Entry]int{}, plain: map[*Entry]Fields{}, name: map[*Entry]bool{},
	}
	for _, e := range entries {
		for _, f := range e.Forms {
			if ws := cut(f); len(ws) > 0 {
				t.first[ws[0]] = append(t.first[ws[0]], pattern{ws, e})
			}
		}
		for _, x := range e.Exceptions {
			t.addException(e, x)
		}
		if namesOnly(e) {
			t.name[e] = true
		}
	}
	for _, ps := range t.first {
		slices.SortStableFunc(ps, func(a, b pattern) int { return len(b.words) - len(a.words) })
	}
	return t
}

func (t *Table) addException(e *Entry, x string) {
	if field, ok := strings.CutPrefix(x, "@"); ok {
		t.plain[e] |= fieldNamed(field)
		return
	}
	if ws := cut(x); len(ws) > 0 {
		key := exception{e, ws[0]}
		t.except[key] = append(t.except[key], ws)
		t.longest[e] = max(t.longest[e], len(ws))
	}
}

// cut is a form as words; hyphens part them, as they do in a text.
func cut(form string) []string {
	if plain(form) {
		return strings.FieldsFunc(form, func(r rune) bool { return r == ' ' || r == '-' })
	}
	var out []string
	for part := range strings.FieldsSeq(form) {
		if part == anyWord {
			out = append(out, part)
		}
		for _, w := range token.Read(part) {
			out = append(out, w.Lower)
		}
	}
	return out
}

// plain reports whether a form holds nothing but small letters, blanks and
// hyphens, as most do, so that it need not be read as a text is.
func plain(form string) bool {
	for i := range len(form) {
		if c := form[i]; (c < 'a' || c > 'z') && c != ' ' && c != '-' {
			return false
		}
	}
	return true
}

// namesOnly reports whether the entry's example writes it with a capital
// inside the sentence.
func namesOnly(e *Entry) bool {
	if e.Example == "" || strings.ToLower(e.Example[1:]) == e.Example[1:] {
		return false
	}
	for i, w := range token.Read(e.Example) {
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
func (t *Table) Find(words []Word) []Hit { return t.FindIn(words, Context{}) }

// Context is what is known of the text around a sentence.
type Context struct {
	// Fields are those that the text is about, such as by its headline.
	Fields Fields
	// Name reports whether a word, lower case, is a name in this text, so that
	// it is one where it begins a sentence too; nil for never. It is asked only
	// where a word was found.
	Name func(word string) bool
}

// FindIn is Find for a sentence of a longer text.
func (t *Table) FindIn(words []Word, c Context) []Hit {
	var out []Hit
	read := sentence{words: words, Context: c}
	for i := 0; i < len(words); i++ {
		for _, p := range t.first[words[i].Lower] {
			// most phrases that begin so fail at their second word
			if len(p.words) > 1 && (i+1 == len(words) || words[i+1].Lower != p.words[1]) {
				continue
			}
			if !matches(words[i:], p.words) || t.other(words, i, p) || t.isPlain(&read, p) || t.inName(&read, i, p) {
				continue
			}
			out = append(out, Hit{p.entry, i, i + len(p.words)})
			i += len(p.words) - 1
			break
		}
	}
	return out
}

// sentence is what is asked of a sentence only where a word is found in it.
type sentence struct {
	Context
	words      []Word
	title      bool
	seen, read bool // whether title and fields have been made
}

// isPlain reports whether the sentence speaks of a field in which the pattern
// is meant as it stands.
func (t *Table) isPlain(s *sentence, p pattern) bool {
	plain := t.plain[p.entry]
	if plain == 0 {
		return false
	}
	if !s.read {
		s.read = true
		s.Fields |= FieldsOf(s.words)
	}
	return s.Fields&plain != 0
}

// inName reports whether the pattern at i is part of a name; the reader's own
// words are marked wherever they stand. Words all in capitals, in a sentence that
// is not, are shouted and no name.
func (t *Table) inName(s *sentence, i int, p pattern) bool {
	if !s.words[i].Capital || t.name[p.entry] || p.entry.Own || s.shouts(i, len(p.words)) {
		return false
	}
	if !s.seen {
		s.seen, s.title = true, titleCase(s.words)
	}
	if i > 0 && !s.title {
		return true
	}
	return s.Name != nil && s.Name(s.words[i].Lower)
}

// shouts reports whether n words from i on are all capitals, and most of the
// sentence is not.
func (s *sentence) shouts(i, n int) bool {
	for _, w := range s.words[i : i+n] {
		if !w.Shouted {
			return false
		}
	}
	loud := 0
	for _, w := range s.words {
		if w.Shouted {
			loud++
		}
	}
	return 2*loud <= len(s.words)
}

// titleCase reports whether the longer words have capitals, as in headlines;
// one in eight may lack it, and prepositions may.
func titleCase(words []Word) bool {
	small, all := 0, 0
	for i, w := range words {
		if i > 0 && len(w.Lower) > 3 && !smallWords[w.Lower] {
			all++
			if !w.Capital {
				small++
			}
		}
	}
	return all > 2 && 8*small <= all
}

// smallWords are those that headlines in title case may leave small.
var smallWords = class.Words("small-in-titles")

func matches(words []Word, form []string) bool {
	if len(words) < len(form) {
		return false
	}
	for i, f := range form {
		if words[i].Lower != f && f != anyWord {
			return false
		}
	}
	return true
}

// anyWord stands for one word, whichever, in an exception: "claimed ? lives".
const anyWord = "?"

// other reports whether the words around the pattern at i give it another
// sense.
func (t *Table) other(words []Word, i int, p pattern) bool {
	longest := t.longest[p.entry]
	if longest == 0 {
		return false
	}
	for from := max(0, i-longest+1); from < i+len(p.words); from++ {
		for _, x := range t.except[exception{p.entry, words[from].Lower}] {
			if from+len(x) > i && matches(words[from:], x) {
				return true
			}
		}
	}
	return false
}
