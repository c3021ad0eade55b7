// Package words reads what parts of the window say, for tests alone.
package words
