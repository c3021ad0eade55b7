// Package typing holds fields to type into: Field for a line, Area for several,
// TextEditor for an article, and pages that ask for one line. Keys that a field has
// no use for go to the window.
package typing
