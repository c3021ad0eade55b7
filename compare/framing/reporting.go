package framing

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// ReportingVerbs is the check for verbs that add something to "said".
func ReportingVerbs() Check {
	return Check{
		ID:    "reporting-verbs",
		Title: "Reporting verbs",
		Doc: "Marks verbs that add something to “said”: that doubt (“claimed”), concede (“admitted”), attack, boast or sound an alarm. " +
			"It is a comparison and no fault: “said” and its like are never marked, and a verb may be the right one.",
		Example: "She claimed that her members came in peace.",
		Basis:   "A table of reporting verbs of our own, by what they add.",
		Find:    findReporting,
	}
}

// telling tones are those that add a stance to what is said.
func tellingTone(t lexicon.VerbTone) bool {
	switch t {
	case lexicon.Doubting, lexicon.Yielding, lexicon.Attacking, lexicon.Boasting, lexicon.Alarmed:
		return true
	}
	return false
}

func findReporting(in *Input) []Finding {
	var out []Finding
	for a, d := range in.Docs {
		done, vs := map[news.Span]bool{}, in.voicesOf(a)
		for i, q := range in.quotesOf(a) {
			verb, tone := quote.ReportingVerb(d.Article, q)
			if !tellingTone(tone) || done[q.Cue] || in.mutedVerb(a, verb) || setPhrase(d.Article.Text[q.Cue.End:], verb) {
				continue
			}
			done[q.Cue] = true
			f := Finding{
				Article: a, Sentence: d.SentenceAt(q.Cue.Start), Words: []news.Span{q.Cue}, Voice: vs.at(q.Cue).voice,
				Speaker: q.Speaker, Category: string(tone),
				Reason: fmt.Sprintf("“%s” belongs to the %s verbs; “said” would only tell that it was said.", verb, tone),
			}
			f.Evidence = []news.Passage{in.at(a, f.Sentence)}
			f.Others = in.plainVerbs(a, in.Quotes[a][i])
			if len(f.Others) > 0 {
				f.Reason += " For the same speaker the others write " + in.cited(f.Others) + "."
			}
			out = append(out, f)
		}
	}
	return out
}

// setPhrase reports whether the words after a verb make it one of a court, an
// election or a bargain, which adds nothing: "pleaded not guilty", "agreed to
// pay", "claimed victory".
func setPhrase(after, verb string) bool {
	next := strings.FieldsFunc(after[:min(len(after), 40)], func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) })
	if len(next) == 0 {
		return false
	}
	for stem, words := range setPhrases {
		if strings.HasPrefix(verb, stem) && words[strings.ToLower(next[0])] {
			return true
		}
	}
	return false
}

// setPhrases are the words that follow such verbs, by the beginning of the
// verb. Our list.
var setPhrases = map[string]map[string]bool{
	"plead":       setOf("guilty not no to"),
	"agree":       setOf("to on"),
	"acknowledge": setOf("applause cheers"),
	"claim":       setOf("victory responsibility credit asylum refugee damages benefits"),
	"conced":      setOf("defeat"),
}

func (in *Input) quotesOf(a int) []quote.Quote {
	if a >= len(in.Quotes) {
		return nil
	}
	return in.Quotes[a]
}

// mutedVerb reports whether the reader does not want a verb marked.
func (in *Input) mutedVerb(a int, verb string) bool {
	return in.Lexicon.Quiet(&lexicon.Entry{Forms: []string{verb}, Category: "reporting verb"}, in.Article(a).ID)
}

// plainVerbs are the verbs by which the other articles let the same speaker
// speak, the first of each article that adds nothing.
func (in *Input) plainVerbs(article int, q quote.Quote) []Other {
	var out []Other
	if q.Speaker == "" {
		return nil
	}
	for a := range in.Docs {
		if a == article {
			continue
		}
		i := slices.IndexFunc(in.quotesOf(a), func(o quote.Quote) bool {
			if o.Speaker != q.Speaker || o.Cue.Empty() {
				return false
			}
			_, tone := quote.ReportingVerb(in.Article(a), o)
			return !tellingTone(tone)
		})
		if i >= 0 {
			out = append(out, Other{a, in.Quotes[a][i].Cue})
		}
	}
	return out
}
