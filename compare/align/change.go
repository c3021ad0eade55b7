package align

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"parallax/compare/reading/token"
)

// ChangeKind is what a reader changes about facts.
type ChangeKind int

// What can be changed.
const (
	// Join makes one fact of the facts and sentences at the places.
	Join ChangeKind = iota
	// Part takes the first place out of each fact that it shares with one of
	// the others.
	Part
	// Move takes the first place out of all its facts and joins it to the fact
	// of the others.
	Move
	// Dissolve parts all places from each other.
	Dissolve
)

// Change is the reader's word on which sentences tell the same.
type Change struct {
	Kind   ChangeKind
	Places []Place
}

// Apply changes the facts and lays the rows out anew; it reports for each
// change whether it found what it concerns. Facts that were changed are
// Corrected; they get their title, and what was not found is sought, by the same
// rules as before, but in sentences that the reader parted from them.
func (r *Result) Apply(in Input, changes []Change) []bool {
	e := editor{docs: in.Docs, facts: slices.Concat(r.Facts, r.Maybe)}
	done := make([]bool, len(changes))
	for i, c := range changes {
		done[i] = e.apply(c)
	}
	if !slices.Contains(done, true) {
		return done
	}
	m := r.matrix
	if m == nil {
		m, _, _ = align(newCorpus(context.Background(), in))
	}
	n := m.newNamer()
	for i := range e.facts {
		if e.facts[i].Corrected {
			n.title(&e.facts[i])
		}
	}
	r.Maybe = slices.DeleteFunc(slices.Clone(e.facts), func(f Fact) bool { return !f.unsure })
	r.Facts = slices.DeleteFunc(e.facts, func(f Fact) bool { return f.unsure })
	r.keepOnlyHere(in.Docs, e.loose)
	r.keepNearby(e.loose)
	r.Facts, r.Rows = r.layOut(in.Docs, r.Facts, in.Base)
	r.NotFound = m.newSeeker().notFound(Near(r.Facts, nil), e.loose)
	return done
}

// keepOnlyHere leaves out what is in a fact now, and adds what was parted.
func (r *Result) keepOnlyHere(docs []*token.Document, loose []Place) {
	told := map[Place]bool{}
	for _, f := range r.Facts {
		for _, p := range f.Places() {
			told[p] = true
		}
	}
	kept := slices.DeleteFunc(slices.Clone(r.OnlyHere), func(o OnlyHere) bool { return told[o.Place] })
	for _, p := range loose {
		known := slices.ContainsFunc(kept, func(o OnlyHere) bool { return o.Place == p })
		if !told[p] && !known && !docs[p.Article].Sentences[p.Sentence].Headline() {
			kept = append(kept, OnlyHere{Place: p})
		}
	}
	slices.SortStableFunc(kept, func(a, b OnlyHere) int { return a.Compare(b.Place) })
	r.OnlyHere = kept
}

// editor works on the facts.
type editor struct {
	docs  []*token.Document
	facts []Fact
	loose []Place // that were taken out of a fact
}

func (e *editor) apply(c Change) bool {
	if len(c.Places) < 2 {
		return false
	}
	switch c.Kind {
	case Join:
		return e.join(c.Places)
	case Part:
		return e.part(c.Places[0], c.Places[1:])
	case Move:
		e.part(c.Places[0], nil)
		return e.join(c.Places)
	}
	done := false
	for i, p := range c.Places {
		done = e.part(p, slices.Delete(slices.Clone(c.Places), i, i+1)) || done
	}
	return done
}

// join makes one fact; its reason is that of the fact with the most tellings.
func (e *editor) join(places []Place) bool {
	joined := Fact{Corrected: true}
	most := 0
	for _, i := range e.cover(places) {
		f := e.facts[i]
		if len(f.Tellings) > most {
			most = len(f.Tellings)
			joined.Why = f.Why
		}
		joined.Tellings, joined.Maybe = append(joined.Tellings, f.Tellings...), append(joined.Maybe, f.Maybe...)
		e.facts[i].Tellings = nil
	}
	e.facts = slices.DeleteFunc(e.facts, func(f Fact) bool { return len(f.Tellings) == 0 })
	for _, p := range places {
		if !joined.has(p) {
			joined.Tellings = append(joined.Tellings, Telling{Place: p, Span: e.docs[p.Article].Sentences[p.Sentence].Span})
		}
	}
	joined.Maybe = slices.DeleteFunc(joined.Maybe, func(t Telling) bool { return joined.has(t.Place) })
	e.finish(&joined)
	if !joined.shared() {
		return false
	}
	e.facts = append(e.facts, joined)
	return true
}

// cover are the facts that hold the places, as few as it takes: a sentence
// that tells two things stands in two facts, of which one may be meant.
func (e *editor) cover(places []Place) []int {
	left := slices.Clone(places)
	var out []int
	for {
		best, most := -1, 0
		for i, f := range e.facts {
			if n := f.holds(left); n > most {
				best, most = i, n
			}
		}
		if best < 0 {
			slices.Sort(out)
			return out
		}
		out = append(out, best)
		left = slices.DeleteFunc(left, func(p Place) bool { return e.facts[best].has(p) })
	}
}

// holds is how many of the places are tellings of a fact.
func (f Fact) holds(places []Place) int {
	n := 0
	for _, t := range f.Tellings {
		if slices.ContainsFunc(places, t.Holds) {
			n++
		}
	}
	return n
}

// part takes a place out of the fact that it shares with most of the others,
// or with no others given out of all facts.
func (e *editor) part(p Place, others []Place) bool {
	done := false
	var kept []Fact
	for _, f := range e.facts {
		if may := slices.IndexFunc(f.Maybe, func(t Telling) bool { return t.Place == p }); may >= 0 && (others == nil || slices.ContainsFunc(others, f.has)) {
			f.Maybe = slices.Delete(slices.Clone(f.Maybe), may, may+1)
			done = true
		}
		if !f.has(p) || others != nil && !slices.ContainsFunc(others, f.has) {
			kept = append(kept, f)
			continue
		}
		done = true
		f.Tellings = slices.DeleteFunc(slices.Clone(f.Tellings), func(t Telling) bool { return e.parts(t, p) })
		f.Corrected = true
		if !f.shared() {
			e.loose = append(e.loose, f.Places()...)
			continue
		}
		e.finish(&f)
		kept = append(kept, f)
	}
	e.facts = kept
	return done
}

// parts takes the sentences of a telling out of their fact if it holds p.
func (e *editor) parts(t Telling, p Place) bool {
	if t.Holds(p) {
		e.loose = append(e.loose, t.Places()...)
	}
	return t.Holds(p)
}

// finish orders the tellings and gives the fact its ID.
func (e *editor) finish(f *Fact) {
	slices.SortStableFunc(f.Tellings, byPlace)
	f.Tellings = slices.CompactFunc(f.Tellings, func(a, b Telling) bool { return a.Place == b.Place })
	h := sha256.New()
	for _, t := range f.Tellings {
		fmt.Fprintf(h, "%s %d %d corrected\n", e.docs[t.Article].Article.ID, t.Span.Start, t.Span.End)
	}
	f.ID = hex.EncodeToString(h.Sum(nil)[:8])
}

// shared reports whether two articles or more tell a fact.
func (f Fact) shared() bool {
	return slices.ContainsFunc(f.Tellings, func(t Telling) bool { return t.Article != f.Tellings[0].Article })
}
