package told

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// toldDifferently are the sentences about clauses of one fact that differ in
// whether, how surely or by which verb they tell it.
type toldDifferently struct{ *event.Event }

// How many are written of an event, and how many words two clauses share at least
// beside their verbs, with the same verb and with another one.
const (
	mostTold    = 3
	leastCommon = 2
	leastOther  = 3
)

// contrast is how two clauses differ, the clearest first.
type contrast int

const (
	noContrast contrast = iota
	otherVerb
	otherModality
	otherPolarity
)

// tellingClause is a clause of a telling of a fact.
type tellingClause struct {
	clause.Clause
	article int
}

// write gives "Told differently – The Hill: “Green did not introduce the
// articles”; Fox: “Green introduced articles of impeachment”; CNN: no clear match."
func (w *toldDifferently) write() []difference.Difference {
	var all []told
	for f := range w.In.Facts {
		if w.Facts.Sure(f) {
			if t := w.best(f, w.clausesOf(f)); t.how != noContrast {
				all = append(all, t)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b told) int {
		return cmp.Or(cmp.Compare(b.how, a.how), cmp.Compare(w.Facts.Matter(b.fact), w.Facts.Matter(a.fact)))
	})
	var out []difference.Difference
	for _, t := range all[:min(len(all), mostTold)] {
		out = append(out, w.sentence(t))
	}
	return out
}

// least is how many words the clauses share at least.
func (c contrast) least() int {
	if c == otherVerb {
		return leastOther
	}
	return leastCommon
}

// told is a contrast between clauses of a fact, one of each article that has one.
type told struct {
	fact, common int
	how          contrast
	parts        []tellingClause
}

// best is the clearest contrast of two articles, with the clauses of others that
// are nearest to it.
func (w *toldDifferently) best(f int, cs []tellingClause) told {
	best := told{fact: f}
	for i, a := range cs {
		for _, b := range cs[i+1:] {
			if a.article == b.article {
				continue
			}
			n := w.common(a, b)
			if how := w.contrast(a, b); how != noContrast && n >= how.least() && cmp.Or(cmp.Compare(how, best.how), cmp.Compare(n, best.common)) > 0 {
				best.how, best.common, best.parts = how, n, []tellingClause{a, b}
			}
		}
	}
	if best.how == noContrast {
		return best
	}
	for a := range w.In.Docs {
		if c, ok := w.nearest(a, best.parts, cs); ok {
			best.parts = append(best.parts, c)
		}
	}
	return best
}

// nearest is the clause of a further article that shares most with the first.
func (w *toldDifferently) nearest(article int, parts, cs []tellingClause) (tellingClause, bool) {
	var out tellingClause
	most := leastOther - 1
	for _, c := range cs {
		if n := w.common(parts[0], c); c.article == article && n > most {
			out, most = c, n
		}
	}
	has := slices.ContainsFunc(parts, func(p tellingClause) bool { return p.article == article })
	return out, !has && most >= leastOther
}

// clausesOf are the clauses of the tellings of a fact that have a verb, outside of
// what somebody is quoted with.
func (w *toldDifferently) clausesOf(f int) []tellingClause {
	var out []tellingClause
	for _, t := range w.In.Facts[f].Tellings {
		for _, c := range w.In.Clauses[t.Article].Of(t.Sentence) {
			if c.Verb >= 0 && c.Start >= t.Span.Start && c.Start < t.Span.End && !w.quotedSpan(t.Article, c.Span) {
				out = append(out, tellingClause{c, t.Article})
			}
		}
	}
	return out
}

// quotedSpan reports whether words stand between quotation marks.
func (w *toldDifferently) quotedSpan(article int, s news.Span) bool {
	return slices.ContainsFunc(w.Speech.SaidIn(article, s), func(p quote.VoicePart) bool { return p.Owner == quote.QuotedWords })
}

// stem is that of a word of an article, "" for none.
func (w *toldDifferently) stem(article, word int) string {
	if word < 0 {
		return ""
	}
	return w.In.Docs[article].Words[word].Stem
}

func (w *toldDifferently) verb(c tellingClause) string { return w.stem(c.article, c.Verb) }

// notDone are verbs that tell no deed.
var notDone = phrase.AnyOf("passive-auxiliary", "have", "do", "plain-saying", "loud-saying")

// contrast compares two clauses.
func (w *toldDifferently) contrast(a, b tellingClause) contrast {
	same := func(x, y int) bool {
		return x >= 0 && y >= 0 && w.stem(a.article, x) == w.stem(b.article, y) && !w.pronoun(a.article, x)
	}
	verb, joined := w.verb(a) == w.verb(b), same(a.Subject, b.Subject) || same(a.Object, b.Object)
	switch {
	case w.noDeed(a) || w.noDeed(b) || !joined:
		return noContrast
	case verb && a.Polarity != b.Polarity:
		return otherPolarity
	case verb && w.otherTime(a, b):
		return otherModality
	case !verb && w.otherDeed(a, b):
		return otherVerb
	}
	return noContrast
}

// otherDeed reports whether two clauses that are alike but for their verbs have
// none of them in common.
func (w *toldDifferently) otherDeed(a, b tellingClause) bool {
	alike := a.Subject >= a.From && b.Subject >= b.From && a.Polarity == b.Polarity && a.Modality == b.Modality && a.Passive == b.Passive
	return alike && !w.hasStem(a, w.verb(b)) && !w.hasStem(b, w.verb(a))
}

func (w *toldDifferently) noDeed(c tellingClause) bool { return notDone[w.word(c, c.Verb).Lower] }

// otherTime reports whether one clause tells of what is to come and the other of
// what has happened.
func (w *toldDifferently) otherTime(a, b tellingClause) bool {
	return w.future(a) != w.future(b) && (w.past(a) || w.past(b))
}

// hasStem reports whether a clause has a word of a stem.
func (w *toldDifferently) hasStem(c tellingClause, stem string) bool {
	return slices.ContainsFunc(w.In.Docs[c.article].WordsIn(c.Span), func(x token.Word) bool { return x.Stem == stem })
}

func (w *toldDifferently) word(c tellingClause, i int) token.Word {
	return w.In.Docs[c.article].Words[i]
}

// pronouns stand for somebody who may be another one.
var pronouns = phrase.AnyOf("small-word", "person-pronoun", "relative")

func (w *toldDifferently) pronoun(article, i int) bool {
	return pronouns[w.In.Docs[article].Words[i].Lower]
}

// future reports whether a clause tells of what is to come.
func (w *toldDifferently) future(c tellingClause) bool {
	return c.Modality == clause.Will || c.Modality == clause.Expected || c.Modality == clause.Planned
}

// past reports whether a clause tells of what has happened.
func (w *toldDifferently) past(c tellingClause) bool {
	return c.Modality == clause.Plain && (irregularPast[w.word(c, c.Verb).Lower] || strings.HasSuffix(w.word(c, c.Verb).Lower, "ed"))
}

var irregularPast = class.Words("irregular-past")

// common is how many stems two clauses share beside their verbs.
func (w *toldDifferently) common(a, b tellingClause) int {
	has := map[string]bool{}
	for _, x := range w.In.Docs[a.article].WordsIn(a.Span) {
		if !phrase.Small[x.Lower] && x.Stem != w.verb(a) {
			has[x.Stem] = true
		}
	}
	n := 0
	for _, x := range w.In.Docs[b.article].WordsIn(b.Span) {
		if has[x.Stem] {
			n++
			delete(has, x.Stem)
		}
	}
	return n
}

func (w *toldDifferently) sentence(t told) difference.Difference {
	sides := make([]difference.Side, len(w.In.Docs))
	var places []align.Place
	for _, c := range t.parts {
		places = append(places, align.Place{Article: c.article, Sentence: c.Sentence})
	}
	for a := range sides {
		if !slices.ContainsFunc(t.parts, func(c tellingClause) bool { return c.article == a }) {
			sides[a] = without(w.Event, a, places)
		}
	}
	for _, c := range t.parts {
		sides[c.article] = difference.Side{
			Article: c.article, Pieces: w.marked(c),
			Passages: []news.Passage{w.In.Sentence(align.Place{Article: c.article, Sentence: c.Sentence})},
		}
	}
	d := w.Sided("told-differently", say.Message{Key: "difference.told.lead"}, sides)
	d.Fact = t.fact
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: w.Facts.Matter(t.fact), Amount: float64(t.how)})
	return d
}

// longestClause is how many bytes of a clause are cited before and behind its
// verbs.
const longestClause = 90

// marked is a clause with its verbs as what is compared.
func (w *toldDifferently) marked(c tellingClause) []difference.Piece {
	d := w.In.Docs[c.article]
	verbs := news.Span{Start: d.Words[c.Verbs.From].Start, End: d.Words[c.Verbs.To-1].End}
	return marked(w.Event, c.article, c.Span, verbs)
}

// marked is a stretch of words between quotation marks, those that are compared as a
// value and the others, cut at words, as cited.
func marked(w *event.Event, article int, whole, words news.Span) []difference.Piece {
	d := w.In.Docs[article]
	before, behind := news.Span{Start: whole.Start, End: words.Start}, news.Span{Start: words.End, End: whole.End}
	from, to := "", ""
	for _, x := range d.WordsIn(before) {
		if x.Start > before.Start && before.Len() > longestClause {
			before.Start, from = x.Start, "… "
		}
	}
	if behind.Len() > longestClause {
		behind.End, to = behind.Start+strings.LastIndexByte(d.Article.Text[behind.Start:behind.Start+longestClause], ' '), " …"
	}
	a := d.Article
	return say.Join(say.Join(append(difference.English(say.Message{Key: "cite.open"}), say.Words(from)), cutOff(a, article, before, false)...), say.Join(
		say.Join([]difference.Piece{say.At(difference.Value, phrase.Flat(a.Slice(words)), article, words)}, cutOff(a, article, behind, true)...), append([]difference.Piece{say.Words(to)}, difference.English(say.Message{Key: "cite.close"})...)...)...)
}

// cutOff are cited words with the blanks at their ends as plain pieces, and without the
// sign behind them where they are last.
func cutOff(a *news.Article, article int, s news.Span, last bool) []difference.Piece {
	text := a.Slice(s)
	out := phrase.InnerMarks.Replace(phrase.Flat(text))
	if last {
		out = phrase.WithoutEnd(out)
	}
	if out == "" {
		return nil
	}
	piece := []difference.Piece{say.At(difference.Cited, out, article, s)}
	if strings.TrimLeft(text, " \n") != text {
		piece = say.Join([]difference.Piece{say.Words(" ")}, piece...)
	}
	if strings.TrimRight(text, " \n") != text {
		piece = say.Join(piece, say.Words(" "))
	}
	return piece
}
