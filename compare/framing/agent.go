package framing

import (
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/news"
)

// harmVerbs are participles of harm and force. Our list.
var harmVerbs = setOf(`arrested assaulted attacked beaten bombed clubbed detained
	dragged evicted executed fired gassed handcuffed hit hurt injured killed knocked
	pepper-sprayed pushed shot slain stabbed struck tackled teargassed wounded`)

// harm is a clause of harm in the passive voice: "was struck by a police
// baton".
type harm struct {
	align.Place
	span  news.Span // "was struck by a police baton"
	agent bool
}

// agents writes "The Wire writes “was struck by a police baton”, The Ledger
// “was injured in the confusion”." where articles tell one fact with verbs of
// harm, one of them with who did it, another without.
func (w *writer) agents() []Difference {
	var out []Difference
	for f := range w.in.Facts {
		if !w.sure(f) {
			continue
		}
		var with, without []harm
		for _, t := range w.in.Facts[f].Tellings {
			if h, ok := w.harm(t); ok && h.agent {
				with = append(with, h)
			} else if ok {
				without = append(without, h)
			}
		}
		if len(with) == 0 || len(without) == 0 {
			continue
		}
		out = append(out, w.agentSentence(f, with, without))
	}
	return out
}

func (w *writer) agentSentence(f int, with, without []harm) Difference {
	l := w.line()
	for i, h := range append(slices.Clone(with), without...) {
		switch {
		case i == len(with):
			l.say("; ")
		case i > 0:
			l.say(", ")
		}
		l.outlet(h.Article)
		l.say(" writes ")
		l.cite(h.Article, h.span, w.in.Article(h.Article).Slice(h.span))
		if i >= len(with) {
			l.say(", without saying by whom")
		}
	}
	l.say(".")
	return Difference{
		Kind: KindAgent, Fact: f, Pieces: l.pieces, Evidence: w.in.tellings(f, nil), Unit: "sentence",
		Weight: .8 * w.in.matter(f),
	}
}

// harm finds a passive verb of harm in a telling, with the words up to the end
// of its clause.
func (w *writer) harm(t align.Telling) (harm, bool) {
	a := w.in.Article(t.Article)
	words := wordsOf(a, t.Span)
	for i := 1; i < len(words); i++ {
		if !harmVerbs[words[i].text] || !beForms[strings.ToLower(words[i-1].text)] || w.quoted(t.Article, words[i].Span) {
			continue
		}
		end := i
		agent := false
		for j := i + 1; j < len(words) && j <= i+6; j++ {
			gap := a.Text[words[j-1].End:words[j].Start]
			if strings.TrimSpace(gap) != "" || clauseEnds[words[j].text] {
				break
			}
			agent = agent || words[j].text == "by" && j == i+1
			end = j
		}
		return harm{t.Place, news.Span{Start: words[i-1].Start, End: words[end].End}, agent}, true
	}
	return harm{}, false
}

var (
	beForms    = setOf("is are was were be been being got")
	clauseEnds = setOf("and or but who which that after before when while as because where")
)
