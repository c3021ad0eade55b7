package aligned

import (
	"strings"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"

	"parallax/app/part/chip"
	"parallax/app/part/prose"
)

var (
	_ fyne.Accessible = (*Aligned)(nil)
	_ fyne.Accessible = (*chip.Chip)(nil)
	_ fyne.Accessible = (*prose.Prose)(nil)
	_ fyne.Accessible = (*Minimap)(nil)
)

// AccessibilityLabel reads out the cursor's cell: fact, outlet, text, where it
// stands, and what is marked in it.
func (a *Aligned) AccessibilityLabel() string {
	if a.cur.row >= len(a.doc.Rows) || a.cur.col >= len(a.doc.Columns) {
		return told.Told("label.no-articles")
	}
	r, c := &a.doc.Rows[a.cur.row], a.doc.cell(a.cur.row, a.cur.col)
	parts := []string{r.Title, r.Note}
	if r.Conflict {
		parts = append(parts, told.Told("label.the-articles-do-not-agree"))
	}
	parts = append(parts, a.doc.Columns[a.cur.col].Outlet, c.spoken(), c.Where)
	for _, m := range a.eng.textOrder(c) {
		parts = append(parts, c.Marks[m].Kind.Name()+": "+c.Text[c.Marks[m].Start:c.Marks[m].End])
	}
	return join(parts)
}

// spoken is the text of the cell, or that there is none.
func (c *Cell) spoken() string {
	switch {
	case !c.Missing:
		return c.Text
	case c.MissingText != "":
		return c.MissingText
	}
	return NotFoundText()
}

// join joins what is not empty.
func join(parts []string) string {
	var out []string
	for _, s := range parts {
		if s = strings.TrimSuffix(s, "."); s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, ". ")
}

// AccessibilityRole implements fyne.Accessible.
func (a *Aligned) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// AccessibilityLabel names the minimap; it tells nothing that the rows do not.
func (m *Minimap) AccessibilityLabel() string { return told.Told("label.map-of-all-rows") }

// AccessibilityRole implements fyne.Accessible.
func (m *Minimap) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }
