package post

import (
	"testing"

	"parallax/compare/news"
)

// TestSigned: the line below a post names its writer, with the date behind the handle; a
// handle inside of a sentence is none.
func TestSigned(t *testing.T) {
	for _, c := range []struct{ text, name, behind string }{
		{"The mill stays open. — Ada Moss (@adamoss) July 3, 2013 More words.", "Ada Moss", " More words."},
		{"A post shared by Ole Berg (@oleberg) on May 2, 2019", "Ole Berg", ""},
		{"Ada Moss (@adamoss) wrote that the mill stays open.", "", ""},
	} {
		s, ok := Signed(c.text, news.Span{End: len(c.text)})
		if ok != (c.name != "") || ok && (c.text[s.Name.Start:s.Name.End] != c.name || c.text[s.End:] != c.behind) {
			t.Errorf("%q: %+v", c.text, s)
		}
	}
}
