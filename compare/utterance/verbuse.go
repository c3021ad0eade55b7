package utterance

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
)

// VerbUse is a reporting verb with the quotations that it introduces: a
// comparison, not a fault.
type VerbUse struct {
	// Form is the verb as it is written most often, in lower case.
	Form string
	Tone lexicon.VerbTone
	// Quotes are, for each article, indexes into its quotations.
	Quotes [][]int
}

// Count is how often the verb is used in all articles.
func (u VerbUse) Count() int {
	n := 0
	for _, qs := range u.Quotes {
		n += len(qs)
	}
	return n
}

// Verbs are the reporting verbs of the articles, by tone, then the commonest
// first, then by letters.
func Verbs(set reading.Set) []VerbUse {
	docs, texts := set.Docs, set.Texts
	var out []VerbUse
	index := map[string]int{}
	for a, d := range docs {
		for q := range texts[a].Quotes {
			form, tone := quote.ReportingVerb(d, texts[a].Quotes[q])
			if form == "" {
				continue
			}
			i, ok := index[form]
			if !ok {
				i = len(out)
				index[form] = i
				out = append(out, VerbUse{Form: form, Tone: tone, Quotes: make([][]int, len(docs))})
			}
			out[i].Quotes[a] = append(out[i].Quotes[a], q)
		}
	}
	order := lexicon.VerbTones()
	slices.SortStableFunc(out, func(x, y VerbUse) int {
		if d := slices.Index(order, x.Tone) - slices.Index(order, y.Tone); d != 0 {
			return d
		}
		if d := y.Count() - x.Count(); d != 0 {
			return d
		}
		return strings.Compare(x.Form, y.Form)
	})
	return out
}
