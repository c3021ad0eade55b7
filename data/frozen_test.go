package data

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
)

// flip changes one bit of a word in the file.
func flip(t *testing.T, path, word string, at int, bit byte) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	i := bytes.Index(content, []byte(word))
	if i < 0 {
		t.Fatalf("%q does not stand in the file", word)
	}
	content[i+at] ^= bit
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestSilentRot: a text that a fault of the disk changed is shown with a
// warning, is found by a search with one, and is mended by the next import.
func TestSilentRot(t *testing.T) {
	ctx := context.Background()
	l, err := Open(ctx, filepath.Join(t.TempDir(), FileName))
	if err != nil {
		t.Fatal(err)
	}
	a := news.New("Pier closed", []string{"Harbour master Ilse Dorn said “we did not know” on Monday.", "She has led the harbour for nine years."})
	save(t, l, a)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	flip(t, l.Path(), "did not know", 6, 2)
	l, err = Open(ctx, l.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	got, err := l.Article(ctx, a.ID)
	if err != nil || !Damaged(got) || !strings.Contains(got.Text, "did nov know") {
		t.Errorf("got %+v, %v", got, err)
	}
	if hits, err := l.Search(ctx, "dorn"); err != nil || len(hits.Hits) != 1 || !hits.Hits[0].Damaged {
		t.Errorf("hits %+v, %v", hits, err)
	}
	if isNew, err := l.SaveArticle(ctx, a); err != nil || isNew {
		t.Errorf("saved again: %v, %v", isNew, err)
	}
	if got, err = l.Article(ctx, a.ID); err != nil || Damaged(got) || got.Text != a.Text {
		t.Errorf("not mended: %+v, %v", got, err)
	}
	if err := searchTablesAgree(l); err != nil {
		t.Error(err)
	}
	if hits, err := l.Search(ctx, "dorn"); err != nil || len(hits.Hits) != 1 || hits.Hits[0].Damaged {
		t.Errorf("hits %+v, %v", hits, err)
	}
}

// TestTextOfBadBytes: what comes out of a damaged text is still one that the
// rest of the program can take.
func TestTextOfBadBytes(t *testing.T) {
	for _, bit := range []byte{0x80, 0x60, 0x40} {
		path := pierFile(t, 1)
		flip(t, path, "harbour master", 3, bit)
		l := wantHarbour(t, path, 1)
		as, err := l.Articles(context.Background())
		if err != nil || len(as) != 1 || !Damaged(as[0]) || strings.ContainsAny(as[0].Text, "\x00\x02\x12") {
			t.Errorf("bit %x: %v, %v", bit, as, err)
		}
	}
}

// TestOneBadRow: what cannot be read of one row hides no other.
func TestOneBadRow(t *testing.T) {
	for name, statements := range map[string]string{
		"date":       `UPDATE articles SET published = '2025-05-1x' WHERE number = 2`,
		"created":    `UPDATE events SET created = 'yesterday'`,
		"authors":    `UPDATE articles SET authors = '["A'`,
		"notes":      `UPDATE articles SET notes = '{'`,
		"aside":      `UPDATE articles SET set_aside = '[{"at":"x"}]'`,
		"aside's at": `UPDATE articles SET set_aside = '[{"text":"x","rule":"y","at":-7}]'`,
		"read from":  `UPDATE articles SET read_from = '[]x'`,
		"headline":   `UPDATE articles SET headline_end = 1000000 WHERE number = 1`,
		"negative":   `UPDATE articles SET headline_end = -5 WHERE number = 1`,
		"outlets":    `UPDATE outlets SET domains = 'x', other_names = '['`,
		"correction": `INSERT INTO corrections (event, kind, passages, name, value, made) SELECT id, 'speaker', '[{', '', '', 'x' FROM events`,
	} {
		t.Run(name, func(t *testing.T) {
			path := pierFile(t, 3)
			raw(t, path, statements)
			l := wantHarbour(t, path, 3)
			ctx := context.Background()
			all, err1 := l.Articles(ctx)
			of, err2 := l.ArticlesOfEvent(ctx, firstEvent(t, l))
			hits, err3 := l.Search(ctx, "harbour")
			outlets, err4 := l.Outlets(ctx)
			cs, err5 := l.Corrections(ctx, firstEvent(t, l))
			if err := errors.Join(err1, err2, err3, err4, err5); err != nil || len(all) != 3 || len(of) != 3 || len(hits.Hits) != 3 || len(outlets) != 1 {
				t.Errorf("%d, %d, %d articles, %d outlets: %v", len(all), len(of), len(hits.Hits), len(outlets), err)
			}
			for _, c := range cs {
				if !c.Undone {
					t.Errorf("a correction that cannot be read counts: %+v", c)
				}
			}
		})
	}
}

// TestSearchTablesAreMadeAnew: damaged ones hinder neither finding nor saving.
func TestSearchTablesAreMadeAnew(t *testing.T) {
	for name, statements := range map[string]string{
		"segments":  `UPDATE article_search_data SET block = zeroblob(length(block)) WHERE id > 10`,
		"structure": `UPDATE article_search_data SET block = zeroblob(9) WHERE id = 10`,
		"empty":     `DELETE FROM article_search_data WHERE id > 10`,
		"notes":     `UPDATE note_search_data SET block = zeroblob(9)`,
		"sizes":     `DELETE FROM article_search_docsize`,
	} {
		t.Run(name, func(t *testing.T) {
			path, ctx := pierFile(t, 5), context.Background()
			raw(t, path, statements)
			l := wantHarbour(t, path, 5)
			if _, err := l.SaveArticle(ctx, full()); err != nil {
				t.Fatal(err)
			}
			if hits, err := l.Search(ctx, "pier"); err != nil || len(hits.Hits) != 5 {
				t.Errorf("%d hits, %v", len(hits.Hits), err)
			}
			if _, err := l.Suggest(ctx, "harbuor"); err != nil {
				t.Error(err)
			}
			if err := searchTablesAgree(l); err != nil {
				t.Error(err)
			}
		})
	}
}
