package main

import (
	"os"
	"testing"
)

// TestFigureScore demands that whole events show the conflicts of the labels
// and few flags beside them.
func TestFigureScore(t *testing.T) {
	m := measure{in: "events/basil-files", gold: "alignment/numbers-dev.jsonl"}
	root := "../../" + labelled
	if _, err := os.Stat(root + "/" + m.in); err != nil {
		t.Skip("the labelled data is missing")
	}
	t.Chdir("../..")
	values, err := figureScore(m, "")
	if err != nil {
		t.Fatal(err)
	}
	if t.Logf("conflicts shown %.1f %%, flags an event %.2f", values[0], values[1]); values[0] < 100 || values[1] > 1 {
		t.Error("a labelled conflict is not shown, or too much is flagged")
	}
}
