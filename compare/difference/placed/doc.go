// Package placed writes what each article puts first and how much room it gives to
// what: the headlines with where the others name whom they name, sentences with a
// name or a noun, and facts that stand on top here and far down there.
//
// In goes an event.Event, out come differences; the sentences are counted, so that
// each is true of the texts as they stand. The question is that of the inverted
// pyramid: what stands on top is read first.
//
// Known misses: what is meant by a pronoun or a role is not counted.
package placed
