// Package lay holds the layouts: columns, sheets that scroll, frames, two sides,
// either of two. They ask a part how high it wants to be at a width (HeightFor),
// which Fyne's own boxes do not, so that wrapped text gets its room at once.
package lay
