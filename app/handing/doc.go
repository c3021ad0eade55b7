// Package handing is what the reader makes of an event and hands in or hands on: the
// summary, a text checked against the articles, files of both and of the comparison,
// and what a class does with them.
//
// In: picks, texts, choices, paths. Out: files, by way of the session, which writes
// each whole or not at all; sentences about what was written.
//
// Method: every file is asked for in one way (Saving): a name, a folder, a question
// where a file stands already. The forms are those of compare/page/form and
// compare/report. Basis: our own rule.
//
// Known misses: a file that another program writes between the question and the
// writing is replaced.
package handing
