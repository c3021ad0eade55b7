// Package grid holds lines of tables: a title with a cell for each article, which
// become lists where the window is narrow. A table is as many lines of the same
// widths below each other.
package grid
