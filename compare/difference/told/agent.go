package told

import (
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/reading/token"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// agents are the sentences about harm with and without who did it.
type agents struct{ *event.Event }

// write gives "The Wire writes “was struck by a police baton”, The Ledger
// “was injured in the confusion”." where articles tell one fact with verbs of
// harm, one of them with who did it, another without.
func (w *agents) write() []difference.Difference {
	var out []difference.Difference
	for f := range w.In.Facts {
		if !w.Facts.Sure(f) {
			continue
		}
		var with, without []wording.Harm
		told := map[int]bool{}
		for _, t := range w.In.Facts[f].Tellings {
			h, ok := w.In.Passive(t)
			told[t.Article] = told[t.Article] || ok
			if ok && h.Agent {
				with = append(with, h)
			} else if ok {
				without = append(without, h)
			}
		}
		if without = w.silent(with, without); len(with) == 0 || len(without) == 0 {
			continue
		}
		with = append(with, w.elsewhere(f, told)...)
		out = append(out, w.agentSentence(f, with, without))
	}
	return out
}

// silent are those of the clauses without who did it but those in whose
// sentence one of them stands whom the others name: "was injured when a guard
// pulled him".
func (w *agents) silent(with, without []wording.Harm) []wording.Harm {
	doers := map[string]bool{}
	for _, h := range with {
		words := w.In.Docs[h.Article].WordsIn(h.Span)
		by := slices.IndexFunc(words, func(x token.Word) bool { return x.Lower == agentMark })
		for _, x := range phrase.Telling(words[by+1:]) {
			doers[x.Stem] = by >= 0
		}
	}
	return slices.DeleteFunc(slices.Clone(without), func(h wording.Harm) bool {
		return slices.ContainsFunc(w.In.Docs[h.Article].WordsOf(h.Sentence), func(x token.Word) bool { return doers[x.Stem] && !h.Span.Contains(x.Span) })
	})
}

// agentMark stands before who did it.
const agentMark = "by"

// elsewhere are the clauses in which other articles, which tell the fact too,
// write with a verb of harm what was done to the person it is about: "An
// officer's baton struck Ortega".
func (w *agents) elsewhere(fact int, told map[int]bool) []wording.Harm {
	name, by := w.Facts.Person(fact)
	if name == "" {
		return nil
	}
	var out []wording.Harm
	for _, a := range by {
		d := w.In.Docs[a]
		for i, s := range d.Sentences {
			h, ok := w.In.Active(align.Telling{Place: align.Place{Article: a, Sentence: i}, Span: s.Span})
			words := strings.Fields(d.Article.Slice(h.Span))
			if ok && !told[a] && !s.Headline() && len(words) > 0 && slices.ContainsFunc(words, func(x string) bool { return event.SameLast(x, name) }) {
				out = append(out, h)
				told[a] = true
			}
		}
	}
	return out
}

func (w *agents) agentSentence(f int, with, without []wording.Harm) difference.Difference {
	var writes, unsaid [][]difference.Piece
	for i, h := range with {
		outlet := w.Outlet(h.Article)
		if i == 0 {
			outlet = w.OutletFirst(h.Article)
		}
		writes = append(writes, w.writes("difference.agent.writes", outlet, h))
	}
	for _, h := range without {
		unsaid = append(unsaid, w.writes("difference.agent.unsaid", w.Outlet(h.Article), h))
	}
	d := difference.Begin("who-acts")
	d.Pieces = difference.English(say.Message{Key: "difference.agent", Args: []say.Arg{
		say.Of("with", difference.Commas(writes...)...), say.Of("without", difference.Commas(unsaid...)...),
	}})
	d.Fact, d.Weight = f, difference.Weigh(d.Key, difference.Measure{Scale: w.Facts.Matter(f)})
	for _, h := range append(slices.Clone(with), without...) {
		d.Evidence = append(d.Evidence, w.In.Sentence(h.Place))
	}
	return d
}

// writes is how an article tells it.
func (w *agents) writes(key string, outlet difference.Piece, h wording.Harm) []difference.Piece {
	words := w.Cited(h.Article, w.In.Trimmed(h.Article, h.Span))
	return difference.English(say.Message{Key: key, Args: []say.Arg{say.Of("outlet", outlet), say.Of("words", words...)}})
}
