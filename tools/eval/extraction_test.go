package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const bridgePage = `<html lang="en"><head><title>Council closes the bridge | The Lantern</title>
<meta property="og:site_name" content="The Lantern"><meta name="author" content="Ana Petrov"><meta property="article:published_time" content="2025-05-14">
</head><body><nav><a href="/">Home</a></nav><article><h1>Council closes the bridge</h1>
<p>The council voted on Tuesday to close the bridge over the river, and the mayor said that it was overdue.</p>
<p>Drivers will have to use the tunnel for at least a year, and the ferry will run in the winter too.</p>
<p>Sign up for our newsletter</p></article></body></html>`

const bridgeBody = "The council voted on Tuesday to close the bridge over the river, and the mayor said that it was overdue.\n\n" +
	"Drivers will have to use the tunnel for at least a year, and the ferry will run in the winter too."

// readPredictions gives the lines of a file of predictions.
func readPredictions(t *testing.T, path string) []pagePrediction {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []pagePrediction
	for _, l := range strings.Split(strings.TrimSpace(string(raw)), "\n") {
		var p pagePrediction
		if err := json.Unmarshal([]byte(l), &p); err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

func TestExtraction(t *testing.T) {
	dir, out := t.TempDir(), filepath.Join(t.TempDir(), "out.jsonl")
	for name, data := range map[string]string{"a.html": bridgePage, "b.html": "<html><body></body></html>"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := extraction([]string{dir}, out); err != nil {
		t.Fatal(err)
	}
	got := readPredictions(t, out)
	want := []pagePrediction{
		{ID: "a", Text: bridgeBody, Title: "Council closes the bridge", Author: "Ana Petrov", Date: "2025-05-14", Outlet: "The Lantern"},
		{ID: "b"},
	}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestPlaintext(t *testing.T) {
	in, out := filepath.Join(t.TempDir(), "in.jsonl"), filepath.Join(t.TempDir(), "out.jsonl")
	line, err := json.Marshal(map[string]string{"id": "a", "text": "Council closes the bridge\n\n" + bridgeBody + "\n\nSign up for our newsletter"})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(in, line, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := plaintext([]string{in}, out); err != nil {
		t.Fatal(err)
	}
	if got := readPredictions(t, out); len(got) != 1 || got[0].ID != "a" || got[0].Text != bridgeBody || got[0].Title != "Council closes the bridge" {
		t.Errorf("got %+v", got)
	}
}
