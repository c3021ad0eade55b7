package check

import (
	"slices"

	"parallax/compare/check/near"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// job is one statement that is being checked.
type job struct {
	*Checker
	text     *text
	part     part
	hits     [][]near.Hit // by article, the nearest first
	again    []near.Hit   // all of them, as they stand in the light of the other parts
	findings []Finding
	spoken   []quote.Quote // see voicer.quotes
	verbatim []news.Span   // of the text, found in an article
	// exchanged are words of the statement that a passage has elsewhere.
	exchanged []news.Span
}

func (j *job) add(f Finding) { j.findings = append(j.findings, f) }

// scope are the articles that should have what the statement tells: those that
// it names, else all.
func (j *job) scope() []int {
	if len(j.part.Told) > 0 {
		return j.part.Told
	}
	var out []int
	for a := range j.set.Docs {
		if !slices.Contains(j.part.Silent, a) || len(j.part.Silent) == len(j.set.Docs) {
			out = append(out, a)
		}
	}
	return out
}

func (j *job) inScope(a int) bool { return slices.Contains(j.scope(), a) }

// best is the nearest sentence of an article.
func (j *job) best(a int) (near.Hit, bool) {
	if len(j.hits[a]) == 0 {
		return near.Hit{}, false
	}
	return j.hits[a][0], true
}

// chance is that of a sentence, 0 where it is none of the candidates.
func (j *job) chance(a, sentence int) float64 {
	for _, h := range j.hits[a] {
		if h.Sentence == sentence {
			return h.Chance
		}
	}
	return 0
}

// nearby is how many of the nearest sentences of an article may hold what a
// statement tells, and looked how likely one must be at least.
const (
	nearby = 4
	looked = .12
)

// isNear reports whether a sentence is one of the nearest of its article.
func (j *job) isNear(a, sentence int) bool {
	for k, h := range j.hits[a] {
		if h.Sentence == sentence {
			return k < nearby && h.Chance >= looked || h.Chance >= maybeNear
		}
	}
	return false
}

// coverOf is the share of a statement's words that a sentence has.
const coverOf = near.Cover

func (j *job) say(key string, args ...say.Arg) say.Message { return say.Message{Key: key, Args: args} }

// words is an argument that is words.
func words(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

// outlets is an argument that names articles.
func outlets(name string, names []string, articles []int) say.Arg {
	var items [][]say.Piece
	for _, a := range articles {
		items = append(items, []say.Piece{{Kind: say.Outlet, Text: names[a], Article: a}})
	}
	if items == nil {
		items = [][]say.Piece{}
	}
	return say.List(name, items...)
}

// tokens are the words of a name.
func tokens(s string) []token.Word { return token.Read(s) }
