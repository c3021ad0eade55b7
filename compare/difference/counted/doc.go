// Package counted writes which numbers of one thing differ, in one fact,
// and names the figures.
//
// In goes an event.Event with the figures of compare/figure, out come differences.
// Method: our rules over figures; numbers are set against each other only where what
// they count has one name or stands among the same words, at one place and over one
// time.
//
// Known misses: one thing that two articles count by two nouns.
package counted
