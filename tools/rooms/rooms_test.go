package rooms

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// tree writes files into a new folder.
func tree(t *testing.T, files map[string]string) []Package {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ps, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	return ps
}

func TestRooms(t *testing.T) {
	ps := tree(t, map[string]string{
		"a.go":           "package x\n\nimport \"m/x/late\"\n\nvar _ = late.X\n",
		"late/b.go":      "package late\n\n// X is.\nvar X int\n\ntype T[K any] struct{}\n\nfunc (*T[K]) One() {}\nfunc (T[K]) Two() {\n}\n",
		"late/b_test.go": "package late\n\nimport \"m/x\"\n",
		"testdata/c.go":  "package c\n",
	})
	if len(ps) != 2 || ps[0].Room != "." || ps[1].Room != "late" {
		t.Fatalf("packages %+v", ps)
	}
	if got := ps[1].Methods(); !maps.Equal(got, map[string]int{"late.T": 2}) {
		t.Errorf("methods %v", got)
	}
	if got := ps[1].Lengths(); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("lengths %v", got)
	}
	if got := Misplaced(ps, "m/x", []string{"late", "."}); got != nil {
		t.Errorf("in order, but %q", got)
	}
	if got := Misplaced(ps, "m/x", []string{".", "late"}); len(got) != 1 {
		t.Errorf("out of order: %q", got)
	}
	if got := Misplaced(ps, "m/x", []string{"."}); len(got) != 1 {
		t.Errorf("not listed: %q", got)
	}
	if got := TooLarge(ps, Bounds{Lines: 8, Methods: 1}); len(got) != 2 {
		t.Errorf("too large: %q", got)
	}
	rows := Rows([]byte("| `x/late` | a |\n| `x` | b |\n| `xy` | c |\n"), "x")
	if !slices.Equal(rows, []string{"late", "."}) {
		t.Errorf("rows %q", rows)
	}
}
