package trouble

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWriteFile(t *testing.T) {
	full := func(w io.Writer) error { _, err := io.WriteString(w, "new"); return err }
	half := func(w io.Writer) error { _, _ = io.WriteString(w, "ne"); return errors.New("broke off") }
	for _, tt := range []struct {
		name, path string
		write      func(io.Writer) error
		want, say  string
	}{
		{"new file", "fresh.html", full, "new", ""},
		{"over an old file", "old.html", full, "new", ""},
		{"through a link", "link.html", full, "new", ""},
		{"fails half way", "old.html", half, "old", "broke off"},
		{"no folder", "nowhere/x.html", full, "", "folder does not exist"},
		{"a folder", "sub", full, "", "is a folder"},
		{"the null device", os.DevNull, full, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := errors.Join(os.WriteFile("old.html", []byte("old"), 0o600), os.Symlink("old.html", "link.html"), os.Mkdir("sub", 0o700)); err != nil {
				t.Skip(err)
			}
			err := WriteFile(tt.path, tt.write)
			if got := Sentence(err, tt.path); (err != nil) != (tt.say != "") || !strings.Contains(got, tt.say) {
				t.Errorf("said %q, want it to hold %q", got, tt.say)
			}
			if tt.want != "" {
				if b, err := os.ReadFile(tt.path); err != nil || string(b) != tt.want {
					t.Errorf("the file holds %q, %v", b, err)
				}
			}
			if st, err := os.Lstat("link.html"); err != nil || st.Mode()&os.ModeSymlink == 0 {
				t.Error("the link was replaced")
			}
			if left, _ := filepath.Glob(".parallax-*"); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}
