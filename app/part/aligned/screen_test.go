package aligned

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/chip"
	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

// TestCardOverRows draws the aligned view with its map and a card over it.
func TestCardOverRows(t *testing.T) {
	for name, look := range map[string]tone.Look{"card-light.png": tone.LookLight, "card-contrast.png": tone.LookContrast} {
		t.Run(name, func(t *testing.T) {
			test.NewTempApp(t)
			a, hover := NewAligned(sampleDocument()), chip.NewHoverCard()
			rows := container.NewBorder(nil, nil, nil, NewMinimap(a), a)
			win := scene.Window(t, container.NewStack(rows, hover.Layer), look, 960, 640)
			a.SetCursor(1, 1)
			hover.Show(chip.Hint{Kind: tone.Loaded, Title: "", Phrase: "swept the illegal blockade", Reason: "In the word list “negative labels”; only this article writes so."}, fyne.NewPos(530, 330))
			sight.MatchPicture(t, name, win.Canvas().Capture())
		})
	}
}
