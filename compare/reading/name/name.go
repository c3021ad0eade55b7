// Package name finds the names of one article: named-entity recognition and
// coreference resolution of names, by rules.
//
// In goes a token.Document alone, out come all mentions of names in text order
// and the entities that they mean: persons, bodies, places, other things. The
// mentions of one entity are all forms of its name in the article: the full
// name, the last or the first name alone, a nickname, an acronym with its long
// form, a short form of a body, a spelling one letter apart, possessives. What
// stands beside a name is kept with its entity: titles and roles before and
// after it, country, party, "of PLACE".
//
// Method. A mention is a run of words with capitals, with what joins them
// (initials, hyphens, particles such as "von der", "of" in the names of
// bodies), cut into what leads it (a country, a body), its titles and the name
// itself. A capital at the beginning of a sentence, in a headline in title case
// or in shouted words tells nothing: there the rest of the article decides, by
// which words have a capital inside its sentences (truecasing). Kinds are told
// apart by a gazetteer of ours (assets/lexicon/class/names.tsv) and by what
// stands around the mentions of an entity, added up. Mentions are joined in
// sieves, the safest first, after Lee et al., Stanford's multi-pass sieve (CoNLL
// 2011); a last name of two persons means the one who was named nearest before.
// Time grows linearly with the text.
//
// Index finds the names of several articles again, word by word.
//
// "Jr." and the like part persons where both names stand, and a last name alone is
// then the one without it.
//
// Known misses: pronouns and roles alone ("the mayor"), two persons of one
// first and last name, names in small letters, a single name that stands at the
// beginning of a sentence only, names in the headline that the body has not.
package name

import (
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Kind is what has a name.
type Kind string

// The kinds of entities.
const (
	Person Kind = "person"
	Body   Kind = "body"  // a company, an office, a party: who can act
	Place  Kind = "place" // a country, a town, a street
	Other  Kind = "other" // a law, a happening, a thing, or not known
)

// Mention is a name at one place of the article.
type Mention struct {
	// Span is the name with the titles before it, without a possessive ending.
	news.Span
	// Head is the name alone.
	Head news.Span
	// From and To are the half-open range of Span in Document.Words.
	From, To int
	// Sentence is the index into Document.Sentences.
	Sentence int
	// Entity is the index into Text.Entities.
	Entity int
}

// Entity is what mentions of one article mean.
type Entity struct {
	// Name is the fullest form without titles, as it is first written.
	Name string
	Kind Kind
	// Forms are the names alone, as they are first written, in text order; each
	// stands once.
	Forms []string
	// Titles are the titles and roles before and after the name, lower case, in
	// text order: "president", "chief executive". Each stands once.
	Titles []string
	// Country is that of the role ("iran" of "Iranian President"), Party
	// "republican" or the like, Place what "of" or brackets add ("ohio" of
	// "Roy Hill (R-Ohio)"). All are lower case, "" when not told.
	Country, Party, Place string
	// Mentions are indexes into Text.Mentions, in order.
	Mentions []int
}

// Text is an article with its names.
type Text struct {
	Document *token.Document
	// Mentions are in text order and do not overlap.
	Mentions []Mention
	// Entities are in the order of their first mentions.
	Entities []Entity
	byForm   map[string]int // folded form: entity
}

// Read finds all names of an article.
func Read(d *token.Document) *Text {
	r := newReader(d)
	for s := range d.Sentences {
		r.sentence(s)
	}
	return r.resolve()
}

// Of is the names of a document as they were found before in the same text.
func Of(d *token.Document, mentions []Mention, entities []Entity) *Text {
	t := &Text{Document: d, Mentions: mentions, Entities: entities, byForm: map[string]int{}}
	for e := range entities {
		for _, form := range entities[e].Forms {
			for _, key := range [2]string{formKey(form), plainOf(form)} {
				if _, ok := t.byForm[key]; !ok {
					t.byForm[key] = e
				}
			}
		}
	}
	return t
}

// In are the indexes of the mentions that overlap a span, in order: the
// half-open range of Text.Mentions.
func (t *Text) In(s news.Span) (from, to int) {
	from = t.from(s.Start)
	if from > 0 && t.Mentions[from-1].End > s.Start {
		from--
	}
	to = from
	for to < len(t.Mentions) && t.Mentions[to].Start < s.End {
		to++
	}
	return from, to
}

// from is the index of the first mention that starts at the offset or later.
func (t *Text) from(offset int) int {
	lo, hi := 0, len(t.Mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; t.Mentions[mid].Span.Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// At is the entity that is named at a span, -1 for none: that of the first
// mention that overlaps it.
func (t *Text) At(s news.Span) int {
	if from, to := t.In(s); from < to {
		return t.Mentions[from].Entity
	}
	return -1
}
