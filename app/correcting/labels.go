package correcting

import (
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen/worded"
	"parallax/app/stage"
	"parallax/compare"
	"parallax/compare/actor"
	"parallax/compare/news"
)

// Labels is what the reader does with the rows of labels.
type Labels struct {
	part
	wording *worded.Wording
}

// WordActions are what the reader can do with labels and words.
func (la *Labels) WordActions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.wording"), Title: told.Told("window.labels.rename-this-row-of-labels"), Keys: stage.Letter('r'), Do: la.RenameRow, When: la.chosen},
		{Group: told.Told("label.wording"), Title: told.Told("window.labels.these-are-the-same-people"), Keys: stage.Letter('e'), Do: la.JoinLabels, When: la.chosen},
		{Group: told.Told("label.wording"), Title: told.Told("window.labels.a-label-does-not-belong"), Keys: stage.Letter('x'), Do: la.MoveLabel, When: la.chosen, Here: la.onLabel},
		{Group: told.Told("label.wording"), Title: told.Told("window.labels.mark-a-word-or-phrase"), Keys: stage.Letter('w'), Do: la.room.Words.markWord, When: la.Middle.InSight, Rule: true},
		{Group: told.Told("label.wording"), Title: told.Told("window.labels.don-t-mark-this-word"), Keys: stage.Letter('d'), Do: la.room.Words.DontMark, When: la.room.Words.chosen},
		{Group: told.Told("label.wording"), Title: told.Told("label.your-words"), Do: la.room.Words.ShowWords},
	}
}

// rowPicked is the row of labels that is selected; it says so when none is.
func (la *Labels) rowPicked() (c *compare.Comparison, at int, ok bool) {
	c, at = la.S.Comparison(), worded.LabelAt(la.Shows.Glance())
	if c == nil || at < 0 {
		la.Say(told.Told("window.labels.select-a-row-of-the"))
		return nil, -1, false
	}
	return c, at, true
}

// RenameRow lets the reader type another name for the row that is selected, in
// its place; without letters the row has the program's name again.
func (la *Labels) RenameRow() {
	c, at, ok := la.rowPicked()
	if !ok {
		return
	}
	row := c.Actors.Rows[at]
	field := la.wording.EditName(func(typed string) {
		typed = strings.TrimSpace(typed)
		la.Win.Canvas().Unfocus()
		if typed != row.Name && (typed != "" || row.Renamed) {
			label := worded.LabelOf(row)
			la.room.Corrections.correct(news.Correction{Kind: news.NameActor, At: c.LabelAnchors(at, label), Name: label, Value: typed})
		}
	})
	if field != nil {
		la.Win.Canvas().Focus(field)
		field.(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// JoinLabels asks which other row means the same people or things as the one
// that is selected.
func (la *Labels) JoinLabels() {
	c, at, ok := la.rowPicked()
	if !ok {
		return
	}
	label := worded.LabelOf(c.Actors.Rows[at])
	choices := la.otherRows(c, at, func(i int, other string) {
		la.room.Corrections.correct(news.Correction{Kind: news.SameActor, At: pairAnchors(c, at, label, i, other), Name: label, Value: other})
	})
	if len(choices) == 0 {
		la.Say(told.Told("window.labels.there-is-no-other-row"))
		return
	}
	la.Ask(told.Told("label.who-or-what-is-the-same-as", say.Of("name", say.Words(c.Actors.Rows[at].Name))), choices, nil)
}

// pairAnchors are a place of each of two labels.
func pairAnchors(c *compare.Comparison, row int, label string, other int, its string) []news.Anchor {
	return append(c.LabelAnchors(row, label)[:1], c.LabelAnchors(other, its)[0])
}

// otherRows are choices of all rows but one, with a label of each.
func (la *Labels) otherRows(c *compare.Comparison, but int, do func(row int, label string)) []menu.Action {
	var out []menu.Action
	for i, r := range c.Actors.Rows {
		if i != but {
			out = append(out, menu.Action{Group: told.Word("actor.kind", string(r.Kind)), Title: r.Name, Do: func() { do(i, worded.LabelOf(r)) }})
		}
	}
	return out
}

// MoveLabel asks which label of the row that is selected means something else,
// then what it means.
func (la *Labels) MoveLabel() {
	c, at, ok := la.rowPicked()
	if !ok {
		return
	}
	row := c.Actors.Rows[at]
	var choices []menu.Action
	var seen []string
	for _, cell := range row.Cells {
		for _, l := range cell {
			if key := strings.ToLower(l.Text); !slices.Contains(seen, key) {
				seen = append(seen, key)
				choices = append(choices, menu.Action{Group: row.Name, Title: l.Text, Do: func() { la.MoveTo(c, at, l.Text) }})
			}
		}
	}
	if len(choices) < 2 {
		la.Say(told.Told("window.labels.this-row-has-one-label"))
		return
	}
	la.Ask(told.Told("label.which-label-does-not-belong-to-name", say.Of("name", say.Words(row.Name))), choices, nil)
}

// MoveTo asks what a label means instead.
func (la *Labels) MoveTo(c *compare.Comparison, at int, label string) {
	from := c.LabelAnchors(at, label)
	choices := []menu.Action{{Group: told.Told("label.put-it-into"), Title: told.Told("label.a-row-of-its-own"), Do: func() {
		la.room.Corrections.correct(news.Correction{Kind: news.MoveLabel, At: from, Name: label})
	}}}
	choices = append(choices, la.otherRows(c, at, func(i int, other string) {
		to := c.LabelAnchors(i, other)[:1]
		la.room.Corrections.correct(news.Correction{Kind: news.MoveLabel, At: slices.Concat(from, to), Name: label, Value: other})
	})...)
	la.Ask(told.Told("label.what-does-label-mean", say.Of("label", say.Words(label))), choices, nil)
}

// PartLabels says that the two labels of a proposal do not mean the same.
func (la *Labels) PartLabels(p actor.Proposal) {
	c := la.S.Comparison()
	if c == nil {
		return
	}
	var at []news.Anchor
	var words []string
	for _, i := range p.Mentions {
		m := c.Actors.Mentions[i]
		a := c.Readings[m.Article].Article
		at = append(at, a.Anchor(m.Span))
		words = append(words, strings.Join(strings.Fields(a.Slice(m.Span)), " "))
	}
	la.room.Corrections.correct(news.Correction{Kind: news.NotSameActor, At: at, Name: words[0], Value: words[1]})
}

func (la *Labels) chosen() bool { return la.Compared() && worded.LabelAt(la.Shows.Glance()) >= 0 }

// onLabel reports whether keys mean the row of labels that is selected.
func (la *Labels) onLabel() bool { return !la.room.List.onOverview() && la.chosen() }
