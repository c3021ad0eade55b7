package markdown

import (
	"regexp"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

func TestGolden(t *testing.T) { invented.Golden(t, "document.md", Write(invented.Document())) }

// TestHostile: no markup, raw HTML or bare address of an article comes through,
// and tables keep their columns.
func TestHostile(t *testing.T) {
	text := string(Write(invented.HostileDocument()))
	for _, never := range []string{`://bare`, `[^\\]<script`, `[^\\]\]\(javascript`, `[^\\]\*bold`, `http://evil`, `[^\\*]\[x`} {
		if found := regexp.MustCompile(never).FindString(text); found != "" {
			t.Errorf("%q came through", found)
		}
	}
	for _, line := range strings.Split(text, "\n") {
		if !strings.HasPrefix(line, "|") {
			continue
		}
		bars := len(regexp.MustCompile(`(^|[^\\])\|`).FindAllString(line, -1))
		if bars != 3 && bars != 4 {
			t.Errorf("%d bars in %s", bars, line)
		}
	}
}

func TestEscape(t *testing.T) {
	for text, want := range map[string]string{
		"1. one":              `1\. one`,
		"- point":             `\- point`,
		"see www.x.example/a": `see www&#46;x.example/a`,
		"https://x.example":   `https&#58;//x.example`,
		"me@x.example":        `me&#64;x.example`,
		"3.5 percent":         `3\.5 percent`,
		"a_b*c*":              `a\_b\*c\*`,
		"Plain words.":        "Plain words.",
	} {
		if got := escape(text); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

// TestReceiptStaysInItsComment holds that a receipt cannot end it.
func TestReceiptStaysInItsComment(t *testing.T) {
	d := invented.Document()
	d.Receipt = []byte(`{"x":"--> <b>bold</b> ----->"}`)
	text := string(Write(d))
	if strings.Count(text, "-->") != 1 || strings.Contains(text, "<b>") {
		t.Error(text[strings.Index(text, "<!--"):])
	}
}

// TestRightToLeft: names from right to left are isolated, inside the signs around them.
func TestRightToLeft(t *testing.T) {
	if got := inline(page.Text{{Text: "by "}, {Text: "דוד לוי", Strong: true}, {Text: " 5"}}); got != "by **\u2067דוד לוי\u2069** 5" {
		t.Errorf("%q", got)
	}
}
