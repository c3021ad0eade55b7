package quote

import (
	"parallax/compare/lexicon/class"
	"parallax/compare/reading/quote/whom"
)

// How a speaker was found: by a name among the words of the source, by a pronoun, by
// what stands in the sentences around without a source, by words that are no known
// name, by words that can mean nobody else, and by an attribution of a doubtful kind.
const (
	byName     = "name"
	byPronoun  = "pronoun"
	byNearness = "nearness"
	byWords    = "words"
	byPlain    = "plain"
	byDoubtful = "doubtful"
)

// Doubt is the share below which a speaker is told as one who may be it.
const Doubt = .95

// Sure is how often, as a share from 0 to 1, a speaker that was found so was the
// right one on the labelled events; 1 for one that was not found but set, such as by
// the reader, 0 for nobody.
func (q Quote) Sure() float64 {
	switch {
	case q.Speaker == "":
		return 0
	case q.Corrected || q.Found == "":
		return 1
	}
	return sureness[q.Found]
}

// Doubtful reports whether the speaker who is named may be another; a described source,
// "officials", is no other than its words say.
func (q Quote) Doubtful() bool { return q.Speaker != "" && !q.Unnamed && q.Sure() < Doubt }

// found is how the speaker of a quotation was found; said is who spoke before.
func (f *finder) found(q *Quote, said []whom.Said, acting bool) string {
	switch {
	case q.Speaker == "":
		return ""
	case q.Form == "" && doubtful[q.Rule] && !(q.Rule == ruleBare && whom.Teller(f.resolver(), q.Source, q.Cue)):
		return byDoubtful
	case q.Source.Empty(), q.Rule == ruleAlone && !signed(q):
		return byNearness
	case whom.Plain(f.resolver(), q.Source, q.Speaker), whom.OnlyOne(f.resolver(), q.Source, q.Speaker, said):
		return byPlain
	case isPronoun(f.doc.Article.Slice(q.Source)):
		return byPronoun
	case len(f.roster().Within(q.Source)) == 0:
		return byWords
	case acting:
		return byNearness
	}
	return byName
}

var (
	sureness = class.Values("speaker-sure")
	doubtful = map[string]bool{ruleAccording: true, ruleBare: true, ruleSecond: true}
)
