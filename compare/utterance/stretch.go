package utterance

import (
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// stretch is words that an article prints between quotation marks, or as a
// passage in a form, without a break.
type stretch struct {
	article, quote int
	sentence       int // of its first word
	last           int // sentence of its last word
	speaker        string
	headline       bool
	words          []wordAt
}

// stretches are those of all articles, in their order and that of their texts; words between marks that nobody is named for are among them.
func stretches(set reading.Set) []stretch {
	var out []stretch
	for a, d := range set.Docs {
		for _, p := range set.Texts[a].Voices {
			if p.Owner != quote.QuotedWords {
				continue
			}
			words := comparable(d, p.Span)
			if len(words) == 0 {
				continue
			}
			s := stretch{article: a, quote: p.Quote, words: words, sentence: d.SentenceAt(words[0].Start), last: d.SentenceAt(words[len(words)-1].Start)}
			s.headline = p.Span.Overlaps(d.Article.Headline)
			if p.Quote >= 0 {
				s.speaker = speakerKey(set.Texts[a].Quotes[p.Quote])
			}
			out = append(out, s)
		}
	}
	return out
}

// belongs reports whether a stretch goes on with what another of its article
// says: the same quotation, or one of the same speaker in the next sentence.
func (s stretch) belongs(to stretch) bool {
	if s.article != to.article {
		return false
	}
	if s.quote >= 0 && s.quote == to.quote {
		return true
	}
	return s.speaker == to.speaker && s.quote >= 0 && to.quote >= 0 && s.sentence <= to.last+1
}

// is reports whether two stretches are one.
func (s stretch) is(o stretch) bool {
	return s.article == o.article && s.words[0].Start == o.words[0].Start
}

// gram is three words in a row.
type gram [3]string

// grams are the places at which three words in a row stand.
type grams map[gram][]int

func gramsOf(words []wordAt) grams {
	out := grams{}
	for i := 0; i+2 < len(words); i++ {
		g := gramAt(words, i)
		out[g] = append(out[g], i)
	}
	return out
}

func gramAt(words []wordAt, i int) gram {
	return gram{words[i].key, words[i+1].key, words[i+2].key}
}

// sameRun is a run of equal words: where it begins in the one and in the other
// text, and how many words it has.
type sameRun struct{ a, b, n int }

// runsOf are the longest runs of three words or more that stand in a, whose grams
// are given, and in b, by their place in b. Grams that stand in a very often begin
// none.
func runsOf(a []wordAt, of grams, b []wordAt) []sameRun {
	var out []sameRun
	common := func(j int) bool { return len(of[gramAt(b, j)]) > mostShared }
	for j := 0; j+2 < len(b); j++ {
		if common(j) {
			continue
		}
		for _, i := range of[gramAt(b, j)] {
			if i > 0 && j > 0 && a[i-1].key == b[j-1].key && !common(j-1) {
				continue // the run began before
			}
			n := 3
			for i+n < len(a) && j+n < len(b) && a[i+n].key == b[j+n].key {
				n++
			}
			out = append(out, sameRun{i, j, n})
		}
	}
	return out
}

// contents counts the words that tell something.
func contents(words []wordAt) int {
	n := 0
	for _, w := range words {
		if !isSmall(w.key) {
			n++
		}
	}
	return n
}

// named reports whether all words that tell something begin with a capital: the
// name of a policy, a slogan.
func named(d *token.Document, words []wordAt) bool {
	for _, w := range words {
		if c := d.Article.Text[w.Start]; !isSmall(w.key) && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

func spanOfWords(words []wordAt) news.Span {
	return news.Span{Start: words[0].Start, End: words[len(words)-1].End}
}
