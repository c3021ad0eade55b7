// Package press holds what can be pressed: boxes, cards and links for the pointer,
// Touch for the keyboard too, buttons, choices, and lists of which one line is
// chosen. They know looks and functions to call, nothing of what they show.
package press
