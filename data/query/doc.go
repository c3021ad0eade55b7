// Package query reads what a reader types into the search, makes a query for FTS5 of
// it, and marks in a text what was found.
//
// In: words, "phrases" and filters (outlet:wire, date:2025-05). Out: a Query, what
// FTS5 is asked for, and the spans of the found words. Method: each word is quoted
// for FTS5, in its English forms and as the beginning of a word where it is the last;
// other ways to write a word (U.S. and US, co-operation) stand in a column of their
// own, which Forms makes. Basis: the manual of FTS5; the forms are our rule.
//
// Known misses: forms of English words only.
package query
