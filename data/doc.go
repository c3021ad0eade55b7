// Package data is the library: one SQLite file that keeps articles, events
// and what the reader did with them. Articles and events go in and come out;
// what the engine makes of them is not kept.
//
// Method: database/sql on modernc.org/sqlite, SQL by hand above each scan, one
// file per table. One connection writes, a read-only pool reads (write-ahead
// log). Basis: the SQLite manual's advice for application files (application
// ID, user_version, VACUUM INTO for copies, untrusted schema) and our own
// rule that a file is looked at read-only before it is ever written (data/file).
//
// What was damaged in the file is shown with a warning or is unknown, and hides
// nothing else; the file of a damaged library is only read (see data/safety).
//
// Known misses: the search knows the forms of English words only; "did you mean" knows one slip a word.
package data
