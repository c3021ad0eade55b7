package typeface

import (
	"slices"
	"testing"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/fontscan"
)

// TestLend: a face that is lent has all the letters, and is the same each time.
func TestLend(t *testing.T) {
	letters := []rune("Ωж")
	f := Lend(letters)
	if f == nil {
		t.Skip("this computer has no face with Greek and Cyrillic letters")
	}
	for _, r := range letters {
		if _, ok := font.NewFace(f).NominalGlyph(r); !ok {
			t.Errorf("%c is not there", r)
		}
	}
	if Lend(letters) != f {
		t.Error("another face the second time")
	}
	if Lend([]rune{0x10ffff}) != nil {
		t.Error("a face for what is no letter")
	}
}

// TestOrder: plain upright faces come first, whatever the order in which they are found.
func TestOrder(t *testing.T) {
	face := func(family string, weight font.Weight, style font.Style) fontscan.Footprint {
		return fontscan.Footprint{Family: family, Aspect: font.Aspect{Weight: weight, Style: style, Stretch: font.StretchNormal}}
	}
	want := []fontscan.Footprint{
		face("alpha sans", font.WeightNormal, font.StyleNormal), face("beta sans", font.WeightNormal, font.StyleNormal),
		face("alpha sans", font.WeightBold, font.StyleNormal), face("alpha serif", font.WeightNormal, font.StyleNormal), face("alpha sans", font.WeightNormal, font.StyleItalic),
		face("alpha sans mono", font.WeightNormal, font.StyleNormal),
	}
	for range 2 {
		got := newShelf(want).faces
		for i := range want {
			if got[i].Family != want[i].Family || got[i].Aspect != want[i].Aspect {
				t.Errorf("%d: %s %v, want %s %v", i, got[i].Family, got[i].Aspect, want[i].Family, want[i].Aspect)
			}
		}
		mixed := slices.Clone(want)
		slices.Reverse(mixed)
		if again := newShelf(mixed).faces; again[0].Family != want[0].Family || again[0].Aspect != want[0].Aspect {
			t.Errorf("found in another order: %s", again[0].Family)
		}
	}
}
