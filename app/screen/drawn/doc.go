// Package drawn makes what several screens draw of a comparison: tables for the
// aligned view with their cells and marks, evidence for a row, sentences about
// differences, figures, names, and words with their citation.
//
// In go a comparison and a State, out come documents of the aligned view, parts and
// runs of text. Every text is a span of an article; nothing is searched for again.
package drawn
