package difference

import (
	"slices"
	"strings"

	"parallax/compare/reading/quote"
)

// plainVerbs of saying are what nobody notices; loudVerbs doubt, concede,
// attack or boast. Our lists; an article with another verb is not compared.
var plainVerbs = setOf(`said says say saying told tells telling tell added adds adding
	according wrote writes asked asks asking stated states stating explained explains
	explaining noted notes noting announced announces called calls calling replied
	responded responding tweeted continued continues suggested suggests suggesting
	argued argues arguing declared declares pointed reported referred described
	describes recalled predicted urged promised pledged reminded thanked offered cited
	citing saw believes believe thinks think thought expressed discussed posted
	mentioned testified answered concluded reiterated emphasized stressed`)

var loudVerbs = setOf(`insisted insists claimed claims conceded concedes admitted admits
		acknowledged boasted boasts touted touts slammed slams blasted blasts vowed vows
		railed fumed decried decries complained complains alleged alleges maintained
		contended contends demanded demands lectured scoffed scoffs mocked mocks ranted
		warned warns thundered sneered gushed bragged raged lamented protested`)

// mostVerbs is how many verbs of one article a sentence may list.
const mostVerbs = 5

// verbs writes "For Rosa Delgado The Ledger writes insisted, claimed and
// conceded; Common Ground said." where one article has loud verbs of saying
// and the others have none.
func (w *writer) verbs() []Difference {
	var out []Difference
	for _, s := range w.speakers() {
		if loud, n := s.loudest(); loud >= 0 && len(s.uses) > 1 && (n > 1 || s.often()) {
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

func (w *writer) verbSentence(s speakerVerbs, loud, n int) Difference {
	l := w.line()
	l.say("For " + w.usualName(s.name) + ", ")
	l.outlet(s.uses[loud].article)
	l.say(" writes ")
	w.listVerbs(l, s.uses[loud])
	for i, u := range s.uses {
		if i != loud {
			l.say("; ")
			l.outlet(u.article)
			l.say(" ")
			w.listVerbs(l, u)
		}
	}
	l.say(".")
	d := Difference{
		Kind: KindVerbs, Fact: -1, Pieces: l.pieces, Unit: "quote", Counter: w.verbNotes(s, loud),
		Weight: (.25 + .15*float64(min(n, 2))) * float64(len(s.uses)) / float64(len(w.in.Docs)),
	}
	for _, u := range s.uses {
		for _, q := range u.quotes {
			d.Evidence = append(d.Evidence, w.in.Passage(u.article, w.in.Quotes[u.article][q].Cue))
		}
	}
	return d
}

func (w *writer) listVerbs(l *line, u verbUse) {
	for i, v := range u.verbs {
		l.say(joint(i, len(u.verbs)))
		q := w.in.Quotes[u.article][u.at[i]]
		l.add(Piece{Cited, v, u.article, q.Cue})
	}
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
func (w *writer) speakers() []speakerVerbs {
	var out []speakerVerbs
	for a, quotes := range w.in.Quotes {
		for q, one := range quotes {
			if v := w.verb(a, one); v != "" {
				i := slices.IndexFunc(out, func(s speakerVerbs) bool { return lastWord(s.name) == lastWord(one.Speaker) })
				if i < 0 {
					i = len(out)
					out = append(out, speakerVerbs{name: one.Speaker})
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
func (w *writer) verb(article int, q quote.Quote) string {
	v := strings.ToLower(strings.Trim(flat(w.in.Article(article).Slice(q.Cue)), ":, "))
	if q.Unnamed || !w.isPerson(q.Speaker) || strings.Contains(v, " ") || v == "" || v == ":" {
		return ""
	}
	return v
}
