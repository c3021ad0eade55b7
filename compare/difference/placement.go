package difference

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/reading/token"
)

// Placement is where one article tells a fact.
type Placement struct {
	Article int
	// At is the first place in the body; Sentence is -1 when only the
	// headline tells it.
	At align.Place
	// Number counts the sentences of the body from 1, of Of; 0 when only the
	// headline tells the fact.
	Number, Of int
	// Headline names the fact; Lead is true in the first paragraph.
	Headline, Lead bool
	// Sentences is how many sentences of the body tell it.
	Sentences int
}

// Share is how far down in the body it stands: 0 in the headline and the
// first sentence, 1 in the last.
func (p Placement) Share() float64 {
	if p.Headline || p.Of < 2 {
		return 0
	}
	return float64(p.Number-1) / float64(p.Of-1)
}

// Placements are where the articles tell each fact, one for each article that
// tells it, in their order.
func Placements(docs []*token.Document, facts []align.Fact) [][]Placement {
	out := make([][]Placement, len(facts))
	for i, f := range facts {
		out[i] = placementsOf(docs, f)
	}
	return out
}

func placementsOf(docs []*token.Document, f align.Fact) []Placement {
	var out []Placement
	for _, t := range f.Tellings {
		i := slices.IndexFunc(out, func(p Placement) bool { return p.Article == t.Article })
		if i < 0 {
			i = len(out)
			out = append(out, Placement{Article: t.Article, At: align.Place{Article: t.Article, Sentence: -1}, Of: Length(docs[t.Article])})
		}
		p, s := &out[i], docs[t.Article].Sentences[t.Sentence]
		if s.Headline() {
			p.Headline = true
			continue
		}
		p.Sentences += 1 + t.More
		if p.Number == 0 || s.Number < p.Number {
			p.Number, p.At = s.Number, t.Place
			p.Lead = s.Paragraph == FirstParagraph(docs[t.Article])
		}
	}
	return out
}

// Length is the number of sentences of an article's body.
func Length(d *token.Document) int {
	s := d.Sentences
	if len(s) == 0 {
		return 0
	}
	return s[len(s)-1].Number
}

// FirstParagraph is the index of the first paragraph of the body.
func FirstParagraph(d *token.Document) int {
	for i, p := range d.Paragraphs {
		if !p.Headline {
			return i
		}
	}
	return -1
}

// Share is how the sentences of an article's body are told by the others.
type Share struct {
	Article int
	// Most counts the sentences that stand in a fact told by more than half of
	// the articles and by at least three of them (by both, of two), Some
	// those told by others but not by as many, Here those that stand in no
	// other article as far as can be told, Open all further ones: another may
	// tell them.
	Most, Some, Here, Open int
}

// Sentences is the number of sentences of the body.
func (s Share) Sentences() int { return s.Most + s.Some + s.Here + s.Open }

// Shares are the shares of all articles, in their order, by the places of
// their facts; only are the sentences that stand in one article only.
func Shares(docs []*token.Document, facts []align.Fact, places [][]Placement, only []align.OnlyHere) []Share {
	tellers := make([][]int, len(docs))
	for a, d := range docs {
		tellers[a] = make([]int, len(d.Sentences))
	}
	for f, fact := range facts {
		n := len(places[f])
		for _, t := range fact.Tellings {
			for _, p := range t.Places() {
				tellers[p.Article][p.Sentence] = max(tellers[p.Article][p.Sentence], n)
			}
		}
	}
	alone := map[align.Place]bool{}
	for _, o := range only {
		alone[o.Place] = true
	}
	out := make([]Share, len(docs))
	for a, d := range docs {
		out[a].Article = a
		for i, s := range d.Sentences {
			switch n := tellers[a][i]; {
			case s.Headline():
			case n < 2 && alone[align.Place{Article: a, Sentence: i}]:
				out[a].Here++
			case n < 2:
				out[a].Open++
			case 2*n > len(docs) && (n > 2 || len(docs) == 2):
				out[a].Most++
			default:
				out[a].Some++
			}
		}
	}
	return out
}

// FarApart is the part of an article that must lie between the highest and the
// lowest place of a fact.
const FarApart = .4

// High is how far down in the article the highest place may be.
const High = .12
