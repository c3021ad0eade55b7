package app

import (
	"os"
	"testing"

	"parallax/app/view"
)

// TestQuotesPictures draws the screen Quotes in both looks; with UPDATE=1 the
// pictures are written.
func TestQuotesPictures(t *testing.T) {
	for name, look := range map[string]view.Look{"light": view.LookLight, "dark": view.LookDark} {
		w, q := openWindow(t)
		w.s.SetSetting(keyHint, "away")
		w.setLook(look)
		w.rune('3')
		q.run()
		checkPanels(t, w)
		if dir := os.Getenv("PICTURES"); dir != "" {
			shoot(t, w, dir+"/quotes-"+name+".png")
			w.rune('j')
			w.rune('j')
			q.run()
			shoot(t, w, dir+"/quotes-"+name+"-picked.png")
		}
	}
}
