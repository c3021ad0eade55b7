package data

import (
	"fmt"

	"parallax/compare/news"
)

// anchorRow is a news.Anchor as a column passages keeps it.
type anchorRow struct {
	Article string `json:"article"`
	Name    string `json:"name"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Words   string `json:"words"`
	Before  string `json:"before"`
	After   string `json:"after"`
}

// encodeAnchors writes a column passages, decodeAnchors reads it.
func encodeAnchors(at []news.Anchor) (string, error) {
	var rows []anchorRow
	for _, n := range at {
		rows = append(rows, anchorRow{n.Article, n.ArticleName, n.Start, n.End, n.Words, n.Before, n.After})
	}
	return encode(rows)
}

func decodeAnchors(passages string) (at []news.Anchor, err error) {
	var rows []anchorRow
	if err = decode(passages, &rows); err != nil {
		return nil, err
	}
	for _, r := range rows {
		if r.Start < 0 || r.End < r.Start {
			return nil, fmt.Errorf("%w: a passage from %d to %d", ErrBroken, r.Start, r.End)
		}
		at = append(at, news.Anchor{
			Passage:     news.Passage{Article: r.Article, Span: news.Span{Start: r.Start, End: r.End}},
			ArticleName: r.Name, Words: r.Words, Before: r.Before, After: r.After,
		})
	}
	return at, nil
}
