package difference

import (
	"slices"
	"strconv"
	"strings"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/news"
)

// people writes "The headlines of Fox News and HuffPost name Nancy Pelosi; that
// of The Times does not." and "Rahm Emanuel is first named in the first sentence
// of Fox News and in sentence 14 of 22 of The Times." for people whom all
// articles name.
func (w *writer) people() []Difference {
	if w.in.Actors == nil || len(w.in.Docs) < 2 {
		return nil
	}
	var out []Difference
	for _, name := range w.namedByAll() {
		ps, at := w.firstNamed(name)
		if d, ok := w.inHeadlines(name, ps, at); ok {
			out = append(out, d)
		} else if d, ok := w.firstNames(name, ps, at); ok {
			out = append(out, d)
		}
	}
	return out
}

// namedByAll are the full names of people whose last name stands in every
// body and means nobody and nothing else.
func (w *writer) namedByAll() []string {
	var names []string
	taken := map[string]int{}
	for _, a := range w.in.Actors.Actors {
		if a.Kind == actor.Person && strings.Contains(a.Name, " ") {
			taken[lastWord(a.Name)]++
		}
	}
	for _, a := range w.in.Actors.Actors {
		last := lastWord(a.Name)
		if a.Kind != actor.Person || taken[last] != 1 || !w.isPerson(a.Name) || w.small[strings.ToLower(last)] || w.isOutlet(last) {
			continue
		}
		everywhere := slices.ContainsFunc(a.Mentions, w.titled)
		for i := range w.in.Docs {
			everywhere = everywhere && slices.ContainsFunc(a.Mentions, func(m int) bool { return w.in.Actors.Mentions[m].Article == i })
		}
		if everywhere {
			names = append(names, a.Name)
		}
	}
	return names
}

// titled reports whether a mention has a title in front of the name, as people
// have and places have not.
func (w *writer) titled(mention int) bool {
	m := w.in.Actors.Mentions[mention]
	first, _, _ := strings.Cut(flat(w.in.Article(m.Article).Slice(m.Span)), " ")
	return m.Span != m.Head && roleTitles[strings.Trim(first, ".")]
}

// isOutlet reports whether a word is part of the name of an outlet.
func (w *writer) isOutlet(word string) bool {
	return slices.ContainsFunc(w.names, func(n Name) bool { return slices.Contains(strings.Fields(n.Prose), word) })
}

// firstNamed is where each article names somebody first, by the last name: in
// the headline, and in which sentence of the body. None are given when an
// article does not.
func (w *writer) firstNamed(name string) (ps []Placement, at []news.Passage) {
	last := folded(lastWord(name))
	for a, d := range w.in.Docs {
		p := Placement{Article: a, Of: length(w.in.Docs[a])}
		var first news.Passage
		for i, s := range d.Sentences {
			if !strings.Contains(folded(d.Article.Slice(s.Span)), last) {
				continue
			}
			if s.Headline() {
				p.Headline = true
				continue
			}
			p.Number, p.At, first = s.Number, align.Place{Article: a, Sentence: i}, w.in.at(a, i)
			p.Lead = s.Paragraph == firstParagraph(w.in.Docs[a])
			break
		}
		if p.Number == 0 {
			return nil, nil
		}
		ps, at = append(ps, p), append(at, first)
	}
	return ps, at
}

// inHeadlines is written when some headlines name somebody and others do not.
func (w *writer) inHeadlines(name string, ps []Placement, at []news.Passage) (Difference, bool) {
	var with, without []int
	for _, p := range ps {
		switch {
		case w.in.Article(p.Article).Headline.Empty():
			return Difference{}, false
		case p.Headline:
			with = append(with, p.Article)
		default:
			without = append(without, p.Article)
		}
	}
	if len(with) == 0 || len(without) == 0 {
		return Difference{}, false
	}
	l := w.line()
	w.headlinesOf(l, with)
	if len(with) == 1 {
		l.say(" names " + w.usualName(name) + "; ")
	} else {
		l.say(" name " + w.usualName(name) + "; ")
	}
	if len(without) == 1 {
		l.say("that of ")
		l.outlet(without[0])
		l.say(" does not.")
	} else {
		l.say("those of ")
		w.list(l, without)
		l.say(" do not.")
	}
	d := Difference{Kind: KindHeadline, Fact: -1, Pieces: l.pieces, Unit: "sentence", Weight: .2 + .1*w.share(name), about: name}
	for a := range w.in.Docs {
		d.Evidence = append(d.Evidence, w.in.Passage(a, w.in.Article(a).Headline))
	}
	for _, a := range without {
		d.Counter = append(d.Counter, w.bodyNote(name, ps[a], at[a]))
	}
	return d, true
}

// bodyNote is "The body of The Times names her first in sentence 2."
func (w *writer) bodyNote(name string, p Placement, at news.Passage) Note {
	l := w.line()
	l.say("The body of ")
	l.outlet(p.Article)
	l.say(" names " + lastWord(name) + " first in sentence " + strconv.Itoa(p.Number) + " of " + strconv.Itoa(p.Of) + ".")
	return Note{l.pieces, at}
}

// firstNames is written when articles name somebody first far from each other.
func (w *writer) firstNames(name string, ps []Placement, at []news.Passage) (Difference, bool) {
	order := slices.Clone(ps)
	if !farFrom(order) {
		return Difference{}, false
	}
	l := w.line()
	l.say(w.usualName(name) + " is first named ")
	for i, p := range order {
		l.say(joint(i, len(order)) + position(p, i == len(order)-1))
		l.outlet(p.Article)
	}
	l.say(".")
	apart := order[len(order)-1].Share() - order[0].Share()
	return Difference{Kind: KindPlacement, Fact: -1, Pieces: l.pieces, Evidence: at, Unit: "sentence", Weight: (.15 + .15*w.share(name)) * apart, about: name}, true
}

// share is how much an event is about somebody: the sentences that name her, of
// one in five or more.
func (w *writer) share(name string) float64 {
	last := folded(lastWord(name))
	n, all := 0, 0
	for a := range w.in.Docs {
		n += strings.Count(w.foldedText(a), last)
		all += length(w.in.Docs[a])
	}
	return min(1, 5*float64(n)/float64(max(1, all)))
}

func (w *writer) headlinesOf(l *line, articles []int) {
	if len(articles) == 1 {
		l.say("The headline of ")
	} else {
		l.say("The headlines of ")
	}
	w.list(l, articles)
}

func (w *writer) list(l *line, articles []int) {
	for i, a := range articles {
		l.say(joint(i, len(articles)))
		l.outlet(a)
	}
}
