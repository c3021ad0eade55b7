// Package aligned is the aligned, marked text of several articles: rows of cells
// below a head, with a cursor, a selection, a pager and a minimap. It knows spans,
// rows and columns, never the session.
//
// What goes in: a Document (columns, rows, cells with marks as byte spans of
// the cell's own text). What comes out: calls of the On... functions with
// indices of the Document's rows, columns and marks; -1 means none.
//
//	a := aligned.NewAligned(doc)         // rows of cells, head row on top
//	a.OnMove = func(row, col int) { ... }
//	a.OnActivate = func(row, col, mark int) { ... }
//	a.OnHover = func(row, col, mark int, at fyne.Position) { ... }
//	a.OnCopy = func(text string, row, col int) { ... }
//	a.SetFilter(rows)                    // nil: all rows
//	a.SetColumns(cols)                   // nil: all, at most four at a time
//	a.ShowKinds(false, tone.Verb)
//	a.SetTextSize(18)
//
// NewMinimap(a) follows the view by itself.
//
// Method: a Fyne widget of its own, because no stock widget draws marked,
// selectable text in columns. Words are wrapped and rows are placed in plain
// Go (part/glyph); only the rows in sight are drawn.
//
// Known misses: text runs from left to right only; a selection stays in one
// column; a cell of more than MaxLines lines is cut until it is opened.
package aligned
