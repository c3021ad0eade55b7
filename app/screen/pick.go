package screen

// SamePlace reports whether two picks stand at one cell.
func SamePlace(a, b Pick) bool { return a.Row == b.Row && a.Article == b.Article }

// Pick is what the reader has selected in a comparison: a row and an article
// of it, and perhaps a quotation. Negative values mean none.
type Pick struct{ Row, Article, Quote int }

// NoPick is nothing selected.
func NoPick() Pick { return Pick{-1, -1, -1} }
