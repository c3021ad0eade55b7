package difference

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/name"
	"parallax/compare/reading/token"
)

// named is somebody or something that the articles name.
type named struct {
	// Name is as most articles call it.
	name string
	kind name.Kind
	// in are the indexes of its entities in the names of each article, -1 where
	// none is it.
	in []int
}

// namings are the names of all articles, joined over the articles.
type namings struct {
	docs  []*token.Document
	texts []*name.Text
	index *name.Index
	all   []named
	// initials are what runs of words with capitals begin with, by article.
	initials []map[string]bool
	words    []wordForms // by article
	// family are the persons of a last name, folded: indexes into all.
	family map[string][]int
}

func readNamings(docs []*token.Document, p *people) *namings {
	w := &namings{docs: docs, texts: p.texts, index: p.Index}
	for _, d := range docs {
		w.initials = append(w.initials, initialsOf(d))
		w.words = append(w.words, formsOfWords(d))
	}
	taken := map[[2]int]bool{}
	for a, t := range w.texts {
		for e := range t.Entities {
			if !taken[[2]int{a, e}] {
				w.all = append(w.all, w.join(a, e, taken))
			}
		}
	}
	w.family = map[string][]int{}
	for i, n := range w.all {
		if n.kind == name.Person {
			last := name.Last(n.name)
			w.family[last] = append(w.family[last], i)
		}
	}
	return w
}

// join finds an entity in the other articles, by its forms there.
func (w *namings) join(article, entity int, taken map[[2]int]bool) named {
	x := w.texts[article].Entities[entity]
	n := named{name: x.Name, kind: x.Kind, in: make([]int, len(w.texts))}
	for a := range w.texts {
		n.in[a] = -1
		if a == article {
			n.in[a] = entity
		} else if e := w.found(a, x); e >= 0 && !taken[[2]int{a, e}] && fits(x.Kind, w.texts[a].Entities[e].Kind) {
			n.in[a] = e
		}
		if n.in[a] >= 0 {
			taken[[2]int{a, n.in[a]}] = true
		}
	}
	n.name, n.kind = w.called(n)
	return n
}

// found is the entity of an article that an entity of another one is, -1 for
// none; acronyms and long forms of bodies count.
func (w *namings) found(article int, x name.Entity) int {
	if e := w.index.Entity(article, x.Name); e >= 0 || x.Kind == name.Person {
		return e
	}
	for _, f := range x.Forms {
		if e := w.index.Entity(article, f); e >= 0 {
			return e
		}
	}
	return -1
}

// fits reports whether two kinds may be of one thing.
func fits(a, b name.Kind) bool { return a == b || a == name.Other || b == name.Other }

// called is how something is called in all articles, and its kind where one of
// them knows it: the form that stands most often, of equal ones the longest.
func (w *namings) called(n named) (string, name.Kind) {
	best, kind, count := "", name.Other, map[string]int{}
	for a, e := range n.in {
		if e < 0 {
			continue
		}
		x := w.texts[a].Entities[e]
		if kind == name.Other {
			kind = x.Kind
		}
		for _, m := range x.Mentions {
			f := flat(w.docs[a].Article.Slice(w.texts[a].Mentions[m].Head))
			if count[f]++; count[f] > count[best] || count[f] == count[best] && len(f) > len(best) {
				best = f
			}
		}
	}
	if kind == name.Person {
		return w.index.Usual(w.fullest(n)), kind
	}
	return best, kind
}

// fullest is the longest name of something in all articles.
func (w *namings) fullest(n named) string {
	best := ""
	for a, e := range n.in {
		if e >= 0 && len(w.texts[a].Entities[e].Name) > len(best) {
			best = w.texts[a].Entities[e].Name
		}
	}
	return best
}

// lacks reports whether nothing in an article is a name: none of its forms, no
// acronym or long form of it, no word made of it ("Texan").
func (w *namings) lacks(article int, n named) bool {
	if n.in[article] >= 0 {
		return false
	}
	for a, e := range n.in {
		if e < 0 {
			continue
		}
		for _, f := range w.texts[a].Entities[e].Forms {
			if w.mayHave(article, n.kind, f) {
				return false
			}
		}
	}
	return true
}

func (w *namings) mayHave(article int, kind name.Kind, form string) bool {
	if last := lastWord(form); len(last) >= leastShared && strings.Contains(w.words[article].capitals, last) {
		return true // also in "#TrumpRussia"
	}
	if kind == name.Person {
		return w.index.Has(article, form) || w.index.Has(article, form+"s") // "the Haugs"
	}
	return w.index.Has(article, form) || w.initials[article][acronymOf(form)] || w.hasWordOf(article, form)
}

// least is the length in bytes of the beginning that words made of one name
// share: "Ital" of Italy and Italian.
const leastShared = 4

// hasWordOf reports whether a word is a name, in small letters perhaps, or has a
// capital and stands for the name of a place or begins as it does.
func (w *namings) hasWordOf(article int, form string) bool {
	key, x := strings.ToLower(form), w.words[article]
	return x.all[key] || x.places[key] || len(key) >= leastShared && x.beginnings[key[:leastShared]]
}

// wordForms are the words of an article as names may stand in them.
type wordForms struct {
	// all are the words in small letters, beginnings the first leastShared bytes
	// of those with a capital, places the names for which those stand.
	all, beginnings, places map[string]bool
	// capitals are the words with a capital as written, each once.
	capitals string
}

func formsOfWords(d *token.Document) wordForms {
	x := wordForms{all: map[string]bool{}, beginnings: map[string]bool{}, places: map[string]bool{}}
	written := map[string]bool{}
	var capitals strings.Builder
	for _, t := range d.Words {
		word := strings.TrimSuffix(strings.TrimSuffix(t.Lower, "'s"), ".")
		x.all[word] = true
		raw := d.Article.Slice(t.Span)
		if strings.ToLower(raw) != raw && !written[raw] {
			written[raw] = true
			capitals.WriteString(raw + " ")
		}
		if !t.Capital {
			continue
		}
		x.beginnings[word[:min(len(word), leastShared)]] = true
		if place := standsFor[word]; place != "" {
			x.places[place] = true
		}
	}
	x.capitals = capitals.String()
	return x
}

// standsFor are the names of places by words that stand for them.
var standsFor = placeWords()

func placeWords() map[string]string {
	out := map[string]string{}
	for _, c := range []string{"demonym", "country", "state-abbreviation"} {
		for word, place := range class.Texts(c) {
			out[word] = strings.ReplaceAll(place, "_", " ")
		}
	}
	return out
}

// acronymOf is a name of capitals in small letters ("fbi" of "F.B.I."), and the
// initials of one of several words.
func acronymOf(form string) string {
	letters := strings.ReplaceAll(form, ".", "")
	if !strings.Contains(letters, " ") && letters == strings.ToUpper(letters) {
		return strings.ToLower(letters)
	}
	out := ""
	for _, f := range strings.Fields(form) {
		if capitalised(f) {
			out += strings.ToLower(f[:1])
		}
	}
	return out
}

// leastInitials is how many words a run needs so that its initials may stand for
// it.
const leastInitials = 2

// initialsOf are the initials of the runs of words with a capital in a document,
// small words between them passed over, and its words of capitals.
func initialsOf(d *token.Document) map[string]bool {
	out := map[string]bool{}
	for i, w := range d.Words {
		if !w.Capital {
			continue
		}
		if text := strings.ReplaceAll(d.Article.Slice(w.Span), ".", ""); len(text) >= leastInitials && text == strings.ToUpper(text) {
			out[strings.ToLower(text)] = true
		}
		run := ""
		for _, x := range d.Words[i:min(len(d.Words), i+mostInitials)] {
			if !x.Capital && !small[x.Lower] {
				break
			}
			if x.Capital {
				run += x.Lower[:1]
			}
			if len(run) >= leastInitials {
				out[run] = true
			}
		}
	}
	return out
}

// mostInitials is how many words of a run are read.
const mostInitials = 8

// sentences are the sentences of an article that name something, in order; not
// sure where somebody else has the last name, where the article has nothing but
// it, or where it stands before the first of them and nobody knows for whom.
func (w *namings) sentences(article int, n named) (at []int, sure bool) {
	if n.in[article] < 0 {
		return nil, w.lacks(article, n)
	}
	t := w.texts[article]
	if n.kind == name.Person && lastAlone(t.Entities[n.in[article]]) && strings.Contains(n.name, " ") {
		return nil, false
	}
	for _, m := range t.Entities[n.in[article]].Mentions {
		if s := t.Mentions[m].Sentence; !slices.Contains(at, s) {
			at = append(at, s)
		}
	}
	slices.Sort(at)
	return at, !(n.kind == name.Person && w.index.Namesakes(article, n.name)) && !w.strayBefore(article, n, at[0])
}

// lastAlone reports whether an article has no more of a person than one word: no
// fuller name and no title, so that it may be somebody else of that name.
func lastAlone(e name.Entity) bool {
	return len(e.Titles) == 0 && !slices.ContainsFunc(e.Forms, func(f string) bool { return strings.Contains(f, " ") })
}

// strayBefore reports whether the last word of a name stands in a sentence before
// the one and belongs to no name that was read.
func (w *namings) strayBefore(article int, n named, first int) bool {
	return slices.ContainsFunc(w.index.Words(article, n.name), func(h name.Hit) bool {
		return h.Sentence < first && w.texts[article].At(h.Span) < 0
	})
}

// rankOf puts persons before bodies before places; -1 for other things.
func rankOf(k name.Kind) int { return slices.Index([]name.Kind{name.Person, name.Body, name.Place}, k) }

// everywhere are names that stand in every other report, by which articles are not
// told apart.
var everywhere = class.Words("common-name")

// telling reports whether a name is one of those that are compared: a person, a
// body or a place, but no outlet and nothing that is everywhere.
func (e *event) telling(n named) bool {
	key := strings.ToLower(strings.TrimPrefix(n.name, "the "))
	return rankOf(n.kind) >= 0 && !everywhere[strings.ReplaceAll(key, ".", "")] && !e.people.small[key] && !slices.ContainsFunc(strings.Fields(n.name), e.isOutlet)
}

// inBody reports whether a name stands inside of a sentence of the body, where a
// capital makes a name.
func (w *namings) inBody(article int, n named) bool {
	if n.in[article] < 0 {
		return false
	}
	t := w.texts[article]
	return slices.ContainsFunc(t.Entities[n.in[article]].Mentions, func(m int) bool {
		x := t.Mentions[m]
		s := t.Document.Sentences[x.Sentence]
		return !s.Headline() && x.Start > s.Start
	})
}
