package align

import (
	"sort"
	"strings"

	"parallax/compare/align/term"
	"parallax/compare/align/title"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
)

// narrow cuts the tellings of sentences that tell two facts to the clauses
// that tell each. Where the clauses cannot be told apart the whole sentence
// stays.
func (m *namer) narrow(groups [][]member, facts []Fact) {
	told := map[int][]int{}
	for g, members := range groups {
		for _, x := range members {
			told[x.Sentence] = append(told[x.Sentence], g)
		}
	}
	for g, members := range groups {
		for k, x := range members {
			if len(told[x.Sentence]) < 2 {
				continue
			}
			if span := m.part(x.Sentence, members); !span.Empty() {
				facts[g].Tellings[k].Span = span
			}
		}
	}
}

// leastPart is the number of content words that a part of a sentence needs to
// tell something.
const leastPart = 4

// wordsIn are the words of a span inside the sentence of a telling, as known
// gives them.
func (m *namer) wordsIn(t Telling, s news.Span) []term.Word {
	d := m.docs[t.Article]
	i := m.indexOf(t.Place)
	if i < 0 || t.More > 0 {
		return m.vocab.Known(d.WordsIn(s))
	}
	all := m.sentences[i].words
	from := sort.Search(len(all), func(k int) bool { return all[k].End > s.Start })
	to := from + sort.Search(len(all)-from, func(k int) bool { return all[from+k].Start >= s.End })
	words := all[from:to:to]
	cut := len(words) > 0 && (words[0].Start < s.Start || words[len(words)-1].End > s.End)
	if cut || strings.Contains(d.Article.Slice(s), "%") { // which is a word of its own there
		return m.vocab.Known(d.WordsIn(s))
	}
	return words
}

// part is the clause, or the run of clauses, of sentence i that is nearest to
// the other members of a group. A subject that a comma parts from its verb is
// no clause.
func (m *namer) part(i int, members []member) news.Span {
	s := &m.sentences[i]
	text := m.docs[s.Article].Article.Text
	parts := term.Clauses(m.vocab, text, s.words)
	if len(parts) < 2 {
		return news.Span{}
	}
	others, ideas := m.open, m.count
	for _, x := range members {
		if x.Sentence != i {
			for _, w := range m.sentences[x.Sentence].idea {
				others[w.ID] += w.W
			}
		}
	}
	defer func() {
		for _, x := range members {
			term.ClearAt(others, m.sentences[x.Sentence].idea)
		}
	}()
	body := title.WithoutDateline(text, m.docs[s.Article].Sentences[s.Sentence].Span)
	var best news.Span
	most := float32(0)
	for from := range parts {
		for to := from; to < len(parts); to++ {
			words := s.words[parts[from].From:parts[to].To]
			span := news.Span{Start: words[0].Start, End: words[len(words)-1].End}
			seeAll(m.vocab.Ideas(words), ideas.See)
			v := ideas.Vector()
			if x := term.Dot(others, v); x > most && len(v) >= leastPart && span.Start >= body.Start && clause.HasVerb(m.docs[s.Article], span) {
				most, best = x, span
			}
		}
	}
	return best
}
