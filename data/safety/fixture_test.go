package safety

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// pier makes a library with n articles and something in every table, closes it
// and gives its path.
func pier(t *testing.T, n int) string {
	t.Helper()
	ctx := context.Background()
	l, err := data.Open(ctx, filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range n {
		a := news.New(fmt.Sprintf("Report %d of the harbour", i), []string{
			fmt.Sprintf("The harbour master said on Monday that pier %d was closed.", i),
			strings.Repeat(fmt.Sprintf("“We did not know of crack %d in it,” she said. ", i), 20+i%7*30),
		})
		a.Outlet, a.Published, a.Authors = "Harbor Wire", news.Day(2025, 5, 1+i%20), []string{"Ana Ruiz"}
		a.Origin = news.Origin{Kind: news.FromFile, Place: fmt.Sprintf("/home/r/odd \xff %d", i)}
		_, err1 := l.SaveArticle(ctx, a)
		err2 := l.SaveOriginal(ctx, a.ID, "a.txt", []byte(a.Text))
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, a.ID)
	}
	id, err := l.SaveEvent(ctx, news.Event{Title: "Harbour", Articles: ids[:n-1]})
	if err != nil {
		t.Fatal(err)
	}
	at := []news.Anchor{{Passage: news.Passage{Article: ids[0], Span: news.Span{Start: 0, End: 6}}, Words: "Report"}}
	_, err1 := l.AddCorrection(ctx, id, news.Correction{Kind: news.SetSpeaker, At: at, Value: "Ilse Dorn"})
	_, err2 := l.PutNote(ctx, id, news.Note{Kind: news.OnPassage, At: at, Text: "ask <her> & him"})
	_, err3 := l.ChangeWorkbench(ctx, id, data.BenchChange{Kind: data.BenchPick, Pick: news.Pick{At: at}})
	err = errors.Join(err1, err2, err3, l.SetSetting(ctx, "theme", "dark"), l.SetWindowState(ctx, id, `{"x":1}`),
		l.SaveVersion(ctx, ids[n-1], ids[0]), l.PutReadings(ctx, "1", map[string][]byte{ids[0]: []byte("cached")}), l.Close())
	if err != nil {
		t.Fatal(err)
	}
	return l.Path()
}

func opened(t *testing.T, path string) *data.Library {
	t.Helper()
	l, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

// raw runs statements on a file, past the library.
func raw(t *testing.T, path, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(statements)
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

// bytesOf are the bytes of a library without a log.
func bytesOf(t *testing.T, path string) []byte {
	t.Helper()
	raw(t, path, `PRAGMA journal_mode = DELETE`)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// damaged is a file of those bytes.
func damaged(t *testing.T, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), data.FileName)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
