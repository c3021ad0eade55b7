package prose

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// Tone is the colour of a piece of text.
type Tone uint8

// The tones; ToneOutlet takes the colour of Piece.Outlet.
const (
	ToneText Tone = iota
	ToneMuted
	ToneAccent
	ToneWarn
	ToneBad
	ToneGood
	ToneOutlet
)

// Piece is a stretch of a paragraph in one style.
type Piece struct {
	Text                        string
	Serif, Bold, Italic, Strike bool
	Line                        bool // underlined
	Tone                        Tone
	Outlet                      int // place in Palette.Outlets
	// Marked draws the ink of Kind under the piece.
	Marked bool
	Kind   tone.Kind
}

// Prose is a paragraph of pieces that wraps at the width it is given. It is
// for short texts outside of the aligned view: sentences about differences,
// quotes, cards. "\n" in a piece breaks the line.
type Prose struct {
	widget.BaseWidget
	pieces   []Piece
	size     float32 // share of the theme's text size
	most     int     // lines, 0: all
	oneLine  bool    // it does not wrap
	minWidth float32
	words    []proseWord // nil: not yet split
	pick     *TextPick   // what the pointer selected, nil before the first time
	parted   float32     // the width for which words were parted, 0: none was
	laidOut  float32     // width of the last layout
}

// NewProse makes a paragraph in the size of the interface.
func NewProse(pieces ...Piece) *Prose { return NewSizedProse(1, pieces...) }

// NewSizedProse makes a paragraph at a share of the interface's text size.
func NewSizedProse(share float32, pieces ...Piece) *Prose {
	p := &Prose{pieces: pieces, size: share}
	p.ExtendBaseWidget(p)
	return p
}

// NewProseLine makes a text that does not wrap: it wants the width of its words and
// stands in the middle of its height.
func NewProseLine(pieces ...Piece) *Prose {
	p := NewProse(pieces...)
	p.oneLine = true
	return p
}

// SetPieces changes the text.
func (p *Prose) SetPieces(pieces ...Piece) {
	p.pieces = pieces
	p.words = nil
	p.Refresh()
}

// SetMaxLines cuts the paragraph after n lines; 0 shows all.
func (p *Prose) SetMaxLines(n int) *Prose {
	p.most = n
	p.Refresh()
	return p
}

// SetMinWidth sets the least width, in units of the canvas; a paragraph whose
// width nobody sets is drawn in it.
func (p *Prose) SetMinWidth(w float32) *Prose {
	p.minWidth = w
	p.Refresh()
	return p
}

// String is the text without its styles.
func (p *Prose) String() string {
	var s string
	for _, piece := range p.pieces {
		s += piece.Text
	}
	return s
}

// typeface is the face of a piece.
func (p *Prose) typeface(piece Piece) glyph.Typeface {
	f := glyph.Themed(p.size, fyne.TextStyle{Bold: piece.Bold, Italic: piece.Italic})
	if !piece.Serif {
		return f
	}
	f.Size += 1.5
	switch {
	case piece.Bold:
		f.Font = tone.ReadingBold()
	case piece.Italic:
		f.Font = tone.ReadingItalic()
	default:
		f.Font = tone.Reading()
	}
	f.Style = fyne.TextStyle{}
	return f
}

// ink is the colour of a piece.
func (piece Piece) ink(pal *tone.Palette) color.NRGBA {
	switch piece.Tone {
	case ToneMuted:
		return pal.Muted
	case ToneAccent:
		return pal.Accent
	case ToneWarn:
		return pal.Warn
	case ToneBad:
		return pal.Bad
	case ToneGood:
		return pal.Good
	case ToneOutlet:
		return pal.Outlet(piece.Outlet)
	}
	return pal.Text
}

// CreateRenderer implements fyne.Widget.
func (p *Prose) CreateRenderer() fyne.WidgetRenderer { return &proseRenderer{glyph.NewSketch(p), p} }
