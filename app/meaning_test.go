package app

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/aligned"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// TestReadingForMeaning holds that the window shows the comparison by words while
// meaning is read, tells how far that is, and leaves selection and place as they
// are when the comparison is made anew. PICTURES names a folder for pictures.
func TestReadingForMeaning(t *testing.T) {
	l, err := data.Open(context.Background(), filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	let := make(chan bool)
	w, q := thinkingWindow(t, l, Options{Session: session.Options{
		Compare: func(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
			if !o.Quick {
				o.Progress(34, 86)
				<-let
			}
			return compare.Articles(ctx, as, o)
		},
	}})
	q.until(t, "the comparison by words", func() bool { return w.S.Comparison() != nil })
	told := func() bool {
		js := w.S.Jobs()
		return len(js) == 1 && w.foot.slow[js[0]] && js[0].Done == 34
	}
	q.until(t, "the window speaks of it", told)
	w.S.SetSetting(keyHint, "away")
	w.S.SetScreen(screen.ReadName)
	q.run()
	if dir := os.Getenv("PICTURES"); dir != "" {
		shoot(t, w, filepath.Join(dir, "meaning.png"))
	}
	words, picked := w.S.Comparison(), w.S.View()
	a := alignedView(t, w.centre.event.Object())
	a.ScrollToShare(.6)
	at := topTexts(a)
	close(let)
	q.until(t, "the comparison by meaning", func() bool { return w.S.Comparison() != words && !w.S.Comparing() })
	q.run()
	after := w.S.View()
	if !slices.Contains(w.S.Comparison().Meaning, true) || after.Article != picked.Article || after.Sentence != picked.Sentence {
		t.Errorf("selected was %+v, then %+v", picked, after)
	}
	// What it tells may stand beside or behind other sentences by now.
	if now := topTexts(a); len(at) == 0 || !slices.ContainsFunc(now, func(s string) bool { return strings.Contains(s, at[0]) }) {
		t.Errorf("at the top stood %q, then %q", at, now)
	}
	if dir := os.Getenv("PICTURES"); dir != "" {
		shoot(t, w, filepath.Join(dir, "meant.png"))
	}
}

// aligned is the aligned view in an object.
func alignedView(t *testing.T, o fyne.CanvasObject) *aligned.Aligned {
	t.Helper()
	for _, o := range test.LaidOutObjects(o) {
		if a, ok := o.(*aligned.Aligned); ok {
			return a
		}
	}
	t.Fatal("no aligned view")
	return nil
}

// topTexts are what stands in the row at the top of the window.
func topTexts(a *aligned.Aligned) (out []string) {
	row, _ := a.Top()
	for _, c := range a.Document().Rows[row].Cells {
		if len(c.Text) > 20 {
			out = append(out, c.Text)
		}
	}
	return out
}
