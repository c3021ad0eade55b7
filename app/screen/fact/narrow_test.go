package fact

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/prose"
	"parallax/app/screen"
	"parallax/app/sight/scene"
)

// TestTablesFitNarrowWindows holds that every line of Facts, Numbers and Wording
// shows its verdict and its articles at any width: beside each other, or as a list.
func TestTablesFitNarrowWindows(t *testing.T) {
	scene.WithTheme(t)
	c := scene.ThreeFigures(t)
	for _, width := range []float32{320, 420, 560, 760, 1200} {
		n := NewNumbers(screen.Hooks{})
		win := test.NewTempWindow(t, n.Object())
		win.SetPadded(false)
		win.Resize(fyne.NewSize(width, 500))
		n.Show(screen.State{Comparison: c, Screen: screen.NumbersName, Pick: screen.NoPick(), Figure: 1})
		text := visibleText(n.lines.Sheet)
		for _, want := range []string{"! differ: check", "the same", "27", "the union"} {
			if !strings.Contains(text, want) {
				t.Errorf("at %v nothing says %q:\n%s", width, want, text)
			}
		}
	}
}

// visibleText is the text of all flows that are in sight.
func visibleText(o fyne.CanvasObject) string {
	var b strings.Builder
	for _, part := range test.LaidOutObjects(o) {
		if f, ok := part.(*prose.Flow); ok && f.Visible() {
			b.WriteString(f.Text() + "\n")
		}
	}
	return b.String()
}
