package quote

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

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
