// Package actor finds who and what the articles of an event speak of, and by
// which names they call them.
//
// In go the documents with their quotations, out come mentions in text order
// and actors: the mentions of all articles that mean the same person, body or
// group. Each mention has its words, whose voice it stands in, and whether it
// acts or is acted on.
//
// Method. Names come from reading/name, with their kinds, titles and countries;
// common nouns are found by a list of nouns for people and bodies.
// Mentions are merged in sieves, the safest first: same name, last or first
// name alone, acronym, demonym, a title or role with its country, apposition,
// the same head noun with the same possessor, a crowd and those it is made of.
// What is not sure is not merged but proposed (see Proposal). Then the reader's
// decisions are applied, the last one first (see Decision), and rows are made:
// those whose labels differ in more than a modifier stand first (see Row).
// Quantities that an article judges are things too, and verbs tell what an
// actor did (see Deed).
//
// Basis: the order of sieves follows Lee et al., Stanford's multi-pass sieve
// (CoNLL 2011), without parser and without training; word lists of our own.
//
// Known misses: pronouns, relative clauses, names in headlines where every word
// has a capital and that the body has not; bills and
// plans of several sorts that nothing before the noun tells apart; roles after
// a comma that belong to somebody else ("Brook, lawyer Tom Reed said"); deeds
// told by nouns or in the passive voice.
package actor

import (
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
)

// Kind is what an actor is.
type Kind string

// The kinds of actors.
const (
	Person Kind = "person" // a person, named or by role
	Group  Kind = "group"  // several people, a crowd
	Body   Kind = "body"   // a named body, a country, a place
	Thing  Kind = "thing"  // what several articles speak of
)

// Role is what a mention does in its clause.
type Role string

// The roles; most mentions have none that is sure.
const (
	Acts    Role = "acts"
	ActedOn Role = "is acted on"
	NoRole  Role = ""
)

// Mention is words that name somebody or something.
type Mention struct {
	Article, Sentence int
	// Span is the whole name with titles and modifiers, without an article.
	news.Span
	// Head is the name alone, or the head noun.
	Head news.Span
	// Owner says whose words they are; Quote is the quotation, -1 for none.
	Owner quote.Owner
	Quote int
	// Scare is true for a label in quotation marks that no speaker is named for.
	Scare bool
	Role  Role
	// Actor is the index into Result.Actors.
	Actor int
}

// mention is a mention with what it is compared by.
type mention struct {
	Mention
	key  key
	verb string // what it does or what is done to it, a stem
}

// Actor is who or what mentions of all articles mean.
type Actor struct {
	// Name is the fullest name, or the commonest label.
	Name string
	Kind Kind
	// Mentions are indexes into Result.Mentions, in order.
	Mentions []int
}

// Place is a sentence of an article.
type Place struct{ Article, Sentence int }

// Input is what is looked at.
type Input struct {
	reading.Set
	// Aligned are sentences of several articles that tell the same.
	Aligned [][]Place
	// Decisions are the reader's, in the order in which they were made.
	Decisions []Decision
}

// Result is all that was found.
type Result struct {
	Mentions  []Mention // in the order of the articles, then of their sentences
	Actors    []Actor
	Proposals []Proposal
	Rows      []Row
	// Deeds are what actors did, where the articles tell it by different verbs.
	Deeds []DeedRow
	// Decided says for each decision whether its labels were found.
	Decided []bool
}

// Find finds the mentions of all articles and merges them. The result does
// not depend on anything but the input and its order.
func Find(in Input) *Result { return Read(in).Find(in) }

// Reading is the mentions of all articles before it is known which of them
// mean the same. It is used up by Find.
type Reading struct{ finder *finder }

// Read takes the first step of Find, which needs no sentences aligned and no
// decisions.
func Read(in Input) Reading {
	f := &finder{in: in, lower: map[string]int{}, capital: map[string]int{}}
	s := scanner{f}
	s.cut()
	words := 0
	for _, d := range in.Docs {
		words += len(d.Words)
	}
	f.mentions = make([]mention, 0, words/8) // as many as most texts have
	for a := range in.Docs {
		s.read(a)
	}
	return Reading{f}
}

// Find takes the other steps, for the articles that were read.
func (r Reading) Find(in Input) *Result { return r.finder.find(in) }

func (f *finder) find(in Input) *Result {
	f.in = in
	merger{f}.dropFalseNames()
	merger{f}.merge()
	r := f.result()
	r.Proposals = f.propose(r)
	rows := proposedRows(len(r.Actors), r.Proposals)
	if len(in.Decisions) > 0 {
		r, rows = f.decide(r, r.Proposals)
	}
	r.Rows = f.rows(r, rows)
	f.call(r)
	r.Deeds = f.deeds(r, rows)
	return r
}
