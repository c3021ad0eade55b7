// Package clause says whether words of an article stand as a full statement
// that can be cited by itself, and where a sentence may be cut so that one is
// left.
//
// In goes the document of an article and a span of it; out comes yes or no, or
// spans. Nothing is reworded: what is cited are always words of the article.
//
// Method. A finite verb is sought that belongs to the main clause: forms of
// be, have, do and the modals, past forms that are no participles, forms in
// -ed and -s with what must stand around them, and what stands between commas
// or behind "who" left out. Words that lean on another sentence, open marks
// and ends in the middle of a phrase speak against a statement.
//
// Basis: our own rules and lists, made on sentences of American news.
//
// Known misses: plurals that look like verbs and the other way round ("house
// backs plan cuts"), verbs outside of the lists, headlines without a verb.
// What is doubtful is taken for no statement. English only.
package clause
