package drawn

import (
	"strings"

	"parallax/compare/difference/counted"
	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/compare"
	"parallax/compare/figure"
	"parallax/compare/reading/number"
)

// RelationName says how numbers stand to each other, in the words of the
// screens.
func RelationName(r figure.Relation) string {
	switch r {
	case figure.Same:
		return told.Told("label.the-same.2")
	case figure.Rounded:
		return told.Told("label.rounded")
	case figure.Includes:
		return told.Told("page.relation.includes")
	case figure.Differ:
		return told.Told("label.numbers-differ-check")
	case figure.Conflict:
		return told.Told("label.numbers-conflict-check")
	}
	return string(r)
}

// relationSentence is the same as a sentence.
func relationSentence(r figure.Relation) string {
	switch r {
	case figure.Same:
		return told.Told("screens.figures.the-articles-give-the-same")
	case figure.Rounded:
		return told.Told("screens.figures.one-number-is-the-other")
	case figure.Includes:
		return told.Told("screens.figures.one-number-is-less-exact")
	case figure.Conflict:
		return told.Told("screens.figures.these-numbers-cannot-both-be")
	}
	return told.Told("screens.figures.the-numbers-differ-check-them")
}

// conflicts reports whether the numbers of a fact differ.
func conflicts(c *compare.Comparison, fact int) bool {
	for _, f := range c.Figures {
		if f.Fact == fact && f.Relation.Differs() {
			return true
		}
	}
	return false
}

// FigureTitle names what a figure measures.
func FigureTitle(c *compare.Comparison, i int) string {
	f := c.Figures[i]
	if i < len(c.FigureNames) && c.FigureNames[i] != "" {
		return figureName(c, i) + apart(c, i)
	}
	if f.Fact < 0 {
		return strings.TrimSuffix(kindOf(f.Values[0].Kind), " · ")
	}
	return kindOf(f.Values[0].Kind) + c.Facts[f.Fact].Title
}

// figureName is the name of a figure in the language of the window.
func figureName(c *compare.Comparison, i int) string {
	if name := counted.FigureName(c.Figures[i]); name != nil {
		return say.Text(told.Pieces(name))
	}
	return c.FigureNames[i]
}

// apart is the fact of a figure that has a name which others have too, so that two
// counts of deaths are told apart; "" for others.
func apart(c *compare.Comparison, i int) string {
	fact := c.Figures[i].Fact
	if fact < 0 {
		return ""
	}
	for j, name := range c.FigureNames {
		if j != i && name == c.FigureNames[i] {
			return " · " + c.Facts[fact].Title
		}
	}
	return ""
}

// kindOf is what a quantity is, before what it is told of.
func kindOf(k number.Kind) string {
	switch k {
	case number.Money:
		return told.Told("label.sum") + " "
	case number.Percent:
		return told.Told("label.percentage") + " "
	case number.Duration:
		return told.Told("label.length-of-time") + " "
	case number.Age:
		return told.Told("label.age") + " "
	case number.Vote:
		return told.Told("label.vote") + " "
	case number.Share:
		return told.Told("label.share") + " "
	case number.Year:
		return told.Told("label.year") + " "
	case number.Date, number.Weekday, number.Day, number.Period:
		return told.Told("label.day") + " "
	case number.Length:
		return told.Told("label.distance-or-length") + " "
	case number.Temperature:
		return told.Told("label.temperature") + " "
	case number.Ordinal:
		return told.Told("label.place-in-a-row") + " "
	case number.Times:
		return told.Told("label.multiple") + " "
	case number.Clock:
		return told.Told("label.time-of-day") + " "
	}
	return told.Told("label.count") + " "
}

// FigureCard lists a figure's numbers with who is credited.
func FigureCard(c *compare.Comparison, i int) fyne.CanvasObject {
	f := c.Figures[i]
	head := prose.Run{Text: relationSentence(f.Relation), Ink: tone.Muted}
	if f.Relation.Differs() {
		head = prose.Run{Text: "! " + relationSentence(f.Relation), Ink: tone.Warn, Bold: true}
	}
	names := ShortNames(c)
	parts := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: FigureTitle(c, i), Bold: true}), prose.NewFlow(head)}
	for _, v := range f.Values {
		parts = append(parts, grid.NewCells([]float32{84, 0}, prose.NewFlow(prose.Run{Text: names[v.Article], Ink: tone.Outlet(v.Article), Bold: true}),
			lay.NewColumn(lay.Column{}, prose.NewFlow(prose.Run{Text: ValueText(c, v), Bold: true}), prose.NewFlow(prose.Caption(told.Word("credit", c.CreditOf(v)))))))
	}
	return press.CardOf(4, parts)
}

// ValueText is a quantity as it is compared.
func ValueText(c *compare.Comparison, v figure.Value) string {
	return prose.Flat(c.Readings[v.Article].Article.Slice(v.Span))
}

// Flagged is a title with a sign before it where its numbers differ: the flag
// at the right gives way in narrow windows.
func Flagged(title string, r figure.Relation) []prose.Run {
	if r.Differs() {
		return []prose.Run{{Text: "! ", Ink: tone.Warn, Bold: true}, {Text: title}}
	}
	return []prose.Run{{Text: title}}
}
