package difference

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/utterance"
)

// notNamed are the sentences about people whom all articles but one quote and name.
type notNamed struct{ *event }

// write gives "The Dale does not name Ann Lee, whom the other two quote."
// for people whom all other articles name, and whose last name stands nowhere
// in one.
func (w *notNamed) write() []Difference {
	if len(w.in.Docs) < 3 {
		return nil
	}
	var out []Difference
	seen := map[string]bool{}
	for a, text := range w.in.Texts {
		for i, q := range text.Quotes {
			key := name.Last(q.Speaker)
			if seen[key] || q.Unnamed || !w.people.namedSource(a, q) || len(w.speech.direct(utterance.Form{Article: a, Quote: i})) == 0 {
				continue
			}
			seen[key] = true
			if d, ok := w.notNamedIn(q.Speaker); ok {
				out = append(out, d)
			}
		}
	}
	return out
}

// notNamedIn is the sentence about somebody whom only one article does not
// name.
func (w *notNamed) notNamedIn(name string) (Difference, bool) {
	missing := -1
	for a := range w.in.Docs {
		if w.people.Has(a, name) {
			continue
		}
		if missing >= 0 {
			return Difference{}, false
		}
		missing = a
	}
	if missing < 0 {
		return Difference{}, false
	}
	d := begin("not-named")
	d.About = name
	height := 0.0
	for a := range w.in.Docs {
		p, ok := w.quotedIn(a, name)
		switch {
		case ok:
			d.Evidence = append(d.Evidence, p)
			height += 1 - w.depth(a, p.Start)
		case a != missing:
			return Difference{}, false
		}
	}
	if w.unquotedFrom(missing, name) {
		return Difference{}, false
	}
	l := w.line()
	l.outlet(missing)
	l.say(" does not name " + w.people.usual(name) + ", whom " + theOthers(len(w.in.Docs)-1) + " quote.")
	d.Pieces = l.pieces
	n := float64(len(d.Evidence))
	d.Weight = weigh(d.Key, measure{scale: n / float64(len(w.in.Docs)), height: height / n})
	return d, true
}

// unquotedFrom reports whether another sentence tells which words of somebody an
// article does not quote.
func (w *notNamed) unquotedFrom(missing int, name string) bool {
	return slices.ContainsFunc(w.in.Utterances, func(u utterance.Utterance) bool {
		a, ok := w.speech.onlyWithout(u)
		if !ok || a != missing || !sameLast(u.Speaker, name) || !w.speech.agreed(u) {
			return false
		}
		_, ok = w.speech.byOthers(u)
		return ok
	})
}

// quotedIn is the first quotation of somebody in an article that names her
// beside it.
func (w *notNamed) quotedIn(article int, name string) (news.Passage, bool) {
	for i, q := range w.in.Texts[article].Quotes {
		if !sameLast(q.Speaker, name) || !w.people.namedSource(article, q) || len(w.speech.direct(utterance.Form{Article: article, Quote: i})) == 0 {
			continue
		}
		return w.in.Passage(article, news.Span{Start: q.Content[0].Start, End: q.Content[len(q.Content)-1].End}), true
	}
	return news.Passage{}, false
}
