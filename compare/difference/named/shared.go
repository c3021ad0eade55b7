package named

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/say"
)

// sharedNames are the sentences about names that two or more articles have and one
// has not.
type sharedNames struct {
	*event.Event
	partnered map[align.Place]bool
}

// How many names are told of an event, and in how many sentences of
// all articles together one stands at least.
const (
	mostShared     = 3
	leastSentences = 3
)

// write gives "The name Mike Pence – The Hill: 3 sentences, “Mr. Pence broke the
// tie”; Fox: 1 sentence, “...”; CNN: not found." for the names that most sentences have.
func (w *sharedNames) write() []difference.Difference {
	if len(w.In.Docs) < 3 {
		return nil
	}
	w.partnered = w.HavePartners()
	all := w.ofNames()
	slices.SortStableFunc(all, func(x, y common) int {
		return cmp.Or(cmp.Compare(y.sentences(), x.sentences()), cmp.Compare(x.text, y.text))
	})
	var out []difference.Difference
	told := map[align.Place]bool{}
	for _, c := range all {
		if len(out) == mostShared {
			break
		}
		if !w.mostlyTold(c, told) {
			out = append(out, w.sentence(c))
		}
		for _, p := range w.places(c) {
			told[p] = true
		}
	}
	return out
}

// nameLead is the key of what a sentence about a name begins with.
const nameLead = "difference.shared.name"

// common is a name with the sentences that have it, by article.
type common struct {
	text string
	at   [][]align.Place
}

func (c common) sentences() (n int) {
	for _, ps := range c.at {
		n += len(ps)
	}
	return n
}

// longestShared is the length in bytes up to which one of them is cited.
const longestShared = 150

// mostPlaces is how many sentences of an article are shown.
const mostPlaces = 2

// shown are the sentences of an article that are shown: those that another one
// tells too, then the first.
func (w *sharedNames) shown(ps []align.Place) []align.Place {
	var out []align.Place
	for _, told := range []bool{true, false} {
		for _, p := range ps {
			if len(out) < mostPlaces && w.partnered[p] == told {
				out = append(out, p)
			}
		}
	}
	slices.SortFunc(out, func(a, b align.Place) int { return cmp.Compare(a.Sentence, b.Sentence) })
	return out
}

// places are the sentences of all articles that are shown.
func (w *sharedNames) places(c common) (out []align.Place) {
	for _, ps := range c.at {
		out = append(out, w.shown(ps)...)
	}
	return out
}

// mostlyTold reports whether half of the sentences have been shown.
func (w *sharedNames) mostlyTold(c common, told map[align.Place]bool) bool {
	n := 0
	ps := w.places(c)
	for _, p := range ps {
		if told[p] {
			n++
		}
	}
	return 2*n > len(ps)
}

// parts reports whether some articles have it and others not.
func (c common) parts() bool {
	has := 0
	for _, ps := range c.at {
		if len(ps) > 0 {
			has++
		}
	}
	return has > 1 && has < len(c.at) && c.sentences() >= leastSentences
}

// ofNames are the names of persons, bodies and places; each article has one by a
// mention, or has nothing that may be it.
func (w *sharedNames) ofNames() []common {
	var out []common
	seen := map[string]bool{}
	for a, t := range w.People.Texts {
		for i := range t.Entities {
			if c, ok := w.common(a, t.Entities[i]); ok && !seen[name.Last(c.text)] {
				seen[name.Last(c.text)] = true
				out = append(out, c)
			}
		}
	}
	return out
}

// longestAcronym is how many letters a name in capitals has at most; a longer one
// is shouted.
const longestAcronym = 5

func (w *sharedNames) common(a int, e name.Entity) (common, bool) {
	c := common{text: e.Name, at: make([][]align.Place, len(w.In.Docs))}
	if !w.sayable(a, e) || !w.someHave(e.Name) {
		return c, false
	}
	if w.someByLastName(e) {
		return c, false
	}
	for b := range c.at {
		for _, h := range w.People.Mentions(b, e.Name) {
			p := align.Place{Article: b, Sentence: h.Sentence}
			if !slices.Contains(c.at[b], p) {
				c.at[b] = append(c.at[b], p)
			}
		}
	}
	if !c.parts() {
		return c, false
	}
	for b, ps := range c.at {
		if len(ps) == 0 && w.missingForms(b, c, e) {
			return c, false
		}
	}
	if w.People.Sure(e.Name) {
		c.text = w.People.Usual(e.Name)
	}
	return c, true
}

// someByLastName reports whether an article has a person by the last name alone:
// it may be another one.
func (w *sharedNames) someByLastName(e name.Entity) bool {
	if e.Kind != name.Person || !strings.Contains(e.Name, " ") {
		return false
	}
	for b := range w.In.Docs {
		if i := w.People.Entity(b, e.Name); i >= 0 && event.LastAlone(w.People.Texts[b].Entities[i]) {
			return true
		}
	}
	return false
}

// sayable reports whether a sentence may be about a name of an article.
func (w *sharedNames) sayable(a int, e name.Entity) bool {
	shouted := len(e.Name) > longestAcronym && event.Shouted(e.Name)
	return (e.Kind == name.Person || e.Kind == name.Body) && !shouted && w.Proofs().Telling(e) && !w.Proofs().Cut(a, e)
}

// someHave reports whether some articles name somebody and others do not: most
// names stand in one article.
func (w *sharedNames) someHave(name string) bool {
	has := 0
	for a := range w.In.Docs {
		if w.People.Entity(a, name) >= 0 {
			has++
		}
	}
	return has > 1 && has < len(w.In.Docs)
}

// missingForms reports whether an article may have a name in a form that any of
// the others has.
func (w *sharedNames) missingForms(article int, c common, e name.Entity) bool {
	for b, ps := range c.at {
		if i := w.People.Entity(b, e.Name); len(ps) > 0 && i >= 0 && w.Proofs().MayName(article, w.People.Texts[b].Entities[i]) {
			return true
		}
	}
	return false
}

func (w *sharedNames) sentence(c common) difference.Difference {
	sides := make([]difference.Side, len(c.at))
	for a, ps := range c.at {
		if len(ps) == 0 {
			sides[a] = difference.Absent(a)
			continue
		}
		shown := w.shown(ps)
		words := w.CitedWith(a, w.In.Sentence(shown[0]).Span, longestShared, c.text)
		s := difference.Side{Article: a, Pieces: difference.English(say.Message{Key: "difference.sentences.cited", Args: []say.Arg{say.Count("n", len(ps)), say.Of("words", words...)}})}
		for _, p := range shown {
			s.Passages = append(s.Passages, w.In.Sentence(p))
		}
		sides[a] = s
	}
	lead := say.Message{Key: nameLead, Args: []say.Arg{say.Of("text", say.At(difference.Value, c.text, -1, news.Span{}))}}
	d := w.Sided("shared-name", lead, sides)
	d.About = c.text
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: float64(c.sentences())})
	return d
}
