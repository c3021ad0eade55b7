// Package view is how the window stands for one event: the screen, the base article,
// what is selected, filters, marks.
//
// In: what a library kept of it as JSON, and comparisons of the event, an older one
// and one that was made anew. Out: a View that points to the same things in the new
// one.
//
// Method: indexes into a result are carried over by what they point to: a row by a
// sentence in it, a difference by its ID, else by its kind and shared passages, a
// figure by the place of a number. Basis: our own rule.
//
// Known misses: after another version of the engine, differences, figures and lines
// of Wording are no more selected.
package view
