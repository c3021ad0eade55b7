// Package trouble tells people what went wrong, and writes files so that nothing
// is lost when something does.
//
// In: an error and the name of the file or address that it is about. Out: one
// sentence that says what happened, to what, and what to do next; "" for no error.
//
// Method: errors are values that are looked for in a list, in its order; one that
// stands in none is told as it is, made printable and short. A file is written
// beside the one that it replaces and takes its place by one rename. Basis: our
// own rules.
//
// Known misses: the sentences are English only.
package trouble
