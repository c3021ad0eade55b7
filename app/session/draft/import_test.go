package draft

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data"
)

// pier is a folder with n articles, and its library.
func pier(t *testing.T, n int) (folder string, lib *data.Library) {
	t.Helper()
	folder = t.TempDir()
	for i := range n {
		text := fmt.Sprintf("Report %d of the harbour\n\nThe harbour master said on Monday that pier %d was closed for repairs.", i, i)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("a%02d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	lib, err := data.Open(context.Background(), filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lib.Close() })
	return folder, lib
}

// TestImportTellsWhatIsStored: at each line the article is kept with what it
// was read from and its place in the event.
func TestImportTellsWhatIsStored(t *testing.T) {
	folder, lib := pier(t, 5)
	ctx, told := context.Background(), 0
	_, kept, err := Import(ctx, lib, Ways{}, ImportRequest{Inputs: []string{folder}, To: Target{Title: "Harbour"}, Tell: func(d *Draft) {
		told++
		_, content, err := lib.Original(ctx, d.Article.ID)
		events, err2 := lib.Events(ctx)
		if err = errors.Join(err, err2); err != nil || len(content) == 0 || len(events) != 1 || len(events[0].Articles) != told {
			t.Errorf("told %d: original of %d bytes, events %+v, %v", told, len(content), events, err)
		}
	}})
	if err != nil || told != 5 || len(kept.New) != 5 || len(kept.Added) != 5 || !kept.Began {
		t.Errorf("told %d, kept %+v, %v", told, kept, err)
	}
}

// stopping refuses what comes after some changes.
type stopping struct {
	*data.Library
	left int
	with error
}

func (s *stopping) Together(ctx context.Context, f func(*data.Library) error) error {
	if s.left--; s.left < 0 {
		return fmt.Errorf("store: %w", s.with)
	}
	return s.Library.Together(ctx, f)
}

func TestImportStopsWithTheTruth(t *testing.T) {
	folder, lib := pier(t, 5)
	told := 0
	_, kept, err := Import(context.Background(), &stopping{lib, 3, data.ErrFull}, Ways{},
		ImportRequest{Inputs: []string{folder}, To: Target{Title: "Harbour"}, Tell: func(*Draft) { told++ }})
	if !errors.Is(err, data.ErrFull) || told != 3 || len(kept.New) != 3 {
		t.Errorf("told %d, kept %+v, %v", told, kept, err)
	}
	if as, err := lib.Articles(context.Background()); err != nil || len(as) != 3 {
		t.Errorf("stored %d, %v", len(as), err)
	}
}

// TestImportCompletes: an article without what it was read from is given it,
// one whose text is damaged is mended.
func TestImportCompletes(t *testing.T) {
	folder, lib := pier(t, 1)
	ctx := context.Background()
	a := news.New("Report 0 of the harbour", []string{"The harbour master said on Monday that pier 0 was closed for repairs."})
	if _, err := lib.SaveArticle(ctx, a); err != nil {
		t.Fatal(err)
	}
	again := func() string {
		drafts, _, err := Import(ctx, lib, Ways{}, ImportRequest{Inputs: []string{folder}, To: Target{None: true}})
		if err != nil {
			t.Fatal(err)
		}
		return drafts[0].Line()
	}
	if line := again(); !strings.HasPrefix(line, "= ") || !strings.Contains(line, "is kept now") {
		t.Errorf("first: %q", line)
	}
	if _, content, err := lib.Original(ctx, a.ID); err != nil || !strings.HasPrefix(string(content), "Report 0") {
		t.Errorf("original %q, %v", content, err)
	}
	if line := again(); strings.Contains(line, "kept now") {
		t.Errorf("second: %q", line)
	}
}
