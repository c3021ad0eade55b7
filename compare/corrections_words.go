package compare

import (
	"slices"
	"strings"

	"parallax/compare/actor"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// correctWords adds the words that the reader does not want marked to those
// of the options.
func (c *Comparison) correctWords() {
	c.Words.Muted = slices.Clone(c.Words.Muted)
	for i := range c.Corrections {
		a := &c.Corrections[i]
		if a.Kind != news.MuteWord {
			continue
		}
		m := lexicon.Mute{Form: strings.ToLower(a.Name), Scope: lexicon.InEvent}
		a.Placed = true
		if len(a.At) > 0 {
			m.Scope, m.Article = lexicon.Here, a.At[0].Article
			a.Placed = slices.ContainsFunc(c.Readings, func(r Reading) bool { return r.Article.ID == m.Article })
		}
		c.Words.Muted = append(c.Words.Muted, m)
	}
}

// decisions are what the reader decided about labels; where gives for each
// the correction that it stands in.
func (c *Comparison) decisions() (out []actor.Decision, where []int) {
	for i, a := range c.Corrections {
		d := actor.Decision{A: actor.Ref{Label: a.Name}, B: actor.Ref{Label: a.Value}}
		switch a.Kind {
		case news.SameActor:
			d.Kind = actor.Together
		case news.NotSameActor:
			d.Kind = actor.Apart
		case news.MoveLabel:
			d.Kind = actor.Alone
		case news.NameActor:
			d.Kind, d.B, d.Name = actor.Named, actor.Ref{}, a.Value
		default:
			continue
		}
		own := a.At
		if n := len(own); d.B.Label != "" && n > 1 {
			own, d.B.At = own[:n-1], c.spots(own[n-1:])
		}
		d.A.At = c.spots(own)
		out, where = append(out, d), append(where, i)
	}
	return out, where
}

// spots are the places of anchors that are found.
func (c *Comparison) spots(at []news.Anchor) []actor.Spot {
	var out []actor.Spot
	for _, n := range at {
		for a, r := range c.Readings {
			if s, ok := n.Find(r.Article); ok {
				out = append(out, actor.Spot{Article: a, Span: s})
				break
			}
		}
	}
	return out
}

// LabelAnchors are passages that stand for a label in corrections: its first
// mention in each article of a row; nil for a label that does not stand there.
func (c *Comparison) LabelAnchors(row int, label string) []news.Anchor {
	var out []news.Anchor
	for a, cell := range c.Actors.Rows[row].Cells {
		for _, l := range cell {
			if strings.EqualFold(l.Text, label) {
				m := c.Actors.Mentions[l.Mentions[0]]
				out = append(out, c.Readings[a].Article.Anchor(m.Span))
			}
		}
	}
	return out
}

// wordSentence says what the reader corrected about labels and marks; "" for
// other corrections.
func (a Applied) wordSentence() string {
	name, value := "“"+a.Name+"”", "“"+a.Value+"”"
	switch a.Kind {
	case news.MuteWord:
		if len(a.At) > 0 {
			return name + " is not marked in " + a.At[0].ArticleName + "."
		}
		return name + " is not marked in this event."
	case news.SameActor:
		return name + " and " + value + " mean the same."
	case news.NotSameActor:
		return name + " and " + value + " do not mean the same."
	case news.MoveLabel:
		if a.Value == "" {
			return name + " means something of its own."
		}
		return name + " means the same as " + value + "."
	case news.NameActor:
		if a.Value == "" {
			return name + " has the program's name again."
		}
		return name + " is called " + value + "."
	}
	return ""
}
