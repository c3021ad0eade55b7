package difference

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// leads are the sentences about what each article puts first.
type leads struct{ *event }

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
func (w *leads) write() []Difference {
	var sides []Side
	dated := w.datesDiffer()
	for a := range w.in.Docs {
		sides = append(sides, w.side(a, dated))
	}
	if len(together(sides)) < 2 {
		return nil
	}
	d := w.sided("headlines", say.Message{Key: "headlines.lead"}, sides)
	d.Weight = weigh(d.Key, measure{})
	return []Difference{d}
}

// side is the headline of an article, its first sentence where it has none.
func (w *leads) side(article int, dated bool) Side {
	first := w.firstSentence(article)
	at := w.in.Article(article).Headline
	s := Side{Article: article}
	if at.Empty() {
		at = first
	} else if w.adds(article, at, first) {
		s.Passages = append(s.Passages, w.in.Passage(article, first))
	}
	if at.Empty() {
		return absent(article)
	}
	s.Passages = append([]news.Passage{w.in.Passage(article, at)}, s.Passages...)
	s.Pieces = w.citedShort(article, at, mostHeadline)
	if dated {
		s.Pieces = say.Join(s.Pieces, english(say.Message{Key: "headlines.dated", Args: []say.Arg{
			say.Of("date", say.Words(w.in.Article(article).Published.String())),
		}})...)
	}
	if notes := w.notes(article); len(notes) > 0 {
		s.Pieces = say.Join(s.Pieces, english(say.Message{Key: "headlines.notes", Args: []say.Arg{say.Of("notes", notes...)}})...)
	}
	return s
}

// datesDiffer reports whether the days of all articles are known and not all the
// same.
func (e *event) datesDiffer() bool {
	days := map[string]bool{}
	for a := range e.in.Docs {
		p := e.in.Article(a).Published
		if !p.Known() {
			return false
		}
		days[p.String()] = true
	}
	return len(days) > 1
}

// firstSentence is the first sentence of the body that is no date line.
func (w *leads) firstSentence(article int) news.Span {
	d := w.in.Docs[article]
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
	d := w.in.Docs[article]
	has := map[string]bool{}
	for _, x := range d.WordsIn(headline) {
		has[x.Stem] = true
	}
	return slices.ContainsFunc(d.WordsIn(first), func(x token.Word) bool { return !has[x.Stem] && !small[x.Lower] })
}

// notes are where an article that does not name in its headline whom others name
// there does so first; those whom it names on top are left out.
func (w *leads) notes(article int) []Piece {
	var none [][]Piece
	var notes [][]Piece
	for _, n := range w.headlineNames(article) {
		at, sure := w.named.sentences(article, n)
		label := []Piece{say.At(Value, n.name, -1, news.Span{})}
		switch {
		case !sure:
		case len(at) == 0:
			none = append(none, label)
		default:
			if number := w.in.Docs[article].Sentences[at[0]].Number; number > topSentences {
				notes = append(notes, english(say.Message{Key: "headlines.first", Args: []say.Arg{
					say.Of("name", label...), say.Count("n", number), say.Count("of", length(w.in.Docs[article])),
				}}))
			}
		}
	}
	if len(none) > 0 {
		notes = append([][]Piece{english(say.Message{Key: "headlines.none", Args: []say.Arg{say.List("names", none...)}})}, notes...)
	}
	var out []Piece
	for i, n := range notes {
		if i > 0 {
			out = say.Join(out, english(say.Message{Key: "difference.sides.between"})...)
		}
		out = say.Join(out, n...)
	}
	return out
}

// headlineNames are whom and what the headlines of the others name, and that of
// an article does not.
func (w *leads) headlineNames(article int) []named {
	if w.in.Article(article).Headline.Empty() {
		return nil
	}
	var out []named
	for a := range w.in.Docs {
		var of []named
		for _, n := range w.named.all {
			if a != article && w.inHeadline(a, n) && !w.inHeadline(article, n) && !w.standsInHeadline(article, n) && w.telling(n) && w.named.inBody(a, n) {
				of = append(of, n)
			}
		}
		slices.SortStableFunc(of, func(x, y named) int { return cmp.Compare(rankOf(x.kind), rankOf(y.kind)) })
		for _, n := range of[:min(len(of), mostHeadlineNames)] {
			if !slices.ContainsFunc(out, func(o named) bool { return slices.Equal(o.in, n.in) }) {
				out = append(out, n)
			}
		}
	}
	return out
}

// inHeadline reports whether the headline of an article names something.
func (e *event) inHeadline(article int, n named) bool {
	if n.in[article] < 0 {
		return false
	}
	t := e.named.texts[article]
	return slices.ContainsFunc(t.Entities[n.in[article]].Mentions, func(m int) bool {
		return e.in.Docs[article].Sentences[t.Mentions[m].Sentence].Headline()
	})
}

// standsInHeadline reports whether the last word of a name stands in a headline,
// whatever it means there.
func (e *event) standsInHeadline(article int, n named) bool {
	last := name.Last(n.name)
	return slices.ContainsFunc(e.in.Docs[article].WordsIn(e.in.Article(article).Headline), func(x token.Word) bool {
		return x.Capital && strings.Contains(name.Last(x.Lower), last)
	})
}

// citedShort are words of an article between quotation marks, cut at a word when
// they are longer than most bytes.
func (e *event) citedShort(article int, s news.Span, most int) []Piece {
	text := e.in.Article(article).Slice(s)
	if len(text) <= most {
		return e.cited(article, s)
	}
	cut := strings.LastIndexAny(text[:most], " \n")
	ps := e.cited(article, news.Span{Start: s.Start, End: s.Start + cut})
	return say.Join(ps[:len(ps)-1], say.Words(" …”"))
}
