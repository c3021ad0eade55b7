package web

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// TestAccessible: every variant of the summary, in each language, is a page that a screen
// reader can tell (WCAG 2.2: 1.3.1, 2.4.2, 2.4.4, 2.4.6, 3.1.1, 3.1.2, 4.1.2).
func TestAccessible(t *testing.T) {
	c := invented.Comparison(t)
	for _, v := range []page.Variant{page.Summary, page.Full, page.OnePage, page.Worksheet, page.AnswerKey} {
		for _, language := range []string{"en", "de"} {
			for _, hide := range []bool{false, true} {
				ch := invented.Choices(c)
				ch.Variant, ch.Language, ch.Hide = v, language, hide
				for _, fault := range faults(string(Write(page.Of(c, ch)))) {
					t.Errorf("%s %s: %s", v, language, fault)
				}
			}
		}
	}
	for _, fault := range faults(string(Write(invented.Document()))) {
		t.Error(fault)
	}
}

// TestFaultsAreSeen: a page that a screen reader cannot tell is told.
func TestFaultsAreSeen(t *testing.T) {
	good := string(Write(invented.Document()))
	for _, change := range [][2]string{
		{`<html lang="en">`, "<html>"},
		{"<title>How", "<title></title><b>How"},
		{"<h1>", "<h2>"},
		{"<h3", "<h4"},
		{"<main>", "<div>"},
		{`scope="col"`, `class="x"`},
		{"<caption>The articles", "<caption></caption><i>The articles"},
		{">dawn.example</a>", "></a>"},
		{`lang="fr"`, `lang="french language"`},
		{`id="articles"`, `id="differences"`},
		{"initial-scale=1", "user-scalable=no"},
		{"<td>Le Matin</td>", ""},
		{`<th scope="row">A`, `<th scope="row"></th><th scope="row">A`},
	} {
		if bad := strings.Replace(good, change[0], change[1], 1); bad != good && len(faults(bad)) == 0 {
			t.Errorf("%s instead of %s is not seen", change[1], change[0])
		}
	}
}

// checked is a page as far as it is looked at.
type checked struct {
	out   []string
	ids   map[string]bool
	count map[string]int
	level int
}

func (c *checked) fault(format string, args ...any) {
	c.out = append(c.out, fmt.Sprintf(format, args...))
}

func faults(text string) []string {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return []string{err.Error()}
	}
	c := &checked{ids: map[string]bool{}, count: map[string]int{}}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			c.count[n.Data]++
			c.element(n)
		}
	}
	for _, one := range []string{"h1", "main", "title"} {
		if c.count[one] != 1 {
			c.fault("%d %s", c.count[one], one)
		}
	}
	return c.out
}

var tag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

func (c *checked) element(n *html.Node) {
	if id := value(n, "id"); id != "" {
		if c.ids[id] {
			c.fault("%s is there twice", id)
		}
		c.ids[id] = true
	}
	if l, told := attribute(n, "lang"); told && !tag.MatchString(l) || n.Data == "html" && !told {
		c.fault("<%s lang=%q>", n.Data, l)
	}
	switch n.Data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		if now := int(n.Data[1] - '0'); now > c.level+1 {
			c.fault("%s behind h%d", n.Data, c.level)
		} else {
			c.level = now
		}
		c.named(n)
	case "a", "title", "caption", "li", "th":
		c.named(n)
		if n.Data == "th" && value(n, "scope") == "" {
			c.fault("a head without a scope")
		}
	case "table":
		c.table(n)
	case "meta":
		if strings.Contains(value(n, "content"), "user-scalable=no") || strings.Contains(value(n, "content"), "maximum-scale") {
			c.fault("it cannot be made larger")
		}
	case "img", "svg", "iframe", "input":
		c.fault("<%s> has no words here", n.Data)
	}
}

// named holds that an element has words.
func (c *checked) named(n *html.Node) {
	if strings.TrimSpace(words(n)) == "" {
		c.fault("<%s> has no words", n.Data)
	}
}

// table holds that a table has a caption, heads, and as many cells in each row.
func (c *checked) table(n *html.Node) {
	var rows []int
	captions, heads := 0, 0
	for x := range n.Descendants() {
		switch {
		case x.Type != html.ElementNode:
		case x.Data == "caption":
			captions++
		case x.Data == "tr":
			rows = append(rows, 0)
		case x.Data == "th" || x.Data == "td":
			rows[len(rows)-1]++
			if x.Data == "th" {
				heads++
			}
		}
	}
	if captions != 1 || heads == 0 || len(slices.Compact(rows)) != 1 {
		c.fault("a table of %v cells with %d captions and %d heads", rows, captions, heads)
	}
}

func value(n *html.Node, key string) string {
	v, _ := attribute(n, key)
	return v
}

func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

func words(n *html.Node) string {
	var b strings.Builder
	for x := range n.Descendants() {
		if x.Type == html.TextNode {
			b.WriteString(x.Data)
		}
	}
	return b.String()
}

// TestContrast: letters are told from what they stand on, in light, in dark and in print
// (WCAG 2.2, 1.4.3: 4.5 to 1), and marks from other words without colour (1.4.1).
func TestContrast(t *testing.T) {
	sets := regexp.MustCompile(`--ink: #[^}]*`).FindAllString(style, -1)
	if len(sets) != 3 {
		t.Fatalf("%d sets of colours", len(sets))
	}
	for _, s := range sets {
		colours := map[string]float64{}
		for _, m := range regexp.MustCompile(`--(\w+): #([0-9a-f]+)`).FindAllStringSubmatch(s, -1) {
			colours[m[1]] = luminance(t, m[2])
		}
		for _, pair := range [][2]string{{"ink", "page"}, {"quiet", "page"}, {"ink", "tint"}} {
			a, b := colours[pair[0]], colours[pair[1]]
			if ratio := (max(a, b) + .05) / (min(a, b) + .05); ratio < 4.5 {
				t.Errorf("%s on %s: %.1f in %s", pair[0], pair[1], ratio, s)
			}
		}
	}
	if !strings.Contains(style, "mark { background: var(--tint); color: var(--ink);") {
		t.Error("marked words have another colour than ink")
	}
	for _, mark := range []string{"mark", "del", "ins"} {
		if !regexp.MustCompile(`(?m)^` + mark + ` \{[^}]*text-decoration: (underline|line-through)`).MatchString(style) {
			t.Errorf("%s is told by its colour alone", mark)
		}
	}
}

// luminance is that of a colour, #fff or #ffffff without its sign (WCAG 2.2, relative
// luminance).
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	if len(colour) == 3 {
		colour = string([]byte{colour[0], colour[0], colour[1], colour[1], colour[2], colour[2]})
	}
	sum := 0.0
	for i, share := range []float64{.2126, .7152, .0722} {
		n, err := strconv.ParseUint(colour[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		x := float64(n) / 255
		if x <= .04045 {
			sum += share * x / 12.92
		} else {
			sum += share * math.Pow((x+.055)/1.055, 2.4)
		}
	}
	return sum
}
