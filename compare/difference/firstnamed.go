package difference

import (
	"slices"
	"strconv"
	"strings"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/news"
)

// firstNamed are the sentences about people whom all articles name.
type firstNamed struct{ *event }

// write gives "The headlines of Fox News and HuffPost name Nancy Pelosi; that
// of The Times does not." and "Rahm Emanuel is first named in the first sentence
// of Fox News and in sentence 14 of 22 of The Times." for people whom all
// articles name.
func (w *firstNamed) write() []Difference {
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
func (w *firstNamed) namedByAll() []string {
	var names []string
	taken := map[string]int{}
	for _, a := range w.in.Actors.Actors {
		if a.Kind == actor.Person && strings.Contains(a.Name, " ") {
			taken[lastOf(a.Name)]++
		}
	}
	for _, a := range w.in.Actors.Actors {
		last := lastOf(a.Name)
		if a.Kind != actor.Person || taken[last] != 1 || !w.people.isPerson(a.Name) || w.isOutlet(lastWord(a.Name)) {
			continue
		}
		everywhere := slices.ContainsFunc(a.Mentions, func(m int) bool { return w.people.titled(w.in.Actors.Mentions[m]) })
		for i := range w.in.Docs {
			everywhere = everywhere && slices.ContainsFunc(a.Mentions, func(m int) bool { return w.in.Actors.Mentions[m].Article == i })
		}
		if everywhere {
			names = append(names, a.Name)
		}
	}
	return names
}

// firstNamed is where each article names somebody first, by the last name: in
// the headline, and in which sentence of the body. None are given when an
// article does not.
func (w *firstNamed) firstNamed(name string) (ps []Placement, at []news.Passage) {
	for a, d := range w.in.Docs {
		p := Placement{Article: a, Of: length(d)}
		var first news.Passage
		for _, i := range w.people.sentences(a, name) {
			s := d.Sentences[i]
			if s.Headline() {
				p.Headline = true
				continue
			}
			p.Number, p.At, first = s.Number, align.Place{Article: a, Sentence: i}, w.in.at(a, i)
			p.Lead = s.Paragraph == firstParagraph(d)
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
func (w *firstNamed) inHeadlines(name string, ps []Placement, at []news.Passage) (Difference, bool) {
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
		l.say(" names " + w.people.usual(name) + "; ")
	} else {
		l.say(" name " + w.people.usual(name) + "; ")
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
	d := begin("headline-name")
	d.Pieces, d.About, d.Weight = l.pieces, name, weigh(d.Key, measure{amount: w.share(name)})
	for a := range w.in.Docs {
		d.Evidence = append(d.Evidence, w.in.Passage(a, w.in.Article(a).Headline))
	}
	for _, a := range without {
		d.Counter = append(d.Counter, w.bodyNote(name, ps[a], at[a]))
	}
	return d, true
}

// bodyNote is "The body of The Times names her first in sentence 2."
func (w *firstNamed) bodyNote(name string, p Placement, at news.Passage) Note {
	l := w.line()
	l.say("The body of ")
	l.outlet(p.Article)
	l.say(" names " + lastWord(name) + " first in sentence " + strconv.Itoa(p.Number) + " of " + strconv.Itoa(p.Of) + ".")
	return Note{l.pieces, at}
}

// firstNames is written when articles name somebody first far from each other.
func (w *firstNamed) firstNames(name string, ps []Placement, at []news.Passage) (Difference, bool) {
	order := slices.Clone(ps)
	if !farFrom(order) {
		return Difference{}, false
	}
	l := w.line()
	l.say(w.people.usual(name) + " is first named ")
	for i, p := range order {
		l.say(joint(i, len(order)) + position(p, i == len(order)-1))
		l.outlet(p.Article)
	}
	l.say(".")
	apart := order[len(order)-1].Share() - order[0].Share()
	d := begin("named-late")
	d.Pieces, d.Evidence, d.About = l.pieces, at, name
	d.Weight = weigh(d.Key, measure{scale: apart, amount: w.share(name)})
	return d, true
}

// share is how much an event is about somebody: the sentences that name her, of
// one in five or more.
func (w *firstNamed) share(name string) float64 {
	n, all := 0, 0
	for a, d := range w.in.Docs {
		n += len(w.people.sentences(a, name))
		all += length(d)
	}
	return min(1, 5*float64(n)/float64(max(1, all)))
}
