package report

import (
	"strings"

	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/utterance"
)

// voiceView is a speaker with what each article gives of it.
type voiceView struct {
	Speaker, Role, Kind string
	// Note is "unnamed", "not found" or "".
	Note string
	// Counts are one per article: "17 words quoted, 2 sentences reported".
	Counts []string
	// Words are those in quotation marks, in all articles, without doubtful ones.
	Words int
	// Corrected is true when the reader set the kind.
	Corrected bool
}

// voices are the speakers in the order of the comparison.
func voices(c *compare.Comparison) []voiceView {
	var out []voiceView
	for _, v := range c.Voices {
		w := voiceView{Speaker: clean(v.Name), Kind: string(v.Kind), Role: role(c, v), Words: v.QuotedWords(), Corrected: v.Corrected}
		switch {
		case !v.Found():
			w.Speaker, w.Note = "Speaker not found", "not found"
		case v.Unnamed:
			w.Note = "unnamed"
		}
		for _, t := range v.Tallies {
			w.Counts = append(w.Counts, tally(t))
		}
		out = append(out, w)
	}
	return out
}

// tally is what one article gives of a voice, in short: "17 w, 2 s; maybe 5 w".
func tally(t utterance.Tally) string {
	sure, perhaps := amount(t.Amount), amount(t.Maybe)
	switch {
	case sure == "" && perhaps == "":
		return "–"
	case perhaps == "":
		return sure
	case sure == "":
		return "maybe " + perhaps
	}
	return sure + "; maybe " + perhaps
}

// amount is how much somebody says, in short: "17 w, 2 s".
func amount(a utterance.Amount) string {
	var parts []string
	if a.QuotedWords > 0 {
		parts = append(parts, itoa(a.QuotedWords)+" w")
	}
	if a.ReportedSentences > 0 {
		parts = append(parts, itoa(a.ReportedSentences)+" s")
	}
	return strings.Join(parts, ", ")
}

// role is how the articles introduce a voice, each wording once.
func role(c *compare.Comparison, v utterance.Voice) string {
	var out []string
	seen := map[string]bool{}
	for a, t := range v.Tallies {
		for _, s := range t.Introduced {
			if words := clean(c.Readings[a].Article.Slice(s)); !seen[words] {
				seen[words] = true
				out = append(out, words)
			}
		}
	}
	return strings.Join(out, "; ")
}

// tableRow is a name with one count per article.
type tableRow struct {
	Name, Note string
	Counts     []string
	Sum        int
}

// kinds are the words in quotation marks by kind of source, and the sources
// of each kind.
func kinds(c *compare.Comparison) []tableRow {
	var out []tableRow
	for _, k := range lexicon.SourceKinds() {
		words := make([]int, len(c.Readings))
		sources := 0
		row := tableRow{Name: string(k)}
		for _, v := range c.Voices {
			if v.Kind != k || !v.Found() || v.Doubtful() {
				continue
			}
			sources++
			for a, t := range v.Tallies {
				words[a] += t.QuotedWords
			}
		}
		for _, n := range words {
			row.Counts, row.Sum = append(row.Counts, orDash(n)), row.Sum+n
		}
		if row.Note = itoa(sources); sources > 0 {
			out = append(out, row)
		}
	}
	return out
}

// verbs are the reporting verbs with their tone.
func verbs(c *compare.Comparison) []tableRow {
	var out []tableRow
	for _, v := range c.Verbs {
		row := tableRow{Name: clean(v.Form), Note: string(v.Tone), Sum: v.Count()}
		for _, qs := range v.Quotes {
			row.Counts = append(row.Counts, orDash(len(qs)))
		}
		out = append(out, row)
	}
	return out
}

// corrections name what the reader corrected, in the order in which it was
// done.
func corrections(c *compare.Comparison) []string {
	var out []string
	for _, a := range c.Corrections {
		s := clean(a.Sentence())
		if !a.Placed {
			s += " (Not applied: its words are not in these articles.)"
		}
		out = append(out, s)
	}
	return out
}
