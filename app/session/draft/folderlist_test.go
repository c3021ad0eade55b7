package draft

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// TestListFolder holds that folders come first, that what holds no article is
// left out, and that a folder that is not there is an error.
func TestListFolder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.html", "A.txt", "picture.png", ".hidden.txt", "b_files/x.html", "zoo/y.txt"} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("nowhere", filepath.Join(dir, "c.txt")); err != nil {
		t.Fatal(err)
	}
	got, err := ListFolder(context.Background(), dir)
	if err != nil || len(got) != 3 || got[0].Name != "zoo" || !got[0].Folder || got[1].Name != "A.txt" || got[2].Name != "b.html" {
		t.Errorf("%+v (%v)", got, err)
	}
	if _, err := ListFolder(context.Background(), filepath.Join(dir, "gone")); err == nil {
		t.Error("a folder that is not there is listed")
	}
}
