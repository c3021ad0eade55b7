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

// desk is a pier with all that a reader can write; one article more lies in the bin.
func desk(t *testing.T, n int) string {
	t.Helper()
	path, ctx := pier(t, n), context.Background()
	l, err := data.Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	es, err := l.Events(ctx)
	if err != nil || len(es) != 1 {
		t.Fatal(es, err)
	}
	at := []news.Anchor{{Passage: news.Passage{Article: es[0].Articles[1], Span: news.Span{Start: 0, End: 6}}, Words: "Report", After: " 1"}}
	if err := errors.Join(written(ctx, l, es[0].ID, at), l.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

// written fills an event with all that a reader writes, some of it taken back or
// deleted, and puts another event into the bin.
func written(ctx context.Context, l *data.Library, id string, at []news.Anchor) error {
	keep := func(kind data.BenchKind, subject, value string, pick news.Pick) (data.BenchLine, error) {
		return l.ChangeWorkbench(ctx, id, data.BenchChange{Kind: kind, Subject: subject, Value: value, Pick: pick})
	}
	c, err1 := l.AddCorrection(ctx, id, news.Correction{Kind: news.SetSpeaker, At: at, Value: "Ilse Dorn"})
	_, err2 := l.AddCorrection(ctx, id, news.Correction{Kind: news.SetSpeaker, At: at, Value: "Ilse\x00 “Dorn”"})
	err := errors.Join(err1, err2, l.UndoCorrection(ctx, c))
	for i, kind := range []news.NoteKind{news.OnPassage, news.OnFact, news.OnQuotation, news.OnDifference, news.OnArticle, news.OnEvent} {
		colours := news.NoteColours()
		n, err1 := l.PutNote(ctx, id, news.Note{Kind: kind, At: at, Name: "d1", About: "what it says", Colour: colours[i%len(colours)], Text: "ask <her> & him\nтак 🙂"})
		n.Text = "asked"
		kept, err2 := l.PutNote(ctx, id, n.Note)
		if err = errors.Join(err, err1, err2); kind == news.OnFact {
			_, err1 = l.DeleteNote(ctx, id, kept.ID)
			err = errors.Join(err, err1, l.UndoNote(ctx, n.Number))
		}
	}
	p, err1 := keep(data.BenchPick, "", "", news.Pick{Kind: news.PickedDifference, Name: "d1", About: "x", At: at})
	q, err2 := keep(data.BenchPick, "", "", news.Pick{Kind: news.PickedPassage, At: at, Comment: "why"})
	err = errors.Join(err, err1, err2)
	for _, b := range []data.BenchChange{
		{Kind: data.BenchComment, Subject: p.Pick.ID, Value: "mine"},
		{Kind: data.BenchMove, Subject: q.Pick.ID, Value: p.Pick.ID},
		{Kind: data.BenchSet, Subject: "check", Value: "Both say that the pier was closed.\n\n- one\n- two"},
		{Kind: data.BenchSet, Subject: "title", Value: "Harbour, “mine”"},
		{Kind: data.BenchDrop, Subject: q.Pick.ID},
	} {
		_, err1 := l.ChangeWorkbench(ctx, id, b)
		err = errors.Join(err, err1)
	}
	_, err1 = l.ChangeOutlet(ctx, "Harbor Wire", news.Outlet{Name: "The Harbor Wire", ReaderLabel: "local, my label", Domains: []string{"wire.example"}})
	gone, err2 := l.SaveEvent(ctx, news.Event{Title: "In the bin", Articles: []string{at[0].Article}})
	single := news.New("In the bin", []string{"An article that was deleted."})
	_, err3 := l.SaveArticle(ctx, single)
	return errors.Join(err, err1, err2, err3, l.DeleteEvent(ctx, gone), l.DeleteArticle(ctx, single.ID), l.SetSetting(ctx, "words", `{"a":1}`))
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
