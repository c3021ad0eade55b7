package difference

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/say"
)

// mostEach is how many names and numbers of an article the last line lists.
const mostEach = 3

// withLast puts the line that gathers what is left at the end of the page.
func (e *event) withLast(ds []Difference) []Difference {
	page := min(len(ds), MostDifferences-1)
	d, ok := e.each(ds[:page])
	if !ok {
		return ds
	}
	d.ID = e.id(d)
	return slices.Insert(ds, page, d)
}

// each is the last line of the page, "In one article only – The Hill: Mike
// Pompeo and “300 tons”; Fox: Kuwait; CNN: not found.", of what stands in one
// article only and no other difference of the page has told or cited; false when
// two articles have nothing of the kind.
func (e *event) each(page []Difference) (Difference, bool) {
	told := map[news.Passage]bool{}
	var text strings.Builder
	for _, d := range page {
		text.WriteString(strings.ToLower(d.Sentence()))
		for _, p := range d.Evidence {
			told[p] = true
		}
	}
	partnered := e.havePartners()
	sides := make([]Side, len(e.in.Docs))
	have := 0
	for a := range sides {
		left := e.left(a, text.String(), func(i int) bool {
			at := align.Place{Article: a, Sentence: i}
			return partnered[at] || told[e.in.Sentence(at)] || !e.tells(a, i)
		})
		if sides[a] = e.eachSide(a, left); !sides[a].Absent {
			have++
		}
	}
	if have < 2 {
		return Difference{}, false
	}
	d := e.sided("only-each", say.Message{Key: "difference.each.lead"}, sides)
	d.Weight = weigh(d.Key, measure{})
	return d, true
}

// leftProof is a proof with the sentence that has it first.
type leftProof struct {
	proof
	sentence, times int
}

// left are the names and numbers of an article that a page has not told, those of
// most sentences first.
func (e *event) left(a int, page string, told func(int) bool) []leftProof {
	var out []leftProof
	for i, ps := range e.only()[a] {
		for _, p := range ps {
			k := slices.IndexFunc(out, func(o leftProof) bool { return o.key == p.key })
			switch {
			case k >= 0:
				out[k].times++
			case p.count == 1 && !told(i) && !e.in.headline(align.Place{Article: a, Sentence: i}) && !strings.Contains(page, strings.ToLower(lastWord(p.text()))):
				out = append(out, leftProof{p, i, 1})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y leftProof) int {
		return cmp.Or(cmp.Compare(y.worth*float64(y.times), x.worth*float64(x.times)))
	})
	out = out[:min(len(out), mostEach)]
	slices.SortStableFunc(out, func(x, y leftProof) int { return cmp.Compare(x.sentence, y.sentence) })
	return out
}

// text is a proof as it is printed, without marks.
func (p proof) text() string { return strings.Trim(say.Text(p.pieces), "“”") }

func (e *event) eachSide(a int, left []leftProof) Side {
	if len(left) == 0 {
		return absent(a)
	}
	s := Side{Article: a}
	var found [][]Piece
	for _, p := range left {
		found = append(found, p.pieces)
		if at := e.in.at(a, p.sentence); !slices.Contains(s.Passages, at) {
			s.Passages = append(s.Passages, at)
		}
	}
	s.Pieces = english(say.Message{Key: "difference.each.part", Args: []say.Arg{say.List("found", found...)}})
	return s
}
