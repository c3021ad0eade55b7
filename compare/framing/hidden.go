package framing

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/news"
)

// AgentHidden is the check for harm that nobody does.
func AgentHidden() Check {
	return Check{
		ID:    "agent",
		Title: "Who acts",
		Doc: "Marks a verb of harm or force in the passive voice without saying by whom (“was injured”), only where another article names who did it " +
			"for the same fact. Where no article names anybody, nothing is marked: nobody may know.",
		Example: "A 19-year-old man was injured in the confusion.",
		Basis:   "Our rule over aligned sentences; the question is that of Toolan and of van Leeuwen on how agents are left out of news.",
		Find:    findHidden,
	}
}

func findHidden(in *Input) []Finding {
	if len(in.Docs) < 2 {
		return nil
	}
	w := in.writer()
	var out []Finding
	for f := range in.Facts {
		var with, without []harm
		for _, t := range in.Facts[f].Tellings {
			h, ok := w.harm(t)
			switch {
			case ok && h.agent:
				with = append(with, h)
			case ok:
				without = append(without, h)
			default:
				if h, ok := w.doneTo(t); ok {
					with = append(with, h)
				}
			}
		}
		for _, h := range without {
			h.span = trimmed(in.Article(h.Article), h.span)
			if found, ok := in.hidden(h, with); ok {
				out = append(out, found)
			}
		}
	}
	return out
}

// hidden is the finding for a harm without its agent, when another article
// names one.
func (in *Input) hidden(h harm, with []harm) (Finding, bool) {
	f := Finding{
		Article: h.Article, Sentence: h.Sentence, Words: []news.Span{h.span}, Voice: Own, Category: "agent hidden",
		Evidence: []news.Passage{in.at(h.Article, h.Sentence)},
	}
	for _, o := range with {
		if in.names(h, o) {
			return f, false
		}
		if o.Article != h.Article {
			f.Others = append(f.Others, Other{o.Article, o.span})
			f.Evidence = append(f.Evidence, in.at(o.Article, o.Sentence))
		}
	}
	if len(f.Others) == 0 {
		return f, false
	}
	f.Reason = "It does not say by whom; for the same fact the others write " + in.cited(f.Others) + "."
	return f, true
}

// names reports whether the sentence of a harm names who did it by a word by
// which another article names them: "were arrested, the police said".
func (in *Input) names(h, by harm) bool {
	own := wordsOf(in.Article(h.Article), in.Docs[h.Article].Sentences[h.Sentence].Span)
	for _, w := range agentWords(in.Article(by.Article), by.span) {
		if slices.ContainsFunc(own, func(o word) bool { return o.stem == w.stem && !h.span.Contains(o.Span) }) {
			return true
		}
	}
	return false
}

// agentWords are the nouns and names of a clause of harm before its verb in the
// active voice, after "by" in the passive.
func agentWords(a *news.Article, s news.Span) []word {
	words := wordsOf(a, s)
	verb := slices.IndexFunc(words, func(w word) bool { return activeHarm[w.text] || harmVerbs[w.text] })
	by := slices.IndexFunc(words, func(w word) bool { return w.text == "by" })
	switch {
	case by >= 0:
		words = words[by+1:]
	case verb >= 0:
		words = words[:verb]
	}
	return slices.DeleteFunc(words, func(w word) bool { return len(w.text) < 4 })
}

// activeHarm are past forms of verbs of harm. Our list.
var activeHarm = setOf(`struck hit beat shot stabbed clubbed kicked punched tackled teargassed pepper-sprayed killed wounded attacked assaulted evicted arrested
	detained dragged pushed`)

// prepositions stand behind a participle that has no object.
var prepositions = setOf("in by on at during near with from for to of under over around outside inside along within")

// doneTo finds a verb of harm in the active voice: "An officer's baton struck
// Luis Ortega".
func (w *writer) doneTo(t align.Telling) (harm, bool) {
	a := w.in.Article(t.Article)
	words := w.in.wordsIn(t.Article, t.Span)
	for i := 1; i+1 < len(words); i++ {
		if clauseEnds[words[i+1].text] || prepositions[words[i+1].text] {
			continue // "elephants killed in May": nobody does it
		}
		if !activeHarm[words[i].text] || beForms[words[i-1].text] || w.quoted(t.Article, words[i].Span) {
			continue
		}
		first := i - 1
		for first > 0 && i-first < 4 && flat(a.Text[words[first-1].End:words[first].Start]) == "" && !clauseEnds[words[first-1].text] {
			first--
		}
		last := i + 1
		for last+1 < len(words) && last < i+3 && flat(a.Text[words[last].End:words[last+1].Start]) == "" && !clauseEnds[words[last+1].text] {
			last++
		}
		return harm{t.Place, news.Span{Start: words[first].Start, End: words[last].End}, true}, true
	}
	return harm{}, false
}
