package panel

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/fact"
	"parallax/app/session/view"
	"parallax/app/sight/scene"
	"parallax/app/sight/words"
)

// TestNumbersLead holds that keys select the rows in the order shown and that
// the panel cites the sentences of the selected one.
func TestNumbersLead(t *testing.T) {
	scene.WithTheme(t)
	c := scene.ThreeFigures(t)
	picked := 0
	n := fact.NewNumbers(screen.Hooks{Tables: screen.TableHooks{Figure: func(i int) { picked = i }}})
	n.Show(screen.State{Comparison: c, Screen: screen.NumbersName, Pick: screen.NoPick(), Numbers: view.FilterAll})
	n.Type(&fyne.KeyEvent{Name: fyne.KeyHome})
	if picked != 2 {
		t.Fatalf("Home selects figure %d, not the one that differs", picked)
	}
	e := NewEvidence(func() {})
	e.Show(screen.State{Comparison: c, Screen: screen.NumbersName, Pick: screen.NoPick(), Numbers: view.FilterAll, Figure: picked})
	text := words.TextOf(e.Object())
	for _, want := range []string{"Number of arrests", "The numbers differ: check them.", "the union", "Police arrested 23 people, the union said.", "Police arrested 27 people."} {
		if !strings.Contains(text, want) {
			t.Errorf("the panel lacks %q:\n%s", want, text)
		}
	}
}

// TestVoicesPanel holds that the panel counts what the comparison holds.
func TestVoicesPanel(t *testing.T) {
	c := scene.Sample(t)
	test.NewTempApp(t).Settings().SetTheme(tone.NewTheme(tone.LookLight))
	e := NewEvidence(func() {})
	e.Show(screen.State{Comparison: c, Pick: screen.NoPick(), Screen: screen.QuotesName})
	text := words.TextOf(e.Object())
	wire := sumVoices(c, scene.IndexOf(t, c, "Transcoast Wire"))
	for _, want := range []string{"WHOSE VOICES", "REPORTING VERBS", wire.Sentence(), "police:\u00a021\u00a0words", "doubting", "claimed, insisted"} {
		if !strings.Contains(text, want) {
			t.Errorf("the panel lacks %q:\n%s", want, text)
		}
	}
	if wire.quoted == 0 || wire.sources == 0 {
		t.Errorf("%+v", wire)
	}
}
