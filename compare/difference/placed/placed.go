package placed

import (
	"cmp"
	"slices"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/say"
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
		fact, ps := w.nameFact(f)
		if !farFrom(ps) {
			continue
		}
		var places [][]difference.Piece
		for i, p := range ps {
			places = append(places, w.position(p, i == len(ps)-1))
		}
		d := difference.Begin("placed")
		d.Pieces = difference.English(say.Message{Key: "difference.placed", Args: []say.Arg{say.Of("fact", fact...), say.List("places", places...)}})
		d.Fact, d.Evidence, d.Counter = f, w.Facts.Tellings(f), w.placementNotes(ps)
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

// position is where a fact stands in an article.
func (w *placed) position(p difference.Placement, last bool) []difference.Piece {
	key := "difference.placed.sentence"
	switch {
	case p.Headline:
		key = "difference.placed.headline"
	case p.Number == 1:
		key = "difference.placed.first"
	case p.Number == p.Of:
		key = "difference.placed.last"
	case last:
		key = "difference.placed.of"
	}
	return difference.English(say.Message{Key: key, Args: []say.Arg{say.Of("outlet", w.Outlet(p.Article)), say.Count("n", p.Number), say.Count("of", p.Of)}})
}

// nameFact is a fact's name, or a statement of it in the words of the article that
// has it so, with the places of what it names, none when it can name nothing.
func (w *placed) nameFact(f int) ([]difference.Piece, []difference.Placement) {
	if s := w.Facts.Subject(f); !s.None() && w.Facts.HeadlinesTell(f) {
		return s.Pieces(), slices.Clone(w.In.Placements[f])
	}
	article, at, ok := w.Facts.StatementOf(f)
	if !ok {
		return nil, nil
	}
	m := say.Message{Key: "difference.placed.what", Args: []say.Arg{say.Of("outlet", w.Outlet(article)), say.Of("words", w.Cited(article, at)...)}}
	return difference.English(m), w.Facts.PlacesOf(f, phrase.Telling(w.In.Docs[article].WordsIn(at)))
}

// placementNotes are "The Ledger gives it 3 sentences, Common Ground 1." where
// the article that tells a fact late tells more of it.
func (w *placed) placementNotes(ps []difference.Placement) []difference.Note {
	top, low := ps[0], ps[len(ps)-1]
	if low.Sentences < 2 || low.Sentences <= top.Sentences {
		return nil
	}
	m := say.Message{Key: "difference.placed.room", Args: []say.Arg{
		say.Of("low", w.OutletFirst(low.Article)), say.Count("n", low.Sentences), say.Of("top", w.Outlet(top.Article)), say.Count("few", top.Sentences),
	}}
	return []difference.Note{{Pieces: difference.English(m), Passage: w.In.Sentence(low.At)}}
}
