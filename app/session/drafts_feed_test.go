package session

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"parallax/app/session/draft"
	"parallax/compare/news"
	"parallax/data"
	"parallax/data/ingest"
)

// TestFeed: a feed is a list to choose from; entries that hold their text are
// read from it, others are fetched.
func TestFeed(t *testing.T) {
	long := "<p>" + strings.Repeat("The ferry sank on Tuesday night off Port Amsel, and the coast guard said so. ", 12) + "</p>"
	feed := `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor Wire</title>
<item><title>Whole</title><link>https://harborwire.example/whole</link><content:encoded><![CDATA[` + long + `]]></content:encoded></item>
<item><title>Short</title><link>https://harborwire.example/short</link><description>Only a summary.</description></item>
<item><title>Not wanted</title><link>https://harborwire.example/no</link></item></channel></rss>`
	var fetched []string
	d := fresh(t, Options{Fetch: func(_ context.Context, address string) (draft.Fetched, error) {
		fetched = append(fetched, address)
		a := news.New("Short", []string{"The whole text of the short one."})
		a.URL = address
		return draft.Fetched{Article: a, Original: []byte("<html>")}, nil
	}})
	d.DraftPaths([]string{write(t, "feed.xml", feed)})
	d.settle()
	if len(d.Drafts()) != 1 || d.Drafts()[0].Feed == nil || len(d.Drafts()[0].Feed.Entries) != 3 || d.Saveable() != 0 {
		t.Fatalf("drafts %+v", d.Drafts())
	}
	f := d.Drafts()[0]
	d.ChooseEntry(f, 0)
	d.ChooseEntry(f, 1)
	d.ChooseEntry(f, 2)
	d.ChooseEntry(f, 2)
	d.DraftEntries(f)
	d.settle()
	if len(d.Drafts()) != 3 || d.Saveable() != 2 || !reflect.DeepEqual(fetched, []string{"https://harborwire.example/short"}) {
		t.Errorf("%d drafts, %d to save, fetched %v", len(d.Drafts()), d.Saveable(), fetched)
	}
}

// TestOutletNames: an outlet that the reader named once has that name ever
// after, by its domain, its old name, and in other cases.
func TestOutletNames(t *testing.T) {
	d := fresh(t, Options{})
	d.DraftPaths([]string{write(t, "wire.html", webPage(morning)), write(t, "ledger.txt", ledgerText)})
	d.settle()
	d.SaveDrafts()
	d.settle()
	d.ChangeOutlet("Harbor Wire", news.Outlet{Name: "The Harbor Wire", Domains: []string{"harborwire.example"}, ReaderLabel: "local"})
	d.settle()
	if o := d.KnownOutlets(); len(o) != 1 || o[0].Name != "The Harbor Wire" || o[0].ReaderLabel != "local" {
		t.Errorf("outlets %+v", o)
	}
	if got := d.Articles()[0].Outlet + d.Articles()[1].Outlet; got != "The Harbor Wire" {
		t.Errorf("the open articles are of %q", got)
	}
	d.DraftPaths([]string{write(t, "later.html", webPage(evening))})
	d.DraftText("Title: A\nOutlet: harborwire.example\n\n" + ledgerText + " More.")
	d.settle()
	for _, r := range d.Drafts() {
		if r.Article == nil || r.Article.Outlet != "The Harbor Wire" || r.Article.ReadFrom[news.FieldOutlet] != draft.FromBook {
			t.Errorf("%s: %+v", r.Name, r.Article)
		}
	}
	d.CancelAdding()
	d.Undo()
	d.CancelAdding()
	last, _ := d.work.History.Last()
	d.work.History.Taken(last)
	d.Undo()
	d.settle()
	if o := d.KnownOutlets(); len(o) != 1 || o[0].Name != "Harbor Wire" {
		t.Errorf("undone: %+v", o)
	}
	d.ChangeOutlet("Harbor Wire", news.Outlet{Name: " "})
	if !strings.Contains(d.Notice(), "needs a name") {
		t.Errorf("no name: %q", d.Notice())
	}
}

// fullDisk refuses articles.
type fullDisk struct {
	*data.Library
	full bool
}

func (f *fullDisk) Together(ctx context.Context, do func(*data.Library) error) error {
	if f.full {
		return fmt.Errorf("save: %w", data.ErrFull)
	}
	return f.Library.Together(ctx, do)
}

// TestRefusedSaveLosesNothing: when the library refuses, the page stays with
// all that the reader did on it.
func TestRefusedSaveLosesNothing(t *testing.T) {
	lib, err := data.Open(context.Background(), filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	l, disk := newLoop(), &fullDisk{lib, true}
	d := &desk{Session: New(disk, l.post, Options{KeepAfter: time.Millisecond}), loop: l, t: t, lib: lib}
	t.Cleanup(d.shut)
	d.Start()
	d.until(t, "started", d.idle)
	d.DraftText(wireText)
	d.settle()
	d.CorrectDraft(d.Drafts()[0], news.FieldOutlet, "Wire")
	d.SaveDrafts()
	d.settle()
	if !d.Adding() || len(d.Drafts()) != 1 || d.Drafts()[0].Article.Outlet != "Wire" || !strings.Contains(d.Notice(), "disk is full") {
		t.Errorf("adding %v, %d drafts, %q", d.Adding(), len(d.Drafts()), d.Notice())
	}
	disk.full = false
	d.SaveDrafts()
	d.settle()
	if d.Adding() || len(d.Articles()) != 1 {
		t.Error("the second try did not save")
	}
}

func TestFetchedAddress(t *testing.T) {
	var answer error
	d := fresh(t, Options{Fetch: func(_ context.Context, address string) (draft.Fetched, error) {
		if answer != nil {
			return draft.Fetched{}, answer
		}
		a := news.New("Ferry", []string{"It sank."})
		a.URL = address
		return draft.Fetched{Article: a, Original: []byte("<p>It sank.</p>")}, nil
	}})
	for _, tt := range []struct {
		err  error
		want string
	}{
		{ingest.ErrStub, "Save the page in your browser and open the file"},
		{&ingest.StatusError{Code: 403}, "refused by its server (403)"},
		{ingest.ErrBlocked, "its own network"},
		{ingest.ErrOffline, "could not be reached"},
	} {
		answer = fmt.Errorf("ingest x: %w", tt.err)
		d.DraftAddress("https://news.example/a")
		d.settle()
		if r := d.Drafts()[len(d.Drafts())-1]; r.Outcome != draft.Refused || !strings.Contains(r.Sentence, tt.want) || r.Name != "news.example/a" {
			t.Errorf("%v: %+v", tt.err, r.FileResult)
		}
	}
	answer = nil
	d.DraftText(" https://news.example/a\n")
	d.settle()
	d.SaveDrafts()
	d.settle()
	if len(d.Articles()) != 1 {
		t.Fatalf("%d articles", len(d.Articles()))
	}
	if _, content, err := d.lib.Original(context.Background(), d.Articles()[0].ID); err != nil || !strings.Contains(string(content), "sank") {
		t.Errorf("the page was not kept: %v", errors.Join(err))
	}
}
