// Package agree tells how far the people of a class agree.
//
// In go the questions of a worksheet and the worksheets as they were filled in,
// out comes a row a question: how many answered, the share of pairs of answers
// that agree, and kappa, which is the agreement beyond what chance would give:
// Cohen's for two people (Educational and Psychological Measurement 20, 1960),
// Fleiss' for more (Psychological Bulletin 76, 1971), both for answers without an
// order. Worksheets are read and written as CSV that spreadsheets take.
//
// Nobody is ranked, and there is no right answer here: a question on which a
// class does not agree is one to talk about.
//
// Known misses: Fleiss' kappa needs the same number of answers to each thing
// asked, so that it leaves out what somebody did not answer; how many these are
// is told. Where all give one and the same answer to everything there is no
// kappa.
package agree
