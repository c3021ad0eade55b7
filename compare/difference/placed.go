package difference

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// farApart is the part of an article that must lie between the highest and the
// lowest place of a fact.
const farApart = .4

// high is how far down in the article the highest place may be.
const high = .12

// placements writes "Luis Ortega’s injury stands in the headline of Common
// Ground, in sentence 7 of the Wire and in sentence 15 of 16 of The Ledger."
func (w *writer) placements() []Difference {
	var out []Difference
	for f := range w.in.Facts {
		if ps := slices.Clone(w.in.Placements[f]); !farFrom(ps) || !w.sure(f) {
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
		out = append(out, Difference{
			Kind: KindPlacement, Fact: f, Pieces: l.pieces, Evidence: w.in.tellings(f, nil), Unit: "sentence", Counter: w.placementNotes(ps),
			Weight: .85 * w.in.matter(f) * (ps[len(ps)-1].Share() - ps[0].Share()) * named(ps),
		})
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

// named is less where no headline names the fact.
func named(ps []Placement) float64 {
	if ps[0].Headline {
		return 1
	}
	return .6
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
func (w *writer) nameFact(l *line, f int) []Placement {
	if s := w.subject(f); s != "" && w.headlinesTell(f) {
		l.say(upperFirst(s) + " stands ")
		return slices.Clone(w.in.Placements[f])
	}
	article, at, ok := w.statementOf(f)
	if !ok {
		return nil
	}
	l.say("What ")
	l.outlet(article)
	l.say(" tells with ")
	l.cite(article, at, w.in.Article(article).Slice(at))
	l.say(" stands ")
	return w.placesOf(f, telling(wordsOf(w.in.Docs[article], at)))
}

// placesOf are the places in which the articles tell the words of a statement:
// of their tellings, and of headlines, only those that have most of them. None
// are given when an article has no such telling.
func (w *writer) placesOf(f int, want []word) []Placement {
	var out []Placement
	for _, p := range slices.Clone(w.in.Placements[f]) {
		p.Headline, p.Number = false, 0
		for _, t := range w.in.Facts[f].Tellings {
			if t.Article != p.Article || !alike(want, stemsIn(w.in.Docs[t.Article], t.Span)) {
				continue
			}
			s := w.in.Docs[t.Article].Sentences[t.Sentence]
			switch {
			case s.Headline():
				p.Headline = true
			case p.Number == 0 || s.Number < p.Number:
				p.Number, p.At = s.Number, t.Place
				p.Lead = s.Paragraph == firstParagraph(w.in.Docs[t.Article])
			}
		}
		if p.Number == 0 {
			return nil
		}
		out = append(out, p)
	}
	return out
}

func stemsIn(a *token.Document, s news.Span) map[string]bool {
	has := map[string]bool{}
	for _, x := range wordsOf(a, s) {
		has[x.stem] = true
	}
	return has
}

// toldAlike reports whether every article that tells a fact has half of the
// words of its title, and two thirds of those that are no names: two sentences about
// one person in one town need not tell the same.
func (w *writer) toldAlike(f, article int, title news.Span) bool {
	want := telling(wordsOf(w.in.Docs[article], title))
	for _, p := range slices.Clone(w.in.Placements[f]) {
		has := map[string]bool{}
		for _, t := range w.in.Facts[f].Tellings {
			if t.Article == p.Article {
				for _, x := range wordsOf(w.in.Docs[t.Article], t.Span) {
					has[x.stem] = true
				}
			}
		}
		if !alike(want, has) {
			return false
		}
	}
	return true
}

// alike reports whether half of the words are among the stems, and two thirds
// of those that are no names.
func alike(words []word, stems map[string]bool) bool {
	all, shared, plain, plainShared := 0, 0, 0, 0
	for _, x := range words {
		named := capitalised(x.text)
		all++
		if !named {
			plain++
		}
		if stems[x.stem] {
			shared++
			if !named {
				plainShared++
			}
		}
	}
	return 2*shared >= all && 3*plainShared >= 2*plain
}

// telling are the words that are not small ones.
func telling(words []word) []word {
	return slices.DeleteFunc(words, func(x word) bool { return small[strings.ToLower(x.text)] })
}

// headlinesTell reports whether each headline that is taken to name a fact
// shares two words with a telling of it that are no names.
func (w *writer) headlinesTell(f int) bool {
	for _, t := range w.in.Facts[f].Tellings {
		if !w.in.headline(t.Place) {
			continue
		}
		has := map[string]bool{}
		for _, x := range telling(wordsOf(w.in.Docs[t.Article], t.Span)) {
			has[x.stem] = true
		}
		best := 0
		for _, o := range w.in.Facts[f].Tellings {
			n := 0
			for _, x := range wordsOf(w.in.Docs[o.Article], o.Span) {
				if !w.in.headline(o.Place) && !capitalised(x.text) && has[x.stem] {
					n++
				}
			}
			best = max(best, n)
		}
		if best < 2 {
			return false
		}
	}
	return true
}
