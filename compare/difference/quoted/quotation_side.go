package quoted

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
	"parallax/compare/utterance"
)

// side is what one article prints of the statement.
func (q *quoted) side(a int) difference.Side {
	p := q.Parts[a]
	switch {
	case a == q.Fullest:
		return q.printed(a, "difference.quotation.full", p.Printed, nil)
	case len(p.Printed) > 0:
		return q.cutSide(a)
	case len(p.Reported) > 0:
		return q.printed(a, "difference.quotation.reported", p.Reported[:1], nil)
	case len(p.Plain) > 0:
		return q.printed(a, "difference.quotation.plain", p.Plain[:1], nil)
	case q.nearIn(a):
		return difference.Side{Article: a, Pieces: difference.English(say.Message{Key: "difference.quotation.unmarked"})}
	}
	return difference.Absent(a)
}

// cutSide is the side of an article that prints words of the fullest form.
func (q *quoted) cutSide(a int) difference.Side {
	p := q.Parts[a]
	runs := slices.Clone(p.Printed)
	slices.SortStableFunc(runs, func(x, y news.Span) int { return y.Len() - x.Len() })
	runs = runs[:min(len(runs), mostCitedRuns)]
	slices.SortFunc(runs, func(x, y news.Span) int { return x.Start - y.Start })
	key := "difference.quotation.part"
	if p.Words == q.Parts[q.Fullest].Words {
		key = "difference.quotation.all"
	}
	var more []difference.Piece
	for _, c := range p.Changes[:min(len(p.Changes), mostCitedRuns)] {
		more = say.Join(more, q.changed(a, c)...)
	}
	if n := len(p.Further); n > 0 && len(p.Changes) == 0 {
		more = difference.English(say.Message{Key: "difference.quotation.further", Args: []say.Arg{say.List("words", q.excerpt(a, p.Further[n-1]))}})
	}
	return q.printed(a, key, runs, more)
}

// printed is a side that cites runs of words, and what follows.
func (q *quoted) printed(a int, key string, runs []news.Span, more []difference.Piece) difference.Side {
	var cites [][]difference.Piece
	s := difference.Side{Article: a}
	if a == q.Fullest {
		cites = append(cites, q.between(a, runs))
	} else {
		for _, r := range runs {
			cites = append(cites, q.excerpt(a, r))
		}
	}
	for _, r := range q.evidence(a, runs) {
		s.Passages = append(s.Passages, q.In.Passage(a, r))
	}
	s.Pieces = difference.English(say.Message{Key: key, Args: []say.Arg{
		say.Count("n", q.Parts[a].Words), say.Count("all", q.Parts[q.Fullest].Words), say.List("words", cites...),
	}})
	s.Pieces = say.Join(s.Pieces, more...)
	if at, ok := q.placed[a]; ok && at.Number > 0 {
		s.Pieces = say.Join(s.Pieces, difference.English(say.Message{Key: "difference.quotation.place", Args: []say.Arg{say.Count("n", at.Number), say.Count("of", at.Of)}})...)
	}
	return s
}

// evidence is what an article prints of what others print too, the longest runs
// with what goes on behind them, in text order.
func (q *quoted) evidence(a int, runs []news.Span) []news.Span {
	out := slices.Clone(runs)
	if a == q.Fullest {
		if out = slices.Clone(q.Parts[a].Shared); len(out) == 0 {
			out = slices.Clone(runs)
		}
	}
	slices.SortStableFunc(out, func(x, y news.Span) int { return y.Len() - x.Len() })
	out = append(out[:min(len(out), mostShownRuns)], q.Parts[a].Further...)
	for _, c := range q.Parts[a].Changes {
		out = append(out, c.To)
	}
	slices.SortFunc(out, func(x, y news.Span) int { return x.Start - y.Start })
	return slices.Compact(out)
}

// changed is ", with “shut down” where The Hill has “step down”".
func (q *quoted) changed(a int, c utterance.Change) []difference.Piece {
	key, args := "difference.quotation.added", []say.Arg{say.Of("to", q.Cited(a, c.To)...)}
	if !c.From.Empty() {
		key = "difference.quotation.changed"
		args = append(args, say.Of("from", q.Cited(q.Fullest, c.From)...), say.Of("outlet", say.At(difference.Outlet, q.Names[q.Fullest], q.Fullest, news.Span{})))
	}
	return difference.English(say.Message{Key: key, Args: args})
}

// nearIn reports whether two neighbouring sentences of an article have half of the
// words of a sentence of the statement, or one may tell it by what it means.
func (q *quoted) nearIn(a int) bool {
	d := q.In.Docs[q.Fullest]
	if _, alike, known := q.NearestMeant(a, q.sentences()); known && alike >= event.ToldNear {
		return true
	}
	for _, run := range q.Parts[q.Fullest].Printed {
		for i := max(0, d.SentenceAt(run.Start)); i < len(d.Sentences) && d.Sentences[i].Start < run.End; i++ {
			if part := d.Sentences[i].Intersect(run); len(phrase.Telling(d.WordsIn(part))) >= 3 && q.Facts.HasWords(a, q.Fullest, part) {
				return true
			}
		}
	}
	return false
}

// sentences are those in which the fullest form stands.
func (q *quoted) sentences() []align.Place {
	var out []align.Place
	d := q.In.Docs[q.Fullest]
	for _, run := range q.Parts[q.Fullest].Printed {
		for i := max(0, d.SentenceAt(run.Start)); i < len(d.Sentences) && d.Sentences[i].Start < run.End; i++ {
			out = append(out, align.Place{Article: q.Fullest, Sentence: i})
		}
	}
	return out
}

// between cites stretches as one, from the first word to the last.
func (q *quoted) between(a int, runs []news.Span) []difference.Piece {
	if long := slices.DeleteFunc(slices.Clone(runs), func(r news.Span) bool { return len(q.In.Docs[a].WordsIn(r)) < leastLeftOut }); len(long) > 0 {
		runs = long
	}
	if len(runs) == 1 {
		return q.excerpt(a, runs[0])
	}
	first, last := q.In.Docs[a].WordsIn(runs[0]), q.In.Docs[a].WordsIn(runs[len(runs)-1])
	from := news.Span{Start: first[0].Start, End: first[min(len(first), firstWords)-1].End}
	to := news.Span{Start: last[max(0, len(last)-firstWords)].Start, End: last[len(last)-1].End}
	return q.gap(a, from, to)
}

// excerpt cites a run of words, of a long one its beginning and its end.
func (q *quoted) excerpt(a int, run news.Span) []difference.Piece {
	words := q.trimmed(a, q.In.Docs[a].WordsIn(run))
	run = news.Span{Start: words[0].Start, End: words[len(words)-1].End}
	if len(words) <= mostExcerpted {
		return q.Cited(a, run)
	}
	return q.gap(a, news.Span{Start: run.Start, End: words[firstWords-1].End}, news.Span{Start: words[len(words)-lastWords].Start, End: run.End})
}

// trimmed leaves out small words at the end of a run that goes on there.
func (q *quoted) trimmed(a int, words []token.Word) []token.Word {
	text := q.In.Article(a).Text
	for n := len(words); n > leastLeftOut && phrase.Small[words[n-1].Lower]; n-- {
		if end := words[n-1].End; end == len(text) || text[end] != ' ' {
			break
		}
		words = words[:n-1]
	}
	return words
}

// gap cites two runs with dots between them.
func (q *quoted) gap(a int, from, to news.Span) []difference.Piece {
	x, y := q.Cited(a, from), q.Cited(a, to)
	out := slices.Clone(x[:len(x)-1])
	out = append(out, say.Words(" … "))
	return append(out, y[1:]...)
}
