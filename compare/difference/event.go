package difference

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"parallax/compare/align"
	"parallax/compare/news"
)

// event is an input with what several kinds need of it. It is made once; the
// kinds only read it, beside each other.
type event struct {
	in     *Input
	names  []Name // of the outlets
	people *people
	speech *speech
	facts  *facts
	// only is what stands in one article only, by article and sentence.
	only func() [][][]proof
	// proofs look for names, numbers and words in the other articles.
	proofs func() *proofs
	// named are all names of the articles.
	named *namings
	// spoken are the persons whom the articles quote.
	spoken []spoken
}

func newEvent(in *Input) *event {
	articles := make([]*news.Article, len(in.Docs))
	for i, d := range in.Docs {
		articles[i] = d.Article
	}
	p := newPeople(in)
	s := newSpeech(in, p)
	n := readNamings(in.Docs, p)
	e := &event{in: in, names: Names(articles), people: p, speech: s, facts: newFacts(in, p, s), named: n, spoken: readSpoken(in, n)}
	e.proofs = sync.OnceValue(func() *proofs { return newProofs(e) })
	e.only = sync.OnceValue(func() [][][]proof { return e.proofs().find() })
	return e
}

// line begins a sentence.
func (e *event) line() *line { return &line{names: e.names} }

// longestNearest is the length in bytes up to which a nearest sentence is cited.
const longestNearest = 220

// nearestNote is "Nearest in Common Ground: “...”" for the sentence that comes
// nearest to what was not found.
func (e *event) nearestNote(at align.Place) []Note {
	if at.Sentence < 0 {
		return nil
	}
	s := e.in.Docs[at.Article].Sentences[at.Sentence].Span
	l := e.line()
	l.say("Nearest in ")
	l.outlet(at.Article)
	l.say(": ")
	l.cite(at.Article, s, shortened(e.in.Article(at.Article).Slice(s)))
	l.say(".")
	return []Note{{l.pieces, e.in.Sentence(at)}}
}

// shortened cuts a passage that is too long to be cited beside a sentence.
func shortened(text string) string {
	text = flat(text)
	if len(text) <= longestNearest {
		return text
	}
	return text[:strings.LastIndex(text[:longestNearest], " ")] + " …"
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return strconv.Itoa(n) + " times"
}

// isOutlet reports whether a word is part of the name of an outlet.
func (e *event) isOutlet(word string) bool {
	return slices.ContainsFunc(e.names, func(n Name) bool { return slices.Contains(strings.Fields(n.Prose), word) })
}

// depth is how far down in an article an offset stands, 0 to 1.
func (e *event) depth(article, offset int) float64 {
	return float64(offset) / float64(max(1, len(e.in.Article(article).Text)))
}
