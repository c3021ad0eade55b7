package wording

import (
	"slices"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// AgentHidden is the check for harm that nobody does.
func AgentHidden() Check {
	return described("agent", findHidden)
}

// chances are what harm comes by when nobody means it.
var chances = class.Words("chance-manner")

func findHidden(r *Reader) []Finding {
	if len(r.Docs) < 2 {
		return nil
	}
	var out []Finding
	for f := range r.Facts {
		var with, without []Harm
		for _, t := range r.Facts[f].Tellings {
			h, ok := r.Passive(t)
			switch {
			case ok && h.Agent:
				with = append(with, h)
			case ok && r.chance(h):
			case ok:
				without = append(without, h)
			default:
				if h, ok := r.Active(t); ok {
					with = append(with, h)
				}
			}
		}
		for _, h := range without {
			h.Span = r.Trimmed(h.Article, h.Span)
			if found, ok := r.hidden(h, with); ok {
				out = append(out, found)
			}
		}
	}
	return out
}

// chance reports whether a clause of harm says that nobody meant it: "by
// accident".
func (r *Reader) chance(h Harm) bool {
	words := r.Docs[h.Article].WordsIn(h.Span)
	for i, w := range words[:max(0, len(words)-1)] {
		if w.Lower == "by" && chances[words[i+1].Lower] {
			return true
		}
	}
	return false
}

// hidden is the finding for a harm without its agent, when another article
// names one.
func (r *Reader) hidden(h Harm, with []Harm) (Finding, bool) {
	f := Finding{
		Article: h.Article, Sentence: h.Sentence, Words: []news.Span{h.Span}, Voice: Own, Category: "agent hidden",
		Evidence: []news.Passage{r.at(h.Article, h.Sentence)},
	}
	for _, o := range with {
		if r.names(h, o) {
			return f, false
		}
		if o.Article != h.Article {
			f.Others = append(f.Others, Other{o.Article, o.Span})
			f.Evidence = append(f.Evidence, r.at(o.Article, o.Sentence))
		}
	}
	if len(f.Others) == 0 {
		return f, false
	}
	return f.because("agent", words("others", r.cited(f.Others))), true
}

// names reports whether the sentence of a harm names who did it by a word by
// which another article names them: "were arrested, the police said".
func (r *Reader) names(h, by Harm) bool {
	own := r.words(h.Article, h.Sentence)
	for _, w := range agentWords(r.Docs[by.Article].WordsIn(by.Span)) {
		if slices.ContainsFunc(own, func(o token.Word) bool { return o.Stem == w.Stem && !h.Span.Contains(o.Span) }) {
			return true
		}
	}
	return false
}

// agentWords are the nouns and names of a clause of harm before its verb in the
// active voice, after "by" in the passive.
func agentWords(words []token.Word) []token.Word {
	const longEnough = 4 // bytes: what is shorter is hardly a noun
	verb := slices.IndexFunc(words, func(w token.Word) bool { return is(w, pasts) || is(w, participles) })
	by := slices.IndexFunc(words, func(w token.Word) bool { return !w.Capital && w.Lower == "by" })
	switch {
	case by >= 0:
		words = words[by+1:]
	case verb >= 0:
		words = words[:verb]
	}
	return slices.DeleteFunc(slices.Clone(words), func(w token.Word) bool { return len(w.Lower) < longEnough })
}
