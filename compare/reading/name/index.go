package name

import (
	"slices"
	"strings"
	"sync"

	"parallax/compare/news"
)

// Hit is a place where a name stands.
type Hit struct {
	// Article is the index of the text, Sentence that of the sentence in its
	// document.
	Article, Sentence int
	// Span is the name, with its titles where Mentions gave it.
	news.Span
}

// Index finds names in several articles, word by word: "King" is not in
// "speaking". Case, accents and apostrophes do not count.
type Index struct {
	texts []*Text
	// capitals are the words with a capital by their folded forms: indexes into
	// the article's words, by article.
	capitals []map[string][]int32
	family   []map[string][]int // entities of persons by folded last name, by article
	near     func() []map[string]string
}

// NewIndex reads the names of articles; a hit's Article is the index here.
func NewIndex(texts []*Text) *Index {
	x := &Index{texts: texts, capitals: make([]map[string][]int32, len(texts)), family: make([]map[string][]int, len(texts))}
	for a, t := range texts {
		x.capitals[a], x.family[a] = capitalsOf(t), familyOf(t)
	}
	x.near = sync.OnceValue(x.readNear)
	return x
}

// capitalsOf are all words with a capital.
func capitalsOf(t *Text) map[string][]int32 {
	out := make(map[string][]int32, len(t.Document.Words)/16)
	for i, w := range t.Document.Words {
		if w.Capital {
			key := fold(bare(w.Lower))
			out[key] = append(out[key], int32(i))
		}
	}
	return out
}

// familyOf are the persons by their last names.
func familyOf(t *Text) map[string][]int {
	out := map[string][]int{}
	for e := range t.Entities {
		if t.Entities[e].Kind == Person {
			w := wordsOf(t.Entities[e].Name)
			if len(w) > 0 {
				out[w[len(w)-1]] = append(out[w[len(w)-1]], e)
			}
		}
	}
	return out
}

// readNear are the spellings of last names by what is left without one of their
// letters, by article.
func (x *Index) readNear() []map[string]string {
	out := make([]map[string]string, len(x.texts))
	for a := range out {
		out[a] = map[string]string{}
		for last := range x.family[a] {
			if len(last) < shortestMisspelt {
				continue
			}
			for _, d := range deletions(last) {
				if o, ok := out[a][d]; !ok || last < o {
					out[a][d] = last
				}
			}
		}
	}
	return out
}

// wordsOf are the folded words of a name without suffixes, hyphens parted.
func wordsOf(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '-' || c == '\n' || c == '\t' }) {
		w = fold(bare(strings.ToLower(strings.ReplaceAll(strings.Trim(w, ".,;:()“”\"‘"), "’", "'"))))
		if w != "" && (len(out) < 2 || lists().words[w]&suffix == 0) {
			out = append(out, w)
		}
	}
	return out
}

// Last is the last name of a person in lower case, without accents, marks and
// "Jr."; "" for none. Of a hyphened one it is the last part.
func Last(name string) string {
	w := wordsOf(name)
	if len(w) == 0 {
		return ""
	}
	return w[len(w)-1]
}

// Entity is the entity of an article that has a name, by one of its forms, by
// first and last name, or by its last name where the article has no other one
// for it; -1 for none.
func (x *Index) Entity(article int, name string) int {
	t := x.texts[article]
	words := wordsOf(name)
	if len(words) == 0 {
		return -1
	}
	if e, ok := t.lookUp(name, words); ok {
		return e
	}
	last := words[len(words)-1]
	found := -1
	for _, e := range x.family[article][last] {
		if samePerson(words, wordsOf(t.Entities[e].Name)) {
			if found >= 0 {
				return -1
			}
			found = e
		}
	}
	if e, ok := t.byForm[last]; ok && found < 0 && len(words) > 1 && len(wordsOf(t.Entities[e].Name)) == 1 && t.Entities[e].Kind != Place && t.Entities[e].Kind != Body {
		return e
	}
	return found
}

// lookUp is the entity that has a form, whose words are given.
func (t *Text) lookUp(name string, words []string) (int, bool) {
	if e, ok := t.byForm[formKey(name)]; ok {
		return e, true
	}
	e, ok := t.byForm[strings.Join(words, " ")]
	return e, ok
}

// formKey is a name as the forms of a text are kept.
func formKey(name string) string {
	var out []string
	for w := range strings.FieldsSeq(name) {
		out = append(out, fold(strings.Trim(w, ".,;:()“”\"")))
	}
	return strings.Join(out, " ")
}

// samePerson reports whether two names with one last name may be of one person:
// one has no other name, or the first names are the same or stand for it.
func samePerson(a, b []string) bool {
	if len(a) == 1 || len(b) == 1 {
		return true
	}
	x, y := a[0], b[0]
	nick := lists().nickname
	return or(nick[x], x) == or(nick[y], y) || (len(x) == 1 || len(y) == 1) && x[0] == y[0]
}

// Mentions are the places where an article names an entity by any of its
// forms, in text order; name is one of them or of its forms elsewhere.
func (x *Index) Mentions(article int, name string) []Hit {
	e := x.Entity(article, name)
	if e < 0 {
		return nil
	}
	t := x.texts[article]
	var out []Hit
	for _, m := range t.Entities[e].Mentions {
		out = append(out, Hit{article, t.Mentions[m].Sentence, t.Mentions[m].Span})
	}
	return out
}

// Words are the places where the last name of somebody stands in an article
// with a capital, whoever is meant by it, in text order.
func (x *Index) Words(article int, name string) []Hit {
	return x.hits(article, Last(name))
}

func (x *Index) hits(article int, word string) []Hit {
	d := x.texts[article].Document
	var out []Hit
	for _, i := range x.capitals[article][word] {
		w := d.Words[i]
		out = append(out, Hit{article, d.SentenceAt(w.Start), w.Span})
	}
	return out
}

// Has reports whether an article may have a name: its last word with a capital,
// another form of it, or a spelling one letter apart. Where it does not, nothing
// in the article is the name.
func (x *Index) Has(article int, name string) bool {
	last := Last(name)
	if last == "" {
		return false
	}
	if len(x.capitals[article][last]) > 0 || x.Entity(article, name) >= 0 {
		return true
	}
	if len(last) < shortestMisspelt {
		return false
	}
	for _, d := range deletions(last) {
		if o, ok := x.near()[article][d]; ok && near(o, last) {
			return true
		}
	}
	return false
}

// Elsewhere reports whether another article than the one may have a name, see
// Has.
func (x *Index) Elsewhere(article int, name string) bool {
	for a := range x.texts {
		if a != article && x.Has(a, name) {
			return true
		}
	}
	return false
}

// Namesakes reports whether an article names two persons of the last name: who
// is meant by it alone may be either.
func (x *Index) Namesakes(article int, name string) bool {
	return len(x.family[article][Last(name)]) > 1
}

// IsPerson reports whether a name of two words or more is that of a person in
// the body of an article.
func (x *Index) IsPerson(name string) bool {
	words := wordsOf(name)
	if len(words) < 2 {
		return false
	}
	return slices.ContainsFunc(x.texts, func(t *Text) bool {
		e, ok := t.lookUp(name, words)
		return ok && t.Entities[e].Kind == Person && slices.ContainsFunc(t.Entities[e].Mentions, func(m int) bool {
			return !t.Document.Sentences[t.Mentions[m].Sentence].Headline()
		})
	})
}

// Usual is the name of a person of two words or more as the articles write it
// most often: of equal ones the longest, then the first. A name that no article
// has is given back.
func (x *Index) Usual(name string) string {
	count := map[string]int{}
	best := ""
	for a, t := range x.texts {
		e := x.Entity(a, name)
		if e < 0 || t.Entities[e].Kind != Person {
			continue
		}
		for _, m := range t.Entities[e].Mentions {
			f := strings.Join(strings.Fields(t.Document.Article.Slice(t.Mentions[m].Head)), " ")
			if len(strings.Fields(f)) < 2 {
				continue
			}
			if count[f]++; best == "" || count[f] > count[best] || count[f] == count[best] && len(f) > len(best) {
				best = f
			}
		}
	}
	return or(best, name)
}
