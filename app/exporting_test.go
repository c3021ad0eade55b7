package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/app/handing"
	"parallax/app/part/told"
)

// TestExportForms: every form that is offered has its texts and writes a file of
// its kind.
func TestExportForms(t *testing.T) {
	w, q := openWindow(t)
	begins := map[string]string{"docx": "PK\x03\x04", "pdf": "%PDF-", "zip": "PK\x03\x04", "html": "<!doctype html>", "md": "# ", "json": "{", "all": "<!doctype html>", "txt": ""}
	for _, f := range handing.Forms() {
		if told.Told("export."+f) == "" || told.Told("export."+f+".name") == "" {
			t.Errorf("%s has no text", f)
		}
		path := filepath.Join(t.TempDir(), "out")
		w.handing.Exports.SaveAt(w.handing.Exports.ComparisonIn(f), path)
		written(t, q, path+handing.Ending(f))
		data, err := os.ReadFile(path + handing.Ending(f))
		want, known := begins[f]
		if err != nil || !known || !strings.HasPrefix(strings.ToLower(string(data)), strings.ToLower(want)) || len(data) < 1000 {
			t.Errorf("%s: %v, %d bytes, %.40q", f, err, len(data), data)
		}
	}
}
