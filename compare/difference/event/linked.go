package event

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// LinkKind is what joins two sentences, the surest first.
type LinkKind int

// The kinds of links: both certainly tell a fact, contradict each other, may tell the
// same, print one quotation, or give a number of one thing.
const (
	LinkTold LinkKind = iota
	LinkAgainst
	LinkMaybe
	LinkQuoted
	LinkNumber
)

// Key is that of the words that say so in the catalogue, with the argument "place":
// "perhaps sentence 22".
func (k LinkKind) Key() string {
	return "difference.linked." + [...]string{"told", "against", "maybe", "quoted", "number"}[k]
}

// Link is a sentence of another article, and what joins it.
type Link struct {
	Kind LinkKind
	align.Place
}

// Links are the sentences of other articles to which each is joined, by kind, then in
// the order of the articles. No sentence among them may be said to stand alone.
type Links map[align.Place][]Link

// Joins is what joins sentences of some articles. Facts may have
// uncertain ones among them, as align.Near has them; Maybe are all uncertain.
type Joins struct {
	Docs           []*token.Document
	Texts          []quote.Text
	Facts, Maybe   []align.Fact
	Contradictions []Contradiction
	Figures        []figure.Figure
	Utterances     []utterance.Utterance
}

// Linked gathers the links of articles.
func Linked(j Joins) Links {
	l := Links{}
	for _, f := range j.Facts {
		l.addFact(f, true)
	}
	for _, f := range j.Maybe {
		l.addFact(f, false)
	}
	for _, c := range j.Contradictions {
		l.join(LinkAgainst, []align.Place{c.A.Place, c.B.Place})
	}
	for _, u := range j.Utterances {
		var at []align.Place
		for _, f := range u.Forms {
			at = append(at, j.begins(f)...)
		}
		l.join(LinkQuoted, at)
	}
	for _, f := range j.Figures {
		var at []align.Place
		for _, v := range f.Values {
			if f.Clear() {
				at = append(at, v.Place)
			}
		}
		l.join(LinkNumber, at)
	}
	for at, links := range l {
		slices.SortFunc(links, func(x, y Link) int {
			return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.Article, y.Article), cmp.Compare(x.Sentence, y.Sentence))
		})
		l[at] = slices.Compact(links)
	}
	return l
}

// addFact links the tellings of a fact, those that only may tell it as such.
func (l Links) addFact(f align.Fact, sure bool) {
	for _, t := range f.Tellings {
		for _, o := range f.Tellings {
			if t.Article == o.Article {
				continue
			}
			kind := LinkMaybe
			if sure && f.Certain(t.Place) && f.Certain(o.Place) {
				kind = LinkTold
			}
			for _, p := range t.Places() {
				for _, q := range t.Facing(p, o) {
					l[p] = append(l[p], Link{kind, q})
				}
			}
		}
	}
}

// join links places of different articles with each other.
func (l Links) join(kind LinkKind, places []align.Place) {
	for _, p := range places {
		for _, o := range places {
			if p.Article != o.Article {
				l[p] = append(l[p], Link{kind, o})
			}
		}
	}
}

// begins is the sentence in which a form of an utterance begins, none where it has no
// words.
func (j Joins) begins(f utterance.Form) []align.Place {
	content := j.Texts[f.Article].Quotes[f.Quote].Content
	if len(content) == 0 {
		return nil
	}
	first := slices.MinFunc(content, func(x, y news.Span) int { return cmp.Compare(x.Start, y.Start) })
	s := j.Docs[f.Article].SentenceAt(first.Start)
	if s < 0 {
		return nil
	}
	return []align.Place{{Article: f.Article, Sentence: s}}
}

// To are the surest links of some sentences to one article: all of one kind, each
// sentence there once, in the order of the places asked for. Kinds before least
// are passed over.
func (l Links) To(article int, least LinkKind, places ...align.Place) []Link {
	var out []Link
	for _, p := range places {
		for _, x := range l[p] {
			if x.Article != article || x.Kind < least || len(out) > 0 && x.Kind > out[0].Kind {
				continue
			}
			if len(out) > 0 && x.Kind < out[0].Kind {
				out = nil
			}
			if !slices.Contains(out, x) {
				out = append(out, x)
			}
		}
	}
	return out
}
