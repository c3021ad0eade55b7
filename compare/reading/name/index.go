package name

import (
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
	parted   map[string]bool // see Parted
	keys     sync.Map        // see keyOf
}

// NewIndex reads the names of articles; a hit's Article is the index here.
func NewIndex(texts []*Text) *Index {
	x := &Index{texts: texts, capitals: make([]map[string][]int32, len(texts)), family: make([]map[string][]int, len(texts))}
	var group sync.WaitGroup
	for a, t := range texts {
		group.Go(func() { x.capitals[a], x.family[a] = capitalsOf(t), familyOf(t) })
	}
	group.Wait()
	x.near = sync.OnceValue(x.readNear)
	x.parted = x.readParted()
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

// Entity is the entity of an article that has a name, by one of its forms, by
// first and last name, or by its last name where the article has no other one
// for it; -1 for none.
func (x *Index) Entity(article int, name string) int {
	t, k := x.texts[article], x.keyOf(name)
	if len(k.words) == 0 {
		return -1
	}
	if e, ok := t.ofKeys(k.form, k.plain); ok {
		return e
	}
	found := -1
	for _, e := range x.family[article][k.last()] {
		other := x.keyOf(t.Entities[e].Name)
		if samePerson(k.words, other.words) && (k.junior == other.junior || !x.parted[k.last()]) {
			if found >= 0 {
				return -1
			}
			found = e
		}
	}
	if e, ok := t.byForm[k.last()]; ok && found < 0 && len(k.words) > 1 && len(x.keyOf(t.Entities[e].Name).words) == 1 && t.Entities[e].Kind != Place && t.Entities[e].Kind != Body {
		return e
	}
	return found
}

// Kind is what an article has by a name, see Entity; Other where it has nothing.
func (x *Index) Kind(article int, name string) Kind {
	if e := x.Entity(article, name); e >= 0 {
		return x.texts[article].Entities[e].Kind
	}
	return Other
}

// ofKeys is the entity that has one of two folded forms, the first one before
// the other.
func (t *Text) ofKeys(key, plain string) (int, bool) {
	if e, ok := t.byForm[key]; ok {
		return e, true
	}
	e, ok := t.byForm[plain]
	return e, ok
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
	return x.hits(article, x.keyOf(name).last())
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
	k := x.keyOf(name)
	if len(k.words) == 0 {
		return false
	}
	return len(x.capitals[article][k.last()]) > 0 || x.Entity(article, name) >= 0 || k.misspelt()[article]
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
