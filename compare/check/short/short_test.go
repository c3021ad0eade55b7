package short

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func TestIndex(t *testing.T) {
	d := token.Split(news.New("", []string{"The Odern Board of Trams and Harbours met. The Department of Lakes and Public Meadows did not. Ilka Vorn asked the OHC about it."}))
	x := New(d)
	for form, want := range map[string]string{
		"OBTH": "Odern Board of Trams and Harbours", "LPM": "Lakes and Public Meadows", "DLPM": "Department of Lakes and Public Meadows",
		"OHC": "", "IV": "", "lpm": "", "XYZ": "", "MDN": "",
	} {
		s, ok := x.Spelled(form)
		if got := d.Article.Slice(s); ok != (want != "") || got != want {
			t.Errorf("%s: %q", form, got)
		}
	}
	for long, want := range map[string]bool{"Odern Harbour Council": true, "Office of the Odern Harbour Council": true, "Odern Harbour Council Hall": false, "Ilka Vorn": false} {
		if s, ok := x.Short(long); ok != want || ok && d.Article.Slice(s) != "OHC" {
			t.Errorf("%s: %v", long, ok)
		}
	}
}
