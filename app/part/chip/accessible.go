package chip

import (
	"fyne.io/fyne/v2"
)

// AccessibilityLabel reads out the pill and whether it is chosen.
func (c *Chip) AccessibilityLabel() string {
	if c.selected {
		return c.text + ", chosen"
	}
	return c.text
}

// AccessibilityRole implements fyne.Accessible.
func (c *Chip) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }
