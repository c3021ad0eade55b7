package main

import (
	"path/filepath"

	"parallax/compare/check"
	"parallax/compare/check/near"
	"parallax/tools/passages"
)

// retrievalScore takes each difference that careful readers wrote for a text that
// is checked: how many of the sentences that they cite are among the passages
// shown, and how many of those shown they cite, with each event left out of the
// fit of the weights. Its first figures are by words alone, the others with what
// sentences mean.
func retrievalScore(m measure, articles string) ([]float64, error) {
	events, err := passages.Read(articles, filepath.Join(labelled, m.gold))
	if err != nil {
		return nil, err
	}
	var out []float64
	shipped := passages.Shipped()
	for _, way := range []struct {
		encode   func(string) (check.Encode, error)
		features int
	}{
		{nil, near.OfWords},
		{func(string) (check.Encode, error) { return shipped, nil }, near.OfMeaning},
	} {
		queries, err := passages.All(events, way.encode)
		if err != nil {
			return nil, err
		}
		f := passages.LeaveOut(queries, way.features)
		out = append(out, f.Recall, f.Precision)
	}
	return out, nil
}
