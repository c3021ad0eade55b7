package framing

import (
	"strings"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/number"
	"parallax/compare/statement"
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
	for _, o := range w.in.OnlyHere {
		weight := w.worth(o)
		if weight == 0 {
			continue
		}
		s := w.in.Docs[o.Article].Sentences[o.Sentence].Span
		l := w.line()
		l.say("Only ")
		l.outlet(o.Article)
		l.say(" tells: ")
		l.cite(o.Article, s, w.in.Article(o.Article).Slice(s))
		l.say(".")
		out = append(out, Difference{
			Kind: KindOnlyHere, Fact: -1, Pieces: l.pieces, Unit: "sentence", Weight: weight,
			Evidence: w.in.tellingsAt(o.Place),
		})
	}
	return out
}

// worth is how much a sentence that only one article has is worth reading, 0
// when it may be opinion, background, promotion, or leans on another sentence.
// A number and a name speak for a fact; what somebody says is worth less.
func (w *writer) worth(o align.OnlyHere) float64 {
	d := w.in.Docs[o.Article]
	s := d.Sentences[o.Sentence]
	if o.Best > clearlyAlone || s.Span.Len() > 10*mostOnly || !statement.Whole(d.Article.Text, s.Span) {
		return 0
	}
	words := bareWords(d.Article, s.Span)
	if len(words) < leastOnly || len(words) > mostOnly || !isNews(words) || !w.credited(o.Place) {
		return 0
	}
	weight := w.substance(o.Article, s.Span) * (1 - .4*float64(s.Number-1)/float64(max(1, w.in.length(o.Article))))
	if w.attributed(o.Place) {
		weight *= .8
	}
	return weight
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
// of opinion, background or promotion.
func isNews(words []word) bool {
	past := false
	for _, x := range words {
		key := strings.ToLower(x.text)
		if notNews[key] {
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
	for _, q := range number.Find(w.in.Article(article).Text, s) {
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
	arguably seems seem appears likely unlikely may might would will if is are
	subscribe newsletter email facebook twitter follow click read updated contributed
	reporter editor copyright story photo ago once historically traditionally usually
	often always never long years decades centuries history previously earlier formerly
	you your we our us i my he she they him her them his their it its this these those`)

var pastVerbs = setOf(`was were had have has did said told made met took gave ran
	struck left cut put went came saw found held began broke fell rose shut sent
	spent kept led sold bought built brought caught drew drove fought hit hurt
	laid lost paid read sat set shot spoke stood swore swept tore won wore wrote`)
