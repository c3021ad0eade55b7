package check

import (
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// shelf finds runs of words in the articles.
type shelf struct {
	docs []*token.Document
	at   []map[string][]int32 // by article: where a word stands, as indexes of words
}

func newShelf(docs []*token.Document) *shelf {
	s := &shelf{docs: docs}
	for _, d := range docs {
		m := make(map[string][]int32, len(d.Words)/4)
		for i, w := range d.Words {
			m[w.Lower] = append(m[w.Lower], int32(i))
		}
		s.at = append(s.at, m)
	}
	return s
}

// mostPlaces is how many places of a run are looked for in an article.
const mostPlaces = 50

// find is where a run of words stands in an article, as indexes of its first
// word, from some word on.
func (s *shelf) find(a int, run []token.Word, from int) []int {
	if len(run) == 0 {
		return nil
	}
	rare := 0
	for k := range run {
		if len(s.at[a][run[k].Lower]) < len(s.at[a][run[rare].Lower]) {
			rare = k
		}
	}
	var out []int
	for _, at := range s.at[a][run[rare].Lower] {
		start := int(at) - rare
		if start >= from && s.matches(a, run, start) {
			if out = append(out, start); len(out) == mostPlaces {
				break
			}
		}
	}
	return out
}

func (s *shelf) matches(a int, run []token.Word, start int) bool {
	words := s.docs[a].Words
	if start < 0 || start+len(run) > len(words) {
		return false
	}
	for k := range run {
		if words[start+k].Lower != run[k].Lower {
			return false
		}
	}
	return true
}

// place is the words of an article from one on to before another.
func (s *shelf) place(a, from, to int) Place {
	d := s.docs[a]
	span := news.Span{Start: d.Words[from].Start, End: d.Words[to-1].End}
	return Place{a, d.SentenceAt(span.Start), span}
}

// farApart is how many words may be left out between two pieces of a quotation.
const farApart = 120

// pieces finds pieces of a quotation behind each other in an article; false
// where they do not stand there.
func (s *shelf) pieces(a int, runs [][]token.Word) ([]Place, bool) {
	for _, start := range s.find(a, runs[0], 0) {
		out := []Place{s.place(a, start, start+len(runs[0]))}
		end := start + len(runs[0])
		for _, run := range runs[1:] {
			next := s.find(a, run, end)
			if len(next) == 0 || next[0]-end > farApart {
				break
			}
			end = next[0] + len(run)
			out = append(out, s.place(a, next[0], end))
		}
		if len(out) == len(runs) {
			return out, true
		}
	}
	return nil, false
}
