package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"parallax/compare/news"
	"parallax/data/ingest"
)

// pagePrediction is what the import made of one page.
type pagePrediction struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Title  string `json:"title"`
	Author string `json:"author"`
	Date   string `json:"date"`
	Outlet string `json:"outlet"`
}

// extraction reads folders of .html and .html.gz; the id is the file's name
// without its endings. A page that cannot be read has an empty text.
func extraction(in []string, out string) error {
	var preds []any
	for _, dir := range in {
		paths, err := filepath.Glob(filepath.Join(dir, "*.html*"))
		if err != nil {
			return err
		}
		sort.Strings(paths)
		for _, p := range paths {
			id := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(p), ".gz"), ".html")
			a, err := ingest.File(context.Background(), p, ingest.Options{})
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				preds = append(preds, pagePrediction{ID: id})
				continue
			}
			preds = append(preds, predictionOf(id, a))
		}
	}
	return writeLines(out, preds)
}

func predictionOf(id string, a *news.Article) pagePrediction {
	p := pagePrediction{
		ID: id, Text: a.Slice(a.Body()), Title: a.Title(),
		Author: strings.Join(a.Authors, "; "), Outlet: a.Outlet,
	}
	switch a.Published.Precision {
	case news.ToDay:
		p.Date = a.Published.Time.Format(time.DateOnly)
	case news.ToMinute:
		p.Date = a.Published.Time.Format(time.RFC3339)
	}
	return p
}

// writeLines writes one JSON object per line.
func writeLines(path string, objects []any) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	e := json.NewEncoder(f)
	e.SetEscapeHTML(false)
	for _, o := range objects {
		if err := e.Encode(o); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}
