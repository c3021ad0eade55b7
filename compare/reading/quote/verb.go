package quote

import (
	"slices"

	"parallax/compare/lexicon"
	"parallax/compare/reading/token"
)

// ReportingVerb is the word of a quotation's cue that tells how something is
// said, in lower case, and its tone; "" when the cue is no word.
func ReportingVerb(d *token.Document, q Quote) (string, lexicon.VerbTone) {
	words := d.WordsIn(q.Cue)
	form := ""
	for _, w := range slices.Backward(words) {
		if tone, ok := lexicon.ToneOf(w.Lower); ok {
			if w.Lower == "according" {
				return "according to", tone
			}
			return w.Lower, tone
		}
		if _, ok := lexicon.FindCue(w.Lower); ok && form == "" {
			form = w.Lower
		}
	}
	if form == "" && len(words) > 0 {
		form = words[len(words)-1].Lower
	}
	return form, lexicon.OtherTone
}
