package aligned

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// faces are the typefaces of the aligned view at one size of the text.
type faces struct {
	read, headline, title, small, italic, letter glyph.Typeface
}

// DefaultReadingSize is the size of article text, MinReadingSize and
// MaxReadingSize its limits, in units of the canvas.
const (
	DefaultReadingSize = 15
	MinReadingSize     = 10
	MaxReadingSize     = 32
)

func facesAt(size float32) faces {
	ui := func(share float32, style fyne.TextStyle) glyph.Typeface {
		return glyph.Typeface{Style: style, Size: glyph.Round(size*share*2) / 2}
	}
	return faces{
		read:     glyph.Typeface{Font: tone.Reading(), Size: size},
		headline: glyph.Typeface{Font: tone.ReadingBold(), Size: glyph.Round(size * 1.05)},
		title:    ui(.82, fyne.TextStyle{Bold: true}),
		small:    ui(.76, fyne.TextStyle{}),
		italic:   ui(.84, fyne.TextStyle{Italic: true}),
		letter:   ui(.68, fyne.TextStyle{Bold: true}),
	}
}

// metrics are the sizes of rows in these faces.
func (f faces) metrics() metrics {
	return metrics{
		line:  glyph.Round(f.read.Size * 1.5),
		title: f.title.Line(),
		note:  glyph.Round(f.small.Size*1.42) + 2,
		head:  f.small.Line() + 12,
		padX:  12,
		padY:  10,
		gap:   1,
	}
}

// titleColumn is the width of the column of titles.
func (f faces) titleColumn() float32 { return glyph.Round(f.read.Size * 8.3) }
