package glyph_test

import (
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// TestWordIsAsWideAsDrawn holds that a word's width, made of its letters', is
// that of the word as it is shaped, and that letters are measured once.
func TestWordIsAsWideAsDrawn(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(tone.NewTheme(tone.LookLight))
	const text = `The official chef of the flagship offered five waffles “to Avery,” he said’s. To Večerníček, Tąż, AVATAR;
		influence softening afterwards. afflict fjord halfback cufflink 港口 1,200 3/4 co-op e.g. U.S. … wait... Ünal Yvonne W.A.V.E. ﬁn été`
	for _, f := range []glyph.Typeface{
		{Font: tone.Reading(), Size: 15},
		{Font: tone.ReadingBold(), Size: 16},
		{Font: tone.ReadingItalic(), Size: 13},
		{Size: 12.5},
	} {
		calls := 0
		r := glyph.NewRuler(func(s string) float32 { calls++; return f.Measure(s) }, 0)
		for _, w := range strings.Fields(text) {
			if got, want := r.Word(w), f.Measure(w); math.Abs(float64(got-want)) > .01 {
				t.Errorf("%v: %q is %v wide, want %v", f.Size, w, got, want)
			}
		}
		r.Word("and")
		r.Word("sand")
		before := calls
		if r.Word("andsand"); calls > before+1 {
			t.Errorf("a word of known letters was measured by %d calls", calls-before)
		}
	}
}
