// Package summary holds the screen Summary: what the reader picks and writes on the
// left, the pages that come of it on the right.
package summary
