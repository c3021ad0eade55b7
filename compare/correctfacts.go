package compare

import (
	"parallax/compare/align"
	"parallax/compare/news"
)

// factChange is what a correction of facts changes, false for other kinds.
func factChange(k news.CorrectionKind) (align.ChangeKind, bool) {
	switch k {
	case news.SameFact:
		return align.Join, true
	case news.NotSameFact:
		return align.Part, true
	case news.MoveTelling:
		return align.Move, true
	case news.SplitFact:
		return align.Dissolve, true
	}
	return 0, false
}

// correctFacts applies what concerns facts, once sentences are aligned and
// before anything is said about facts.
func (c *Comparison) correctFacts(r *align.Result, in align.Input) {
	var changes []align.Change
	var of []int
	for i, one := range c.Corrections {
		kind, ok := factChange(one.Kind)
		if !ok {
			continue
		}
		changes, of = append(changes, align.Change{Kind: kind, Places: c.placesOf(one.At)}), append(of, i)
	}
	if len(changes) == 0 {
		return
	}
	for k, placed := range r.Apply(in, changes) {
		c.Corrections[of[k]].Placed = placed && len(changes[k].Places) == len(c.Corrections[of[k]].At)
	}
}

// placesOf are the sentences that anchors point to; an anchor that is not
// there is left out.
func (c *Comparison) placesOf(at []news.Anchor) []align.Place {
	var out []align.Place
	for _, n := range at {
		for a, r := range c.Readings {
			if s, ok := n.Find(r.Article); ok {
				out = append(out, align.Place{Article: a, Sentence: max(0, r.Doc.SentenceAt(s.Start))})
				break
			}
		}
	}
	return out
}

// SentenceAnchor is the passage that stands for a sentence in corrections.
func (c *Comparison) SentenceAnchor(p align.Place) news.Anchor {
	r := c.Readings[p.Article]
	return r.Article.Anchor(r.Doc.Sentences[p.Sentence].Span)
}

// FactAnchors are the passages that stand for a fact in corrections.
func (c *Comparison) FactAnchors(fact int) []news.Anchor {
	var out []news.Anchor
	for _, p := range c.Facts[fact].Places() {
		out = append(out, c.SentenceAnchor(p))
	}
	return out
}
