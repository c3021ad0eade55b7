package form

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
	"parallax/compare/page/pdf"
	"parallax/compare/page/plain"
	"parallax/compare/page/receipt"
)

// TestForms: each form is the same for the same articles, and has a receipt
// where it can hold one.
func TestForms(t *testing.T) {
	for _, n := range Names() {
		c := invented.Comparison(t)
		a, err := Write(n, c, invented.Choices(c), Options{})
		b, err2 := Write(n, invented.Comparison(t), invented.Choices(c), Options{})
		if err != nil || err2 != nil || !bytes.Equal(a, b) {
			t.Errorf("%s: %v, %v, or two files that differ", n, err, err2)
		}
		if _, err := receipt.Find(a); err != nil && n != Table {
			t.Errorf("%s: %v", n, err)
		}
	}
}

// TestFitted: one page is one, a summary four at most, whatever there is to tell; what the
// reader chose stays.
func TestFitted(t *testing.T) {
	for _, n := range []int{2, 3, 10} {
		c := invented.Many(t, n, 30)
		for v, most := range map[page.Variant]int{page.OnePage: 1, page.Summary: 4} {
			d := Fitted(c, page.Choices{Variant: v}, nil)
			if got, err := pdf.PagesOf(d, nil); err != nil || got.Count > most {
				t.Errorf("%d articles, %s: %d pages, %v", n, v, got.Count, err)
			}
		}
	}
	c := invented.Many(t, 10, 30)
	ch := page.Choices{Variant: page.OnePage}
	for _, x := range c.Differences[:min(4, len(c.Differences))] {
		ch.Picks = append(ch.Picks, page.Pick{Kind: page.PickDifference, ID: x.ID, Comment: "Mine."})
	}
	text := string(plain.Write(Fitted(c, ch, nil)))
	if n := strings.Count(text, "Mine."); n != len(ch.Picks) || n == 0 {
		t.Errorf("%d of %d comments", n, len(ch.Picks))
	}
}

func TestUnknown(t *testing.T) {
	c := invented.Comparison(t)
	if _, err := Write("rtf", c, page.Choices{}, Options{}); !errors.Is(err, ErrNoForm) {
		t.Error(err)
	}
	if _, err := Write(Table, c, page.Choices{}, Options{Sheet: "cells"}); !errors.Is(err, ErrNoSheet) {
		t.Error(err)
	}
	for _, s := range page.SheetNames() {
		if data, err := Write(Table, c, invented.Choices(c), Options{Sheet: s}); err != nil || len(data) < 20 {
			t.Errorf("%s: %d bytes, %v", s, len(data), err)
		}
	}
}

// BenchmarkForms times each form of the whole summary.
func BenchmarkForms(b *testing.B) {
	c := invented.Comparison(b)
	for _, n := range Names() {
		b.Run(string(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Write(n, c, page.Choices{Variant: page.Full}, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
