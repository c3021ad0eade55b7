package tone

import (
	"sync"

	"fyne.io/fyne/v2"

	"parallax/assets"
)

// face reads one embedded font once. A font that is not there is a broken
// build, so it panics.
func face(path string) func() fyne.Resource {
	return sync.OnceValue(func() fyne.Resource {
		b, err := assets.Fonts.ReadFile("fonts/" + path)
		if err != nil {
			panic(err)
		}
		return fyne.NewStaticResource(path, b)
	})
}

var (
	interRegular  = face("inter/Inter-Regular.ttf")
	interSemiBold = face("inter/Inter-SemiBold.ttf")
	interItalic   = face("inter/Inter-Italic.ttf")
	serifRegular  = face("sourceserif4/SourceSerif4-Regular.ttf")
	serifSemiBold = face("sourceserif4/SourceSerif4-SemiBold.ttf")
	serifItalic   = face("sourceserif4/SourceSerif4-Italic.ttf")
)

// Reading is the face for article text, Source Serif 4.
func Reading() fyne.Resource { return serifRegular() }

// ReadingBold is the semibold reading face, for headlines.
func ReadingBold() fyne.Resource { return serifSemiBold() }

// ReadingItalic is the italic reading face.
func ReadingItalic() fyne.Resource { return serifItalic() }
