// Package difference writes how the articles of an event differ.
//
// In goes what the earlier steps found in all articles (Input), out come
// Differences: plain sentences about all articles, true word by word, each with
// the passages that show it and with what speaks against it.
//
// Method: our rules over aligned facts, matched quotations, numbers, actors and
// findings of wording; each file names its own. Differences are ranked by how
// much their fact matters times how much the tellings differ
// (docs/differences.md).
//
// Known misses: a fact that alignment did not find cannot be compared;
// sentences that cannot be worded without risk are left out, so that a
// difference that is not named may still be there. English only.
package difference
