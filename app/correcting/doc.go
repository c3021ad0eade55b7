// Package correcting is what the reader says is otherwise: speakers and quotations,
// facts and their tellings, the list of differences, labels, words that are marked;
// and the two passages that the reader holds against each other.
//
// In: what is selected, answers to questions on pages over the window. Out:
// corrections that the session keeps (news.Correction), each with a sentence that
// says how to take it back.
//
// Method: a part for each kind of finding, with its actions and when they can be
// used. Basis: our own rule.
//
// Known misses: a correction is anchored to words; in a text that was edited there it
// holds no more.
package correcting
