package alone

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/say"
)

// mostEach is how many names and numbers of an article the last line lists.
const mostEach = 3

// each is the line that gathers what is left.
type each struct{ *event.Event }

// Last is the last line of a page, see write.
func Last(e *event.Event, page []difference.Difference) (difference.Difference, bool) {
	return each{e}.write(page)
}

// write gives the last line of the page, "In one article only – The Hill: Mike
// Pompeo and “300 tons”; Fox: Kuwait; CNN: not found.", of what stands in one
// article only and no other difference of the page has told or cited; false when
// two articles have nothing of the kind.
func (e each) write(page []difference.Difference) (difference.Difference, bool) {
	told := map[news.Passage]bool{}
	var text strings.Builder
	for _, d := range page {
		text.WriteString(strings.ToLower(d.Sentence()))
		for _, p := range d.Evidence {
			told[p] = true
		}
	}
	partnered := e.HavePartners()
	sides := make([]difference.Side, len(e.In.Docs))
	have := 0
	for a := range sides {
		left := e.left(a, text.String(), func(i int) bool {
			at := align.Place{Article: a, Sentence: i}
			return partnered[at] || told[e.In.Sentence(at)] || !e.Tells(a, i) || e.MayBeTold(at)
		})
		if sides[a] = e.side(a, left); !sides[a].Absent {
			have++
		}
	}
	if have < 2 {
		return difference.Difference{}, false
	}
	d := e.Sided("only-each", say.Message{Key: "difference.each.lead"}, sides)
	d.Weight = difference.Weigh(d.Key, difference.Measure{})
	return d, true
}

// leftProof is a proof with the sentence that has it first.
type leftProof struct {
	event.Proof
	sentence, times int
}

// left are the names and numbers of an article that a page has not told, those of
// most sentences first, without names in passing.
func (e each) left(a int, page string, told func(int) bool) []leftProof {
	var out []leftProof
	for i, ps := range e.Only()[a] {
		for _, p := range ps {
			k := slices.IndexFunc(out, func(o leftProof) bool { return o.Key == p.Key })
			switch {
			case k >= 0:
				out[k].times++
			case p.Count == 1 && !told(i) && !e.In.Headline(align.Place{Article: a, Sentence: i}) && !strings.Contains(page, strings.ToLower(phrase.LastWord(p.Text()))):
				out = append(out, leftProof{p, i, 1})
			}
		}
	}
	out = slices.DeleteFunc(out, func(p leftProof) bool { return p.Passing && p.times == 1 })
	slices.SortStableFunc(out, func(x, y leftProof) int {
		return cmp.Or(cmp.Compare(y.Worth*float64(y.times), x.Worth*float64(x.times)))
	})
	out = out[:min(len(out), mostEach)]
	slices.SortStableFunc(out, func(x, y leftProof) int { return cmp.Compare(x.sentence, y.sentence) })
	return out
}

func (e each) side(a int, left []leftProof) difference.Side {
	if len(left) == 0 { // what it has alone may stand further up
		return difference.Side{Article: a, Pieces: difference.English(say.Message{Key: "difference.each.none"}), Absent: true}
	}
	s := difference.Side{Article: a}
	var found [][]difference.Piece
	for _, p := range left {
		found = append(found, p.Pieces)
		if at := e.In.At(a, p.sentence); !slices.Contains(s.Passages, at) {
			s.Passages = append(s.Passages, at)
		}
	}
	s.Pieces = difference.English(say.Message{Key: "difference.each.part", Args: []say.Arg{say.List("found", found...)}})
	return s
}
