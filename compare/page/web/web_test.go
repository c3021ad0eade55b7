package web

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

func TestGolden(t *testing.T) { invented.Golden(t, "document.html", Write(invented.Document())) }

// TestHostile: read as a browser reads it, the page has no element, attribute or
// address that the document did not ask for.
func TestHostile(t *testing.T) {
	c := invented.HostileComparison(t)
	for name, d := range map[string]page.Document{"document": invented.HostileDocument(), "summary": page.Of(c, invented.HostileChoices(c))} {
		d.Receipt = []byte(`{"x":"</script><script>alert(1)</script><!--"}`)
		root, err := html.Parse(strings.NewReader(string(Write(d))))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Type == html.ElementNode {
				harmless(t, name, n)
			}
		}
	}
}

func harmless(t *testing.T, name string, n *html.Node) {
	t.Helper()
	if n.Data == "script" && (len(n.Attr) != 2 || n.Attr[0].Val != "application/json") {
		t.Errorf("%s: a script", name)
	}
	for _, a := range n.Attr {
		if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "href" && !strings.HasPrefix(a.Val, "https://") {
			t.Errorf("%s: <%s %s=%q>", name, n.Data, a.Key, a.Val)
		}
	}
}

// TestScopes: each cell of a head has a scope, each table a caption.
func TestScopes(t *testing.T) {
	text := string(Write(invented.Document()))
	if n := strings.Count(text, "<th>"); n > 0 {
		t.Errorf("%d heads have no scope", n)
	}
	if strings.Count(text, "<caption>") != strings.Count(text, "<table>") {
		t.Error("a table has no caption")
	}
}

// TestRightToLeft: names from right to left are isolated wherever they stand.
func TestRightToLeft(t *testing.T) {
	d := invented.Document()
	d.Title = "Of דוד לוי, 5 times"
	d.Sections[0].Heading = "חיים"
	text := string(Write(d))
	for _, want := range []string{`<h1>Of <bdi dir="rtl">דוד לוי</bdi>, 5 times</h1>`, `<h2><bdi dir="rtl">חיים</bdi></h2>`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}
