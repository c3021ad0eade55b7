// Package framing shows how articles tell the same event in other ways.
//
// In goes what the earlier steps found in all articles (Input), out come two
// kinds of results. A Finding is words of one article that a Check noticed,
// with whose words they are and what the other articles write. A Difference
// is one plain sentence about all articles, true word by word, with the
// passages that show it.
//
// One check is one file: it holds a function that returns its Check, which
// Checks lists. A Check's texts are what the program shows when a reader asks
// why something is marked.
//
// Method: our rules over the results of the earlier steps; each file names
// its own basis. Differences are ranked by how much their fact matters times
// how much the tellings differ (see docs/differences.md).
//
// Known misses: a fact that alignment did not find cannot be compared;
// sentences that cannot be worded without risk are left out, so that a
// difference that is not named may still be there. English only.
package framing
