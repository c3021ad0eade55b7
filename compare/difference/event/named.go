package event

import (
	"slices"
	"strings"
	"sync/atomic"

	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/token"
)

// Named is somebody or something that the articles name.
type Named struct {
	// Name is as most articles call it.
	Name string
	Kind name.Kind
	// In are the indexes of its entities in the names of each article, -1 where
	// none is it.
	In []int

	number int // in Namings.All
}

// What is kept of whether an article lacks a name.
const (
	lacksNot = iota + 1
	lacksIt
)

// Namings are the names of all articles, joined over the articles.
type Namings struct {
	docs  []*token.Document
	Texts []*name.Text
	index *name.Index
	All   []Named
	// lacks tells by article and name, one article after the other, whether that lacks
	// this: 0 where nobody has asked yet, else lacksNot or lacksIt.
	lacks []atomic.Uint32
	// initials are what runs of words with capitals begin with, by article.
	initials []map[string]bool
	words    []wordForms // by article
	// Family are the persons of a last name, folded: indexes into all.
	Family map[string][]int
}

func readNamings(docs []*token.Document, p *People) *Namings {
	w := &Namings{docs: docs, Texts: p.Texts, index: p.Index}
	for _, d := range docs {
		w.initials = append(w.initials, initialsOf(d))
		w.words = append(w.words, formsOfWords(d))
	}
	taken := map[[2]int]bool{}
	for a, t := range w.Texts {
		for e := range t.Entities {
			if !taken[[2]int{a, e}] {
				n := w.join(a, e, taken)
				n.number = len(w.All)
				w.All = append(w.All, n)
			}
		}
	}
	w.lacks = make([]atomic.Uint32, len(docs)*len(w.All))
	w.Family = map[string][]int{}
	for i, n := range w.All {
		if n.Kind == name.Person {
			last := name.Last(n.Name)
			w.Family[last] = append(w.Family[last], i)
		}
	}
	return w
}

// join finds an entity in the other articles, by its forms there.
func (w *Namings) join(article, entity int, taken map[[2]int]bool) Named {
	x := w.Texts[article].Entities[entity]
	n := Named{Name: x.Name, Kind: x.Kind, In: make([]int, len(w.Texts))}
	for a := range w.Texts {
		n.In[a] = -1
		if a == article {
			n.In[a] = entity
		} else if e := w.found(a, x); e >= 0 && !taken[[2]int{a, e}] && fits(x.Kind, w.Texts[a].Entities[e].Kind) {
			n.In[a] = e
		}
		if n.In[a] >= 0 {
			taken[[2]int{a, n.In[a]}] = true
		}
	}
	n.Name, n.Kind = w.called(n)
	return n
}

// found is the entity of an article that an entity of another one is, -1 for
// none; acronyms and long forms of bodies count.
func (w *Namings) found(article int, x name.Entity) int {
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
func (w *Namings) called(n Named) (string, name.Kind) {
	best, kind, count := "", name.Other, map[string]int{}
	for a, e := range n.In {
		if e < 0 {
			continue
		}
		x := w.Texts[a].Entities[e]
		if kind == name.Other {
			kind = x.Kind
		}
		for _, m := range x.Mentions {
			f := news.OneLine(w.docs[a].Article.Slice(w.Texts[a].Mentions[m].Head))
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
func (w *Namings) fullest(n Named) string {
	best := ""
	for a, e := range n.In {
		if e >= 0 && len(w.Texts[a].Entities[e].Name) > len(best) {
			best = w.Texts[a].Entities[e].Name
		}
	}
	return best
}

// Lacks reports whether nothing in an article is a name: none of its forms, no
// acronym or long form of it, no word made of it ("Texan").
func (w *Namings) Lacks(article int, n Named) bool {
	if n.In[article] >= 0 {
		return false
	}
	kept := &w.lacks[article*len(w.All)+n.number]
	if kept.Load() == 0 { // who asks beside finds the same
		found := uint32(lacksNot)
		if w.hasNoForm(article, n) {
			found = lacksIt
		}
		kept.Store(found)
	}
	return kept.Load() == lacksIt
}

// hasNoForm is Lacks for an article none of whose entities is the name.
func (w *Namings) hasNoForm(article int, n Named) bool {
	for a, e := range n.In {
		if e < 0 {
			continue
		}
		for _, f := range w.Texts[a].Entities[e].Forms {
			if w.mayHave(article, n.Kind, f) {
				return false
			}
		}
	}
	return true
}

func (w *Namings) mayHave(article int, kind name.Kind, form string) bool {
	if w.index.Has(article, form) {
		return true
	}
	if kind == name.Person && w.index.Has(article, form+"s") { // "the Haugs"
		return true
	}
	if kind != name.Person && (w.initials[article][acronymOf(form)] || w.hasWordOf(article, form)) {
		return true
	}
	if w.words[article].single[singleLetters(strings.ToLower(phrase.LastWord(form)))] { // "Allsup" and "Alsup"
		return true
	}
	last := phrase.LastWord(form)                                                        // takes longest
	return len(last) >= leastShared && strings.Contains(w.words[article].capitals, last) // also in "#TrumpRussia"
}

// least is the length in bytes of the beginning that words made of one name
// share: "Ital" of Italy and Italian.
const leastShared = 4

// hasWordOf reports whether a word is a name, in small letters perhaps, or has a
// capital and stands for the name of a place or begins as it does.
func (w *Namings) hasWordOf(article int, form string) bool {
	key, x := strings.ToLower(form), w.words[article]
	return x.all[key] || w.hasPlace(article, key) || len(key) >= leastShared && x.beginnings[key[:leastShared]]
}

// hasPlace reports whether an article has another form of the name of a place: "Fla." of
// Florida, "Florida" of "Fla.", "Kenyan" of Kenya.
func (w *Namings) hasPlace(article int, form string) bool {
	key, x := strings.TrimSuffix(strings.ToLower(form), "."), w.words[article]
	if x.places[key] {
		return true
	}
	place := standsFor[key]
	return place != "" && (x.places[place] || !slices.ContainsFunc(strings.Fields(place), func(part string) bool { return !x.all[part] }))
}

// wordForms are the words of an article as names may stand in them.
type wordForms struct {
	// all are the words in small letters, beginnings the first leastShared bytes
	// of those with a capital, places the names for which those stand.
	all, beginnings, places map[string]bool
	// capitals are the words with a capital as written, each once; single are they in small
	// letters, of each two equal letters in a row only one.
	capitals string
	single   map[string]bool
}

// singleLetters is a word with only one of equal letters in a row: how many there are is how
// spellings of a name differ most often.
func singleLetters(word string) string {
	return string(slices.Compact([]rune(word)))
}

func formsOfWords(d *token.Document) wordForms {
	x := wordForms{all: map[string]bool{}, beginnings: map[string]bool{}, places: map[string]bool{}, single: map[string]bool{}}
	written := map[string]bool{}
	var capitals strings.Builder
	for _, t := range d.Words {
		word := strings.TrimSuffix(strings.TrimSuffix(t.Lower, "'s"), ".")
		x.all[word] = true
		raw := d.Article.Slice(t.Span)
		if raw != t.Lower && !written[raw] && strings.ToLower(raw) != raw {
			written[raw] = true
			capitals.WriteString(raw + " ")
		}
		if !t.Capital {
			continue
		}
		x.beginnings[word[:min(len(word), leastShared)]], x.single[singleLetters(word)] = true, true
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
		if phrase.Capitalised(f) {
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
			if !x.Capital && !phrase.Small[x.Lower] {
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

// Sentences are the sentences of an article that name something, in order; not
// sure where somebody else has the last name, where the article has nothing but
// it, or where it stands before the first of them and nobody knows for whom.
func (w *Namings) Sentences(article int, n Named) (at []int, sure bool) {
	if n.In[article] < 0 {
		return nil, w.Lacks(article, n)
	}
	t := w.Texts[article]
	if n.Kind == name.Person && LastAlone(t.Entities[n.In[article]]) && strings.Contains(n.Name, " ") {
		return nil, false
	}
	for _, m := range t.Entities[n.In[article]].Mentions {
		if s := t.Mentions[m].Sentence; !slices.Contains(at, s) {
			at = append(at, s)
		}
	}
	slices.Sort(at)
	return at, !(n.Kind == name.Person && w.index.Namesakes(article, n.Name)) && !w.strayBefore(article, n, at[0])
}

// LastAlone reports whether an article has no more of a person than one word: no
// fuller name and no title, so that it may be somebody else of that name.
func LastAlone(e name.Entity) bool {
	return len(e.Titles) == 0 && !slices.ContainsFunc(e.Forms, func(f string) bool { return strings.Contains(f, " ") })
}

// strayBefore reports whether the last word of a name stands in a sentence before
// the one and belongs to no name that was read.
func (w *Namings) strayBefore(article int, n Named, first int) bool {
	return slices.ContainsFunc(w.index.Words(article, n.Name), func(h name.Hit) bool {
		return h.Sentence < first && w.Texts[article].At(h.Span) < 0
	})
}

// RankOf puts persons before bodies before places; -1 for other things.
func RankOf(k name.Kind) int { return slices.Index([]name.Kind{name.Person, name.Body, name.Place}, k) }

// everywhere are names that stand in every other report, by which articles are not
// told apart.
var everywhere = class.Words("common-name")

// Telling reports whether a name is one of those that are compared: a person, a
// body or a place, but no outlet and nothing that is everywhere.
func (e *Event) Telling(n Named) bool {
	key := strings.ToLower(strings.TrimPrefix(n.Name, "the "))
	return RankOf(n.Kind) >= 0 && !everywhere[strings.ReplaceAll(key, ".", "")] && !e.People.Small[key] && !slices.ContainsFunc(strings.Fields(n.Name), e.isOutlet)
}

// InBody reports whether a name stands inside of a sentence of the body, where a
// capital makes a name.
func (w *Namings) InBody(article int, n Named) bool {
	if n.In[article] < 0 {
		return false
	}
	t := w.Texts[article]
	return slices.ContainsFunc(t.Entities[n.In[article]].Mentions, func(m int) bool {
		x := t.Mentions[m]
		s := t.Document.Sentences[x.Sentence]
		return !s.Headline() && x.Start > s.Start
	})
}

// InHeadline reports whether the headline of an article names something.
func (e *Event) InHeadline(article int, n Named) bool {
	if n.In[article] < 0 {
		return false
	}
	t := e.Named.Texts[article]
	return slices.ContainsFunc(t.Entities[n.In[article]].Mentions, func(m int) bool {
		return e.In.Docs[article].Sentences[t.Mentions[m].Sentence].Headline()
	})
}

// StandsInHeadline reports whether the last word of a name stands in a headline,
// whatever it means there.
func (e *Event) StandsInHeadline(article int, n Named) bool {
	last := name.Last(n.Name)
	return slices.ContainsFunc(e.In.Docs[article].WordsIn(e.In.Article(article).Headline), func(x token.Word) bool {
		return x.Capital && strings.Contains(name.Last(x.Lower), last)
	})
}

// SentencesOf are the sentences of an article that name something, see Sentences; of none it is
// sure only where the article has no form of the name.
func (e *Event) SentencesOf(article int, n Named) (at []int, sure bool) {
	at, sure = e.Named.Sentences(article, n)
	return at, sure && (len(at) > 0 || e.SurelyAbsent(article, n))
}

// SurelyAbsent reports whether an article has no form of a name.
func (e *Event) SurelyAbsent(article int, n Named) bool {
	if !e.Named.Lacks(article, n) {
		return false
	}
	for a, i := range n.In {
		if i >= 0 && e.Proofs().MayName(article, e.Named.Texts[a].Entities[i]) {
			return false
		}
	}
	return true
}
