package utterance

import (
	"cmp"
	"slices"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Voice is a source with what each article gives of it. Counts only: there is
// no balance of voices.
//
// Basis: the source categories of the Project for Excellence in Journalism
// (Pew Research Center), and the counts per source of the Gender Gap Tracker
// (Asr et al., PLOS ONE 2021). Known misses: two unnamed sources that are
// called the same are one voice; one body under two names is two.
type Voice struct {
	// Name is the fullest name that an article gives; "" stands for all
	// quotations whose speaker was not found.
	Name string
	// Unnamed is true for sources such as "officials".
	Unnamed bool
	Kind    lexicon.SourceKind
	// Why is the words that decided the kind, "" when none did.
	Why string
	// Corrected is true when the reader set the kind.
	Corrected bool
	// Tallies are one per article, in their order.
	Tallies []Tally
}

// Amount is how much somebody says: words in quotation marks, those that return
// counted once, and sentences that hold reported words.
type Amount struct{ QuotedWords, ReportedSentences int }

// Tally is what one article gives of a source.
type Tally struct {
	// Quotes are indexes into the article's quotations, in text order.
	Quotes []int
	// Amount is of the quotations that are surely those of the source, Maybe what the
	// doubtful ones add to it (quote.Quote.Doubtful).
	Amount
	Maybe Amount
	// Introduced are the words that tell who the source is ("Police Chief",
	// "president of Local 118"), in text order, each once.
	Introduced []news.Span
}

// Articles counts the articles that quote or report the voice.
func (v Voice) Articles() int {
	n := 0
	for _, t := range v.Tallies {
		n += min(1, len(t.Quotes))
	}
	return n
}

// QuotedWords counts the words in quotation marks in all articles.
func (v Voice) QuotedWords() int {
	n := 0
	for _, t := range v.Tallies {
		n += t.QuotedWords
	}
	return n
}

// Doubtful reports whether nothing that any article gives is surely said by the voice.
func (v Voice) Doubtful() bool {
	return v.Found() && !slices.ContainsFunc(v.Tallies, func(t Tally) bool { return t.Amount != Amount{} })
}

// Found reports whether the voice is a speaker at all.
func (v Voice) Found() bool { return v.Name != "" }

// Voices are the sources of the articles: named ones first, those in more
// articles before others, then by words quoted and by name; behind them those of whom
// everything is doubtful. The quotations whose speaker was not found are the last voice.
func Voices(set reading.Set) []Voice {
	docs := set.Docs
	cast := newCast(set)
	for a := range docs {
		cast.count(a)
	}
	out := cast.voices
	for i := range out {
		out[i].describe(docs)
	}
	slices.SortStableFunc(out, func(a, b Voice) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(b.Articles(), a.Articles()),
			cmp.Compare(b.QuotedWords(), a.QuotedWords()), cmp.Compare(a.Name, b.Name))
	})
	return out
}

func (v Voice) rank() int {
	switch {
	case !v.Found():
		return 3
	case v.Doubtful():
		return 2
	case v.Unnamed:
		return 1
	}
	return 0
}

// cast gives the quotations of all articles to voices.
type cast struct {
	docs   []*token.Document
	texts  []quote.Text
	voices []Voice
	of     [][]int // of each article's quotations, index into voices
}

func newCast(set reading.Set) *cast {
	docs, texts := set.Docs, set.Texts
	c := &cast{docs: docs, texts: texts}
	keys := newKeys(docs, texts, set.Index)
	index := map[string]int{}
	for a := range docs {
		var of []int
		for q := range texts[a].Quotes {
			key := keys.of[a][q]
			i, ok := index[key]
			if !ok {
				i = len(c.voices)
				index[key] = i
				c.voices = append(c.voices, Voice{Unnamed: true, Tallies: make([]Tally, len(docs))})
			}
			v := &c.voices[i]
			if key == "" {
				v.Unnamed = false
			} else if name := keys.names[a][q]; len(name) > len(v.Name) || v.Name == "" {
				v.Name = name
			}
			v.Unnamed = v.Unnamed && texts[a].Quotes[q].Unnamed
			v.Tallies[a].Quotes = append(v.Tallies[a].Quotes, q)
			of = append(of, i)
		}
		c.of = append(c.of, of)
	}
	return c
}

// count counts words and sentences of one article, the sure ones first.
func (c *cast) count(a int) {
	sure, all := c.amounts(a, false), c.amounts(a, true)
	for v := range c.voices {
		t := &c.voices[v].Tallies[a]
		t.Amount = sure[v]
		t.Maybe = Amount{all[v].QuotedWords - sure[v].QuotedWords, all[v].ReportedSentences - sure[v].ReportedSentences}
	}
}

// amounts are those of each voice in one article, of doubtful quotations too where these
// are asked for.
func (c *cast) amounts(a int, doubtful bool) []Amount {
	d := c.docs[a]
	out := make([]Amount, len(c.voices))
	last := map[int]int{} // of a voice, the last sentence counted
	quoted := make([][]news.Span, len(c.voices))
	for _, p := range c.texts[a].Voices {
		if p.Quote < 0 || !doubtful && c.texts[a].Quotes[p.Quote].Doubtful() {
			continue
		}
		v := c.of[a][p.Quote]
		if p.Owner == quote.QuotedWords {
			quoted[v] = append(quoted[v], p.Span)
			continue
		}
		from, to := d.RangeIn(p.Span)
		if from == to {
			continue
		}
		first, end := d.SentenceAt(p.Start), d.SentenceAt(p.End-1)
		if from, seen := last[v]; seen && first <= from {
			first = from + 1
		}
		if end >= first {
			out[v].ReportedSentences += end - first + 1
			last[v] = end
		}
	}
	for v, passages := range quoted {
		out[v].QuotedWords = WordsOnce(d, passages)
	}
	return out
}
