// Package desk holds what stands around the screens: the library at the left with its
// search, the middle with its tabs, the line at the bottom, and pages on events,
// outlets, the bin, notes and worksheets.
package desk
