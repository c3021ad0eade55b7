// Package page makes the one account of a comparison that leaves the program:
// the summary that a reader hands in.
//
// In go a compare.Comparison and the reader's Choices, out comes a Document:
// sections of headings, paragraphs, tables, lists and quotations, made of runs
// of text that know how they are set, where they lead and which passage of an
// article they are. The packages below write a Document as a web page, a word
// processor's file, a PDF, Markdown and plain text; each is one walk over it and
// decides nothing about what is said. Tables are its numbers and passages as
// rows for a spreadsheet.
//
// Method: a document tree (as in pandoc's), made by plain functions, one a
// section. All sentences are texts of a catalogue (package say), so that a
// summary can be said in another language. Every difference is shown with the
// passages that show it; of an article no more than one or two sentences stand
// in one place. Text of articles is cleaned here (say.Clean), so that no form
// meets control characters or marks that turn the direction of text around.
//
// Basis: our rule; what stands in which order follows worksheets of teachers.
//
// Known misses: an outlet that is hidden may still be told by words of its text.
package page
