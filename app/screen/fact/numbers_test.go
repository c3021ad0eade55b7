package fact

import (
	"fmt"
	"regexp"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/screen"
	"parallax/app/session/view"
	"parallax/app/sight"
	"parallax/app/sight/scene"
	"parallax/app/sight/words"
)

var blankLines = regexp.MustCompile(`\n\n+`)

// TestNumbersRows holds that each row tells what is counted, the words of each
// article, who gives them and how they stand, those that differ first, and
// that the filters pass what they say.
func TestNumbersRows(t *testing.T) {
	scene.WithTheme(t)
	c := scene.ThreeFigures(t)
	differ := "! Number of arrests\n23\nthe union\n27\n! differ: check\n"
	rounded := "Number of ships\nForty-one\nSome 40\nrounded\n"
	same := "Sum · The strike cost 2 million euros\n2 million euros\n€2 million\nthe same\n"
	for _, tt := range []struct {
		filter view.Filter
		want   string
	}{
		{view.FilterAll, differ + rounded + same},
		{view.FilterConflicts, differ},
		{view.FilterChanged, rounded},
		{view.FilterShared, same},
	} {
		n := NewNumbers(screen.Hooks{})
		n.Show(screen.State{Comparison: c, Screen: screen.NumbersName, Pick: screen.NoPick(), Numbers: tt.filter})
		if got := blankLines.ReplaceAllString(words.TextOf(n.lines.Sheet), "\n"); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.filter, got, tt.want)
		}
	}
}

// TestNumbersRepeated holds that a figure whose numbers stand in another one of its name and
// fact has no row, and that one with a number of its own has.
func TestNumbersRepeated(t *testing.T) {
	c := scene.ThreeFigures(t)
	part := c.Figures[1]
	part.Values = part.Values[:1]
	other := c.Figures[1]
	other.Values = slices.Clone(other.Values)
	other.Values[0].Low, other.Values[0].High = 24, 24
	c.Figures = append(c.Figures, part, c.Figures[1], other)
	c.FigureNames = append(c.FigureNames, c.FigureNames[1], c.FigureNames[1], c.FigureNames[1])
	var got []bool
	for i := range c.Figures {
		got = append(got, repeated(c, i))
	}
	sight.WantEqual(t, "[false false false true true false]", fmt.Sprint(got))
}

// TestNumbersPicture holds what the screen looks like.
func TestNumbersPicture(t *testing.T) {
	scene.WithTheme(t)
	n := NewNumbers(screen.Hooks{})
	n.Show(screen.State{Comparison: scene.ThreeFigures(t), Screen: screen.NumbersName, Pick: screen.NoPick(), Numbers: view.FilterAll, Figure: 2})
	w := test.NewTempWindow(t, n.Object())
	w.Resize(fyne.NewSize(760, 300))
	sight.MatchPicture(t, "numbers-light.png", w.Canvas().Capture())
}
