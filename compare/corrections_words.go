package compare

import (
	"slices"
	"strings"

	"parallax/compare/actor"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// correctWords adds the words that the reader marks or does not want marked in
// this event to those of the options; a later correction goes over an earlier
// one, each over the options.
func (c *Comparison) correctWords() {
	c.Words.Muted, c.Words.Added, c.Words.Local = slices.Clone(c.Words.Muted), slices.Clone(c.Words.Added), slices.Clone(c.Words.Local)
	for i := range c.Corrections {
		a := &c.Corrections[i]
		if a.Kind != news.MuteWord && a.Kind != news.MarkWord {
			continue
		}
		var at lexicon.Local // where it holds; the zero value is everywhere
		if at.Article, at.Span, a.Placed = c.wordAt(a.Correction); !a.Placed {
			continue
		}
		form := strings.ToLower(news.OneLine(a.Name))
		c.forgetWord(form, at)
		if a.Kind == news.MuteWord {
			m := lexicon.Mute{Form: form, Scope: lexicon.InEvent, Article: at.Article, Span: at.Span}
			if at.Article != "" {
				m.Scope = lexicon.Here
			}
			c.Words.Muted = append(c.Words.Muted, m)
			continue
		}
		at.Entry = lexicon.Changed(form, a.category(), a.reason())
		if at.Article == "" {
			c.Words.Added = slices.Insert(c.Words.Added, 0, at.Entry)
		} else {
			c.Words.Local = append(c.Words.Local, at)
		}
	}
}

// wordAt is where a correction of a word holds: an article, and perhaps a
// place of it; false when they are not there.
func (c *Comparison) wordAt(one news.Correction) (article string, at news.Span, ok bool) {
	if len(one.At) == 0 {
		return "", at, true
	}
	n := one.At[0]
	for _, r := range c.Readings {
		s, found := n.Find(r.Article)
		switch {
		case found && IsPlace(one):
			return r.Article.ID, s, true
		case !IsPlace(one) && (found || r.Article.ID == n.Article):
			return r.Article.ID, news.Span{}, true
		}
	}
	return "", at, false
}

// IsPlace reports whether a correction of a word holds at one place alone, not
// in the whole article.
func IsPlace(one news.Correction) bool {
	return len(one.At) > 0 && strings.EqualFold(news.OneLine(one.At[0].Words), one.Name)
}

// forgetWord takes back what was said before about a word where a correction
// holds.
func (c *Comparison) forgetWord(form string, at lexicon.Local) {
	within := func(article string, s news.Span) bool {
		return at.Article == "" || article == at.Article && (at.Span.Empty() || s == at.Span)
	}
	c.Words.Muted = slices.DeleteFunc(c.Words.Muted, func(m lexicon.Mute) bool {
		return strings.EqualFold(m.Form, form) && within(m.Article, m.Span)
	})
	c.Words.Local = slices.DeleteFunc(c.Words.Local, func(l lexicon.Local) bool {
		return slices.Contains(l.Entry.Forms, form) && within(l.Article, l.Span)
	})
}

// category and reason are those of a word that the reader marks.
func (a Applied) category() lexicon.Category {
	c, _, _ := strings.Cut(a.Value, "\n")
	return lexicon.Category(c)
}

func (a Applied) reason() string {
	_, why, _ := strings.Cut(a.Value, "\n")
	return why
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
