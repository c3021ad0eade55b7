package quoted

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
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
	// loneCited is how many of those whom one article alone quotes are cited.
	loneCited = 2
	// mostShown is of how many of them a quotation is shown.
	mostShown = 2
	// longestIntroduction is the length in bytes up to which the words that tell
	// who somebody is are cited.
	longestIntroduction = 70
	// longestSaid is the length in bytes up to which words of somebody are cited whom
	// one article alone quotes.
	longestSaid = 70
)

// voices are the sentences about who is quoted.
type voices struct {
	*event.Event
	// introduced are who speakers are, by article and entity.
	introduced map[[2]int][]news.Span
}

func newVoices(e *event.Event) *voices {
	w := &voices{e, map[[2]int][]news.Span{}}
	for _, v := range e.In.Sources() {
		for a, t := range v.Tallies {
			if i := e.People.Entity(a, v.Name); i >= 0 && v.Found() {
				w.introduced[[2]int{a, i}] = append(w.introduced[[2]int{a, i}], t.Introduced...)
			}
		}
	}
	return w
}

// write gives "Who is quoted by name, and with how many words – The Hill: Ana Brandt
// (“a farmer”) 40, maybe 9 more and Carl Roth 12; Fox: Carl Roth 8; CNN: nobody in
// quotation marks." where one article quotes somebody whom the others do not. Words
// whose speaker is not sure stand apart, are weighed by nothing, and of them none is cited.
func (w *voices) write() []difference.Difference {
	var sides []difference.Side
	lone := 0
	for a := range w.In.Docs {
		s, sure := w.side(a)
		if !sure {
			return nil
		}
		sides = append(sides, s)
		for _, s := range w.Spoken {
			if s.Words[a] >= leastSpoken && s.Articles() == 1 && w.Sayable(s) && !w.printedElsewhere(a, s) {
				lone += s.Words[a]
			}
		}
	}
	if lone == 0 || len(difference.Together(sides)) < 2 {
		return nil
	}
	d := w.Sided("voices", say.Message{Key: "voices.lead"}, sides)
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: float64(lone)})
	return []difference.Difference{d}
}

// printedElsewhere reports whether another article has words of somebody, whoever
// says them there.
func (w *voices) printedElsewhere(a int, s event.Spoken) bool {
	return slices.ContainsFunc(s.Said[a], func(said news.Span) bool {
		from, to := w.In.Docs[a].RangeIn(said)
		return w.Proofs().PrintedElsewhere(a, from, to)
	})
}

// heard are whom an article quotes, those with most words first, those behind them who
// only may be quoted. Others are those whose names cannot be written, with the number of
// their words.
func (w *voices) heard(article int) (out []event.Spoken, others, words int) {
	for _, s := range w.Spoken {
		switch {
		case s.Words[article]+s.Perhaps[article] < leastHeard:
		case w.Sayable(s):
			out = append(out, s)
		case s.Words[article] > 0:
			others++
			words += s.Words[article]
		}
	}
	slices.SortStableFunc(out, func(x, y event.Spoken) int {
		return cmp.Or(cmp.Compare(y.Words[article], x.Words[article]), cmp.Compare(y.Perhaps[article], x.Perhaps[article]), cmp.Compare(x.Articles(), y.Articles()))
	})
	return out, others, words
}

// side is who is quoted in one article; not sure where that is somebody whose
// name cannot be written.
func (w *voices) side(article int) (difference.Side, bool) {
	s := difference.Side{Article: article}
	heard, others, words := w.heard(article)
	if len(heard) == 0 {
		s.Absent, s.Pieces = true, difference.English(say.Message{Key: w.nobody(article)})
		return s, !slices.ContainsFunc(w.Spoken, func(x event.Spoken) bool { return x.Quotes(article) })
	}
	var names [][]difference.Piece
	cited := 0
	for _, h := range heard[:min(len(heard), mostHeard)] {
		lone := h.Articles() == 1 && cited < loneCited && !h.Longest(article).Empty()
		names = append(names, w.piecesOf(article, h, lone))
		if lone {
			cited++
		}
	}
	for _, h := range heard[min(len(heard), mostHeard):] {
		if h.Words[article] > 0 {
			others++
			words += h.Words[article]
		}
	}
	if others > 0 {
		names = append(names, difference.English(say.Message{Key: "voices.more", Args: []say.Arg{say.Count("n", others), say.Count("words", words)}}))
	}
	s.Passages = w.shown(article, heard)
	s.Pieces = difference.English(say.Message{Key: "voices.side", Args: []say.Arg{say.List("names", names...)}})
	return s, true
}

// shown are the first quotations of those whom the article alone quotes, in text order,
// else the longest of whom it quotes most.
func (w *voices) shown(article int, heard []event.Spoken) []news.Passage {
	var out []news.Passage
	for _, h := range heard {
		if h.Articles() == 1 && len(out) < mostShown && len(h.Said[article]) > 0 {
			out = append(out, w.In.Passage(article, h.Said[article][0]))
		}
	}
	for _, said := range [...][]news.Span{{heard[0].Longest(article)}, heard[0].PerhapsSaid[article]} {
		if len(out) == 0 && len(said) > 0 && !said[0].Empty() {
			out = append(out, w.In.Passage(article, said[0]))
		}
	}
	slices.SortFunc(out, func(x, y news.Passage) int { return cmp.Compare(x.Start, y.Start) })
	return out
}

// nobody is the key of what is told of an article that quotes nobody by name.
func (w *voices) nobody(article int) string {
	for _, m := range w.In.Texts[article].Marks {
		if len(w.In.Docs[article].WordsIn(m.Span)) >= leastHeard {
			return "voices.unnamed"
		}
	}
	return "voices.nobody"
}

// piecesOf are a speaker with the number of words, of one whom the article alone
// quotes also who that is, and the beginning of what is cited.
func (w *voices) piecesOf(article int, s event.Spoken, cited bool) []difference.Piece {
	who := say.Of("name", say.At(difference.Value, s.Name, article, news.Span{}))
	n, more := say.Count("n", s.Words[article]), s.Perhaps[article]
	if s.Words[article] == 0 {
		return difference.English(say.Message{Key: "voices.perhaps", Args: []say.Arg{who, say.Count("n", more)}})
	}
	if more > 0 {
		n = say.Of("n", difference.English(say.Message{Key: "voices.count", Args: []say.Arg{n, say.Count("more", more)}})...)
	}
	args := []say.Arg{who, n}
	key := "voices.one"
	if introduced := w.introduction(article, s); !introduced.Empty() {
		key, args = "voices.introduced", append(args, say.Of("introduced", w.Cited(article, introduced)...))
	}
	if longest := s.Longest(article); cited && !longest.Empty() {
		key, args = key+".said", append(args, say.Of("words", w.CitedShort(article, longest, longestSaid)...))
	}
	return difference.English(say.Message{Key: key, Args: args})
}

var (
	// noIntroduction begin what tells something else of somebody than who he is,
	// saidVerbs end it.
	noIntroduction = class.Words("preposition", "relative", "subordinator")
	saidVerbs      = class.Words("plain-saying")
)

// introduction is what tells who somebody is whom one article alone quotes.
func (w *voices) introduction(article int, s event.Spoken) news.Span {
	if s.Articles() > 1 {
		return news.Span{}
	}
	text := w.In.Article(article).Text
	for _, at := range w.introduced[[2]int{article, s.In[article]}] {
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
	if len(words) < 2 || phrase.Capitalised(words[0]) || noIntroduction[words[0]] || strings.HasPrefix(text, "the ") && phrase.Capitalised(words[1]) {
		return false
	}
	last := words[len(words)-1]
	return !saidVerbs[last] && !(strings.HasPrefix(behind, ".") && phrase.Capitalised(last))
}
