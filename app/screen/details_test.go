package screen

import (
	"slices"
	"testing"

	"parallax/compare/news"
)

func TestDetails(t *testing.T) {
	withTheme(t)
	a := news.New("A headline", []string{"A body."})
	a.Outlet, a.ReadFrom = "The Wire", map[news.Field]string{news.FieldOutlet: "json-ld"}
	for _, tc := range []struct {
		name  string
		typed [4]string
		saved bool
		day   string
	}{
		{"all values", [4]string{"The Courier", "Ann Roe, , Bo Li", "2025-05-14", "https://courier.example/1"}, true, "14 May 2025"},
		{"nothing changed", [4]string{"The Wire", "", "", ""}, true, ""},
		{"a date in words", [4]string{"The Wire", "", "last May", ""}, false, ""},
	} {
		var got *news.Article
		d := NewDetails(a, func(b *news.Article) { got = b }, func() {})
		for i, s := range tc.typed {
			d.fields[i].SetText(s)
		}
		d.Save()
		if (got != nil) != tc.saved {
			t.Errorf("%s: saved %v", tc.name, got != nil)
		}
		if got == nil {
			continue
		}
		from := "json-ld"
		if got.Outlet != a.Outlet {
			from = typed
		}
		if got.Outlet != tc.typed[0] || got.Published.String() != tc.day || got.ReadFrom[news.FieldOutlet] != from || got.Text != a.Text {
			t.Errorf("%s: %+v", tc.name, got)
		}
		if tc.typed[1] != "" && !slices.Equal(got.Authors, []string{"Ann Roe", "Bo Li"}) {
			t.Errorf("%s: authors %q", tc.name, got.Authors)
		}
	}
	if a.Outlet != "The Wire" || a.ReadFrom[news.FieldOutlet] != "json-ld" {
		t.Error("the article itself was changed")
	}
}
