package app

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/app/stage"
	"parallax/compare/news"
	"parallax/data"
)

// pierLibrary is a closed library with an event of two articles.
func pierLibrary(t *testing.T) string {
	t.Helper()
	ctx := context.Background()
	l, err := data.Open(ctx, filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, outlet := range []string{"Wire", "Ledger"} {
		a := news.New("Pier closed, says "+outlet, []string{"The harbour master said on Monday that the pier was closed.", outlet + " asked why."})
		a.Outlet = outlet
		if _, err := l.SaveArticle(ctx, a); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, a.ID)
	}
	_, err = l.SaveEvent(ctx, news.Event{Title: "Pier", Articles: ids})
	if err = errors.Join(err, l.KeepCopies(ctx), l.Close()); err != nil {
		t.Fatal(err)
	}
	return l.Path()
}

// keep opens a library as the program does.
func keep(t *testing.T, path string) (*keeper, *queue) {
	t.Helper()
	q := &queue{}
	a := test.NewTempApp(t)
	a.Settings().SetTheme(tone.NewTheme(tone.LookLight))
	k := &keeper{app: a, path: path, post: q.post, opts: Options{Session: session.Options{Quick: true}}}
	t.Cleanup(func() {
		if err := k.end(); err != nil {
			t.Error(err)
		}
	})
	k.open()
	return k, q
}

// wantPier waits until the event is open.
func wantPier(t *testing.T, k *keeper, q *queue) {
	t.Helper()
	q.until(t, "the event is open", func() bool {
		return k.w != nil && k.w.S.Event() != nil && k.w.S.Event().Title == "Pier" && len(k.w.S.Articles()) == 2
	})
}

// spoilFile makes a library one that cannot be opened.
func spoilFile(t *testing.T, path string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err == nil {
		copy(b, "SQLite for mat 3")
		err = os.WriteFile(path, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// choose does the way on of that name.
func choose(t *testing.T, k *keeper, why error, name string) {
	t.Helper()
	for _, c := range k.waysOn(why) {
		if strings.HasPrefix(c.Name, name) {
			c.Do()
			return
		}
	}
	t.Fatalf("there is no %q", name)
}

// TestWaysBack: a damaged library leads back to its events by each way.
func TestWaysBack(t *testing.T) {
	for _, name := range []string{"Restore the copy of", "Save what can be read", "Read what can be read"} {
		t.Run(name, func(t *testing.T) {
			path := pierLibrary(t)
			spoilFile(t, path)
			k, q := keep(t, path)
			if k.w != nil || k.library != nil {
				t.Fatal("it was opened")
			}
			shootCare(t, k.win, "refusal")
			choose(t, k, data.ErrBroken, name)
			wantPier(t, k, q)
			if reading := strings.HasPrefix(name, "Read"); k.library.ReadOnly() != reading {
				t.Errorf("for reading: %v", k.library.ReadOnly())
			}
			if kept, _ := filepath.Glob(path + ".before-restore"); len(kept) == 0 != strings.HasPrefix(name, "Read") {
				t.Errorf("kept: %v", kept)
			}
		})
	}
}

// TestRestoreFromTheWindow: the window shows the library as it was, and says so.
func TestRestoreFromTheWindow(t *testing.T) {
	path := pierLibrary(t)
	k, q := keep(t, path)
	wantPier(t, k, q)
	k.w.S.RenameEvent(k.w.S.Event().ID, "Another name")
	q.until(t, "it is renamed", func() bool { return k.w.S.Event().Title == "Another name" })
	k.w.upkeep.showCare()
	shootCare(t, k.win, "care")
	before := k.w
	k.w.upkeep.offerCopies()
	copies, err := k.library.Copies()
	if err != nil || len(copies) != 1 {
		t.Fatal(copies, err)
	}
	k.restore(copies[0])
	q.until(t, "another window", func() bool { return k.w != nil && k.w != before })
	wantPier(t, k, q)
	if k.w.Popup == nil {
		t.Error("nothing is said of it")
	}
	shootCare(t, k.win, "restored")
	k.w.upkeep.checkLibrary()
	q.until(t, "checked", func() bool { return len(k.w.S.Jobs()) == 0 })
}

// TestThereAndBackInTheWindow: what is exported comes back after it was lost.
func TestThereAndBackInTheWindow(t *testing.T) {
	k, q := keep(t, pierLibrary(t))
	wantPier(t, k, q)
	to := filepath.Join(t.TempDir(), "all.zip")
	k.w.upkeep.exportLibraryTo(to)
	q.until(t, "exported", func() bool { st, err := os.Stat(to); return err == nil && st.Size() > 0 })
	k.w.S.DeleteEvent(k.w.S.Event().ID)
	q.until(t, "deleted", func() bool { return len(k.w.S.Events()) == 0 })
	before := k.w
	k.w.upkeep.importLibraryFrom(to)
	q.until(t, "another window", func() bool { return k.w != nil && k.w != before })
	wantPier(t, k, q)
}

// TestSwapThatFails: the library is open again as it was.
func TestSwapThatFails(t *testing.T) {
	k, q := keep(t, pierLibrary(t))
	wantPier(t, k, q)
	before, odd := k.w, filepath.Join(t.TempDir(), "odd.json")
	if err := os.WriteFile(odd, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	k.w.upkeep.importLibraryFrom(odd)
	shootCare(t, k.win, "busy")
	q.until(t, "another window", func() bool { return k.w != nil && k.w != before })
	wantPier(t, k, q)
}

// TestDamagedTextInTheWindow: a warning stands above the event.
func TestDamagedTextInTheWindow(t *testing.T) {
	path := pierLibrary(t)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b[strings.Index(string(b), "Ledger asked why")+4] ^= 2
	if err := errors.Join(os.WriteFile(path, b, 0o600), os.RemoveAll(path+".copies")); err != nil {
		t.Fatal(err)
	}
	k, q := keep(t, path)
	wantPier(t, k, q)
	if !strings.Contains(k.w.S.Notice(), "“Ledger” is not the one that was stored") {
		t.Errorf("notice %q", k.w.S.Notice())
	}
}

// shootCare writes a picture of a window into the folder PICTURES, if there is
// one.
func shootCare(t *testing.T, win fyne.Window, name string) {
	t.Helper()
	folder := os.Getenv("PICTURES")
	if folder == "" {
		return
	}
	w := &testWindow{window: &window{Stage: &stage.Stage{Win: win}}}
	shoot(t, w, filepath.Join(folder, name+".png"))
}
