package summary

import (
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/session"
)

// summaryChips are the choices below the pages, a line with its name for each, and
// the button that writes the file.
type summaryChips struct {
	hooks  screen.SummaryHooks
	rows   map[string]*chip.Choices[string] // by the field that they set
	hide   *chip.Chip
	behind *chip.Chip // the check as appendix
	sheet  *lay.Sheet
	write  fyne.CanvasObject
}

func newSummaryChips(h screen.SummaryHooks) *summaryChips {
	c := &summaryChips{hooks: h, rows: map[string]*chip.Choices[string]{}}
	row := func(name, field string) fyne.CanvasObject {
		c.rows[field] = chip.NewChoices(c.choices(field), func(id string) { h.Choose(field, id) })
		return named(name, c.rows[field].Objects()...)
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
	mine := press.NewTouchLink(told.Told("check.own"), h.Check)
	write := press.NewTouch(press.BoxLook{Fill: tone.Accent, Hover: tone.Accent, Round: 7, Tap: h.Export, Label: told.Told("bench.export")}, lay.Column{PadY: 8, PadX: 14},
		lay.Centered(prose.NewLine(prose.Run{Text: told.Told("bench.export"), Bold: true, Ink: tone.Paper})))
	c.write = lay.NewColumn(lay.Column{PadX: 18, PadY: 8}, write)
	c.sheet = lay.NewSheet(lay.Column{Gap: 7, PadX: 18, PadY: 10})
	c.sheet.Set(true, row("form", session.FieldForm), row("variant", session.FieldVariant), named("also", c.hide, c.behind), row("style", session.SettingStyle),
		row("language", session.FieldLanguage), named("own", mine))
	return c
}

// named is a line of choices with its name before them.
func named(name string, os ...fyne.CanvasObject) fyne.CanvasObject {
	label := prose.NewFlow(prose.Run{Text: told.Told("bench.row." + name), Ink: tone.Muted})
	return press.NewPair(label, chip.NewChipLines(os...))
}

func (c *summaryChips) choices(field string) []screen.SummaryChoice {
	return map[string][]screen.SummaryChoice{
		session.FieldVariant: c.hooks.Variants, session.FieldForm: c.hooks.Forms, session.SettingStyle: c.hooks.Styles, session.FieldLanguage: c.hooks.Languages,
	}[field]
}

// show marks what is chosen.
func (c *summaryChips) show(s screen.SummaryState) {
	for field, row := range c.rows {
		id := screen.ChosenOf(c.choices(field), s.Fields[field])
		if field == session.FieldLanguage {
			id = languageOf(c.choices(field), s.Fields[field])
		}
		row.Show(id)
	}
	c.hide.SetSelected(s.Fields[session.FieldHide] == "yes")
	c.behind.SetSelected(s.Fields[session.FieldAppendix] == "yes")
}

// languageOf is the choice for a tag ("de-AT" is "de"), English where there is none.
func languageOf(cs []screen.SummaryChoice, tag string) string {
	first, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	for _, c := range cs {
		if c.ID == first {
			return c.ID
		}
	}
	return "en"
}
