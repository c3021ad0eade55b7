// Package kept is what a library keeps of articles so that none is read twice: what
// reading found, what sentences mean, the quotations that the search looks through;
// and the search for sentences that mean the same.
//
// In: a library, articles, the memory of comparisons (compare.Memory). Out: a memory
// that knows what was kept, a library that keeps what is new, lists of sentences.
//
// Method: caches by the hash of a text and the version of engine, lists and weights;
// what is missing, or of another version, is read anew. Sentences are alike by the
// cosine of their vectors (dense retrieval, all of them looked at). Basis: our own
// rules.
//
// Known misses: a library that cannot be written keeps nothing, without a word; a
// search that takes longer than five seconds tells what it found until then.
package kept
