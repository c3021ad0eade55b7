// Package fact holds the screens Facts and Numbers: what articles tell in a table
// with a cell for each article, or as a list where it is narrow.
package fact
