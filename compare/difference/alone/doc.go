// Package alone writes what stands in one article only: passages with names, numbers
// and quotations that no other article has, and the last line of a page, which
// gathers what nothing above has told.
//
// In goes an event.Event with its proofs, out come differences.
package alone
