// Package named writes which names and words some articles have and another has not:
// the name or number with which all others tell a fact, and names and aligned words
// that two or more have in several sentences.
//
// In goes an event.Event, out come differences. Absence is told of a name, a number
// or a word only, never of a fact: that nothing tells it cannot be proven.
package named
