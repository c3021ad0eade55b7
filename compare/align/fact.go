package align

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"parallax/compare/align/core"
	"parallax/compare/align/row"
	"parallax/compare/reading/token"
)

// facts makes a fact of each core with what is besides it, then of each group that
// may be one. Pairs are the links with their reasons.
func (m *matrix) facts(of core.Cores, links []link, pairs []Pair) (sure, maybe []Fact) {
	groups := slices.Concat(of.Sure, of.Maybe)
	whole := slices.Clone(groups)
	for g, members := range of.Besides {
		whole[g] = slices.Concat(groups[g], members)
	}
	out := m.newFacts(whole)
	for g := range out {
		all := out[g].Tellings
		out[g].Tellings, out[g].Maybe = all[:len(groups[g]):len(groups[g])], all[len(groups[g]):]
		out[g].unsure = g >= len(of.Sure)
	}
	m.tell(out, groups, links, pairs)
	return out[:len(of.Sure):len(of.Sure)], out[len(of.Sure):]
}

// newFacts are the tellings of groups, cut to what they tell of each.
func (m *matrix) newFacts(groups [][]member) []Fact {
	out := make([]Fact, len(groups))
	for g, members := range groups {
		for _, x := range members {
			out[g].Tellings = append(out[g].Tellings, m.telling(&m.sentences[x.Sentence]))
		}
	}
	m.newNamer().narrow(groups, out)
	return out
}

// tell gives facts their IDs, titles and reasons.
func (m *matrix) tell(out []Fact, groups [][]member, links []link, pairs []Pair) {
	of := map[int32]int{}
	for g, members := range groups {
		for _, x := range members {
			if !x.Guest {
				of[int32(x.Sentence)] = g
			}
		}
	}
	parallel(m.ctx, len(out), func(next func() int) {
		w := m.newNamer()
		for g := next(); g >= 0; g = next() {
			out[g].ID = m.factID(out[g].Tellings)
			w.title(&out[g])
		}
	})
	done := make([]bool, len(groups))
	for i, l := range links {
		if g, ok := of[l.a]; ok && of[l.b] == g && !done[g] {
			done[g] = true
			out[g].Why = pairs[i].Why
		}
	}
}

func (m *matrix) telling(s *sentence) Telling {
	return Telling{Place: s.Place, Span: m.docs[s.Article].Sentences[s.Sentence].Span}
}

// factID names the tellings by the texts and places in which they stand.
func (m *matrix) factID(tellings []Telling) string {
	names := make([]string, len(tellings))
	for i, t := range tellings {
		names[i] = fmt.Sprintf("%s %d %d\n", m.docs[t.Article].Article.ID, t.Span.Start, t.Span.End)
	}
	slices.Sort(names)
	h := sha256.New()
	for _, n := range names {
		h.Write([]byte(n))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// Places are the sentences of the tellings of a fact, in their order.
func (f Fact) Places() []Place {
	var out []Place
	for _, t := range f.Tellings {
		out = append(out, t.Places()...)
	}
	return out
}

// tellers are the articles that tell a fact.
func tellers(f Fact, articles int) []bool {
	out := make([]bool, articles)
	for _, t := range f.Tellings {
		out[t.Article] = true
	}
	return out
}

// layOut makes the rows of the aligned view and gives the facts in the order of
// their rows; see row.Lay. What stands in one article only and what is near another
// sentence must be known.
func (r *Result) layOut(docs []*token.Document, facts []Fact, base int) ([]Fact, []Row) {
	places := make([][]Place, len(facts))
	for f := range facts {
		places[f] = facts[f].Places()
	}
	order, rows := row.Lay(docs, places, base, r.standing())
	out := make([]Fact, len(order))
	for i, f := range order {
		out[i] = facts[f]
	}
	return out, rows
}

// standing says of each sentence whether it stands in one article only and which sentences
// are near it, in a form that is equal where both are.
func (r *Result) standing() func(Place) string {
	of := map[Place]string{}
	for _, o := range r.OnlyHere {
		of[o.Place] = "only"
	}
	for _, n := range r.Nearby {
		of[n.Place] += fmt.Sprintf(" %d:%d", n.Nearest.Article, n.Nearest.Sentence)
	}
	return func(p Place) string { return of[p] }
}
