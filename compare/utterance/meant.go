package utterance

import (
	"slices"

	"parallax/compare/reading/quote"
	"parallax/compare/reading/vector"
)

// leastMeant is the cosine of two sentences from which on direct speech and reported
// speech of one speaker that share a word of content are one utterance: on the
// labelled events nearly all such pairs are (16 of 23 from .7 on). Between two forms of
// direct speech it tells little.
const leastMeant = .76

// meant finds direct speech that another article reports in other words, by what
// their sentences mean; nothing where that was not read.
func (m *matcher) meant(found []Repeat) []Repeat {
	taken := map[[4]int]bool{}
	for _, r := range found {
		taken[[4]int{r.A.Article, r.A.Quote, r.B.Article, r.B.Quote}] = true
	}
	said, told := m.bySpeaker(quote.Direct), m.bySpeaker(quote.Indirect)
	speakers := make([]string, 0, len(said))
	for s := range said {
		speakers = append(speakers, s)
	}
	slices.Sort(speakers)
	var out []Repeat
	for _, s := range speakers {
		for _, x := range said[s] {
			for _, y := range told[s] {
				n := sharedStems(x.stems, y.stems)
				if x.Article == y.Article || n == 0 || vector.Cosine(m.meaningOf(x), m.meaningOf(y)) < leastMeant {
					continue
				}
				r := ordered(x.Fragment, y.Fragment, n)
				if k := [4]int{r.A.Article, r.A.Quote, r.B.Article, r.B.Quote}; !taken[k] {
					taken[k] = true
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// bySpeaker are the sentences of quotations of one kind by who is named for them, in
// the order of the articles, of those whose meaning was read.
func (m *matcher) bySpeaker(kind quote.Kind) map[string][]telling {
	out := map[string][]telling{}
	for a, d := range m.docs {
		if a >= len(m.meaning) || m.meaning[a] == nil {
			continue
		}
		for i, q := range m.texts[a].Quotes {
			key := speakerKey(q)
			if q.Kind != kind || key == "" {
				continue
			}
			for _, c := range q.Content {
				f := Fragment{Article: a, Quote: i, Span: c, Quoted: kind == quote.Direct, speaker: key}
				out[key] = append(out[key], m.saidSentences(d, &f)...)
			}
		}
	}
	return out
}

// meaningOf is what the sentence of a telling means.
func (m *matcher) meaningOf(t telling) *vector.Sentence {
	return &m.meaning[t.Article].Sentences[t.sentence]
}
