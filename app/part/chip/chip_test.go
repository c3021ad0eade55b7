package chip

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/chart"
	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

func TestChip(t *testing.T) {
	test.NewTempApp(t)
	taps := 0
	c := NewChip("Conflicts", false, func() { taps++ })
	w := scene.Window(t, c, tone.LookLight, 120, 30)
	test.Tap(c)
	c.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	sight.WantEqual(t, 2, taps)
	c.Disable()
	test.Tap(c)
	sight.WantEqual(t, 2, taps, "a disabled pill takes no taps")
	before := c.MinSize().Width
	c.SetText("Conflicts 12")
	sight.WantOrder(t, before, c.MinSize().Width)
	c.Enable()
	c.SetSelected(true)
	sight.WantTrue(t, c.Selected())
	sight.MatchMarkup(t, "chip.xml", test.RenderToMarkup(w.Canvas()))
}

func TestKindChipShowsLetterEvenWhenOff(t *testing.T) {
	test.NewTempApp(t)
	for _, on := range []bool{true, false} {
		c := NewKindChip(tone.Verb, "verb", on, nil)
		scene.Window(t, c, tone.LookLight, 120, 30)
		sight.WantHas(t, sight.Texts(test.WidgetRenderer(c).Objects()), "V")
	}
}

func TestCardPlace(t *testing.T) {
	size, in := fyne.NewSize(300, 90), fyne.NewSize(1000, 600)
	for _, c := range []struct {
		name     string
		at, want fyne.Position
	}{
		{"below the pointer", fyne.NewPos(100, 100), fyne.NewPos(108, 120)},
		{"not beyond the right edge", fyne.NewPos(990, 100), fyne.NewPos(692, 120)},
		{"above at the bottom", fyne.NewPos(100, 580), fyne.NewPos(108, 478)},
	} {
		sight.WantEqual(t, c.want, cardPlace(c.at, size, in), c.name)
	}
	sight.WantEqual(t, fyne.NewPos(4, 4), cardPlace(fyne.NewPos(50, 50), size, fyne.NewSize(200, 100)), "a small window")
}

func TestHoverCard(t *testing.T) {
	test.NewTempApp(t)
	h := NewHoverCard()
	under := NewChip("under the card", false, nil)
	w := scene.Window(t, container.NewStack(under, h.Layer), tone.LookLight, 600, 400)
	taps := 0
	under.OnTapped = func() { taps++ }
	h.Show(Hint{Kind: tone.Loaded, Phrase: "the illegal blockade", Reason: "Only this article writes so."}, fyne.NewPos(100, 100))
	sight.WantTrue(t, h.Visible())
	sight.WantHas(t, sight.Texts(test.WidgetRenderer(h.card).Objects()), "Loaded words")
	test.TapCanvas(w.Canvas(), fyne.NewPos(120, 130))
	sight.WantEqual(t, 1, taps, "the card takes no input")
	low := h.card.Size().Height
	h.Show(Hint{Kind: tone.Verb, Title: "Two verbs", Phrase: "claimed", Reason: "It says more about the speaker than “said”, and three other articles write “said” for the same words of hers."}, fyne.NewPos(100, 390))
	sight.WantOrder(t, low, h.card.Size().Height)
	sight.WantOrder(t, h.card.Position().Y, float32(390))
	h.Hide()
	sight.WantFalse(t, h.Visible())
}

// TestDrawingAgainChangesNothing: what is drawn again is made of the same
// objects in the same order. Fyne lays the parent of others out anew, and a
// window at rest would draw at every frame.
func TestDrawingAgainChangesNothing(t *testing.T) {
	test.NewTempApp(t)
	for _, d := range []fyne.Widget{
		chart.NewBar(true, chart.Part{Share: .5}, chart.Part{Share: .2, Level: 1}, chart.Part{Share: .1, Level: 2}),
		NewKindChip(tone.Verb, "verb", true, nil),
		NewMenuChip("Sorted as in Wire", nil),
	} {
		scene.Window(t, d, tone.LookLight, 200, 30)
		r := test.WidgetRenderer(d)
		before := slices.Clone(r.Objects())
		for range 3 {
			r.Layout(d.Size())
			sight.WantTrue(t, len(before) > 1 && slices.Equal(before, r.Objects()), d)
		}
	}
}
