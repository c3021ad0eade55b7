package invented

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// Golden compares what a form wrote with the file in testdata of its package;
// UPDATE=1 writes the file anew.
func Golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") != "" {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("not as in %s (UPDATE=1 writes it anew):\n%s", path, got)
	}
}
