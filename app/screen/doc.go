// Package screen holds the panels and screens of the window, one file each.
// In comes a State, which Show draws and which says all that a screen depends
// on; out go objects of Fyne and calls of the Hooks that the window hands in.
// A screen never starts work of its own: what takes time is a job of the
// session.
package screen
