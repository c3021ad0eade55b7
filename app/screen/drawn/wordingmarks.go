package drawn

import (
	"strings"

	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// MarkKindOf is the kind of mark for what a check found; false for checks whose
// words carry another mark already.
func MarkKindOf(check string) (tone.Kind, bool) {
	switch check {
	case "loaded-wording", "headline-wording", "scare-quotes":
		return tone.Loaded, true
	case "label-differences":
		return tone.Label, true
	case "hedges":
		return tone.Hedge, true
	case "agent":
		return tone.Agent, true
	}
	return 0, false
}

// VoiceLine says whose words a finding is about.
func VoiceLine(f wording.Finding) string {
	who := f.Speaker
	if who == "" {
		who = told.Told("label.a-speaker-that-was-not-found")
	}
	switch f.Voice {
	case wording.Quoted:
		return told.Told("label.it-stands-in-a-quotation-the-word", say.Of("who", say.Words(who)))
	case wording.Reported:
		return told.Told("label.it-stands-in-what-is-reported-of", say.Of("who", say.Words(who)))
	}
	return told.Told("screens.wordingmarks.it-stands-in-the-outlet")
}

// Reason says why the words of a finding are marked.
func Reason(f wording.Finding) string {
	var out []string
	for _, m := range f.Because {
		out = append(out, told.Say(m))
	}
	return strings.Join(out, " ")
}

// findings are what the checks found in the sentences of a cell, in order.
func (t cellText) findings(x *Index) []wording.Finding {
	var out []wording.Finding
	for _, p := range t.Pieces {
		for _, i := range x.findings[t.article][p.Sentence] {
			out = append(out, x.c.Findings[i])
		}
	}
	return out
}
