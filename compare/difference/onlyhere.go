package difference

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// The bounds of an "only here" sentence: the score of its best partner, and
// its length in words.
const (
	clearlyAlone = .12
	leastOnly    = 7
	mostOnly     = 28
)

// onlyHere are the sentences about what one article alone tells.
type onlyHere struct{ *event }

// write gives "Only The Ledger tells: “Growers in the Alder Valley have
// dumped 300 tons of berries that could not be loaded.”"
func (w *onlyHere) write() []Difference {
	if len(w.in.Docs) < 3 {
		return nil
	}
	var out []Difference
	for _, c := range w.aloneInWords(w.candidatesOnly()) {
		s := w.in.Docs[c.Article].Sentences[c.Sentence].Span
		l := w.line()
		l.say("Only ")
		l.outlet(c.Article)
		l.say(" tells: ")
		l.cite(c.Article, s, w.in.Article(c.Article).Slice(s))
		l.say(".")
		d := begin("only-here")
		d.Pieces, d.Weight, d.Counter = l.pieces, c.weight, w.nearestNote(c.nearest)
		d.Evidence = []news.Passage{w.in.Sentence(c.Place)}
		out = append(out, d)
	}
	return out
}

// onlyCandidate is a sentence that may be told by one article only.
type onlyCandidate struct {
	align.Place
	weight float64
	words  map[string]int // beginnings of its telling words, numbered
	// nearest is the sentence of another article that has most of the words, and
	// met how many; its Sentence is -1 when none has two.
	nearest align.Place
	met     int
}

// mostCandidates is how many sentences are looked for in the other articles.
const mostCandidates = 16

// candidatesOnly are the sentences most worth reading.
func (w *onlyHere) candidatesOnly() []onlyCandidate {
	var out []onlyCandidate
	for _, o := range w.in.OnlyHere {
		if weight := w.worth(o); weight > 0 {
			out = append(out, onlyCandidate{Place: o.Place, weight: weight, nearest: align.Place{Sentence: -1}})
		}
	}
	slices.SortStableFunc(out, func(a, b onlyCandidate) int { return cmp.Compare(b.weight, a.weight) })
	out = out[:min(len(out), mostCandidates)]
	for i := range out {
		d := w.in.Docs[out[i].Article]
		out[i].words = map[string]int{}
		for _, x := range d.WordsOf(out[i].Sentence) {
			key := bare(x)
			if _, ok := out[i].words[beginning(key)]; !ok && !small[key] && len(out[i].words) < 64 {
				out[i].words[beginning(key)] = len(out[i].words)
			}
		}
	}
	return out
}

// beginning is the part of a word that stands for all its forms.
func beginning(key string) string { return key[:min(len(key), 5)] }

// toldInWords is the share of the words of a sentence that two neighbouring
// sentences of another article have, from which on they may tell the same.
const toldInWords = .45

// aloneInWords leaves out sentences whose words stand together in another
// article.
func (w *onlyHere) aloneInWords(cs []onlyCandidate) []onlyCandidate {
	told := make([]bool, len(cs))
	before, here := make([]uint64, len(cs)), make([]uint64, len(cs))
	for a, d := range w.in.Docs {
		clear(before)
		for k, s := range d.Sentences {
			clear(here)
			for _, x := range w.in.Docs[a].WordsIn(s.Span) {
				key := beginning(x.Lower)
				for i := range cs {
					if n, ok := cs[i].words[key]; ok {
						here[i] |= 1 << n
					}
				}
			}
			for i := range cs {
				if cs[i].Article == a {
					continue
				}
				n := bits.OnesCount64(here[i] | before[i])
				told[i] = told[i] || float64(n) >= toldInWords*float64(len(cs[i].words))
				if n := bits.OnesCount64(here[i]); n > cs[i].met && n > 1 {
					cs[i].met, cs[i].nearest = n, align.Place{Article: a, Sentence: k}
				}
			}
			before, here = here, before
		}
	}
	var out []onlyCandidate
	for i, c := range cs {
		if !told[i] {
			out = append(out, c)
		}
	}
	return out
}

// worth is how much a sentence that only one article has is worth reading, 0
// when it may be opinion, background, promotion, or leans on another sentence.
// A number and a name speak for a fact; what somebody says is worth less.
func (w *onlyHere) worth(o align.OnlyHere) float64 {
	d := w.in.Docs[o.Article]
	s := d.Sentences[o.Sentence]
	if !endsSentence(d.Text(o.Sentence)) || o.Best > clearlyAlone || s.Span.Len() > 10*mostOnly || !clause.Whole(d, s.Span) {
		return 0
	}
	words := d.WordsIn(s.Span)
	said := w.speech.attributed(o.Place)
	if len(words) < leastOnly || len(words) > mostOnly || !isNews(words, said) || !w.speech.credited(o.Place) {
		return 0
	}
	key := w.substance(o.Article, s.Span)
	if key == "" {
		return 0
	}
	if said {
		key += "-said"
	}
	return weigh(key, measure{depth: float64(s.Number-1) / float64(max(1, length(w.in.Docs[o.Article])))})
}

// endsSentence reports whether a sentence ends as one, not as a line of a list or
// a link does.
func endsSentence(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "”\"’' "), ".")
}

// isNews reports whether words tell of something that happened, without a word
// of opinion, background or promotion; what somebody says may be about what is
// and what will be.
func isNews(words []token.Word, said bool) bool {
	past := false
	for _, x := range words {
		key := x.Lower
		if noNews[key] || !said && noPast[key] {
			return false
		}
		past = past || pastVerbs[key] || len(key) > 4 && strings.HasSuffix(key, "ed")
	}
	return past
}

// substance is what a sentence holds, as the key of its weight: a number, else a
// name, "" for neither. A year is background.
func (w *onlyHere) substance(article int, s news.Span) string {
	key := ""
	if len(w.people.namesIn(article, s)) > 0 {
		key = "only-here-name"
	}
	for _, q := range w.in.Numbers[article].In(w.in.Docs[article], s) {
		switch {
		case q.Kind == number.Year:
			return ""
		case q.Kind != number.Weekday && q.Kind != number.Date && q.High > 1 && !q.Vague:
			key = "only-here-number"
		}
	}
	return key
}

var (
	// noNews are words of opinion, background and promotion; noPast tell of what
	// is or may be, pastVerbs of what happened.
	noNews    = class.Words("no-news")
	noPast    = class.Words("no-past")
	pastVerbs = class.Words("past-verb")
)
