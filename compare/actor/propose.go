package actor

import (
	"cmp"
	"slices"

	"parallax/compare/news"
	"parallax/compare/say"
)

// Proposal says that two actors may be the same.
type Proposal struct {
	A, B int // indexes into Result.Actors, A < B
	// Why is one sentence for the reader.
	Why string
	// Mentions are the two that suggest it, indexes into Result.Mentions.
	Mentions [2]int
}

// propose gives the pairs of actors that may be the same, in order, each once.
func (f *finder) propose(r *Result) []Proposal {
	p := &proposer{finder: f, r: r, seen: map[[2]int]bool{}}
	p.slots()
	p.contested()
	sortProposals(p.out)
	return p.out
}

func sortProposals(ps []Proposal) {
	slices.SortStableFunc(ps, func(a, b Proposal) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
}

type proposer struct {
	*finder
	r    *Result
	out  []Proposal
	seen map[[2]int]bool
}

// add proposes that the actors of two mentions are the same.
func (p *proposer) add(i, j int, why string) {
	a, b := p.r.Mentions[i].Actor, p.r.Mentions[j].Actor
	if a > b {
		a, b, i, j = b, a, j, i
	}
	single := !p.mentions[i].key.plural
	if a == b || p.seen[[2]int{a, b}] || single == p.mentions[j].key.plural && p.mentions[i].key.thing == "" {
		return
	}
	p.seen[[2]int{a, b}] = true
	p.out = append(p.out, Proposal{A: a, B: b, Why: why, Mentions: [2]int{i, j}})
}

func (p *proposer) text(i int) string {
	m := p.mentions[i]
	return news.OneLine(p.in.Docs[m.Article].Article.Slice(m.Span))
}

// slots compares what stands in the same place of aligned sentences.
func (p *proposer) slots() {
	at := map[Place][]int{}
	for i, m := range p.mentions {
		at[Place{m.Article, m.Sentence}] = append(at[Place{m.Article, m.Sentence}], i)
	}
	for _, group := range p.in.Aligned {
		for x, a := range group {
			for _, b := range group[x+1:] {
				if a.Article != b.Article {
					p.pair(at[a], at[b])
				}
			}
		}
	}
}

func (p *proposer) pair(as, bs []int) {
	p.pairThings(as, bs)
	for _, i := range as {
		for _, j := range bs {
			a, b := p.mentions[i], p.mentions[j]
			if a.key.name != nil && b.key.name != nil || a.key.plural != b.key.plural || !a.key.comparable() || !b.key.comparable() {
				continue
			}
			same := a.Role == b.Role && a.Role != NoRole && a.verb == b.verb && a.key.plural
			shared := !a.key.plural && sharedModifier(p.modifiers(i), p.modifiers(j))
			if same || shared {
				p.add(i, j, because("place", say.Of("a", say.Words(p.text(i))), say.Of("b", say.Words(p.text(j)))))
			}
		}
	}
}

// pairThings proposes things of one loose group.
func (p *proposer) pairThings(as, bs []int) {
	for _, i := range as {
		for _, j := range bs {
			if name := p.mentions[i].key.thing; p.onlyAligned(name) && name == p.mentions[j].key.thing {
				p.add(i, j, because("aligned", say.Of("a", say.Words(p.text(i))), say.Of("b", say.Words(p.text(j)))))
			}
		}
	}
}

// comparable is false for things, bodies and words for anybody.
func (k key) comparable() bool { return k.thing == "" && !k.body && !(k.plural && generic[k.head]) }

// modifiers are those of a mention and of the one in apposition to it.
func (p *proposer) modifiers(i int) []string {
	m := p.mentions[i]
	out := slices.Clone(m.key.mods)
	if j := m.key.apposed; j >= 0 {
		out = append(out, p.mentions[j].key.mods...)
	}
	return out
}

// sharedModifier reports whether both have an age in common.
func sharedModifier(a, b []string) bool {
	for i, w := range a {
		if isNumber(w) && i+2 < len(a) && a[i+1] == "year" && slices.Contains(b, w) && slices.Contains(b, "year") {
			return true
		}
	}
	return false
}
