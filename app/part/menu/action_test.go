package menu

import (
	"strings"
	"testing"
)

func TestMatching(t *testing.T) {
	as := []Action{{Group: "File", Title: "Add articles…"}, {Group: "File", Title: "Export…"}, {Group: "View", Title: "Larger text"}, {Group: "View", Title: "Text as a list"}, {Group: "Go", Title: "Next row", Quiet: true}}
	for _, tc := range []struct {
		typed string
		want  string
	}{
		{"", "Add articles…,Export…,Larger text,Text as a list"},
		{"text", "Text as a list,Larger text"},
		{"LARG te", "Larger text"},
		{"fi", "Add articles…,Export…"},
		{"next", ""},
		{"nothing", ""},
	} {
		var got []string
		for _, a := range Matching(as, tc.typed) {
			got = append(got, a.Title)
		}
		if s := strings.Join(got, ","); s != tc.want {
			t.Errorf("%q finds %q, want %q", tc.typed, s, tc.want)
		}
	}
}
