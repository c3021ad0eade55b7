package view

import (
	"math"

	"fyne.io/fyne/v2"
)

// faces are the typefaces of the aligned view at one size of the text.
type faces struct {
	read, headline, title, small, italic, letter typeface
}

// DefaultReadingSize is the size of article text, MinReadingSize and
// MaxReadingSize its limits, in units of the canvas.
const (
	DefaultReadingSize = 15
	MinReadingSize     = 10
	MaxReadingSize     = 32
)

func facesAt(size float32) faces {
	ui := func(share float32, style fyne.TextStyle) typeface {
		return typeface{style: style, size: round(size*share*2) / 2}
	}
	return faces{
		read:     typeface{font: Reading(), size: size},
		headline: typeface{font: ReadingBold(), size: round(size * 1.05)},
		title:    ui(.82, fyne.TextStyle{Bold: true}),
		small:    ui(.76, fyne.TextStyle{}),
		italic:   ui(.84, fyne.TextStyle{Italic: true}),
		letter:   ui(.68, fyne.TextStyle{Bold: true}),
	}
}

// metrics are the sizes of rows in these faces.
func (f faces) metrics() metrics {
	return metrics{
		line:  round(f.read.size * 1.5),
		title: f.title.line(),
		note:  round(f.small.size*1.42) + 2,
		head:  f.small.line() + 12,
		padX:  12,
		padY:  10,
		gap:   1,
	}
}

// titleColumn is the width of the column of titles.
func (f faces) titleColumn() float32 { return round(f.read.size * 8.3) }

func round(v float32) float32 { return float32(math.Round(float64(v))) }
