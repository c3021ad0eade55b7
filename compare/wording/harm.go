package wording

import (
	"strings"

	"parallax/compare/align"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Harm is a clause that tells of harm or force.
type Harm struct {
	align.Place
	// Span is its words: "was struck by a police baton".
	Span news.Span
	// Agent is true where it says who did it.
	Agent bool
}

var (
	// participles are those of verbs of harm and force, pasts their past forms.
	participles  = class.Words("harm-participle")
	pasts        = class.Words("harm-past")
	passives     = class.Words("passive-auxiliary")
	edges        = class.Words("harm-clause-edge")
	prepositions = class.Words("preposition")
	// noAgents are words behind "by" that name nobody who acts.
	noAgents = class.Words("no-agent")
)

// Passive finds a passive verb of harm in a telling, with the words up to the
// end of its clause; not in direct speech.
func (r *Reader) Passive(t align.Telling) (Harm, bool) {
	text := r.Article(t.Article).Text
	words := r.Docs[t.Article].WordsIn(t.Span)
	for i := 1; i < len(words); i++ {
		if !is(words[i], participles) || !passives[words[i-1].Lower] || r.direct(t.Article, words[i].Span) {
			continue
		}
		end := i
		for j := i + 1; j < len(words) && j <= i+6; j++ {
			if strings.TrimSpace(text[words[j-1].End:words[j].Start]) != "" || is(words[j], edges) {
				break
			}
			end = j
		}
		return Harm{t.Place, news.Span{Start: words[i-1].Start, End: words[end].End}, saysBy(words[i+1 : end+1])}, true
	}
	return Harm{}, false
}

// saysBy reports whether "by" among the words behind a passive verb leads to who
// did it, and not to a time, a number or a manner: "by accident".
func saysBy(words []token.Word) bool {
	for i, w := range words {
		if w.Lower == "by" && i+1 < len(words) && !words[i+1].Number && !noAgents[words[i+1].Lower] {
			return true
		}
	}
	return false
}

// Active finds a verb of harm in the active voice: "An officer's baton struck
// Luis Ortega"; not in direct speech.
func (r *Reader) Active(t align.Telling) (Harm, bool) {
	text := r.Article(t.Article).Text
	words := r.Docs[t.Article].WordsIn(t.Span)
	goesOn := func(i int) bool { // from word i to the next
		return strings.TrimSpace(text[words[i].End:words[i+1].Start]) == ""
	}
	for i := 1; i+1 < len(words); i++ {
		if is(words[i+1], edges) || is(words[i+1], prepositions) {
			continue // "elephants killed in May": nobody does it
		}
		if !is(words[i], pasts) || is(words[i-1], passives) || r.direct(t.Article, words[i].Span) {
			continue
		}
		first := i - 1
		for first > 0 && i-first < 4 && goesOn(first-1) && !is(words[first-1], edges) {
			first--
		}
		last := i + 1
		for last+1 < len(words) && last < i+3 && goesOn(last) && !is(words[last+1], edges) {
			last++
		}
		return Harm{t.Place, news.Span{Start: words[first].Start, End: words[last].End}, true}, true
	}
	return Harm{}, false
}

// is reports whether a word in small letters stands in a set: a name is no verb.
func is(w token.Word, set map[string]bool) bool { return !w.Capital && set[w.Lower] }

// Trimmed leaves out small words at the end of a span: "struck him in the".
func (r *Reader) Trimmed(article int, s news.Span) news.Span {
	words := r.Docs[article].WordsIn(s)
	for n := len(words); n > 2 && small[words[n-1].Lower]; n-- {
		s.End = words[n-2].End
	}
	return s
}

// direct reports whether words stand in direct speech.
func (r *Reader) direct(article int, s news.Span) bool { return r.voiceAt(article, s).voice == Quoted }
