package view

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

func padded(o ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(12, 8, 14, 14), NewStackDown(8, o...))
}

// fakeScreen is a screen made of all parts, as a window would hold them.
func fakeScreen(a *Aligned, hover *HoverCard) fyne.CanvasObject {
	search := widget.NewEntry()
	search.SetPlaceHolder("Search everything")
	add := widget.NewButton("Add articles", nil)
	add.Importance = widget.HighImportance
	event := NewCard(
		NewProse(Piece{Text: "Police clear Port Ellis dock blockade", Bold: true}),
		container.NewHBox(container.NewCenter(NewDots(0, 1, 2, 3)), NewLine(Piece{Text: "4 articles · 14–15 May", Tone: ToneMuted})))
	left := container.NewStack(NewSide(), padded(search, NewCaps("Events"), event, add))

	chips := container.NewHBox(NewLine(Piece{Text: "Show", Tone: ToneMuted}),
		NewChip("All sentences", true, nil), NewChip("Shared", false, nil), NewChip("Only in one", false, nil),
		NewChip("Conflicts", false, nil), NewMenuChip("Rows follow Wire", nil), layout.NewSpacer(),
		NewKindChip(Loaded, "loaded", true, nil), NewKindChip(Label, "label", true, nil),
		NewKindChip(Number, "number", false, nil), NewKindChip(Verb, "verb", true, nil))
	bar := container.NewStack(NewPanel(), container.New(layout.NewCustomPaddedLayout(6, 6, 14, 14), chips))
	middle := container.NewBorder(container.NewVBox(bar, NewRule(false)), nil, nil, NewMinimap(a), a)

	evidence := NewSection("Evidence",
		NewProse(Piece{Text: "Number of arrests", Bold: true}),
		NewText("The outlets do not agree", ToneWarn),
		NewProse(Piece{Text: "Wire ", Tone: ToneOutlet, Bold: true}, Piece{Text: "Twenty-three people were arrested, the police department said.", Serif: true}),
		NewProse(Piece{Text: "Ledger ", Tone: ToneOutlet, Outlet: 2, Bold: true}, Piece{Text: "More than two dozen blockaders", Serif: true, Marked: true, Kind: Number}, Piece{Text: " who refused to leave were arrested.", Serif: true}))
	quote := NewSection("What was kept",
		NewProse(Piece{Text: "“Our officers gave three warnings over twenty minutes,” ", Serif: true}, Piece{Text: "We regret every injury, and we will review every minute of the footage.", Serif: true, Strike: true, Tone: ToneMuted}))
	bars := NewSection("What each article tells",
		NewBar(true, Part{.6, 0, 0}, Part{.1, 0, 1}, Part{.2, 0, 2}), NewBar(true, Part{.4, 1, 0}, Part{.3, 1, 1}), NewTrack(2, .1, .45, .9))
	right := container.NewStack(NewPanel(), padded(evidence, quote, bars))

	inner := container.NewHSplit(middle, right)
	inner.Offset = .77
	outer := container.NewHSplit(left, inner)
	outer.Offset = .16
	return container.NewStack(outer, hover.Layer)
}

func TestScreenPicture(t *testing.T) {
	for name, look := range map[string]Look{"screen-light.png": LookLight, "screen-contrast.png": LookContrast} {
		t.Run(name, func(t *testing.T) {
			test.NewTempApp(t)
			a, hover := NewAligned(sampleDocument()), NewHoverCard()
			win := window(t, fakeScreen(a, hover), look, 1440, 900)
			a.SetCursor(1, 1)
			hover.Show(Hint{Loaded, "", "swept the illegal blockade", "In the word list “negative labels”; only this article writes so."}, fyne.NewPos(830, 330))
			matchPicture(t, name, win.Canvas().Capture())
		})
	}
}
