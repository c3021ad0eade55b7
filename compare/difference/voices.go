package difference

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/say"
)

// The bounds of the sentence about who is quoted.
const (
	// leastSpoken is how many words in quotation marks somebody needs who stands
	// there as one whom one article alone quotes.
	leastSpoken = 8
	// leastHeard is how many she needs to stand there at all.
	leastHeard = 3
	// mostHeard is how many names of one article stand in it.
	mostHeard = 4
	// loneCited is how many of those whom one article alone quotes are cited, each
	// with saidCited of her quotations.
	loneCited = 2
	saidCited = 2
	// longestIntroduction is the length in bytes up to which the words that tell
	// who somebody is are cited.
	longestIntroduction = 70
)

// voices are the sentences about who is quoted.
type voices struct {
	*event
	// introduced are who speakers are, by article and entity.
	introduced map[[2]int][]news.Span
}

func newVoices(e *event) *voices {
	w := &voices{e, map[[2]int][]news.Span{}}
	for _, v := range e.in.voices() {
		for a, t := range v.Tallies {
			if i := e.people.Entity(a, v.Name); i >= 0 && v.Found() {
				w.introduced[[2]int{a, i}] = append(w.introduced[[2]int{a, i}], t.Introduced...)
			}
		}
	}
	return w
}

// write gives "Who is quoted, and with how many words – The Hill: Ana Brandt
// (“a farmer”) 40 and Carl Roth 12; Fox: Carl Roth 8; CNN: nobody in quotation
// marks." where one article quotes somebody whom the others do not.
func (w *voices) write() []Difference {
	var sides []Side
	lone := 0
	for a := range w.in.Docs {
		s, sure := w.side(a)
		if !sure {
			return nil
		}
		sides = append(sides, s)
		for _, s := range w.spoken {
			if s.words[a] >= leastSpoken && s.articles() == 1 && w.sayable(s) && !w.printedElsewhere(a, s) {
				lone += s.words[a]
			}
		}
	}
	if lone == 0 || len(together(sides)) < 2 {
		return nil
	}
	d := w.sided("voices", say.Message{Key: "voices.lead"}, sides)
	d.Weight = weigh(d.Key, measure{amount: float64(lone)})
	return []Difference{d}
}

// printedElsewhere reports whether another article has words of somebody, whoever
// says them there.
func (w *voices) printedElsewhere(a int, s spoken) bool {
	return slices.ContainsFunc(s.said[a], func(said news.Span) bool {
		from, to := w.in.Docs[a].RangeIn(said)
		return w.proofs().printedElsewhere(a, from, to)
	})
}

// heard are whom an article quotes: whom it alone quotes first, then those with
// most words. Others are those whose names cannot be written.
func (w *voices) heard(article int) (out []spoken, others int) {
	for _, s := range w.spoken {
		switch {
		case s.words[article] < leastHeard:
		case w.sayable(s):
			out = append(out, s)
		default:
			others++
		}
	}
	slices.SortStableFunc(out, func(x, y spoken) int {
		if (x.articles() == 1) != (y.articles() == 1) {
			return cmp.Compare(x.articles(), y.articles())
		}
		return cmp.Compare(y.words[article], x.words[article])
	})
	return out, others
}

// side is who is quoted in one article; not sure where that is somebody whose
// name cannot be written.
func (w *voices) side(article int) (Side, bool) {
	s := Side{Article: article}
	heard, others := w.heard(article)
	if len(heard) == 0 {
		s.Absent, s.Pieces = true, english(say.Message{Key: w.nobody(article)})
		return s, !slices.ContainsFunc(w.spoken, func(x spoken) bool { return x.words[article] > 0 })
	}
	var names [][]Piece
	for i, h := range heard[:min(len(heard), mostHeard)] {
		names = append(names, w.piecesOf(article, h))
		if h.articles() == 1 && i < loneCited {
			for _, said := range h.said[article][:min(len(h.said[article]), saidCited)] {
				s.Passages = append(s.Passages, w.in.Passage(article, said))
			}
		}
	}
	if more := max(0, len(heard)-mostHeard) + others; more > 0 {
		names = append(names, english(say.Message{Key: "voices.more", Args: []say.Arg{say.Count("n", more)}}))
	}
	if longest := heard[0].longest(article); len(s.Passages) == 0 && !longest.Empty() {
		s.Passages = []news.Passage{w.in.Passage(article, longest)}
	}
	slices.SortFunc(s.Passages, func(x, y news.Passage) int { return cmp.Compare(x.Span.Start, y.Span.Start) })
	s.Pieces = english(say.Message{Key: "voices.side", Args: []say.Arg{say.List("names", names...)}})
	return s, true
}

// nobody is the key of what is told of an article that quotes nobody by name.
func (w *voices) nobody(article int) string {
	for _, m := range w.in.Texts[article].Marks {
		if len(w.in.Docs[article].WordsIn(m.Span)) >= leastHeard {
			return "voices.unnamed"
		}
	}
	return "voices.nobody"
}

func (w *voices) piecesOf(article int, s spoken) []Piece {
	args := []say.Arg{say.Of("name", say.At(Value, s.name, article, news.Span{})), say.Count("n", s.words[article])}
	introduced := w.introduction(article, s)
	if introduced.Empty() {
		return english(say.Message{Key: "voices.one", Args: args})
	}
	args = append(args, say.Of("introduced", w.cited(article, introduced)...))
	return english(say.Message{Key: "voices.introduced", Args: args})
}

var (
	// noIntroduction begin what tells something else of somebody than who he is,
	// saidVerbs end it.
	noIntroduction = class.Words("preposition", "relative", "subordinator")
	saidVerbs      = class.Words("plain-saying")
)

// introduction is what tells who somebody is whom one article alone quotes.
func (w *voices) introduction(article int, s spoken) news.Span {
	if s.articles() > 1 {
		return news.Span{}
	}
	text := w.in.Article(article).Text
	for _, at := range w.introduced[[2]int{article, s.in[article]}] {
		if at.Len() <= longestIntroduction && introduces(text[at.Start:at.End], text[at.End:]) {
			return at
		}
	}
	return news.Span{}
}

// introduces reports whether words tell who somebody is by themselves: they begin
// small, are no body, and are not cut at the point of a short form.
func introduces(text, behind string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || capitalised(words[0]) || noIntroduction[words[0]] || strings.HasPrefix(text, "the ") && capitalised(words[1]) {
		return false
	}
	last := words[len(words)-1]
	return !saidVerbs[last] && !(strings.HasPrefix(behind, ".") && capitalised(last))
}
