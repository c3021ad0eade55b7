package ingest

import (
	"context"
	"fmt"
	"sort"

	"parallax/assets"
	"parallax/compare/news"
)

// Sample reads the four pages of the sample event through the same import as
// any saved page; the earliest article comes first.
func Sample(ctx context.Context) ([]*news.Article, error) {
	entries, err := assets.Sample.ReadDir("sample")
	if err != nil {
		return nil, fmt.Errorf("sample: %w", err)
	}
	var out []*news.Article
	for _, e := range entries {
		data, err := assets.Sample.ReadFile("sample/" + e.Name())
		if err != nil {
			return nil, fmt.Errorf("sample: %w", err)
		}
		a, err := Bytes(ctx, Input{
			Name: e.Name(), Data: data,
			Origin: news.Origin{Kind: news.FromSample, Place: e.Name()},
		}, Options{})
		if err != nil {
			return nil, fmt.Errorf("sample: %w", err)
		}
		out = append(out, a)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Published.Before(out[j].Published) })
	return out, nil
}
