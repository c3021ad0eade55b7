package placed

import (
	"cmp"
	"fmt"
	"slices"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
)

// placed are the sentences about where articles tell a fact.
type placed struct{ *event.Event }

// write gives "Luis Ortega’s injury stands in the headline of Common
// Ground, in sentence 7 of the Wire and in sentence 15 of 16 of The Ledger."
func (w *placed) write() []difference.Difference {
	var out []difference.Difference
	for f := range w.In.Facts {
		if ps := slices.Clone(w.In.Placements[f]); !farFrom(ps) || !w.Facts.Sure(f) {
			continue
		}
		l := w.Line()
		ps := w.nameFact(l, f)
		if !farFrom(ps) {
			continue
		}
		for i, p := range ps {
			l.Say(phrase.Joint(i, len(ps)) + position(p, i == len(ps)-1))
			l.Outlet(p.Article)
		}
		l.Say(".")
		d := difference.Begin("placed")
		d.Fact, d.Pieces, d.Evidence, d.Counter = f, l.Pieces, w.Facts.Tellings(f), w.placementNotes(ps)
		d.Weight = difference.Weigh(weightOf(ps), difference.Measure{Scale: w.Facts.Matter(f) * (ps[len(ps)-1].Share() - ps[0].Share())})
		out = append(out, d)
	}
	return out
}

// farFrom puts places in order, headlines first, and reports whether the highest
// is near the top and the lowest far from it.
func farFrom(ps []difference.Placement) bool {
	slices.SortStableFunc(ps, func(a, b difference.Placement) int { return cmp.Compare(a.Share(), b.Share()) })
	headlinesFirst(ps)
	if len(ps) < 2 || ps[len(ps)-1].Share()-ps[0].Share() < difference.FarApart {
		return false
	}
	return ps[0].Headline || ps[0].Lead || ps[0].Share() <= difference.High
}

// weightOf is the key of the weight: less where no headline names the fact.
func weightOf(ps []difference.Placement) string {
	if ps[0].Headline {
		return "placed-headline"
	}
	return "placed-body"
}

func headlinesFirst(ps []difference.Placement) []difference.Placement {
	slices.SortStableFunc(ps, func(a, b difference.Placement) int {
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
func position(p difference.Placement, last bool) string {
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
func (w *placed) nameFact(l *difference.Line, f int) []difference.Placement {
	if s := w.Facts.Subject(f); s != "" && w.Facts.HeadlinesTell(f) {
		l.Say(phrase.UpperFirst(s) + " stands ")
		return slices.Clone(w.In.Placements[f])
	}
	article, at, ok := w.Facts.StatementOf(f)
	if !ok {
		return nil
	}
	l.Say("What ")
	l.Outlet(article)
	l.Say(" tells with ")
	l.Cite(article, at, w.In.Article(article).Slice(at))
	l.Say(" stands ")
	return w.Facts.PlacesOf(f, phrase.Telling(w.In.Docs[article].WordsIn(at)))
}

// placementNotes are "The Ledger gives it 3 sentences, Common Ground 1." where
// the article that tells a fact late tells more of it.
func (w *placed) placementNotes(ps []difference.Placement) []difference.Note {
	top, low := ps[0], ps[len(ps)-1]
	if low.Sentences < 2 || low.Sentences <= top.Sentences {
		return nil
	}
	l := w.Line()
	l.Outlet(low.Article)
	l.Say(fmt.Sprintf(" gives it %d sentences, ", low.Sentences))
	l.Outlet(top.Article)
	l.Say(fmt.Sprintf(" %d.", top.Sentences))
	return []difference.Note{{Pieces: l.Pieces, Passage: w.In.Sentence(low.At)}}
}
