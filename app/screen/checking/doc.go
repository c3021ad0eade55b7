// Package checking holds the screen Check: a draft, statement by statement, beside
// what the articles tell.
package checking
