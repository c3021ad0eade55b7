// Package view holds the parts that screens share: the theme with its fonts
// and colours, the aligned and marked text, hover cards, minimap and chips. It
// knows spans, rows and columns, never the session.
//
// What goes in: a Document (columns, rows, cells with marks as byte spans of
// the cell's own text). What comes out: calls of the On... functions with
// indices of the Document's rows, columns and marks; -1 means none.
//
//	fyne.CurrentApp().Settings().SetTheme(view.NewTheme(view.LookSystem))
//	a := view.NewAligned(doc)            // rows of cells, head row on top
//	a.OnMove = func(row, col int) { ... }
//	a.OnActivate = func(row, col, mark int) { ... }
//	a.OnHover = func(row, col, mark int, at fyne.Position) { ... }
//	a.OnCopy = func(text string, row, col int) { ... }
//	a.SetFilter(rows)                    // nil: all rows
//	a.SetColumns(cols)                   // nil: all, at most four at a time
//	a.ShowKind(view.Verb, false)
//	a.SetTextSize(18)
//
// Beside it stand NewMinimap(a), which follows the view by itself; HoverCard,
// whose Layer belongs on top of a Stack with the rest of the window; Chip for
// filters and kinds of marks; Prose for short styled paragraphs; Track and Bar
// for small pictures of counts.
//
// Method: a Fyne widget of its own, because no stock widget draws marked,
// selectable text in columns. Words are wrapped and rows are placed in plain
// Go with a measure function; only the rows in sight are drawn, one
// canvas.Text a word from a pool, because each distinct string is a texture
// and words repeat while lines do not. Advances are snapped to whole pixels.
//
// Basis: our own measurements; lists of stock widgets took 2.6 s to lay out
// what this one wraps in 15 ms. Contrasts follow WCAG 2.2 (4.5:1 for text).
//
// Known misses: text runs from left to right only; a selection stays in one
// column; a cell of more than MaxLines lines is cut until it is opened.
package view
