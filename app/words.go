package app

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/screen/worded"
	"parallax/compare"
	"parallax/compare/actor"
	"parallax/compare/news"
)

// labelling is what the reader does with the rows of labels.
type labelling struct {
	*stage
	wording *worded.Wording
}

// wordActions are what the reader can do with labels and words.
func (la *labelling) wordActions() []menu.Action {
	return []menu.Action{
		{Group: "Wording", Title: "Rename this row of labels…", Keys: letter('r'), Do: la.renameRow, When: la.chosen},
		{Group: "Wording", Title: "These are the same people or things…", Keys: letter('e'), Do: la.joinLabels, When: la.chosen},
		{Group: "Wording", Title: "A label does not belong here…", Keys: letter('x'), Do: la.moveLabel, When: la.chosen, Here: la.onLabel},
		{Group: "Wording", Title: "Mark a word or phrase…", Keys: letter('w'), Do: la.w.words.markWord, When: la.w.centre.inSight, Rule: true},
		{Group: "Wording", Title: "Don't mark this word…", Keys: letter('d'), Do: la.w.words.dontMark, When: la.w.words.chosen},
		{Group: "Wording", Title: "Your words…", Do: la.w.words.showWords},
	}
}

// rowPicked is the row of labels that is selected; it says so when none is.
func (la *labelling) rowPicked() (c *compare.Comparison, at int, ok bool) {
	c, at = la.s.Comparison(), worded.LabelAt(la.w.glance())
	if c == nil || at < 0 {
		la.say("Select a row of the labels first: on the screen Wording, click one, or move with j and k.")
		return nil, -1, false
	}
	return c, at, true
}

// renameRow lets the reader type another name for the row that is selected, in
// its place; without letters the row has the program's name again.
func (la *labelling) renameRow() {
	c, at, ok := la.rowPicked()
	if !ok {
		return
	}
	row := c.Actors.Rows[at]
	field := la.wording.EditName(func(typed string) {
		typed = strings.TrimSpace(typed)
		la.win.Canvas().Unfocus()
		if typed != row.Name && (typed != "" || row.Renamed) {
			label := worded.LabelOf(row)
			la.w.corrections.correct(news.Correction{Kind: news.NameActor, At: c.LabelAnchors(at, label), Name: label, Value: typed})
		}
	})
	if field != nil {
		la.win.Canvas().Focus(field)
		field.(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// joinLabels asks which other row means the same people or things as the one
// that is selected.
func (la *labelling) joinLabels() {
	c, at, ok := la.rowPicked()
	if !ok {
		return
	}
	label := worded.LabelOf(c.Actors.Rows[at])
	choices := la.otherRows(c, at, func(i int, other string) {
		la.w.corrections.correct(news.Correction{Kind: news.SameActor, At: pairAnchors(c, at, label, i, other), Name: label, Value: other})
	})
	if len(choices) == 0 {
		la.say("There is no other row.")
		return
	}
	la.ask("Who or what is the same as “"+c.Actors.Rows[at].Name+"”?", choices, nil)
}

// pairAnchors are a place of each of two labels.
func pairAnchors(c *compare.Comparison, row int, label string, other int, its string) []news.Anchor {
	return append(c.LabelAnchors(row, label)[:1], c.LabelAnchors(other, its)[0])
}

// otherRows are choices of all rows but one, with a label of each.
func (la *labelling) otherRows(c *compare.Comparison, but int, do func(row int, label string)) []menu.Action {
	var out []menu.Action
	for i, r := range c.Actors.Rows {
		if i != but {
			out = append(out, menu.Action{Group: string(r.Kind), Title: r.Name, Do: func() { do(i, worded.LabelOf(r)) }})
		}
	}
	return out
}

// moveLabel asks which label of the row that is selected means something else,
// then what it means.
func (la *labelling) moveLabel() {
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
				choices = append(choices, menu.Action{Group: row.Name, Title: l.Text, Do: func() { la.moveTo(c, at, l.Text) }})
			}
		}
	}
	if len(choices) < 2 {
		la.say("This row has one label alone: press e to put it together with another row.")
		return
	}
	la.ask("Which label does not belong to “"+row.Name+"”?", choices, nil)
}

// moveTo asks what a label means instead.
func (la *labelling) moveTo(c *compare.Comparison, at int, label string) {
	from := c.LabelAnchors(at, label)
	choices := []menu.Action{{Group: "Put it into", Title: "a row of its own", Do: func() {
		la.w.corrections.correct(news.Correction{Kind: news.MoveLabel, At: from, Name: label})
	}}}
	choices = append(choices, la.otherRows(c, at, func(i int, other string) {
		to := c.LabelAnchors(i, other)[:1]
		la.w.corrections.correct(news.Correction{Kind: news.MoveLabel, At: slices.Concat(from, to), Name: label, Value: other})
	})...)
	la.ask("What does “"+label+"” mean?", choices, nil)
}

// partLabels says that the two labels of a proposal do not mean the same.
func (la *labelling) partLabels(p actor.Proposal) {
	c := la.s.Comparison()
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
	la.w.corrections.correct(news.Correction{Kind: news.NotSameActor, At: at, Name: words[0], Value: words[1]})
}
