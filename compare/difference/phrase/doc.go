// Package phrase holds the words and small forms of words that all rooms of
// sentences about differences look at or write: words that tell nothing, stems of
// numbers and times, beginnings and ends of what is cited, and an index of the
// words of an article by sentence.
//
// The lists stand in assets/lexicon/class. English only.
package phrase
