package framing

import (
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
					if !q.Unnamed || q.Source.Empty() || done[q.Source] {
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
