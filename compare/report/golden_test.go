package report

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestGolden compares the reports of the fixture with the files under
// testdata; UPDATE=1 writes them anew.
func TestGolden(t *testing.T) {
	for name, b := range forms(t, fixture(t)) {
		path := filepath.Join("testdata", "fixture."+strings.ReplaceAll(name, " ", "."))
		if os.Getenv("UPDATE") != "" {
			if err := os.WriteFile(path, b, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(b, want) {
			t.Errorf("%s is not as in %s; UPDATE=1 writes it anew", name, path)
		}
	}
}
