package told

import (
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// stages are the sentences about an act that one article tells as done and
// another as still to come.
type stages struct{ *event.Event }

const (
	// stageSentences is how many sentences of the body are looked at.
	stageSentences = 12
	// citedAround is how many words of a clause are cited at most before its verbs
	// and behind them.
	citedAround = 6
	// mostStages is how many of them are written.
	mostStages = 1
)

var (
	pastForms = class.Words("past-form", "past-or-participle")
	presentBe = class.Words("present-be")
	toCome    = []clause.Modality{clause.Will, clause.Expected, clause.Planned}
)

// act is a clause that tells something as done or as still to come.
type act struct {
	article, sentence int
	verb              string // stem
	about             []string
	done              bool
	at                news.Span
}

// write gives "Told as done or still to come – The Hill, 1 April 2015: “the
// governor plans to sign the bill”; Fox, 2 April 2015: “Hutchinson signed the bill”."
func (w *stages) write() []difference.Difference {
	if !w.DatesDiffer() {
		return nil
	}
	acts := w.acts()
	var out []difference.Difference
	for _, x := range acts {
		if x.done {
			continue
		}
		if d, ok := w.of(x, acts); ok && len(out) < mostStages {
			out = append(out, d)
		}
	}
	return out
}

// acts are the acts of the headlines and first sentences, in text order, those
// of headlines first.
func (w *stages) acts() []act {
	var out []act
	for a, d := range w.In.Docs {
		text := w.In.Clauses[a]
		for i, s := range d.Sentences {
			if s.Number > stageSentences {
				break
			}
			for _, c := range text.Of(i) {
				if x, ok := w.act(a, c); ok {
					out = append(out, x)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(x, y act) int {
		return w.In.Docs[x.article].Sentences[x.sentence].Number - w.In.Docs[y.article].Sentences[y.sentence].Number
	})
	return out
}

func (w *stages) act(article int, c clause.Clause) (act, bool) {
	d := w.In.Docs[article]
	if c.Verb < 0 || c.Polarity != clause.Positive || phrase.LightVerbs[d.Words[c.Verb].Stem] {
		return act{}, false
	}
	x := act{article: article, sentence: c.Sentence, verb: d.Words[c.Verb].Stem, done: w.done(article, c)}
	if !x.done && !slices.Contains(toCome, c.Modality) {
		return act{}, false
	}
	from, to := aroundVerb(c)
	for _, o := range d.WordsIn(c.Span) {
		if !phrase.Small[o.Lower] && o.Stem != x.verb && !phrase.LightVerbs[o.Stem] {
			x.about = append(x.about, o.Stem)
		}
	}
	x.at = news.Span{Start: d.Words[from].Start, End: d.Words[to-1].End}
	return x, len(x.about) > 0
}

// aroundVerb is the range of the words of a clause from its verb to subject and
// object, where they stand near.
func aroundVerb(c clause.Clause) (from, to int) {
	from, to = c.Verbs.From, c.Verbs.To
	for _, i := range []int{c.Subject, c.Object} {
		if i >= 0 && i < from && from-i <= citedAround {
			from = i
		}
		if i >= to && i-to < citedAround {
			to = i + 1
		}
	}
	return from, to
}

// done reports whether a clause tells its act as past: by the form of the verb or
// of what stands before it.
func (w *stages) done(article int, c clause.Clause) bool {
	words := w.In.Docs[article].Words[c.Verbs.From:c.Verbs.To]
	last := w.In.Docs[article].Words[c.Verb].Lower
	past := strings.HasSuffix(last, "ed") || pastForms[last]
	for _, x := range words {
		past = past && !presentBe[x.Lower]
	}
	return past && c.Modality == clause.Plain
}

// of is the difference about an act that is still to come in one article, where
// another of a later day tells it as done.
func (w *stages) of(x act, acts []act) (difference.Difference, bool) {
	var sides []difference.Side
	done := false
	for a := range w.In.Docs {
		told := w.closest(a, x, acts)
		if a == x.article {
			if told != nil {
				return difference.Difference{}, false
			}
			told = &x
		}
		done = done || told != nil && told.done && w.later(a, x.article)
		sides = append(sides, w.side(a, x, told))
	}
	if !done {
		return difference.Difference{}, false
	}
	d := w.Sided("stage", say.Message{Key: "stage.lead"}, sides)
	d.Weight = difference.Weigh(d.Key, difference.Measure{})
	return d, true
}

// later reports whether an article is of a later day than another.
func (w *stages) later(a, b int) bool {
	return w.In.Article(b).Published.Before(w.In.Article(a).Published) && w.DatesDiffer()
}

// closest is the act of an article that is done, has the same verb and shares
// most words with an act; nil for none.
func (w *stages) closest(article int, x act, acts []act) *act {
	var best *act
	most := 0
	for i, o := range acts {
		if o.article != article || !o.done || o.verb != x.verb {
			continue
		}
		n := 0
		for _, word := range x.about {
			if slices.Contains(o.about, word) {
				n++
			}
		}
		if n > most {
			best, most = &acts[i], n
		}
	}
	return best
}

// side is how one article tells an act, with its day: nothing where it does not,
// "not found" where its verb stands nowhere.
func (w *stages) side(article int, x act, told *act) difference.Side {
	s := difference.Side{Article: article}
	switch {
	case told != nil:
		s.Pieces = w.Cited(article, told.at)
		s.Passages = []news.Passage{w.In.At(article, told.sentence)}
	case !slices.ContainsFunc(w.In.Docs[article].Words, func(word token.Word) bool { return word.Stem == x.verb }):
		s = difference.Absent(article)
	}
	return w.dated(s)
}

// dated puts the day of its article behind a side.
func (w *stages) dated(s difference.Side) difference.Side {
	day := difference.Day(w.In.Article(s.Article).Published)
	if len(s.Pieces) == 0 {
		s.Pieces = day
		return s
	}
	s.Pieces = say.Join(slices.Clone(s.Pieces), difference.English(say.Message{Key: "headlines.dated", Args: []say.Arg{say.Of("date", day...)}})...)
	return s
}
