// Package belong says to which event an article may belong, before anybody has
// compared it: suggestions for articles without an event, and whether drafts and
// imported articles fit into the event that they go into.
//
// In: articles, and the events of a library. Out: a Suggestion or a Fit for each,
// with the words that say why.
//
// Method: compare/gather, which likens texts by rare words, names and dates. A Reader
// reads each article once and keeps what was read until the article changes. Basis:
// our own rule; the bounds stand in compare/gather.
//
// Known misses: those of compare/gather; of a large event an imported article is held
// against the last sixty.
package belong
