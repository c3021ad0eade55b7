// Package page writes the list of differences of an event: all rooms write theirs
// beside each other, the ranking of compare/difference orders them, what says the
// same twice is left out, and a last line gathers what is left.
//
// In goes an event.Input, out come differences, the most telling first; the order in
// which the articles were loaded changes nothing.
package page
