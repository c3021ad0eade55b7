package tone

import (
	"sync"

	"fyne.io/fyne/v2"
	"golang.org/x/image/font/sfnt"
)

// Face is the interface's face of a style when it has every sign of a text, and nil,
// the theme's, when it lacks one. A face that is named is parsed once and alone; behind
// the theme's Fyne parses several others for each style, over 7 MB each time.
func Face(s fyne.TextStyle, text string) fyne.Resource {
	if _, own := fyne.CurrentApp().Settings().Theme().(*Theme); !own {
		return nil
	}
	i := 0
	switch {
	case s.Monospace || s.Symbol:
		return nil
	case s.Bold:
		i = 1
	case s.Italic:
		i = 2
	}
	if !drawable(i, text) {
		return nil
	}
	return inter[i]()
}

// inter are the faces of the interface: regular, semibold, italic.
var inter = [...]func() fyne.Resource{interRegular, interSemiBold, interItalic}

// signs are the same faces as tables of their signs.
var signs = [...]func() *sfnt.Font{table(interRegular), table(interSemiBold), table(interItalic)}

func table(face func() fyne.Resource) func() *sfnt.Font {
	return sync.OnceValue(func() *sfnt.Font {
		f, err := sfnt.Parse(face().Content())
		if err != nil {
			panic(err) // a broken build, as a face that is not there
		}
		return f
	})
}

// drawable tells whether a face of inter has all signs of a text. It has the letters of
// Western and Central Europe, which are most of what is asked.
func drawable(i int, text string) bool {
	for _, r := range text {
		if r >= ' ' && r < 0x7F || r >= 0xA0 && r < 0x180 || r == '\u2019' {
			continue
		}
		if g, err := signs[i]().GlyphIndex(nil, r); err != nil || g == 0 {
			return false
		}
	}
	return true
}
