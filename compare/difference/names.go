package difference

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/actor"
	"parallax/compare/news"
	"parallax/compare/say"
)

// names are the sentences about people whom one article alone names.
type names struct{ *event }

// write gives "Only The Courier names Ana Brandt and Carl Roth." for people
// whom one article names with a title, or twice and once by the last name alone,
// and whose last name stands in no other. Those whom voices names are left out.
func (w *names) write() []Difference {
	if w.in.Actors == nil || len(w.in.Docs) < 2 {
		return nil
	}
	of := make([][]onlyName, len(w.in.Docs))
	for _, a := range w.in.Actors.Actors {
		if n, article, ok := w.onlyNamed(a); ok {
			of[article] = append(of[article], n)
		}
	}
	var out []Difference
	for a, ns := range of {
		if len(ns) == 0 {
			continue
		}
		slices.SortStableFunc(ns, func(x, y onlyName) int { return cmp.Compare(len(y.at), len(x.at)) })
		out = append(out, w.nameSentence(a, ns[:min(len(ns), mostVoices)]))
	}
	return out
}

// onlyName is somebody whom one article names, with the mentions.
type onlyName struct {
	name string
	at   []actor.Mention
}

func (w *names) onlyNamed(a actor.Actor) (n onlyName, article int, ok bool) {
	if a.Kind != actor.Person || !w.people.isPerson(a.Name) {
		return n, 0, false
	}
	n.name = a.Name
	for _, i := range a.Mentions {
		m := w.in.Actors.Mentions[i]
		if len(n.at) > 0 && m.Article != n.at[0].Article {
			return n, 0, false
		}
		n.at = append(n.at, m)
	}
	if !w.calledShort(n) && !slices.ContainsFunc(n.at, w.people.titled) {
		return n, 0, false
	}
	article = n.at[0].Article
	return n, article, !w.people.Elsewhere(article, a.Name) && !w.toldByVoices(article, a.Name)
}

// calledShort reports whether somebody is called by the last name alone too, as
// people are, and photographers in captions are not.
func (w *names) calledShort(n onlyName) bool {
	return slices.ContainsFunc(n.at, func(m actor.Mention) bool {
		head := flat(w.in.Article(m.Article).Slice(m.Head))
		return head != "" && !strings.Contains(head, " ") && sameLast(head, n.name)
	})
}

// toldByVoices reports whether the sentence about who is quoted names somebody.
func (w *names) toldByVoices(article int, name string) bool {
	return slices.ContainsFunc(w.speech.only(article), func(v onlyVoice) bool { return sameLast(v.name, name) })
}

func (w *names) nameSentence(article int, ns []onlyName) Difference {
	l := w.line()
	l.say("Only ")
	l.outlet(article)
	l.say(" names ")
	d := begin("names")
	mentions, first := 0, len(w.in.Article(article).Text)
	for i, n := range ns {
		l.say(joint(i, len(ns)))
		name := w.people.usual(n.name)
		l.add(say.At(Value, name, article, w.people.nameAt(article, n.at[0].Span, name)))
		mentions += len(n.at)
		for _, m := range n.at {
			first = min(first, m.Start)
			if p := w.in.at(article, m.Sentence); !slices.Contains(d.Evidence, p) {
				d.Evidence = append(d.Evidence, p)
			}
		}
	}
	l.say(".")
	slices.SortStableFunc(d.Evidence, func(x, y news.Passage) int { return cmp.Compare(x.Span.Start, y.Span.Start) })
	d.Pieces = l.pieces
	d.Weight = weigh(d.Key, measure{amount: float64(mentions), depth: w.depth(article, first)})
	return d
}
