package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"parallax/data/ingest"
)

// plaintext reads pastes, {id, text} per line, and writes the article of each.
func plaintext(in []string, out string) error {
	var preds []any
	for _, path := range in {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		for d := json.NewDecoder(f); ; {
			var r struct{ ID, Text string }
			if err := d.Decode(&r); err == io.EOF {
				break
			} else if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			a, err := ingest.Bytes(context.Background(), ingest.Input{Data: []byte(r.Text), ContentType: "text/plain; charset=utf-8"}, ingest.Options{})
			if err != nil {
				return fmt.Errorf("%s: %w", r.ID, err)
			}
			preds = append(preds, predictionOf(r.ID, a))
		}
	}
	return writeLines(out, preds)
}
