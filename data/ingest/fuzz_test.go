package ingest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// The fuzz targets: no panic, no hang, and what comes out is sound text.

func fuzzBytes(f *testing.F, dir string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	paths, err := filepath.Glob(shared("data", "nasty", "files", dir, "*"))
	if err != nil {
		f.Fatal(err)
	}
	for _, p := range paths {
		if data, err := os.ReadFile(p); err == nil && len(data) < 20000 {
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		start := time.Now()
		a, err := Bytes(context.Background(), Input{Data: data}, Options{PDFCommand: []string{"false"}})
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("took %v", d)
		}
		if err == nil {
			checkSound(t, a)
		} else if errors.Is(err, ErrTooSlow) {
			t.Errorf("%d bytes: %v", len(data), err)
		}
	})
}

func FuzzText(f *testing.F) {
	fuzzBytes(f, "text", "Title: a\nDate: 2025-05-14\n\nThe council voted.", "a\r\n\r\nb", "\xff\xfea\x00")
}

func FuzzHTML(f *testing.F) {
	fuzzBytes(f, "html", frame("", "<table><tr><td>a<td>b</table>"), "<p>a<br>b<h1>c", "<html><script type=application/ld+json>{")
}

func FuzzMail(f *testing.F) {
	fuzzBytes(f, "none", "Message-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe council voted.\n--b--\n")
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<rss version="2.0"><channel><title>a</title><item><title>b</title><link>https://x.example/</link></item></channel></rss>`))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"https://x.example/"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := Feed(context.Background(), Input{Data: data}, Options{})
		if err != nil {
			return
		}
		for _, e := range list.Entries {
			if e.Address != "" && webAddress(e.Address) == "" {
				t.Errorf("address %q", e.Address)
			}
		}
	})
}

func FuzzDate(f *testing.F) {
	for _, s := range []string{"2025-05-14T09:30:00-04:00", "May 14, 2025 9 p.m. ET", "14/05/2025", "Published Wednesday"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d := parseDate(s); d.Known() && (d.Time.Year() < 1899 || d.Time.Year() > 2101) {
			t.Errorf("%q is %v", s, d)
		}
	})
}
