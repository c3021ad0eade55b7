// Package told says what the window says: a key of the catalogue in, a sentence
// out (compare/say).
package told
