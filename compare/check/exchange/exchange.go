// Package exchange tells by the words around two things of a statement whether a passage
// has them the other way round: "5 dead and 12 hurt" for "12 dead and 5 hurt", "Moss beat
// Roth" for "Roth beat Moss".
//
// In go stretches of words with their clauses, out come counts of the words that stand
// around two things alike, and places of words; what follows from them is for the caller.
// Method: overlap of the contexts of two slots, before and behind each (a distributional
// test of who fills which role, without parsing roles), and for verbs their subjects and
// objects (package clause). In the field's terms: contradictions of structure, after
// de Marneffe et al. (2008).
//
// Known misses: two numbers that are read as one ("a 52-48 majority"), things told in
// two sentences, pronouns. English only.
package exchange

import (
	"slices"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// The lists; see assets/lexicon/class/check.tsv.
var (
	joining = class.Words("joins-things")
	plain   = class.Words("matching-stop-word")
)

// Side is words of a document with its clauses: those of the range.
type Side struct {
	Doc     *token.Document
	Clauses *clause.Text
	clause.Range
}

// Alike counts the words around a thing that stand around one of another side, those before
// it and behind it each for themselves; one that is next to both counts twice.
func (s Side) Alike(x clause.Range, other Side, y clause.Range) int {
	n := 0
	for _, step := range []int{-1, 1} {
		mine, theirs := s.around(x, step), other.around(y, step)
		for i, w := range mine {
			if slices.Contains(theirs, w) {
				n++
			}
			if i == 0 && len(theirs) > 0 && theirs[0] == w {
				n++
			}
		}
	}
	return n
}

// beside is how many words around a thing are looked at on each side.
const beside = 4

// around are the stems of the words before a thing (step -1) or behind it, the nearest first.
func (s Side) around(x clause.Range, step int) []string {
	at := x.To
	if step < 0 {
		at = x.From - 1
	}
	var out []string
	for ; at >= s.From && at < s.To && len(out) < beside; at += step {
		if w := s.Doc.Words[at]; !w.Number && !joining[w.Lower] {
			out = append(out, w.Stem)
		}
	}
	return out
}

// Joins reports whether nothing but words that join stand between two things: they may
// change places.
func (s Side) Joins(x, y clause.Range) bool {
	if x.From > y.From {
		x, y = y, x
	}
	for k := x.To; k < y.From; k++ {
		if !joining[s.Doc.Words[k].Lower] {
			return false
		}
	}
	return true
}

// Parted reports whether a verb stands between two things: else they may belong together
// ("Moss, the mayor of Odern", "Odern's mayor Moss").
func (s Side) Parted(x, y clause.Range) bool {
	if x.From > y.From {
		x, y = y, x
	}
	for k := x.To; k < y.From; k++ {
		if c := s.Clauses.At(k); s.Doc.Words[k].Lower == "to" || c >= 0 && s.Clauses.Clauses[c].Verb == k { // "to answer" has no clause
			return true
		}
	}
	return false
}

// Turned reports whether a thing stands in a clause of one voice, and what stands in its
// place on another side in one of the other: "Moss beat Roth", "Roth was beaten by Moss".
func (s Side) Turned(x clause.Range, other Side, y clause.Range) bool {
	return s.Clauses.Clauses[s.Clauses.At(x.From)].Passive != other.Clauses.Clauses[other.Clauses.At(y.From)].Passive
}

// Verbs are the clauses of a side that have a verb in it.
func (s Side) Verbs() []clause.Clause {
	var out []clause.Clause
	for i := s.From; i < s.To; i++ {
		if k := s.Clauses.At(i); k >= 0 && s.Clauses.Clauses[k].Verb == i {
			out = append(out, s.Clauses.Clauses[k])
		}
	}
	return out
}

// SameVerb reports whether two clauses have one verb in one voice.
func (s Side) SameVerb(c clause.Clause, other Side, d clause.Clause) bool {
	return c.Passive == d.Passive && s.Doc.Words[c.Verb].Stem == other.Doc.Words[d.Verb].Stem
}

// Crossed is who does it, or to whom it is done, in two clauses of one verb where each side
// has the other one elsewhere, in the other order: a word of each side.
func (s Side) Crossed(c clause.Clause, other Side, d clause.Clause) (x, y int, ok bool) {
	for _, role := range [][2]int{{c.Subject, d.Subject}, {c.Object, d.Object}, {c.Agent, d.Agent}} {
		x, y = role[0], role[1]
		if x == clause.None || y == clause.None || s.Doc.Words[x].Stem == other.Doc.Words[y].Stem {
			continue
		}
		here, there := s.find(other, y, x), other.find(s, x, y)
		if here >= 0 && there >= 0 && (x < here) != (there < y) && s.Parted(one(x), one(here)) && other.Parted(one(y), one(there)) {
			return x, y, true
		}
	}
	return 0, 0, false
}

func one(k int) clause.Range { return clause.Range{From: k, To: k + 1} }

// find is where a side has word k of another side, elsewhere than at a word; -1 for nowhere.
func (s Side) find(other Side, k, but int) int {
	w := other.Doc.Words[k]
	for i := s.From; i < s.To && !plain[w.Lower]; i++ {
		if x := s.Doc.Words[i]; i != but && x.Stem == w.Stem && (x.Capital == w.Capital || s.definite(i) || other.definite(k)) {
			return i
		}
	}
	return -1
}

// definite reports whether a word without a capital may stand for a name: "the department".
func (s Side) definite(i int) bool {
	return !s.Doc.Words[i].Capital && i > 0 && s.Doc.Words[i-1].Lower == "the"
}
