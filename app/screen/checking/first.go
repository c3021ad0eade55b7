package checking

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/compare/check"
	"parallax/compare/say"
)

// counts are how many sentences of the text there are of each that may be found.
func (c *Check) counts(r *check.Result) []fyne.CanvasObject {
	n := map[string]int{}
	for _, u := range r.Units() {
		n[u.Slug]++
	}
	var out []fyne.CanvasObject
	for _, slug := range check.Slugs() {
		if n[slug] > 0 {
			said := told.Told("check.page.count", say.Count("n", n[slug]), say.Of("verdict", say.Words(told.Told("check.counted."+slug))))
			out = append(out, prose.NewLine(prose.Run{Text: signs[slug] + "\u00a0" + said + "  ", Ink: inks[slug], Size: theme.SizeNameCaptionText}))
		}
	}
	return out
}

// signs and inks are those of what may be found of a sentence.
var (
	signs = map[string]string{"found-word-for-word": "“”", "found": "≈", "absent": "✓", "differs": "≠", "not-found": "○", "open": "○", "cannot-be-checked": "–"}
	inks  = map[string]tone.Ink{
		"found-word-for-word": tone.Good, "found": tone.Good, "absent": tone.Good, "differs": tone.Bad,
		"not-found": tone.Warn, "open": tone.Warn, "cannot-be-checked": tone.Muted,
	}
)

// readFirst is a line that leads to the sentences that are to be read first; nil for none.
func (c *Check) readFirst() fyne.CanvasObject {
	r := c.state.Check.Result
	if r == nil {
		return nil
	}
	os := []fyne.CanvasObject{prose.NewLine(prose.Run{Text: told.Told("check.page.first"), Bold: true})}
	for _, u := range r.Units() {
		if u.First() {
			at := u.From + u.Worst(r) + 1
			os = append(os, press.Link(signs[u.Slug]+" "+fmt.Sprint(u.Number), func() { c.hooks.Check.Pick(at) }))
		}
	}
	if len(os) == 1 {
		return nil
	}
	return press.NewBox(press.BoxLook{Fill: tone.Panel}, lay.Column{PadX: 20, PadY: 4}, press.NewLinks(os...))
}
