// Package wording marks words of articles that are worth a second look.
//
// In goes what the earlier steps found in all articles (Input), out come
// Findings: words of one article that a Check noticed, with whose words they
// are and what the other articles write at the same place. Beside them it
// traces the phrases of headlines to the bodies below them (Headlines).
//
// One check is one file, check_*.go: it holds a function that returns its
// Check, which Checks lists. A Check's texts are what the program shows when
// a reader asks why something is marked. harm.go, which two rooms need, finds
// clauses that tell of harm, with who did it or without (agent deletion in
// critical discourse analysis: Toolan; van Leeuwen).
//
// Method: lexicon matching with word senses, and our rules over the voices of
// an article, merged mentions and aligned sentences; each file names its own
// basis.
//
// Known misses: sarcasm, what pictures say, loaded words of no list; a fact
// that alignment did not find cannot be compared. English only.
package wording
