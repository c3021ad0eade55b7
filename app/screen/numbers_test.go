package screen

import (
	"regexp"
	"strings"
	"testing"

	"parallax/app/sight"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/session"
	"parallax/app/sight/scene"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// threeFigures is an event of two articles whose sentences each give a number;
// it is made by hand, so that the screen alone is tested.
func threeFigures(t *testing.T) *compare.Comparison {
	t.Helper()
	c := &compare.Comparison{FigureNames: []string{"Number of ships", "Number of arrests", ""}}
	for outlet, text := range map[string]string{
		"The Heron": "Forty-one ships were waiting.\nPolice arrested 23 people, the union said.\nThe strike cost 2 million euros.",
		"The Kite":  "Some 40 ships were waiting.\nPolice arrested 27 people.\nThe strike cost €2 million.",
	} {
		a := news.New("The strike at the port", strings.Split(text, "\n"))
		a.Outlet = outlet
		c.Readings = append(c.Readings, compare.Reading{Article: a, Doc: token.Split(a)})
	}
	if c.Readings[0].Article.Outlet != "The Heron" {
		c.Readings[0], c.Readings[1] = c.Readings[1], c.Readings[0]
	}
	for i, relation := range []figure.Relation{figure.Rounded, figure.Differ, figure.Same} {
		f := figure.Figure{What: []string{"ships", "arrests", ""}[i], Fact: i, Relation: relation}
		fact := align.Fact{Title: []string{"Ships were waiting", "Police arrested people", "The strike cost 2 million euros"}[i]}
		for a, r := range c.Readings {
			at := align.Place{Article: a, Sentence: i + 1}
			v := figure.Value{Place: at, Quantity: number.Find(r.Doc)[at.Sentence][0]}
			if a == 0 && i == 1 {
				v.Credit = "the union"
			}
			f.Values = append(f.Values, v)
			fact.Tellings = append(fact.Tellings, align.Telling{Place: at, Span: r.Doc.Sentences[at.Sentence].Span})
		}
		c.Figures, c.Facts = append(c.Figures, f), append(c.Facts, fact)
		c.Rows = append(c.Rows, align.Row{Fact: i, Cells: [][]int{{i + 1}, {i + 1}}})
	}
	return c
}

var blankLines = regexp.MustCompile(`\n\n+`)

// TestNumbersRows holds that each row tells what is counted, the words of each
// article, who gives them and how they stand, those that differ first, and
// that the filters pass what they say.
func TestNumbersRows(t *testing.T) {
	scene.WithTheme(t)
	c := threeFigures(t)
	differ := "! Number of arrests\n23\nthe union\n27\n! differ: check\n"
	rounded := "Number of ships\nForty-one\nSome 40\nrounded\n"
	same := "Sum · The strike cost 2 million euros\n2 million euros\n€2 million\nthe same\n"
	for _, tt := range []struct {
		filter session.Filter
		want   string
	}{
		{session.FilterAll, differ + rounded + same},
		{session.FilterConflicts, differ},
		{session.FilterChanged, rounded},
		{session.FilterShared, same},
	} {
		n := NewNumbers(Hooks{})
		n.Show(State{Comparison: c, Screen: NumbersName, Pick: NoPick(), Numbers: tt.filter})
		if got := blankLines.ReplaceAllString(textOf(n.lines.Sheet), "\n"); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.filter, got, tt.want)
		}
	}
}

// TestNumbersLead holds that keys select the rows in the order shown and that
// the panel cites the sentences of the selected one.
func TestNumbersLead(t *testing.T) {
	scene.WithTheme(t)
	c := threeFigures(t)
	picked := 0
	n := NewNumbers(Hooks{Tables: TableHooks{Figure: func(i int) { picked = i }}})
	n.Show(State{Comparison: c, Screen: NumbersName, Pick: NoPick(), Numbers: session.FilterAll})
	n.Type(&fyne.KeyEvent{Name: fyne.KeyHome})
	if picked != 2 {
		t.Fatalf("Home selects figure %d, not the one that differs", picked)
	}
	e := NewEvidence(func() {})
	e.Show(State{Comparison: c, Screen: NumbersName, Pick: NoPick(), Numbers: session.FilterAll, Figure: picked})
	text := textOf(e.Object())
	for _, want := range []string{"Number of arrests", "The numbers differ: check them.", "the union", "Police arrested 23 people, the union said.", "Police arrested 27 people."} {
		if !strings.Contains(text, want) {
			t.Errorf("the panel lacks %q:\n%s", want, text)
		}
	}
}

// TestNumbersPicture holds what the screen looks like.
func TestNumbersPicture(t *testing.T) {
	scene.WithTheme(t)
	n := NewNumbers(Hooks{})
	n.Show(State{Comparison: threeFigures(t), Screen: NumbersName, Pick: NoPick(), Numbers: session.FilterAll, Figure: 2})
	w := test.NewTempWindow(t, n.Object())
	w.Resize(fyne.NewSize(760, 300))
	sight.MatchPicture(t, "numbers-light.png", w.Canvas().Capture())
}
