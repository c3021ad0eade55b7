package view

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// TestCardOverRows draws the aligned view with its map and a card over it.
func TestCardOverRows(t *testing.T) {
	for name, look := range map[string]Look{"card-light.png": LookLight, "card-contrast.png": LookContrast} {
		t.Run(name, func(t *testing.T) {
			test.NewTempApp(t)
			a, hover := NewAligned(sampleDocument()), NewHoverCard()
			rows := container.NewBorder(nil, nil, nil, NewMinimap(a), a)
			win := window(t, container.NewStack(rows, hover.Layer), look, 960, 640)
			a.SetCursor(1, 1)
			hover.Show(Hint{Loaded, "", "swept the illegal blockade", "In the word list “negative labels”; only this article writes so."}, fyne.NewPos(530, 330))
			matchPicture(t, name, win.Canvas().Capture())
		})
	}
}
