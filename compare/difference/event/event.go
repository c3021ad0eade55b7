package event

import (
	"strings"
	"sync"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Event is an input with what several kinds need of it. It is made once; the
// kinds only read it, beside each other.
type Event struct {
	In *Input
	// Names are those of the outlets, by article.
	Names  []string
	People *People
	Facts  *Facts
	// Only is what stands in one article only, by article and sentence.
	Only func() [][][]Proof
	// Proofs look for names, numbers and words in the other articles.
	Proofs func() *Proofs
	// Links are what joins sentences anywhere in the comparison.
	Links func() Links
	// closest are the sentences that are most like each other, see findClosest.
	closest func() map[[2]int][]int
	// outlet are the words of these.
	outlet map[string]bool
	// lower are the texts in small letters, by article.
	lower func() []string
	// Named are all names of the articles.
	Named *Namings
	// Spoken are the persons whom the articles quote.
	Spoken []Spoken
}

// New makes what the rooms share of an input.
func New(in *Input) *Event {
	articles := make([]*news.Article, len(in.Docs))
	for i, d := range in.Docs {
		articles[i] = d.Article
	}
	p := newPeople(in)
	e := &Event{In: in, Names: difference.Names(articles), People: p, outlet: map[string]bool{}}
	for _, n := range e.Names {
		for w := range strings.FieldsSeq(n) {
			e.outlet[w] = true
		}
	}
	var beside sync.WaitGroup
	beside.Go(func() { e.Facts = newFacts(in, p) })
	e.Named = readNamings(in.Docs, p)
	e.Spoken = readSpoken(in, e.Named)
	beside.Wait()
	e.Links = sync.OnceValue(func() Links {
		return Linked(Joins{
			Docs: in.Docs, Texts: in.Texts, Facts: in.Facts,
			Contradictions: in.Contradictions, Figures: in.Figures, Utterances: in.Utterances,
		})
	})
	e.closest = sync.OnceValue(e.findClosest)
	e.lower = sync.OnceValue(func() []string {
		out := make([]string, len(articles))
		for i, a := range articles {
			out[i] = strings.ToLower(a.Text)
		}
		return out
	})
	e.Proofs = sync.OnceValue(func() *Proofs { return newProofs(e) })
	e.Only = sync.OnceValue(func() [][][]Proof { return e.Proofs().find() })
	return e
}

// Outlet names an article inside of a sentence.
func (e *Event) Outlet(article int) difference.Piece {
	return say.At(difference.Outlet, e.Names[article], article, news.Span{})
}

// OutletFirst names an article at the beginning of a sentence.
func (e *Event) OutletFirst(article int) difference.Piece {
	return say.At(difference.Outlet, phrase.UpperFirst(e.Names[article]), article, news.Span{})
}

// longestNearest is the length in bytes up to which a nearest sentence is cited.
const longestNearest = 220

// NearestNote is "Nearest in Common Ground: “...”" for the sentence that comes
// nearest to what was not found; none where it is known that it is not near in meaning
// to a telling of it.
func (e *Event) NearestNote(at align.Place, told []align.Place) []difference.Note {
	if near, alike, known := e.NearestMeant(at.Article, told); known {
		if at = near; alike < NearMeant {
			return nil
		}
	}
	if at.Sentence < 0 {
		return nil
	}
	s := e.In.Docs[at.Article].Sentences[at.Sentence].Span
	words := difference.Cite(at.Article, s, shortened(e.In.Article(at.Article).Slice(s)))
	m := say.Message{Key: "difference.nearest", Args: []say.Arg{say.Of("outlet", e.Outlet(at.Article)), say.Of("words", words...)}}
	return []difference.Note{{Pieces: difference.English(m), Passage: e.In.Sentence(at)}}
}

// shortened cuts a passage that is too long to be cited beside a sentence.
func shortened(text string) string {
	text = news.OneLine(text)
	if len(text) <= longestNearest {
		return text
	}
	return text[:strings.LastIndex(text[:longestNearest], " ")] + " …"
}

// isOutlet reports whether a word is part of the name of an outlet.
func (e *Event) isOutlet(word string) bool {
	return e.outlet[word]
}

// Depth is how far down in an article an offset stands, 0 to 1.
func (e *Event) Depth(article, offset int) float64 {
	return float64(offset) / float64(max(1, len(e.In.Article(article).Text)))
}

// DatesDiffer reports whether the days of all articles are known and not all the
// same.
func (e *Event) DatesDiffer() bool {
	days := map[string]bool{}
	for a := range e.In.Docs {
		p := e.In.Article(a).Published
		if !p.Known() {
			return false
		}
		days[p.String()] = true
	}
	return len(days) > 1
}
