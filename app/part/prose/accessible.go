package prose

import (
	"fyne.io/fyne/v2"
)

// AccessibilityLabel reads out the paragraph.
func (p *Prose) AccessibilityLabel() string { return p.String() }

// AccessibilityRole implements fyne.Accessible.
func (p *Prose) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }
