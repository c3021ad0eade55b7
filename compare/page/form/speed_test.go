package form

import (
	"testing"
	"time"

	"parallax/compare/page"
	"parallax/compare/page/invented"
	"parallax/compare/page/pdf"
)

// TestSpeed: the forms of ten long articles, and what is done anew for the pages beside the
// workbench after each change, each in the time that it may take. The fastest of a few runs
// counts, by the clock or by what the processors worked, since others work on the computer too.
func TestSpeed(t *testing.T) {
	c := invented.Many(t, 10, 40)
	ch := invented.Choices(c)
	for what, limit := range map[Name]time.Duration{Web: 300 * time.Millisecond, Word: time.Second, PDF: time.Second} {
		for _, v := range []page.Variant{page.Summary, page.Full, page.OnePage} {
			ch.Variant = v
			took := fastest(func() {
				if _, err := Write(what, c, ch, Options{}); err != nil {
					t.Fatal(err)
				}
			})
			t.Logf("%s %s: %v", what, v, took)
			if took > limit {
				t.Errorf("%s %s: %v, at most %v", what, v, took, limit)
			}
		}
	}
	for _, picks := range [][]page.Pick{nil, ch.Picks} {
		ch.Variant, ch.Picks = page.Summary, picks
		took := fastest(func() {
			if _, err := pdf.PagesOf(Fitted(c, ch, nil), nil); err != nil {
				t.Fatal(err)
			}
		})
		t.Logf("preview, %d picks: %v", len(picks), took)
		if limit := 200 * time.Millisecond; took > limit {
			t.Errorf("the preview: %v, at most %v", took, limit)
		}
	}
}

func fastest(run func()) time.Duration {
	best := time.Hour
	for range 4 {
		start, worked := time.Now(), processors()
		run()
		best = min(best, time.Since(start))
		if worked = processors() - worked; worked > 0 {
			best = min(best, worked)
		}
	}
	return best
}
