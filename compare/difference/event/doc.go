// Package event is what several rooms of sentences need to know of the articles of
// an event, made once and read by all of them.
//
// In goes what the earlier steps found (Input), out comes an Event: the facts with
// how sure they are and how much they matter, the names joined over all articles,
// who is quoted with how many words, and proofs: names, numbers and quoted words
// that stand in one article and in no other, so that anybody can look them up.
//
// Method: our rules. A name is absent only where no form of it stands: no other
// spelling, last name alone, acronym, long form or people of a country. Persons of
// whom an article has a last name and no more are nobody's for sure.
//
// Known misses: two spellings of a foreign name that differ in more than a letter;
// a person whom an article only describes.
package event
