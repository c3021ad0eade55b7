package difference

import (
	"cmp"
	"fmt"
	"slices"
)

// farApart is the part of an article that must lie between the highest and the
// lowest place of a fact.
const farApart = .4

// high is how far down in the article the highest place may be.
const high = .12

// placed are the sentences about where articles tell a fact.
type placed struct{ *event }

// write gives "Luis Ortega’s injury stands in the headline of Common
// Ground, in sentence 7 of the Wire and in sentence 15 of 16 of The Ledger."
func (w *placed) write() []Difference {
	var out []Difference
	for f := range w.in.Facts {
		if ps := slices.Clone(w.in.Placements[f]); !farFrom(ps) || !w.facts.sure(f) {
			continue
		}
		l := w.line()
		ps := w.nameFact(l, f)
		if !farFrom(ps) {
			continue
		}
		for i, p := range ps {
			l.say(joint(i, len(ps)) + position(p, i == len(ps)-1))
			l.outlet(p.Article)
		}
		l.say(".")
		d := begin("placed")
		d.Fact, d.Pieces, d.Evidence, d.Counter = f, l.pieces, w.facts.tellings(f), w.placementNotes(ps)
		d.Weight = weigh(weightOf(ps), measure{scale: w.facts.matter(f) * (ps[len(ps)-1].Share() - ps[0].Share())})
		out = append(out, d)
	}
	return out
}

// farFrom puts places in order, headlines first, and reports whether the highest
// is near the top and the lowest far from it.
func farFrom(ps []Placement) bool {
	slices.SortStableFunc(ps, func(a, b Placement) int { return cmp.Compare(a.Share(), b.Share()) })
	headlinesFirst(ps)
	if len(ps) < 2 || ps[len(ps)-1].Share()-ps[0].Share() < farApart {
		return false
	}
	return ps[0].Headline || ps[0].Lead || ps[0].Share() <= high
}

// weightOf is the key of the weight: less where no headline names the fact.
func weightOf(ps []Placement) string {
	if ps[0].Headline {
		return "placed-headline"
	}
	return "placed-body"
}

func headlinesFirst(ps []Placement) []Placement {
	slices.SortStableFunc(ps, func(a, b Placement) int {
		x, y := 1, 1
		if a.Headline {
			x = 0
		}
		if b.Headline {
			y = 0
		}
		return cmp.Compare(x, y)
	})
	return ps
}

// position is where a fact stands, up to the outlet's name.
func position(p Placement, last bool) string {
	switch {
	case p.Headline:
		return "in the headline of "
	case p.Number == 1:
		return "in the first sentence of "
	case p.Number == p.Of:
		return "in the last sentence of "
	case last:
		return fmt.Sprintf("in sentence %d of %d of ", p.Number, p.Of)
	}
	return fmt.Sprintf("in sentence %d of ", p.Number)
}

// nameFact begins a sentence with a fact's name, or with a statement of it in
// the words of the article that has it so; it gives the places of what it names,
// none when it can name nothing.
func (w *placed) nameFact(l *line, f int) []Placement {
	if s := w.facts.subject(f); s != "" && w.facts.headlinesTell(f) {
		l.say(upperFirst(s) + " stands ")
		return slices.Clone(w.in.Placements[f])
	}
	article, at, ok := w.facts.statementOf(f)
	if !ok {
		return nil
	}
	l.say("What ")
	l.outlet(article)
	l.say(" tells with ")
	l.cite(article, at, w.in.Article(article).Slice(at))
	l.say(" stands ")
	return w.facts.placesOf(f, telling(w.in.Docs[article].WordsIn(at)))
}

// placementNotes are "The Ledger gives it 3 sentences, Common Ground 1." where
// the article that tells a fact late tells more of it.
func (w *placed) placementNotes(ps []Placement) []Note {
	top, low := ps[0], ps[len(ps)-1]
	if low.Sentences < 2 || low.Sentences <= top.Sentences {
		return nil
	}
	l := w.line()
	l.outlet(low.Article)
	l.say(fmt.Sprintf(" gives it %d sentences, ", low.Sentences))
	l.outlet(top.Article)
	l.say(fmt.Sprintf(" %d.", top.Sentences))
	return []Note{{l.pieces, w.in.Sentence(low.At)}}
}
