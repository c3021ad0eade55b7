package chip

import (
	"fyne.io/fyne/v2"
	"parallax/app/part/told"
	"parallax/compare/say"
)

// AccessibilityLabel reads out the pill and whether it is chosen.
func (c *Chip) AccessibilityLabel() string {
	if c.selected {
		return told.Told("label.text-chosen", say.Of("text", say.Words(c.text)))
	}
	return c.text
}

// AccessibilityRole implements fyne.Accessible.
func (c *Chip) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }
