// Package screen holds what all screens of the window share: the State that they
// show, the Hooks by which they ask the window for something, their names and what
// can be picked on them. The packages below it are the screens and panels, one file
// each.
//
// In comes a State, which Show draws and which says all that a screen depends on;
// out go objects of Fyne and calls of the Hooks that the window hands in. A screen
// never starts work of its own: what takes time is a job of the session.
package screen
