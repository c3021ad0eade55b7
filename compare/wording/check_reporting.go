package wording

import (
	"slices"
	"strings"
	"unicode"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// ReportingVerbs is the check for verbs that add something to "said".
func ReportingVerbs() Check {
	return described("reporting-verbs", findReporting)
}

// telling tones are those that add a stance to what is said.
func tellingTone(t lexicon.VerbTone) bool {
	switch t {
	case lexicon.Doubting, lexicon.Yielding, lexicon.Attacking, lexicon.Boasting, lexicon.Alarmed:
		return true
	}
	return false
}

func findReporting(r *Reader) []Finding {
	var out []Finding
	for a, d := range r.Docs {
		done := map[news.Span]bool{}
		for i, q := range r.Texts[a].Quotes {
			verb, tone := quote.ReportingVerb(d, q)
			if !tellingTone(tone) || done[q.Cue] || r.mutedVerb(a, verb) || setPhrase(d.Article.Text[q.Cue.End:], verb) || inSetPhrase(d, q) {
				continue
			}
			done[q.Cue] = true
			f := Finding{
				Article: a, Sentence: d.SentenceAt(q.Cue.Start), Words: []news.Span{q.Cue}, Voice: r.voiceAt(a, q.Cue).voice,
				Speaker: q.Speaker, Category: string(tone),
			}
			f = f.because("verb", words("verb", verb), named("tone", string(tone)))
			f.Evidence = []news.Passage{r.at(a, f.Sentence)}
			f.Others = r.plainVerbs(a, r.Texts[a].Quotes[i])
			if len(f.Others) > 0 {
				f = f.because("verb.others", words("others", r.cited(f.Others)))
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
	follows := strings.ToLower(next[0])
	return slices.ContainsFunc(setPhrases, func(p []string) bool { return strings.HasPrefix(verb, p[0]) && p[1] == follows })
}

// inSetPhrase reports whether the words of a cue themselves are such a phrase:
// "pleaded guilty".
func inSetPhrase(d *token.Document, q quote.Quote) bool {
	words := d.WordsIn(q.Cue)
	for i := 1; i < len(words); i++ {
		if slices.ContainsFunc(setPhrases, func(p []string) bool {
			return strings.HasPrefix(words[i-1].Lower, p[0]) && p[1] == words[i].Lower
		}) {
			return true
		}
	}
	return false
}

// setPhrases are verbs, each by its beginning, with a word that follows.
var setPhrases = class.Phrases("set-phrase-beginning-mark")

// mutedVerb reports whether the reader does not want a verb marked.
func (r *Reader) mutedVerb(a int, verb string) bool {
	return r.Lexicon.Quiet(&lexicon.Entry{Forms: []string{verb}, Category: "reporting verb"}, r.Article(a).ID)
}

// plainVerbs are the verbs by which the other articles let the same speaker
// speak, the first of each article that adds nothing.
func (r *Reader) plainVerbs(article int, q quote.Quote) []Other {
	var out []Other
	if q.Speaker == "" {
		return nil
	}
	for a := range r.Docs {
		if a == article {
			continue
		}
		i := slices.IndexFunc(r.Texts[a].Quotes, func(o quote.Quote) bool {
			if o.Speaker != q.Speaker || o.Cue.Empty() {
				return false
			}
			_, tone := quote.ReportingVerb(r.Docs[a], o)
			return !tellingTone(tone)
		})
		if i >= 0 {
			out = append(out, Other{a, r.Texts[a].Quotes[i].Cue})
		}
	}
	return out
}
