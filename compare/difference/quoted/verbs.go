package quoted

import (
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
)

// plainVerbs of saying are what nobody notices; loudVerbs doubt, concede,
// attack or boast. An article with another verb is not compared.
var (
	plainVerbs = class.Words("plain-saying")
	loudVerbs  = class.Words("loud-saying")
)

// mostVerbs is how many verbs of one article a sentence may list.
const mostVerbs = 5

// verbs are the sentences about verbs by which people are let speak.
type verbs struct{ *event.Event }

// write gives "For Rosa Delgado The Ledger writes insisted, claimed and
// conceded; Common Ground said." where one article has loud verbs of saying
// and the others have none; not where two people have her last name.
func (w *verbs) write() []difference.Difference {
	var out []difference.Difference
	for _, s := range w.speakers() {
		if loud, n := s.loudest(); loud >= 0 && len(w.Named.Family[event.LastOf(s.name)]) < 2 && len(s.uses) > 1 && (n > 1 || s.often()) {
			out = append(out, w.verbSentence(s, loud, n))
		}
	}
	return out
}

// loudest is the only use with loud verbs, and how many it has; -1 when there
// is none or more than one, or an article has a verb of neither list or too many
// to tell.
func (s speakerVerbs) loudest() (use, n int) {
	use = -1
	for i, u := range s.uses {
		loud := 0
		for _, v := range u.verbs {
			switch {
			case loudVerbs[v]:
				loud++
			case !plainVerbs[v]:
				return -1, 0
			}
		}
		switch {
		case len(u.verbs) > mostVerbs, loud > 0 && use >= 0:
			return -1, 0
		case loud > 0:
			use, n = i, loud
		}
	}
	return use, n
}

// often reports whether each article lets the speaker speak twice or more.
func (s speakerVerbs) often() bool {
	return !slices.ContainsFunc(s.uses, func(u verbUse) bool { return len(u.quotes) < 2 })
}

func (w *verbs) verbSentence(s speakerVerbs, loud, n int) difference.Difference {
	var others []difference.Piece
	for i, u := range s.uses {
		if i != loud {
			others = say.Join(others, difference.English(say.Message{Key: "difference.verbs.other", Args: w.usedBy(u)})...)
		}
	}
	args := append(w.usedBy(s.uses[loud]), say.Of("name", say.Words(w.People.Called(s.name))), say.Of("others", others...))
	d := difference.Begin("verbs")
	d.Pieces, d.Counter = difference.English(say.Message{Key: "difference.verbs", Args: args}), w.verbNotes(s, loud)
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: float64(len(s.uses)) / float64(len(w.In.Docs)), Amount: float64(n)})
	for _, u := range s.uses {
		for _, q := range u.quotes {
			d.Evidence = append(d.Evidence, w.In.Passage(u.article, w.In.Texts[u.article].Quotes[q].Cue))
		}
	}
	return d
}

// usedBy are an article and the verbs that it uses, as arguments.
func (w *verbs) usedBy(u verbUse) []say.Arg {
	var verbs [][]difference.Piece
	for i, v := range u.verbs {
		q := w.In.Texts[u.article].Quotes[u.at[i]]
		verbs = append(verbs, []difference.Piece{say.At(difference.Cited, v, u.article, q.Cue)})
	}
	return []say.Arg{say.Of("outlet", w.Outlet(u.article)), say.List("verbs", verbs...)}
}

// speakerVerbs is by which verbs the articles let somebody speak.
type speakerVerbs struct {
	name string
	uses []verbUse
}

type verbUse struct {
	article int
	verbs   []string // each once, in text order
	at      []int    // the quotation that has it first
	quotes  []int
}

// speakers are the named speakers in the order in which they first speak.
func (w *verbs) speakers() []speakerVerbs {
	var out []speakerVerbs
	of := map[string]int{} // by last name
	for a, text := range w.In.Texts {
		for q, one := range text.Quotes {
			if v := w.verb(a, one); v != "" {
				last := event.LastOf(one.Speaker)
				i, ok := of[last]
				if !ok {
					i = len(out)
					of[last], out = i, append(out, speakerVerbs{name: one.Speaker})
				}
				if len(one.Speaker) > len(out[i].name) {
					out[i].name = one.Speaker
				}
				out[i].add(a, q, v)
			}
		}
	}
	return out
}

func (s *speakerVerbs) add(article, q int, verb string) {
	if n := len(s.uses); n == 0 || s.uses[n-1].article != article {
		s.uses = append(s.uses, verbUse{article: article})
	}
	u := &s.uses[len(s.uses)-1]
	u.quotes = append(u.quotes, q)
	if !slices.Contains(u.verbs, verb) {
		u.verbs, u.at = append(u.verbs, verb), append(u.at, q)
	}
}

// verb is the verb by which a named person is quoted, "" when there is none.
func (w *verbs) verb(article int, q quote.Quote) string {
	v := strings.ToLower(strings.Trim(news.OneLine(w.In.Article(article).Slice(q.Cue)), ":, "))
	if q.Unnamed || !w.People.Sure(q.Speaker) || strings.Contains(v, " ") || v == "" || v == ":" {
		return ""
	}
	return v
}

// verbNotes are "The Ledger also lets Rosa Delgado speak with plain verbs, 3
// times." for the article whose loud verbs a sentence lists.
func (w *verbs) verbNotes(s speakerVerbs, loud int) []difference.Note {
	u := s.uses[loud]
	n, first := 0, -1
	for _, q := range u.quotes {
		if plainVerbs[w.verb(u.article, w.In.Texts[u.article].Quotes[q])] {
			if n++; first < 0 {
				first = q
			}
		}
	}
	if n == 0 {
		return nil
	}
	m := say.Message{Key: "difference.verbs.note", Args: []say.Arg{
		say.Of("outlet", w.OutletFirst(u.article)), say.Of("name", say.Words(w.People.Called(s.name))), say.Of("times", difference.Times(n)...),
	}}
	return []difference.Note{{Pieces: difference.English(m), Passage: w.In.Passage(u.article, w.In.Texts[u.article].Quotes[first].Cue)}}
}
