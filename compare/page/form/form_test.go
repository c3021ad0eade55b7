package form

import (
	"bytes"
	"errors"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
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
