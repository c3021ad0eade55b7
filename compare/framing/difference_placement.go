package framing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/news"
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
		ps := w.in.Placements(f)
		slices.SortStableFunc(ps, func(a, b Placement) int { return cmp.Compare(a.Share(), b.Share()) })
		ps = headlinesFirst(ps)
		if len(ps) < 2 {
			continue
		}
		low := ps[len(ps)-1]
		apart := low.Share() - ps[0].Share()
		if apart < farApart || !(ps[0].Headline || ps[0].Lead || ps[0].Share() <= high) || !w.sure(f) {
			continue
		}
		l := w.line()
		if !w.headlinesTell(f) || !w.nameFact(l, f) {
			continue
		}
		for i, p := range ps {
			l.say(joint(i, len(ps)) + position(p, i == len(ps)-1))
			l.outlet(p.Article)
		}
		l.say(".")
		out = append(out, Difference{
			Kind: KindPlacement, Fact: f, Pieces: l.pieces, Evidence: w.in.tellings(f, nil), Unit: "sentence", Counter: w.placementNotes(ps),
			Weight: .85 * w.in.matter(f) * apart * named(ps),
		})
	}
	return out
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
// the words of the article that has it so.
func (w *writer) nameFact(l *line, f int) bool {
	if s := w.subject(f); s != "" {
		l.say(upperFirst(s) + " stands ")
		return true
	}
	article, at, ok := w.statementOf(f)
	if !ok {
		return false
	}
	l.say("What ")
	l.outlet(article)
	l.say(" tells with ")
	l.cite(article, at, w.in.Article(article).Slice(at))
	l.say(" stands ")
	return true
}

// toldAlike reports whether every article that tells a fact has half of the
// words of its title, and half of those that are no names: two sentences about
// one person in one town need not tell the same.
func (w *writer) toldAlike(f, article int, title news.Span) bool {
	want := telling(wordsOf(w.in.Article(article), title))
	for _, p := range w.in.Placements(f) {
		has := map[string]bool{}
		for _, t := range w.in.Facts[f].Tellings {
			if t.Article == p.Article {
				for _, x := range wordsOf(w.in.Article(t.Article), t.Span) {
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

// alike reports whether half of the words are among the stems, and half of
// those that are no names.
func alike(words []word, stems map[string]bool) bool {
	all, plain := 0, 0 // shared less missed
	for _, x := range words {
		one := -1
		if stems[x.stem] {
			one = 1
		}
		all += one
		if !capitalised(x.text) {
			plain += one
		}
	}
	return all >= 0 && plain >= 0
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
		for _, x := range telling(wordsOf(w.in.Article(t.Article), t.Span)) {
			has[x.stem] = true
		}
		best := 0
		for _, o := range w.in.Facts[f].Tellings {
			n := 0
			for _, x := range wordsOf(w.in.Article(o.Article), o.Span) {
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
