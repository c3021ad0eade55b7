package exchange

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/clause"
)

func sideOf(text string) Side {
	r := reading.Read(news.New("", []string{text}))
	return Side{Doc: r.Doc, Clauses: r.Clauses, Range: clause.Range{From: 0, To: len(r.Doc.Words)}}
}

// word is where a side has a word.
func (s Side) word(lower string) clause.Range {
	for i, w := range s.Doc.Words {
		if w.Lower == lower {
			return clause.Range{From: i, To: i + 1}
		}
	}
	return clause.Range{}
}

// TestAlike: two things that are exchanged stand each among the words of the other.
func TestAlike(t *testing.T) {
	for _, c := range []struct {
		a, b, x, y string
		across     bool
	}{
		{"The blast left 5 dead and 12 hurt.", "The blast left 12 dead and 5 hurt.", "5", "12", true},
		{"The blast left 12 hurt and 5 dead.", "The blast left 5 dead and 12 hurt.", "5", "12", false},
		{"On Sunday Moss beat Roth in the vote.", "On Sunday Roth beat Moss in the vote.", "moss", "roth", true},
		{"On Sunday Moss beat Roth in the vote.", "In the vote Moss beat Roth by far.", "moss", "roth", false},
	} {
		a, b := sideOf(c.a), sideOf(c.b)
		straight := a.Alike(a.word(c.x), b, b.word(c.x)) + a.Alike(a.word(c.y), b, b.word(c.y))
		across := a.Alike(a.word(c.x), b, b.word(c.y)) + a.Alike(a.word(c.y), b, b.word(c.x))
		if (across > straight+1) != c.across {
			t.Errorf("%s %s: %d straight, %d across", c.a, c.b, straight, across)
		}
	}
}

// TestCrossed: who was asked, and whom to answer, is seen exchanged in one order alone.
func TestCrossed(t *testing.T) {
	a := sideOf("The court asked the ministry to answer the unions.")
	for text, want := range map[string]bool{
		"The court asked the unions to answer the ministry.": true,
		"The court asked the ministry to answer the unions.": false,
		"The court asked the ministry for an answer.":        false,
	} {
		b, got := sideOf(text), false
		for _, c := range a.Verbs() {
			for _, d := range b.Verbs() {
				if a.SameVerb(c, b, d) {
					_, _, crossed := a.Crossed(c, b, d)
					got = got || crossed
				}
			}
		}
		if got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// TestTurned: the passive voice turns who beats whom round.
func TestTurned(t *testing.T) {
	a, b := sideOf("Moss beat Roth on Sunday."), sideOf("Roth was beaten by Moss on Sunday.")
	if !a.Turned(a.word("moss"), b, b.word("roth")) || a.Joins(a.word("moss"), a.word("roth")) {
		t.Error("not seen")
	}
	if d := sideOf("Moss, the mayor of Odern, left."); d.Parted(d.word("moss"), d.word("odern")) || !a.Parted(a.word("moss"), a.word("roth")) {
		t.Error("names of one person are parted")
	}
	c := sideOf("Moss and the Roth met.")
	if !c.Joins(c.word("moss"), c.word("roth")) {
		t.Error("Moss and Roth do not change places")
	}
}
