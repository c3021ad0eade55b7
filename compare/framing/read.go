package framing

import (
	"sort"
	"sync"

	"parallax/compare/news"
)

// readAll reads the words of all articles with their stems, each article
// beside the others.
func (in *Input) readAll() [][]word {
	out := make([][]word, len(in.Docs))
	var group sync.WaitGroup
	for a := range in.Docs {
		group.Go(func() { out[a] = in.readOne(a) })
	}
	group.Wait()
	return out
}

func (in *Input) readOne(article int) []word {
	a := in.Article(article)
	n := 0
	for _, s := range in.Texts[article].Words {
		n += len(s)
	}
	out := make([]word, 0, n)
	stems := make(map[string]string, n/4) // stemming takes longer than looking up
	for _, s := range in.Texts[article].Words {
		for _, w := range s {
			text := a.Slice(w.Span)
			stem, ok := stems[text]
			if !ok {
				stem = stemOf(text)
				stems[text] = stem
			}
			out = append(out, word{w.Span, text, stem})
		}
	}
	return out
}

// wordsIn are the words of a span inside a sentence, as wordsOf reads them; they
// are shared and must not be changed.
func (in *Input) wordsIn(article int, s news.Span) []word {
	in.hear()
	all := in.read[article]
	from := sort.Search(len(all), func(i int) bool { return all[i].End > s.Start })
	to := from + sort.Search(len(all)-from, func(i int) bool { return all[from+i].Start >= s.End })
	out := all[from:to:to]
	if n := len(out); n > 0 && (out[0].Start < s.Start || out[n-1].End > s.End) {
		return wordsOf(in.Article(article), s) // the span cuts a word
	}
	return out
}
