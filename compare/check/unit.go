package check

import (
	"slices"

	"parallax/compare/check/rerank"
	"parallax/compare/news"
)

// Unit is a sentence of the text with its statements.
type Unit struct {
	// Number counts the sentences that have statements, from 1; Span is the whole
	// sentence.
	Number int
	news.Span
	// From and To are its statements: indexes, half-open.
	From, To int
	// Verdict is what weighs most of them, Slug the same as the keys of the catalogue
	// have it.
	Verdict Verdict
	Slug    string
}

// First reports whether a sentence is to be read before others.
func (u Unit) First() bool {
	return u.Slug == open || u.Slug == Differs.Slug() || u.Slug == NotFound.Slug()
}

// Units are the sentences of the text in their order.
func (r *Result) Units() []Unit {
	var out []Unit
	var sentences []int
	for _, s := range r.Statements {
		sentences = append(sentences, s.Sentence)
	}
	for _, g := range rerank.Groups(sentences) {
		u := Unit{Number: len(out) + 1, From: g[0], To: g[1]}
		u.Span = news.Span{Start: r.Statements[u.From].Start, End: r.Statements[u.To-1].End}
		worst := r.Statements[u.From+u.Worst(r)]
		u.Verdict, u.Slug = worst.Shown(), worst.Slug()
		out = append(out, u)
	}
	return out
}

// Worst is which of its statements weighs most, counted from its first.
func (u Unit) Worst(r *Result) int {
	best := 0
	for k, s := range r.Statements[u.From:u.To] {
		if s.weight() > r.Statements[u.From+best].weight() {
			best = k
		}
	}
	return best
}

// Absent reports whether all that was found is that an article does not tell something,
// as the text says.
func (s Statement) Absent() bool { return s.Corrected == "" && s.Said.Key == verdictAbsent }

// Open reports whether an article may tell what the statement says that it does not, and
// nothing else differs or is lacking.
func (s Statement) Open() bool {
	return s.Corrected == "" && s.Verdict != Differs && s.mayBeTold() && !s.lacks()
}

// Slug is what was found of a statement as the keys of the catalogue have it: that of its
// verdict, "absent" or "open".
func (s Statement) Slug() string {
	switch {
	case s.Absent():
		return absent
	case s.Open():
		return open
	}
	return s.Shown().Slug()
}

// weight orders what was found by how much it asks to be read.
func (s Statement) weight() int {
	return slices.Index([]string{CannotCheck.Slug(), absent, WordForWord.Slug(), Found.Slug(), open, NotFound.Slug(), Differs.Slug()}, s.Slug())
}

// absent and open are the slugs of sentences that are Absent and Open.
const (
	absent = "absent"
	open   = "open"
)

// Slugs are what may be found of a sentence, in the order in which it is counted.
func Slugs() []string {
	var out []string
	for _, v := range Verdicts() {
		switch out = append(out, v.Slug()); v {
		case Found:
			out = append(out, absent)
		case NotFound:
			out = append(out, open)
		}
	}
	return out
}
