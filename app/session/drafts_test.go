package session

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"parallax/app/session/draft"
	"parallax/compare/news"
	"parallax/data/ingest"
)

// page is a page of a site of the tests; more stands behind the first
// paragraph.
func webPage(more string) string {
	return `<html><head><title>Ferry sinks off Port Amsel</title><meta property="og:site_name" content="Harbor Wire">
<meta property="article:published_time" content="2025-05-14"><link rel="canonical" href="https://harborwire.example/ferry"></head>
<body><article><h1>Ferry sinks off Port Amsel</h1>
<p>A ferry with 212 people on board sank off Port Amsel on Tuesday night, the coast guard said in a statement.</p>
<p>` + more + `</p>
<p>The captain had reported a fire in the engine room about an hour before the ship went down, the company said.</p>
<p>Sign up for our newsletter</p></article></body></html>`
}

const (
	morning = "Rescuers pulled 198 people from the water by dawn, and fourteen were still missing in the afternoon."
	evening = "Rescuers pulled 205 people from the water by dusk, and seven were still missing in the evening."
)

func wantDrafts(t *testing.T, d *desk, want ...draft.Outcome) {
	t.Helper()
	var got []draft.Outcome
	for _, r := range d.Drafts() {
		got = append(got, r.Outcome)
		if d.Tells(r) == "" {
			t.Errorf("nothing is said of %s", r.Name)
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("outcomes %v, want %v", got, want)
	}
}

func eventTexts(t *testing.T, d *desk) string {
	t.Helper()
	var out []string
	for _, a := range d.Articles() {
		out = append(out, a.Text)
	}
	return strings.Join(out, "\n---\n")
}

// TestDraftsKeepNothing: reading stores nothing, bad input takes nothing away,
// cancelling can be undone, saving stores all with what they were read from.
func TestDraftsKeepNothing(t *testing.T) {
	d := fresh(t, Options{})
	wire := write(t, "wire.html", webPage(morning))
	d.DraftPaths([]string{wire, write(t, "b.txt", "")})
	d.settle()
	d.DraftText(ledgerText)
	d.settle()
	wantDrafts(t, d, draft.Read, draft.Refused, draft.ReadWithNotes)
	wantNothingStored(t, d)
	if d.TallyDrafts() != "1 read · 1 read, please check · 1 refused" || d.Saveable() != 2 {
		t.Errorf("%q, %d to save", d.TallyDrafts(), d.Saveable())
	}
	if problem := d.CorrectDraft(d.Drafts()[2], news.FieldOutlet, " The  Ledger "); problem != "" {
		t.Error(problem)
	}
	refusesBadValues(t, d, d.Drafts()[2])
	d.CancelAdding()
	if d.Adding() || len(d.Drafts()) != 0 {
		t.Error("cancelled, but the page is open")
	}
	d.Undo()
	wantDrafts(t, d, draft.Read, draft.Refused, draft.ReadWithNotes)
	d.SaveDrafts()
	d.settle()
	if d.Adding() || len(d.Articles()) != 2 || d.Comparison() == nil {
		t.Fatalf("saved: adding %v, %d articles, %q, %q", d.Adding(), len(d.Articles()), d.Problem(), d.Notice())
	}
	keepsOriginals(t, d)
	d.Undo()
	d.settle()
	if all, err := d.lib.Articles(context.Background()); err != nil || len(all) > 0 || len(d.Events()) > 0 {
		t.Errorf("undone: %d articles, %d events (%v)", len(all), len(d.Events()), err)
	}
}

func refusesBadValues(t *testing.T, d *desk, r *draft.Draft) {
	t.Helper()
	for _, bad := range []struct {
		field news.Field
		typed string
	}{{news.FieldPublished, "03/04/2025"}, {news.FieldURL, "not an address"}, {news.FieldLanguage, "English"}} {
		if d.CorrectDraft(r, bad.field, bad.typed) == "" {
			t.Errorf("%s %q was taken", bad.field, bad.typed)
		}
	}
}

func keepsOriginals(t *testing.T, d *desk) {
	t.Helper()
	for _, a := range d.Articles() {
		name, content, err := d.lib.Original(context.Background(), a.ID)
		switch {
		case err != nil:
			t.Errorf("%s: what it was read from is lost: %v", a.Outlet, err)
		case a.Outlet == "The Ledger" && (name != draft.PastedText || string(content) != ledgerText):
			t.Errorf("the paste is kept as %q", name)
		case a.Outlet == "Harbor Wire" && (name != "wire.html" || string(content) != webPage(morning)):
			t.Errorf("the page is kept as %q", name)
		}
	}
}

// pieceWith is the first piece that holds some words, -1 for none.
func pieceWith(a *news.Article, words string) int {
	return slices.IndexFunc(draft.Pieces(a), func(p draft.Piece) bool { return strings.Contains(p.Text, words) })
}

// TestDraftBlocks: a block can be brought back, a paragraph set aside, the
// text edited, and everything taken back, before anything is stored.
func TestDraftBlocks(t *testing.T) {
	d := fresh(t, Options{})
	d.DraftPaths([]string{write(t, "wire.html", webPage(morning))})
	d.settle()
	wantDrafts(t, d, draft.Read)
	r := d.Drafts()[0]
	block, first := pieceWith(r.Article, "newsletter"), pieceWith(r.Article, "212")
	if block < 0 || draft.Pieces(r.Article)[block].Rule == "" {
		t.Fatalf("nothing was set aside: %+v", draft.Pieces(r.Article))
	}
	d.ToggleDraft(r, block)
	d.ToggleDraft(r, first)
	a := r.Article
	if !strings.HasSuffix(a.Text, "\n\nSign up for our newsletter") || strings.Contains(a.Text, "212") || a.ID != news.TextHash(a.Text) {
		t.Errorf("the text is %q", a.Text)
	}
	if a.SetAside[len(a.SetAside)-1].Rule != draft.SetAsideByReader || a.Outlet != "Harbor Wire" {
		t.Errorf("set aside %+v, outlet %q", a.SetAside, a.Outlet)
	}
	d.EditDraft(r, draft.BodyText(a)+"\n\nA last line.\u202e")
	if !strings.HasSuffix(r.Article.Text, "\n\nA last line.") || len(r.Article.SetAside) != len(a.SetAside) || !strings.Contains(r.Sentence, "edited by hand") {
		t.Errorf("edited: %q, %q", r.Article.Text, r.Sentence)
	}
	d.ResetDraft(r)
	if r.Edited() || !strings.Contains(r.Article.Text, "212") {
		t.Error("the draft was not taken back")
	}
	d.LeaveOut(r, true)
	if d.Saveable() != 0 {
		t.Error("what was left out would be saved")
	}
	d.SaveDrafts()
	d.settle()
	wantNothingStored(t, d)
}

// TestPiecesRoundTrip: parts of an article make the same article again, and
// bringing back and setting aside again gives the same text.
func TestPiecesRoundTrip(t *testing.T) {
	articles, err := ingest.Sample(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	bare := news.New("", []string{"One.", "Two."})
	bare.SetAside = []news.Block{{Text: "Menu", Rule: "navigation"}, {Text: "Footer", Rule: "footer", At: len(bare.Text)}}
	for _, a := range append(articles, bare, news.New("Only a headline", nil)) {
		if b := draft.Remade(a, a.Title(), draft.Pieces(a)); b.Text != a.Text || !reflect.DeepEqual(b.SetAside, a.SetAside) || b.Headline != a.Headline {
			t.Errorf("%s: %+v, want %+v", a.Name(), b.SetAside, a.SetAside)
		}
		for i, p := range draft.Pieces(a) {
			b := draft.Toggled(a, i)
			if p.Rule != "" != strings.Contains(b.Text, p.Text) && p.Rule != "" {
				t.Errorf("%s: %q was not brought back", a.Name(), p.Text)
			}
			if c := draft.Toggled(b, i); c.Text != a.Text {
				t.Errorf("%s: toggled twice, the text is another one", a.Name())
			}
		}
		if b := draft.WithBody(a, draft.BodyText(a)); b.Text != a.Text || !reflect.DeepEqual(b.SetAside, a.SetAside) {
			t.Errorf("%s: the same text typed gives another article", a.Name())
		}
	}
}

// FuzzWithBody: whatever is typed, the text is frozen whole and the blocks
// stand in it, in order.
func FuzzWithBody(f *testing.F) {
	f.Add("One.\n\nTwo.", "One.\n\nThree.\n\n\nTwo.\x00")
	f.Fuzz(func(t *testing.T, text, typed string) {
		a := draft.WithBody(news.New("Head", nil), text)
		a = draft.Toggled(a, 0)
		b := draft.WithBody(a, typed)
		at := 0
		for _, k := range b.SetAside {
			if k.At < at || k.At > len(b.Text) {
				t.Errorf("a block stands at %d behind one at %d of %d", k.At, at, len(b.Text))
			}
			at = k.At
		}
		if b.ID != news.TextHash(b.Text) || strings.ContainsRune(b.Text, 0) {
			t.Errorf("odd text %q", b.Text)
		}
	})
}

// TestImportAgain: the same text is offered as it is; a changed text of the
// same address is a newer version, and the older one stays in the event.
func TestImportAgain(t *testing.T) {
	d, old := ferry(t)
	event := d.Event().ID
	d.BeginAdding(event)
	d.DraftPaths([]string{write(t, "copy.html", webPage(morning)), write(t, "later.html", webPage(evening)), write(t, "later copy.html", webPage(evening))})
	d.settle()
	wantDrafts(t, d, draft.Known, draft.Read, draft.Read)
	copied, later, twin := d.Drafts()[0], d.Drafts()[1], d.Drafts()[2]
	if d.Tells(copied) != "already in this event: nothing added" || !strings.HasPrefix(d.Tells(later), "a newer version") || !strings.HasPrefix(d.Tells(twin), "the same text as “later.html”") {
		t.Errorf("said: %q, %q, %q", d.Tells(copied), d.Tells(later), d.Tells(twin))
	}
	if !d.OlderInTarget(later) || d.Saveable() != 1 {
		t.Errorf("older in the event %v, %d to save", d.OlderInTarget(later), d.Saveable())
	}
	d.SaveDrafts() // the older one stays in the event
	d.settle()
	if got := eventTexts(t, d); !strings.Contains(got, morning) || strings.Contains(got, evening) {
		t.Errorf("the event holds %q", got)
	}
	if d.OlderVersion(later.Article.ID) != old.ID || len(d.Unsorted()) != 1 {
		t.Errorf("the newer version of %q, %d unsorted", d.OlderVersion(later.Article.ID), len(d.Unsorted()))
	}
}

// ferry saves two articles as an event and gives the one that was read from a
// page.
func ferry(t *testing.T) (*desk, *news.Article) {
	t.Helper()
	d := fresh(t, Options{})
	d.bring("", write(t, "wire.html", webPage(morning)), write(t, "ledger.txt", ledgerText))
	d.settle()
	i := slices.IndexFunc(d.Articles(), func(a *news.Article) bool { return a.Outlet == "Harbor Wire" })
	if i < 0 || len(d.Articles()) != 2 {
		t.Fatalf("%d articles", len(d.Articles()))
	}
	return d, d.Articles()[i]
}

// TestNewerVersionTakesThePlace: where the reader says so, and undo and redo
// do the same again.
func TestNewerVersionTakesThePlace(t *testing.T) {
	d, old := ferry(t)
	d.BeginAdding(d.Event().ID)
	d.DraftPaths([]string{write(t, "later.html", webPage(evening))})
	d.settle()
	if r := d.Drafts()[0]; r.Older == nil || r.Older.ID != old.ID {
		t.Fatalf("the older version is %v", r.Older)
	}
	d.PlaceDraft(d.Drafts()[0], draft.TakePlace)
	d.SaveDrafts()
	holds := func(what, words, not string) {
		t.Helper()
		d.settle()
		if got := eventTexts(t, d); !strings.Contains(got, words) || strings.Contains(got, not) || len(d.Articles()) != 2 {
			t.Errorf("%s: the event holds %q", what, got)
		}
	}
	holds("saved", evening, morning)
	d.Undo()
	holds("undone", morning, evening)
	d.Redo()
	holds("done again", evening, morning)
}

// TestBringBackLater: a block of a stored article is brought back in a new
// version, which takes its place in the event; undo takes it back.
func TestBringBackLater(t *testing.T) {
	d, old := ferry(t)
	d.SetBase(old.ID)
	toggleNewsletter(d, old.ID)
	if got := eventTexts(t, d); len(d.Articles()) != 2 || !strings.Contains(got, "Sign up for our newsletter") || d.Comparison() == nil {
		t.Fatalf("the event holds %q (%q)", got, d.Notice())
	}
	id := d.View().Base
	if id == old.ID || d.OlderVersion(id) != old.ID || len(d.Unsorted()) != 0 {
		t.Errorf("base %s, older %s, %d unsorted", id, d.OlderVersion(id), len(d.Unsorted()))
	}
	if _, content, err := d.lib.Original(context.Background(), id); err != nil || len(content) == 0 {
		t.Errorf("the new version lost what it was read from: %v", err)
	}
	d.Undo()
	d.settle()
	if got := eventTexts(t, d); strings.Contains(got, "newsletter") || d.View().Base != old.ID {
		t.Errorf("undone: %q, base %s", got, d.View().Base)
	}
	d.Redo()
	d.settle()
	if got := eventTexts(t, d); !strings.Contains(got, "newsletter") || d.View().Base != id {
		t.Errorf("done again: %q, base %s", got, d.View().Base)
	}
}

func toggleNewsletter(d *desk, id string) {
	d.t.Helper()
	r := d.DraftOf(id)
	d.ToggleDraft(r, pieceWith(r.Article, "newsletter"))
	d.SaveChanged(r)
	d.settle()
}

// TestSetAsideAgain: what was brought back and is set aside again gives the
// first text, not a third one.
func TestSetAsideAgain(t *testing.T) {
	d, old := ferry(t)
	d.SetBase(old.ID)
	toggleNewsletter(d, old.ID)
	toggleNewsletter(d, d.View().Base)
	if all, err := d.lib.Articles(context.Background()); err != nil || len(all) != 2 || d.View().Base != old.ID {
		t.Errorf("%d articles, base %s (%v)", len(all), d.View().Base, err)
	}
}

// TestFolderOf300: progress is told, results come while it goes on, and the
// window's goroutine is never held up; cancelling keeps what was read.
func TestFolderOf300(t *testing.T) {
	dir := t.TempDir()
	for i := range 300 {
		text := fmt.Sprintf("Report number %d\n\nThe ferry number %d sank on Tuesday night off Port Amsel with more than 200 people on board.", i, i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var block chan bool // closed when a file is reached that takes until it is ended
	d := fresh(t, Options{Read: func(ctx context.Context, path string) (*news.Article, error) {
		if block != nil && strings.HasSuffix(path, "007.txt") {
			close(block)
			<-ctx.Done()
			return nil, ctx.Err()
		}
		return ingest.File(ctx, path, ingest.Options{})
	}})
	j := d.DraftPaths([]string{dir})
	slowest, changes := time.Duration(0), 0
	d.OnChange(func() { changes++ })
	d.until(t, "all are read", func() bool {
		start := time.Now()
		d.run()
		slowest = max(slowest, time.Since(start))
		return j.Finished
	})
	d.settle()
	if len(d.Drafts()) != 300 || j.Done != 300 || j.Total != 300 {
		t.Fatalf("%d drafts, %d of %d", len(d.Drafts()), j.Done, j.Total)
	}
	t.Logf("the longest step on the window's goroutine took %v, %d changes", slowest, changes)
	if slowest > 100*time.Millisecond {
		t.Errorf("the window was held up for %v", slowest)
	}
	d.CancelAdding()
	block = make(chan bool)
	j = d.DraftPaths([]string{dir})
	<-block
	j.Cancel()
	d.settle()
	n := len(d.Drafts())
	if n != 9 || d.Drafts()[7].Outcome != draft.Refused || d.Drafts()[8].Name != "292 files" || d.Saveable() != 7 {
		t.Errorf("cancelled: %d drafts, %d to save, the last %+v", n, d.Saveable(), d.Drafts()[n-1].FileResult)
	}
}

// TestCorrectedIsKnownAgain: a file whose text the reader corrected, before it was saved
// or later, is known when it is added again, and nothing is added beside it.
func TestCorrectedIsKnownAgain(t *testing.T) {
	d := fresh(t, Options{})
	wire, ledger := write(t, "wire.html", webPage(morning)), write(t, "ledger.txt", ledgerText)
	d.DraftPaths([]string{wire, ledger})
	d.settle()
	r := d.Drafts()[0]
	d.ToggleDraft(r, pieceWith(r.Article, "newsletter"))
	d.SaveDrafts()
	d.settle()
	i := slices.IndexFunc(d.Articles(), func(a *news.Article) bool { return a.Outlet != "Harbor Wire" })
	if i < 0 {
		t.Fatal("not saved")
	}
	changed := d.DraftOf(d.Articles()[i].ID)
	d.EditDraft(changed, draft.BodyText(changed.Article)+"\n\nA last line.")
	d.SaveChanged(changed)
	d.settle()
	before := eventTexts(t, d)
	d.BeginAdding(d.Event().ID)
	d.DraftPaths([]string{wire, ledger})
	d.settle()
	wantDrafts(t, d, draft.Known, draft.Known)
	for _, r := range d.Drafts() {
		if d.Tells(r) != "already in this event: nothing added" {
			t.Errorf("%s: %q", r.Name, d.Tells(r))
		}
	}
	if d.Saveable() != 0 || !strings.Contains(before, "A last line.") || !strings.Contains(before, "newsletter") {
		t.Errorf("%d to save beside %q", d.Saveable(), before)
	}
}
