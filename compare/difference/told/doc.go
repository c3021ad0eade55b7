// Package told sets sentences and clauses of several articles that tell one fact
// beside each other: as they stand, by another verb, polarity or modality, as done or
// still to come, with or without who did harm; and what two articles tell of which only
// one can be.
//
// In goes an event.Event with aligned facts, contradictions and the clauses of
// compare/reading/clause, out come differences that say no more than that these words
// belong together.
//
// Known misses: a fact that alignment did not find, or of which it is not sure.
package told
