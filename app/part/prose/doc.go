// Package prose holds text that wraps: Flow, of runs in several styles with marks
// and their letters, for all panels; Prose, which is drawn word by word, for long
// lists. Both can be selected with the pointer (TextPick). Beside them stand small
// helpers for words: Counted, Shorten, Caption.
//
// In go runs with their styles and marks as spans of bytes; out come parts whose
// height is known for any width. Known misses: text runs from left to right only.
package prose
