package placed

import (
	"cmp"
	"slices"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// leads are the sentences about what each article puts first.
type leads struct{ *event.Event }

const (
	// mostHeadlineNames is how many names of one headline are looked for in the
	// others.
	mostHeadlineNames = 2
	// leastLead is how many words a first sentence needs to be one; a date line
	// has fewer.
	leastLead = 6
	// topSentences is the number of the last sentence of which it is not told that a name
	// stands there first.
	topSentences = 2
	// mostHeadline is the length in bytes up to which a headline is cited.
	mostHeadline = 160
)

// write gives "The headlines – The Hill: “Flake holds up judges” (Mitch McConnell
// not found); Fox: “McConnell blocks bill” (Jeff Flake first named in sentence 3
// of 20)." for an event whose headlines are not all the same.
func (w *leads) write() []difference.Difference {
	var sides []difference.Side
	dated := w.DatesDiffer()
	for a := range w.In.Docs {
		sides = append(sides, w.side(a, dated))
	}
	if len(difference.Together(sides)) < 2 {
		return nil
	}
	d := w.Sided("headlines", say.Message{Key: w.lead()}, sides)
	d.Weight = difference.Weigh(d.Key, difference.Measure{})
	return []difference.Difference{d}
}

// lead says whether headlines are set beside each other, or first sentences where
// articles have none.
func (w *leads) lead() string {
	with := 0
	for a := range w.In.Docs {
		if !w.In.Article(a).Headline.Empty() {
			with++
		}
	}
	switch with {
	case 0:
		return "headlines.lead.none"
	case len(w.In.Docs):
		return "headlines.lead"
	}
	return "headlines.lead.some"
}

// side is the headline of an article, its first sentence where it has none.
func (w *leads) side(article int, dated bool) difference.Side {
	first := w.firstSentence(article)
	at := w.In.Article(article).Headline
	s := difference.Side{Article: article}
	if at.Empty() {
		at = first
	} else if w.adds(article, at, first) {
		s.Passages = append(s.Passages, w.In.Passage(article, first))
	}
	if at.Empty() {
		return difference.Absent(article)
	}
	s.Passages = append([]news.Passage{w.In.Passage(article, at)}, s.Passages...)
	s.Pieces = w.CitedShort(article, at, mostHeadline)
	if dated {
		s.Pieces = say.Join(s.Pieces, difference.English(say.Message{Key: "headlines.dated", Args: []say.Arg{
			say.Of("date", difference.Day(w.In.Article(article).Published)...),
		}})...)
	}
	if notes := w.notes(article); len(notes) > 0 {
		s.Pieces = say.Join(s.Pieces, difference.English(say.Message{Key: "headlines.notes", Args: []say.Arg{say.Of("notes", notes...)}})...)
	}
	return s
}

// firstSentence is the first sentence of the body that is no date line.
func (w *leads) firstSentence(article int) news.Span {
	d := w.In.Docs[article]
	var first news.Span
	for i, s := range d.Sentences {
		switch {
		case s.Headline():
		case len(d.WordsOf(i)) >= leastLead:
			return s.Span
		case first.Empty():
			first = s.Span
		}
	}
	return first
}

// adds reports whether a first sentence has words that the headline lacks.
func (w *leads) adds(article int, headline, first news.Span) bool {
	d := w.In.Docs[article]
	has := map[string]bool{}
	for _, x := range d.WordsIn(headline) {
		has[x.Stem] = true
	}
	return slices.ContainsFunc(d.WordsIn(first), func(x token.Word) bool { return !has[x.Stem] && !phrase.Small[x.Lower] })
}

// notes are where an article that does not name in its headline whom others name
// there does so first; those whom it names on top are left out.
func (w *leads) notes(article int) []difference.Piece {
	var none [][]difference.Piece
	var notes [][]difference.Piece
	for _, n := range w.headlineNames(article) {
		at, sure := w.SentencesOf(article, n)
		label := []difference.Piece{say.At(difference.Value, n.Name, -1, news.Span{})}
		switch {
		case !sure:
		case len(at) == 0:
			none = append(none, label)
		default:
			if number := w.In.Docs[article].Sentences[at[0]].Number; number > topSentences {
				notes = append(notes, difference.English(say.Message{Key: "headlines.first", Args: []say.Arg{
					say.Of("name", label...), say.Count("n", number), say.Count("of", difference.Length(w.In.Docs[article])),
				}}))
			}
		}
	}
	if len(none) > 0 {
		notes = append([][]difference.Piece{difference.English(say.Message{Key: "headlines.none", Args: []say.Arg{say.List("names", none...)}})}, notes...)
	}
	var out []difference.Piece
	for i, n := range notes {
		if i > 0 {
			out = say.Join(out, difference.English(say.Message{Key: "difference.sides.between"})...)
		}
		out = say.Join(out, n...)
	}
	return out
}

// headlineNames are whom and what the headlines of the others name, and that of
// an article does not.
func (w *leads) headlineNames(article int) []event.Named {
	if w.In.Article(article).Headline.Empty() {
		return nil
	}
	var out []event.Named
	for a := range w.In.Docs {
		var of []event.Named
		for _, n := range w.Named.All {
			if a != article && w.InHeadline(a, n) && !w.InHeadline(article, n) && !w.StandsInHeadline(article, n) && w.Telling(n) && w.Named.InBody(a, n) {
				of = append(of, n)
			}
		}
		slices.SortStableFunc(of, func(x, y event.Named) int { return cmp.Compare(event.RankOf(x.Kind), event.RankOf(y.Kind)) })
		for _, n := range of[:min(len(of), mostHeadlineNames)] {
			if !slices.ContainsFunc(out, func(o event.Named) bool { return slices.Equal(o.In, n.In) }) {
				out = append(out, n)
			}
		}
	}
	return out
}
