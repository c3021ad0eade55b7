package difference

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/number"
)

// The bounds of an "only here" sentence: the score of its best partner, and
// its length in words.
const (
	clearlyAlone = .12
	leastOnly    = 7
	mostOnly     = 28
)

// onlyHere writes "Only The Ledger tells: “Growers in the Alder Valley have
// dumped 300 tons of berries that could not be loaded.”"
func (w *writer) onlyHere() []Difference {
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
		out = append(out, Difference{
			Kind: KindOnlyHere, Fact: -1, Pieces: l.pieces, Unit: "sentence", Weight: c.weight,
			Evidence: w.in.tellingsAt(c.Place), Counter: w.nearestNote(c.nearest),
		})
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
func (w *writer) candidatesOnly() []onlyCandidate {
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
		for _, x := range wordsOf(d, d.Sentences[out[i].Sentence].Span) {
			key := strings.ToLower(unpossessed(x.text))
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
func (w *writer) aloneInWords(cs []onlyCandidate) []onlyCandidate {
	told := make([]bool, len(cs))
	before, here := make([]uint64, len(cs)), make([]uint64, len(cs))
	for a, d := range w.in.Docs {
		clear(before)
		for k, s := range d.Sentences {
			clear(here)
			for _, x := range wordsOf(w.in.Docs[a], s.Span) {
				key := beginning(strings.ToLower(x.text))
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
func (w *writer) worth(o align.OnlyHere) float64 {
	d := w.in.Docs[o.Article]
	s := d.Sentences[o.Sentence]
	if !endsSentence(d.Text(o.Sentence)) || o.Best > clearlyAlone || s.Span.Len() > 10*mostOnly || !clause.Whole(d, s.Span) {
		return 0
	}
	words := wordsOf(d, s.Span)
	said := w.attributed(o.Place)
	if len(words) < leastOnly || len(words) > mostOnly || !isNews(words, said) || !w.credited(o.Place) {
		return 0
	}
	weight := w.substance(o.Article, s.Span) * (1 - .4*float64(s.Number-1)/float64(max(1, length(w.in.Docs[o.Article]))))
	if said {
		weight *= .8
	}
	return weight
}

// endsSentence reports whether a sentence ends as one, not as a line of a list or
// a link does.
func endsSentence(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "”\"’' "), ".")
}

// credited reports whether a sentence holds who says what is said in it.
func (w *writer) credited(p align.Place) bool {
	s := w.in.Docs[p.Article].Sentences[p.Sentence].Span
	for _, q := range w.in.Quotes[p.Article] {
		for _, c := range q.Content {
			if c.Overlaps(s) && (q.Source.Empty() || !s.Contains(q.Source) || q.Cue.Empty() || !s.Contains(q.Cue)) {
				return false
			}
		}
	}
	return true
}

// isNews reports whether words tell of something that happened, without a word
// of opinion, background or promotion; what somebody says may be about what is
// and what will be.
func isNews(words []word, said bool) bool {
	past := false
	for _, x := range words {
		key := strings.ToLower(x.text)
		if notNews[key] || !said && notPast[key] {
			return false
		}
		past = past || pastVerbs[key] || len(key) > 4 && strings.HasSuffix(key, "ed")
	}
	return past
}

// substance is the weight of what a sentence holds: a number, else a name. A
// year is background.
func (w *writer) substance(article int, s news.Span) float64 {
	weight := 0.0
	if len(w.personNames(article, s)) > 0 {
		weight = .22
	}
	for _, q := range w.in.Numbers[article].In(w.in.Docs[article], s) {
		switch {
		case q.Kind == number.Year:
			return 0
		case q.Kind != number.Weekday && q.Kind != number.Date && q.High > 1 && !q.Vague:
			weight = .42
		}
	}
	return weight
}

// attributed reports whether somebody says a sentence.
func (w *writer) attributed(p align.Place) bool {
	s := w.in.Docs[p.Article].Sentences[p.Sentence].Span
	for _, q := range w.in.Quotes[p.Article] {
		for _, c := range q.Content {
			if c.Overlaps(s) {
				return true
			}
		}
	}
	return false
}

// notNews are words of opinion, background and promotion. Our list.
var notNews = setOf(`should must perhaps maybe surely clearly obviously indeed
	arguably seems seem appears likely unlikely essence contrast typically
	subscribe newsletter email facebook twitter follow click read updated contributed
	reporter editor copyright story photo ago once historically traditionally usually
	often always never long years decades centuries history previously earlier formerly
	you your we our us i my he she they him her them his their it its this these those`)

// notPast words tell of what is or may be.
var notPast = setOf("may might would will if is are")

var pastVerbs = setOf(`was were had have has did said told made met took gave ran
	struck left cut put went came saw found held began broke fell rose shut sent
	spent kept led sold bought built brought caught drew drove fought hit hurt
	laid lost paid read sat set shot spoke stood swore swept tore won wore wrote`)
