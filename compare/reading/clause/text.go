package clause

import (
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Kind is what a clause is to the one that it leans on.
type Kind string

// The kinds of clauses.
const (
	// Main stands by itself, or is the first of several that are joined.
	Main Kind = "main"
	// Joined goes on behind another one of the same rank: "and left".
	Joined Kind = "joined"
	// Relative tells something of a noun: "who lost the vote".
	Relative Kind = "relative"
	// Adverbial says when, why or on what condition: "because it rained".
	Adverbial Kind = "adverbial"
	// Content is what somebody says, knows or means: "that the bridge is closed".
	Content Kind = "content"
	// Participial has a verb in -ing and no subject of its own: "saying nothing".
	Participial Kind = "participial"
	// Small has no verb: "without a vote".
	Small Kind = "small"
)

// Polarity says whether a clause tells that something is so, or is not.
type Polarity bool

// The polarities. Two negations of one clause make it positive.
const (
	Positive Polarity = false
	Negative Polarity = true
)

// Modality is how a verb group tells what it tells: "" as it is or was, else the
// modal verb, or one of the words that its phrase stands for.
type Modality string

// The modalities.
const (
	Plain    Modality = ""
	Will     Modality = "will" // also "is going to"
	Would    Modality = "would"
	Can      Modality = "can"
	Could    Modality = "could"
	May      Modality = "may"
	Might    Modality = "might"
	Must     Modality = "must" // also "has to"
	Should   Modality = "should"
	Expected Modality = "expected" // "is expected to", "is likely to"
	Planned  Modality = "planned"  // "plans to", "agreed to", "tried to"
)

// Range is a half-open range of words of a document.
type Range struct{ From, To int }

// None stands for a word or a clause that is not there.
const None = -1

// Clause is a clause of a sentence. Its words are indexes into the document's
// Words.
type Clause struct {
	// Span reaches from its first word to its last, Range over its words;
	// clauses that it encloses lie inside.
	news.Span
	Range
	Sentence int
	Kind     Kind
	// Parent is the clause that it leans on, or behind which it is joined; None
	// for a main clause.
	Parent int
	// Opener is the word that opens it ("who", "because", "and"), or None.
	Opener int
	// Verbs are the verb group with what stands inside of it ("has not yet been
	// closed", "refused to sign"), empty where none is plain; Verb is the last
	// verb of it, which says what is done, or None.
	Verbs Range
	Verb  int
	// Subject and Object are the head nouns, None where they are not plain. A
	// clause without a subject of its own has that of the clause before or
	// around it. The object of a form of be is its predicate. Agent is the head
	// behind "by" in the passive.
	Subject, Object, Agent int
	Passive                bool
	Polarity               Polarity
	Modality               Modality
}

// Text is the clauses of a document.
type Text struct {
	// Clauses are in the order of the sentences; in one sentence an outer
	// clause stands before those that it encloses.
	Clauses []Clause
	of      []int32 // by word, the innermost clause
	ends    []int   // by sentence, the end of its clauses
}

// Read finds the clauses of all sentences of a document, in time that grows
// linearly with its length.
func Read(d *token.Document) *Text {
	t := &Text{of: make([]int32, len(d.Words)), ends: make([]int, len(d.Sentences))}
	t.Clauses = make([]Clause, 0, len(d.Words)/8+1)
	var s segmenter
	for i := range d.Sentences {
		from, _ := d.WordRange(i)
		t.add(s.sentence(d, i), s.of, from, i)
		t.ends[i] = len(t.Clauses)
	}
	return t
}

// add takes in the clauses of sentence i, whose words begin at index from.
func (t *Text) add(found []part, of []int, from, i int) {
	base := len(t.Clauses)
	for _, p := range found {
		p.shift(from, base)
		p.Sentence = i
		t.Clauses = append(t.Clauses, p.Clause)
	}
	for k, c := range of {
		t.of[from+k] = int32(base + c)
	}
}

// shift turns indexes into a sentence into those into its document.
func (c *Clause) shift(words, clauses int) {
	c.From, c.To = c.From+words, c.To+words
	c.Verbs.From, c.Verbs.To = c.Verbs.From+words, c.Verbs.To+words
	for _, p := range []*int{&c.Opener, &c.Verb, &c.Subject, &c.Object, &c.Agent} {
		if *p != None {
			*p += words
		}
	}
	if c.Parent != None {
		c.Parent += clauses
	}
}

// At is the innermost clause of a word of the document.
func (t *Text) At(word int) int { return int(t.of[word]) }

// Of are the clauses of sentence i.
func (t *Text) Of(i int) []Clause {
	from := 0
	if i > 0 {
		from = t.ends[i-1]
	}
	return t.Clauses[from:t.ends[i]:t.ends[i]]
}
