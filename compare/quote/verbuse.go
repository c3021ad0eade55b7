package quote

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
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

// ReportingVerb is the word of a quotation's cue that tells how something is
// said, in lower case, and its tone; "" when the cue is no word.
func ReportingVerb(a *news.Article, q Quote) (string, lexicon.VerbTone) {
	var space [8]token.Token // few cues have more words
	words := token.AppendWords(space[:0], a.Text, q.Cue)
	form := ""
	for _, w := range slices.Backward(words) {
		low := strings.ToLower(a.Slice(w.Span))
		if tone, ok := lexicon.ToneOf(low); ok {
			if low == "according" {
				low = "according to"
			}
			return low, tone
		}
		if _, ok := lexicon.FindCue(low); ok && form == "" {
			form = low
		}
	}
	if form == "" && len(words) > 0 {
		form = strings.ToLower(a.Slice(words[len(words)-1].Span))
	}
	return form, lexicon.OtherTone
}

// Verbs are the reporting verbs of the articles, by tone, then the commonest
// first, then by letters.
func Verbs(docs []*token.Document, quotes [][]Quote) []VerbUse {
	var out []VerbUse
	index := map[string]int{}
	for a, d := range docs {
		for q := range quotes[a] {
			form, tone := ReportingVerb(d.Article, quotes[a][q])
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
