package screen

import (
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/session"
	"parallax/app/view"
)

// summaryChips are the choices below the pages: variant, form, style, and the
// button that writes the file.
type summaryChips struct {
	hooks  SummaryHooks
	rows   map[string][]*view.Chip // by the field that they set
	hide   *view.Chip
	behind *view.Chip // the check as appendix
	object fyne.CanvasObject
}

func newSummaryChips(h SummaryHooks) *summaryChips {
	c := &summaryChips{hooks: h, rows: map[string][]*view.Chip{}}
	row := func(field string, more ...fyne.CanvasObject) fyne.CanvasObject {
		var os []fyne.CanvasObject
		for _, choice := range c.choices(field) {
			chip := view.NewChip(choice.Name, false, func() { h.Choose(field, choice.ID) })
			c.rows[field], os = append(c.rows[field], chip), append(os, chip)
		}
		return newChipLines(append(os, more...)...)
	}
	c.hide = view.NewChip(told("bench.hide"), false, func() {
		to := "yes"
		if c.hide.Selected() {
			to = ""
		}
		h.Choose(session.FieldHide, to)
	})
	c.behind = view.NewChip(told("check.own.appendix"), false, func() {
		to := "yes"
		if c.behind.Selected() {
			to = ""
		}
		h.Choose(session.FieldAppendix, to)
	})
	mine := view.NewChip(told("check.own"), false, h.Check)
	write := newTouch(boxLook{fill: accent, hover: accent, round: 7, tap: h.Export, label: told("bench.export")}, column{padY: 8, padX: 14},
		centered(newLine(run{text: told("bench.export"), bold: true, ink: paper})))
	c.object = newColumn(column{}, view.NewRule(false), newColumn(column{gap: 7, padX: 18, padY: 10},
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

// newChipLines stands pills in as many lines as it takes.
func newChipLines(os ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &chipRow{left: len(os)}, Objects: os}
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
