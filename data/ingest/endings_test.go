package ingest

import "testing"

func TestFromFolder(t *testing.T) {
	for _, tt := range []struct {
		name string
		ok   bool
		why  string
	}{
		{"a.txt", true, ""},
		{"a.ODT", true, ""},
		{"a.rtf", true, ""},
		{"page.html.gz", true, ""},
		{"page", true, ""},
		{"meta.json", false, "files with that ending hold no article"},
		{"README.md", false, "by its name it is about the folder"},
		{"Notes.txt", false, "by its name it is about the folder"},
		{"Notes on a strike.txt", true, ""},
		{"page.wacz", true, ""},
		{"License", false, "by its name it is about the folder"},
		{".hidden.txt", false, ""},
	} {
		if ok, why := FromFolder(tt.name); ok != tt.ok || why != tt.why {
			t.Errorf("%s: %v %q, want %v %q", tt.name, ok, why, tt.ok, tt.why)
		}
	}
}
