// Package screen holds the panels and screens of the window, one file each.
// In comes the session: a screen is a function of it and is told by Refresh
// when it changed. Out go objects of Fyne and calls of the actions that the
// window hands in. A screen never starts work of its own: what takes time is
// a job of the session.
package screen
