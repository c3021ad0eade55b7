package framing

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// UnnamedSources is the check for speakers without a name.
func UnnamedSources() Check {
	return Check{
		ID:    "unnamed-sources",
		Title: "Unnamed sources",
		Doc: "Marks speakers who are not named: “officials”, “a person familiar with the matter”. Some have good reasons to stay unnamed; " +
			"compare who is named elsewhere.",
		Example: "Two officials said the plan was dead.",
		Basis:   "The source categories of the Project for Excellence in Journalism (Pew), as counts.",
		Find: func(in *Input) []Finding {
			var out []Finding
			for a, d := range in.Docs {
				done := map[news.Span]bool{}
				for _, q := range in.quotesOf(a) {
					if !q.Unnamed || q.Source.Empty() || done[q.Source] || !isSource(lexicon.Read(d.Article.Text, q.Source)) {
						continue
					}
					done[q.Source] = true
					s := d.SentenceAt(q.Source.Start)
					out = append(out, Finding{
						Article: a, Sentence: s, Words: []news.Span{q.Source}, Voice: Own, Category: "unnamed source",
						Reason: "The speaker is not named.", Evidence: []news.Passage{in.at(a, s)},
					})
				}
			}
			return out
		},
	}
}

// isSource reports whether words name a source without a name: not nobody
// ("no one"), not a part of it ("one", "some of Ada Brook's"), and no name at
// the end ("spokesman and forecaster Tom Reed").
func isSource(words []lexicon.Word) bool {
	if len(words) == 0 {
		return false
	}
	switch words[0].Lower {
	case "no", "nobody", "none", "neither", "nothing":
		return false
	}
	last := words[len(words)-1]
	if len(words) == 1 && (last.Lower == "one" || last.Lower == "some" || last.Lower == "people") || strings.HasSuffix(last.Lower, "'s") {
		return false
	}
	n := len(words)
	return n < 3 || !words[n-1].Capital || !words[n-2].Capital || words[n-3].Capital || joins[words[n-3].Lower]
}

// joins are words after which a name is that of the body or place to which an
// unnamed source belongs: "a spokesman for Ada Brook".
var joins = setOf("for of in at to from with by on near and or the a an who whom under inside outside against between among close")
