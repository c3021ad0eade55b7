package ingest

import (
	"context"
	"strings"
	"testing"
)

// around puts parts of a page between paragraphs of the fixtures.
func around(parts string) string {
	return "<html lang=en><head><title>" + bridge[0] + "</title></head><body><article><h1>" + bridge[0] + "</h1><p>" + bridge[1] + "</p><p>" + bridge[2] +
		"</p>" + parts + "<p>" + bridge[3] + "</p></article></body></html>"
}

func TestVoicesOfQuotedBlocks(t *testing.T) {
	for _, c := range []struct{ name, parts, want string }{
		{
			"cited", "<blockquote><p>We warned them in March and again in April.</p><p>Nobody called us back.</p><cite>Petra Holm, engineer</cite></blockquote>",
			"“We warned them in March and again in April.\n\n“Nobody called us back.”\n\n— Petra Holm, engineer",
		},
		{
			"shared", "<blockquote><p>Out here alone with the fog tonight.</p><p>A post shared by Petra Holm (@petraholm) on May 12, 2025</p></blockquote>",
			"“Out here alone with the fog tonight.”\n\nA post shared by Petra Holm (@petraholm) on May 12, 2025",
		},
		{
			"neither", "<blockquote><p>The bridge was built in the year of the flood.</p></blockquote>",
			"The bridge was built in the year of the flood.",
		},
		{
			"a work inside a paragraph", "<p>She wrote of it in <cite>The Lantern</cite> when she was young.</p>",
			"She wrote of it in The Lantern when she was young.",
		},
	} {
		a, err := Bytes(context.Background(), Input{Data: []byte(around(c.parts))}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if want := strings.Join(bridge[:3], "\n\n") + "\n\n" + c.want + "\n\n" + bridge[3]; a.Text != want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, a.Text, want)
		}
		if a.Published.Known() {
			t.Errorf("%s: the date of a post is taken for the article's: %v", c.name, a.Published)
		}
	}
}

// TestShortPageKeepsTheRest: what stands beside a very short article is set
// aside and not lost.
func TestShortPageKeepsTheRest(t *testing.T) {
	page := "<html><head><title>" + bridge[0] + "</title></head><body><article><h1>" + bridge[0] + "</h1><p>" + bridge[3] + "</p></article><aside class=related>" +
		strings.Repeat("<p><a href=x>Pilots of Ostervik stop work after two boats ran aground in the fog</a></p>", 20) + "</aside></body></html>"
	a, err := Bytes(context.Background(), Input{Data: []byte(page)}, Options{})
	if err != nil || a.Text != bridge[0]+"\n\n"+bridge[3] {
		t.Fatalf("%v %q", err, a.Text)
	}
	for _, b := range a.SetAside {
		if strings.Contains(b.Text, "Pilots of Ostervik") {
			return
		}
	}
	t.Errorf("set aside: %v", a.SetAside)
}
