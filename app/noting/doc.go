// Package noting is what the reader does with notes and highlights: writes, changes
// and deletes them, lists them, finds their places again, exports them.
//
// In: what is selected, what is typed. Out: notes that the session keeps (news.Note),
// and what the screens draw of them: marks, rows, signs at facts and differences.
//
// Method: a note is made at the narrowest thing that is selected: words, then a
// difference, quotation, number or fact, then a sentence, then the event. Basis: our
// own rule.
//
// Known misses: a note whose words are gone from an article has no place there any
// more; it keeps them.
package noting
