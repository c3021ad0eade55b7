package prose

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

func TestProseWraps(t *testing.T) {
	test.NewTempApp(t)
	p := NewProse(Piece{Text: "The number of arrests differs: "}, Piece{Text: "23", Bold: true}, Piece{Text: " (Wire, Courier), "},
		Piece{Text: "more than two dozen", Bold: true, Marked: true, Kind: tone.Number}, Piece{Text: "."})
	scene.Window(t, p, tone.LookLight, 800, 100)
	one := p.MinSize().Height
	p.Resize(fyne.NewSize(150, 100))
	sight.WantOrder(t, 2*one-1, p.MinSize().Height)
	for _, w := range p.words {
		sight.WantAtMost(t, w.x+w.w, float32(151), w.text)
	}
	last := p.words[len(p.words)-1]
	sight.WantEqual(t, ".", last.text)
	sight.WantEqual(t, p.words[len(p.words)-2].line, last.line, "a full stop does not begin a line")
	p.SetMaxLines(1)
	sight.WantEqual(t, one, p.MinSize().Height)
	drawn := sight.Texts(test.WidgetRenderer(p).Objects())
	sight.WantTrue(t, strings.HasSuffix(drawn[len(drawn)-1], "…"))
}
