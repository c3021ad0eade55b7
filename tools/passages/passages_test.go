package passages

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"parallax/compare/check/near"
	"parallax/compare/check/rerank"
)

const articles = `{"event":"bridge","title":"Bridge shut","source":"Wire","sentences":[{"id":"A1","text":"The council of Marlow shut the old bridge on Monday."},{"id":"A2","text":"The weather was good."}]}
{"event":"bridge","title":"","source":"Ledger","sentences":[{"id":"B1","text":"Nobody was hurt when the ferry to Odern came late."},{"id":"B2","text":"Marlow's council shut its bridge."}]}
{"event":"other","title":"","source":"Wire","sentences":[{"id":"A1","text":"Nothing is labelled here."}]}
`

// queries are those of two invented events; the second is a copy of the first.
func queries(t *testing.T) []Query {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "articles.jsonl")
	for name, text := range map[string]string{
		file:                              articles,
		filepath.Join(dir, "bridge.json"): `{"differences":[{"text":"The council shut the old bridge.","sentences":["A1","B2"]}]}`,
	} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	events, err := Read(file, dir)
	if err != nil || len(events) != 1 {
		t.Fatalf("%v: %d events", err, len(events))
	}
	all, err := All(events, nil)
	if err != nil || len(all) != 1 || all[0].Cited != 2 {
		t.Fatalf("%v: %+v", err, all)
	}
	twin := all[0]
	twin.Event = "twin"
	return append(all, twin)
}

// TestJudge: cited sentences are among those shown, by the weights that ship and
// by those fitted on the other event; weights that like no sentence show none.
func TestJudge(t *testing.T) {
	all := queries(t)
	if f := Judge(all, Weights{near.Shipped().Fitted(false), rerank.Shipped()[0]}); f.Recall != 1 || f.Precision < .5 || f.Differences != 2 {
		t.Errorf("shipped: %+v", f)
	}
	if f := LeaveOut(all, near.OfWords); f.Recall != 1 || f.Precision < .5 {
		t.Errorf("left out: %+v", f)
	}
	if f := Judge(all, Weights{append(make([]float64, near.OfWords), -9), append(make([]float64, rerank.Count), -9)}); f.Recall != 0 || f.Precision != 0 {
		t.Errorf("nothing shown: %+v", f)
	}
}

// TestFit: what the cited sentences have more of weighs more than nothing.
func TestFit(t *testing.T) {
	if w := Fit(queries(t), near.OfWords); len(w.First) != near.OfWords+1 || w.First[near.Words] <= 0 || len(w.Again) != rerank.Count+1 {
		t.Errorf("%v", w)
	}
}

// TestRead: labels that are none are an error, and so is a folder without
// encoders.
func TestRead(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.jsonl")
	_ = os.WriteFile(file, []byte(articles), 0o600)
	_ = os.WriteFile(filepath.Join(dir, "bridge.json"), []byte("{"), 0o600)
	if _, err := Read(file, dir); err == nil {
		t.Error("no error for broken labels")
	}
	if _, err := ReadEncoders(dir); err == nil {
		t.Error("no error for a folder without encoders")
	}
	if q, err := (Event{}).Queries(context.Background(), nil); err != nil || len(q) != 0 {
		t.Errorf("an event of nothing: %v, %v", q, err)
	}
}
