package screen

import (
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session"
)

// summaryChips are the choices below the pages: variant, form, style, and the
// button that writes the file.
type summaryChips struct {
	hooks  SummaryHooks
	rows   map[string][]*chip.Chip // by the field that they set
	hide   *chip.Chip
	behind *chip.Chip // the check as appendix
	object fyne.CanvasObject
}

func newSummaryChips(h SummaryHooks) *summaryChips {
	c := &summaryChips{hooks: h, rows: map[string][]*chip.Chip{}}
	row := func(field string, more ...fyne.CanvasObject) fyne.CanvasObject {
		var os []fyne.CanvasObject
		for _, choice := range c.choices(field) {
			chip := chip.NewChip(choice.Name, false, func() { h.Choose(field, choice.ID) })
			c.rows[field], os = append(c.rows[field], chip), append(os, chip)
		}
		return chip.NewChipLines(append(os, more...)...)
	}
	c.hide = chip.NewChip(told.Told("bench.hide"), false, func() {
		to := "yes"
		if c.hide.Selected() {
			to = ""
		}
		h.Choose(session.FieldHide, to)
	})
	c.behind = chip.NewChip(told.Told("check.own.appendix"), false, func() {
		to := "yes"
		if c.behind.Selected() {
			to = ""
		}
		h.Choose(session.FieldAppendix, to)
	})
	mine := chip.NewChip(told.Told("check.own"), false, h.Check)
	write := press.NewTouch(press.BoxLook{Fill: tone.Accent, Hover: tone.Accent, Round: 7, Tap: h.Export, Label: told.Told("bench.export")}, lay.Column{PadY: 8, PadX: 14},
		lay.Centered(prose.NewLine(prose.Run{Text: told.Told("bench.export"), Bold: true, Ink: tone.Paper})))
	c.object = lay.NewColumn(lay.Column{}, chart.NewRule(false), lay.NewColumn(lay.Column{Gap: 7, PadX: 18, PadY: 10},
		row(session.FieldVariant, c.hide), row(session.FieldForm), row(session.SettingStyle), row(session.FieldLanguage, mine, c.behind), write))
	return c
}

func (c *summaryChips) choices(field string) []SummaryChoice {
	return map[string][]SummaryChoice{
		session.FieldVariant: c.hooks.Variants, session.FieldForm: c.hooks.Forms, session.SettingStyle: c.hooks.Styles, session.FieldLanguage: c.hooks.Languages,
	}[field]
}

// show marks what is chosen.
func (c *summaryChips) show(s SummaryState) {
	for field, chips := range c.rows {
		id := chosenOf(c.choices(field), s.Fields[field])
		if field == session.FieldLanguage {
			id = languageOf(c.choices(field), s.Fields[field])
		}
		for i, choice := range c.choices(field) {
			chips[i].SetSelected(choice.ID == id)
		}
	}
	c.hide.SetSelected(s.Fields[session.FieldHide] == "yes")
	c.behind.SetSelected(s.Fields[session.FieldAppendix] == "yes")
}

// languageOf is the choice for a tag ("de-AT" is "de"), English where there is none.
func languageOf(cs []SummaryChoice, tag string) string {
	first, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	for _, c := range cs {
		if c.ID == first {
			return c.ID
		}
	}
	return "en"
}
