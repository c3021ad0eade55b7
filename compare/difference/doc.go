// Package difference holds what the sentences about differences are made of: the
// Difference with a Side for each article, the table of their forms and weights, how
// sentences are put together, where articles tell their facts, and how the list is
// ranked and freed of what says the same twice.
//
// The sentences are written in the rooms below: placed, counted, named, quoted, alone,
// told and worded, each from an event.Event; page puts them together. Every sentence
// is true word by word of the texts and has the passages that show it.
//
// Method of the ranking: a logistic model over features of a sentence, fitted by
// tools/train/difference on what readers told first, and maximal marginal relevance
// (Carbonell and Goldstein 1998) against ten of one kind (docs/differences.md).
//
// Known misses: a fact that alignment did not find cannot be compared; sentences that
// cannot be worded without risk are left out, so that a difference that is not named
// may still be there. English only.
package difference
