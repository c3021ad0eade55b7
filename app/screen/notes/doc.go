// Package notes holds the screen of the reader's notes and highlights.
package notes
