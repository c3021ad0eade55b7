// Package stage is what all parts of the window stand on: Fyne's window, the
// session, what lies over the window or is said below it, what is selected, and the
// places that the reader came from.
//
// In: what the whole window can do, as four small interfaces (Drawing, Showing,
// Middle, Panels), which the window is. Out: pages, questions and sentences for the
// reader; one selection, that of the session's view, for all screens.
//
// Method: parts of the window know the stage and each other within a room, no other
// room; what one room asks of another is a function that the window hands to it.
// Basis: our own rule.
//
// Known misses: one page lies over the window at a time; another takes its place.
package stage
