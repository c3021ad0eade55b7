package receipt

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/page/invented"
)

func made(t *testing.T, ch page.Choices) (Receipt, []*news.Article) {
	t.Helper()
	c := invented.Comparison(t)
	var articles []*news.Article
	for _, r := range c.Readings {
		articles = append(articles, r.Article)
	}
	return Of(c, ch, page.Of(c, ch)), articles
}

func TestHolds(t *testing.T) {
	r, articles := made(t, page.Choices{Variant: page.Full})
	if len(r.Findings) == 0 || len(r.Passages) == 0 {
		t.Fatalf("%d findings, %d passages", len(r.Findings), len(r.Passages))
	}
	result, err := Check(context.Background(), r, articles)
	if err != nil || !result.Holds() || len(result) < 4 {
		t.Errorf("%+v, %v", result, err)
	}
}

// TestDiffers: each thing that is another than it was is told.
func TestDiffers(t *testing.T) {
	for name, change := range map[string]func(*Receipt){
		"a passage":    func(r *Receipt) { r.Passages[0].Start++ },
		"out of range": func(r *Receipt) { r.Passages[0].End = 1 << 30 },
		"no such text": func(r *Receipt) { r.Passages[0].Text = 9 },
		"a sentence":   func(r *Receipt) { r.Findings[0].Hash = "0" },
		"a finding":    func(r *Receipt) { r.Findings[0].ID = "gone" },
		"the lists":    func(r *Receipt) { r.Reading = "3.x" },
		"a text":       func(r *Receipt) { r.Texts[1] = "0" },
	} {
		r, articles := made(t, page.Choices{})
		change(&r)
		result, err := Check(context.Background(), r, articles)
		if err != nil || result.Holds() {
			t.Errorf("%s: %+v, %v", name, result, err)
		}
	}
}

// TestFind: a receipt is found behind text that looks like one.
func TestFind(t *testing.T) {
	r, _ := made(t, page.Choices{})
	fake := `parallax-receipt {"receipt":1,"engine":"fake"}`
	for name, file := range map[string]string{
		"text":     fake + "\nmore\n\nparallax-receipt " + string(r.JSON()) + "\n",
		"markdown": fake + "\n\n<!-- parallax-receipt " + string(r.JSON()) + " -->\n",
		"page":     fake + `<script type="application/json" id="parallax-receipt">` + string(r.JSON()) + "</script>\n</body>",
	} {
		got, err := Find([]byte(file))
		if err != nil || fmt.Sprint(got) != fmt.Sprint(r) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	for _, none := range []string{"", "no receipt here", "PK\x03\x04", "%PDF-1.3", "parallax-receipt {", "parallax-receipt {}"} {
		if _, err := Find([]byte(none)); !errors.Is(err, ErrNone) {
			t.Errorf("%q: %v", none, err)
		}
	}
	if _, err := Find([]byte(`parallax-receipt {"receipt":2}`)); !errors.Is(err, ErrNewer) {
		t.Error(err)
	}
}

// TestHiddenOutletsStayHidden: no name of an outlet stands in the receipt.
func TestHiddenOutletsStayHidden(t *testing.T) {
	c := invented.Comparison(t)
	ch := page.Choices{Hide: true}
	text := string(Of(c, ch, page.Of(c, ch)).JSON())
	for _, r := range c.Readings {
		if strings.Contains(text, r.Article.Outlet) {
			t.Errorf("%s is told", r.Article.Outlet)
		}
	}
}
