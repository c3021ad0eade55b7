// Package quoting holds the screen Quotes: who is quoted, by whom, with which words
// cut or added.
package quoting
