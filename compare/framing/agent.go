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
		told := map[int]bool{}
		for _, t := range w.in.Facts[f].Tellings {
			h, ok := w.harm(t)
			told[t.Article] = told[t.Article] || ok
			if ok && h.agent {
				with = append(with, h)
			} else if ok {
				without = append(without, h)
			}
		}
		if len(with) == 0 || len(without) == 0 {
			continue
		}
		with = append(with, w.elsewhere(f, told)...)
		out = append(out, w.agentSentence(f, with, without))
	}
	return out
}

// trimmed leaves out small words at the end of a span: "struck him in the".
func trimmed(a *news.Article, s news.Span) news.Span {
	words := bareWords(a, s)
	for n := len(words); n > 2 && small[strings.ToLower(words[n-1].text)]; n-- {
		s.End = words[n-2].End
	}
	return s
}

// elsewhere are the clauses in which other articles, which tell the fact too,
// write with a verb of harm what was done to the person it is about: "An
// officer's baton struck Ortega".
func (w *writer) elsewhere(fact int, told map[int]bool) []harm {
	name, by := w.person(fact)
	if name == "" {
		return nil
	}
	var out []harm
	for _, a := range by {
		d := w.in.Docs[a]
		for i, s := range d.Sentences {
			h, ok := w.doneTo(align.Telling{Place: align.Place{Article: a, Sentence: i}, Span: s.Span})
			words := strings.Fields(d.Article.Slice(h.span))
			if ok && !told[a] && !s.Headline() && len(words) > 0 && slices.Contains(words, lastWord(name)) {
				out = append(out, h)
				told[a] = true
			}
		}
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
		h.span = trimmed(w.in.Article(h.Article), h.span)
		l.outlet(h.Article)
		l.say(" writes ")
		l.cite(h.Article, h.span, w.in.Article(h.Article).Slice(h.span))
		if i >= len(with) {
			l.say(", without saying by whom")
		}
	}
	l.say(".")
	d := Difference{Kind: KindAgent, Fact: f, Pieces: l.pieces, Unit: "sentence", Weight: .8 * w.in.matter(f)}
	for _, h := range append(slices.Clone(with), without...) {
		d.Evidence = append(d.Evidence, w.in.Sentence(h.Place))
	}
	return d
}

// harm finds a passive verb of harm in a telling, with the words up to the end
// of its clause.
func (w *writer) harm(t align.Telling) (harm, bool) {
	a := w.in.Article(t.Article)
	words := w.in.wordsIn(t.Article, t.Span)
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
