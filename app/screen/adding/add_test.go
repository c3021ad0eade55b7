package adding

import (
	"context"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/screen/desk"
	"parallax/app/session"
	"parallax/app/sight"
	"parallax/app/sight/scene"
	"parallax/compare/news"
	"parallax/data"
)

// bench is a session on a library of its own, with the page for adding in a
// window; what is posted runs when the test says so.
type bench struct {
	*session.Session
	t      *testing.T
	add    *Add
	win    fyne.Window
	mu     sync.Mutex
	posted []func()
}

func (b *bench) post(f func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.posted = append(b.posted, f)
}

func (b *bench) until(what string, done func() bool) {
	b.t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(time.Millisecond) {
		b.mu.Lock()
		fs := b.posted
		b.posted = nil
		b.mu.Unlock()
		for _, f := range fs {
			f()
		}
		if done() {
			return
		}
	}
	b.t.Fatalf("waited in vain until %s", what)
}

func newBench(t *testing.T) *bench {
	t.Helper()
	scene.WithTheme(t)
	l, err := data.Open(context.Background(), filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t}
	b.Session = session.New(l, b.post, session.Options{})
	t.Cleanup(func() {
		b.Close()
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	b.add = NewAdd(b.Session, AddWays{Files: func() {}, Folder: func() {}, Paste: func() {}})
	b.win = test.NewTempWindow(t, b.add.Object())
	b.win.SetPadded(false)
	b.win.Resize(fyne.NewSize(930, 820))
	b.OnChange(b.add.Show)
	b.Start()
	b.until("started", b.Started)
	b.BeginAdding("")
	return b
}

// press taps the part with that label, as a pointer would.
func (b *bench) press(label string) {
	b.t.Helper()
	o := sight.Find(b.win.Content(), func(o fyne.CanvasObject) bool {
		switch o := o.(type) {
		case *press.Box:
			return o.Label == label && o.Tap != nil
		case *press.Touch:
			return o.Label == label && o.Tap != nil
		case interface{ Text() string }:
			return o.Text() == label
		}
		return false
	})
	if o == nil {
		b.t.Fatalf("there is no %q on the page", label)
	}
	switch o := o.(type) {
	case *press.Box:
		o.Tap()
	case *press.Touch:
		o.Tapped(&fyne.PointEvent{})
	case fyne.Tappable:
		o.Tapped(&fyne.PointEvent{})
	}
}

// words is all text that is drawn.
func words(o fyne.CanvasObject) string {
	var out []string
	sight.Find(o, func(o fyne.CanvasObject) bool {
		if f, ok := o.(*prose.Flow); ok && f.Visible() {
			out = append(out, f.Text())
		}
		return false
	})
	return strings.Join(out, "\n")
}

func (b *bench) wantWords(what string, want ...string) {
	b.t.Helper()
	got := words(b.win.Content())
	for _, w := range want {
		if !strings.Contains(got, w) {
			b.t.Errorf("%s: %q is not on the page:\n%s", what, w, got)
		}
	}
}

func (b *bench) shoot(name string) {
	b.t.Helper()
	dir := os.Getenv("PICTURES")
	if dir == "" {
		return
	}
	f, err := os.Create(filepath.Join(dir, name+".png"))
	if err != nil {
		b.t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, b.win.Canvas().Capture()); err != nil {
		b.t.Fatal(err)
	}
}

const pasted = "Ferry sinks off Port Amsel\n\nA ferry with 212 people on board sank off Port Amsel on Tuesday night, the coast guard said.\n\n" +
	"Rescuers pulled 198 people from the water by dawn, and fourteen were still missing.\n\nSign up for our newsletter"

func TestAddPage(t *testing.T) {
	b := newBench(t)
	b.shoot("add-empty")
	b.wantWords("empty", "Drop pages, PDFs, Word files or feeds here")
	b.DraftText(pasted)
	b.until("the text is read", func() bool { return b.Saveable() == 1 && b.Reading() == nil })
	b.wantWords("read", "Pasted text", "no outlet found · no date found", "Save 1 article", "set aside: newsletter ·", "not found: check", "from first line")
	b.press("bring back")
	if !strings.HasSuffix(b.Drafts()[0].Article.Text, "Sign up for our newsletter") {
		t.Error("the block was not brought back")
	}
	if got := words(b.win.Content()); strings.Contains(got, "set aside: newsletter") || strings.Contains(got, "1 block") {
		t.Errorf("brought back, but the page says %s", got)
	}
	p := sight.Find(b.win.Content(), func(o fyne.CanvasObject) bool {
		p, ok := o.(*paragraph)
		return ok && strings.HasPrefix(p.text.Text(), "Sign up")
	}).(*paragraph)
	p.MouseIn(nil)
	if !strings.Contains(words(p), "set aside") {
		t.Error("no way to set a paragraph aside")
	}
	p.Tapped(&fyne.PointEvent{Position: fyne.NewPos(p.Size().Width-4, 4)})
	b.wantWords("set aside again", "set aside by you ·")

	b.keyboard()

	b.press("Outlet: add the outlet")
	test.Type(b.add.pane.open.entry, "Harbor Wire")
	b.press("Date: add a date") // the outlet counts, though Enter was not pressed
	test.Type(b.add.pane.open.entry, "03/04/2025")
	b.add.Save()
	b.wantWords("a bad date", "Harbor Wire", "is not a date that can be read", "typed by you")
	if !b.Adding() {
		t.Error("saved with a date that cannot be read")
	}
	b.add.pane.open.entry.SetText("14 May 2025")
	b.add.pane.open.entry.OnSubmitted("")
	b.wantWords("a good date", "14 May 2025", "1 read")
	b.shoot("add-corrected")

	b.tabs()

	b.press("Edit the text")
	b.shoot("add-editing")
	b.add.pane.typing.SetText("A ferry sank.\n\nThat is all.")
	b.add.pane.typing.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	b.wantWords("left by Escape", "212 people")
	b.press("Go on editing")
	b.press("Use this text")
	b.wantWords("edited", "That is all.", "edited by hand")
	b.press("Undo my changes")
	b.wantWords("taken back", "212 people")
	b.press("Leave it out")
	b.wantWords("left out", "left out")
	if b.Saveable() != 0 {
		t.Error("what was left out counts")
	}
	b.press("Take it in")
	b.press("Save 1 article")
	b.until("saved", func() bool { return !b.Adding() && len(b.Articles()) == 1 })
}

// tabs types values one after the other with Tab between them, and goes back
// with Shift; then adds another text while a value is open.
func (b *bench) tabs() {
	b.t.Helper()
	key := func(n fyne.KeyName) { b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n}) }
	b.press("News agency: add, if it wrote the text")
	test.Type(b.add.pane.open.entry, "Coast Press")
	key(fyne.KeyTab)
	if b.add.pane.open.field != news.FieldAuthors || b.win.Canvas().Focused() != fyne.Focusable(b.add.pane.open.entry) {
		b.t.Fatalf("Tab goes to %q, the keyboard to %T", b.add.pane.open.field, b.win.Canvas().Focused())
	}
	test.Type(b.add.pane.open.entry, "Ina Roth")
	b.add.pane.open.entry.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	key(fyne.KeyTab)
	if b.add.pane.open.field != news.FieldAgency {
		b.t.Errorf("Shift+Tab goes to %q", b.add.pane.open.field)
	}
	key(fyne.KeyReturn)
	b.wantWords("typed with Tab between", "Coast Press", "Ina Roth")
	if f, ok := b.win.Canvas().Focused().(*press.Touch); !ok || f.Label != "News agency: Coast Press" {
		b.t.Errorf("Enter leaves the keyboard at %T", b.win.Canvas().Focused())
	} else {
		f.TypedRune('S') // typing over a value begins it anew
	}
	test.Type(b.add.pane.open.entry, "ea Press")
	first := b.Selected()
	b.DraftText("Another matter\n\nThe council of Amsel will vote on the new tram line on Friday, its chair said.")
	b.until("the second text is read", func() bool { return len(b.Drafts()) == 2 && b.Reading() == nil })
	if got := first.Article.Agency; got != "Sea Press" {
		b.t.Errorf("adding another text while a value is open leaves it at %q", got)
	}
	b.press("Date: add a date")
	b.add.pane.open.entry.SetText("yesterday")
	b.SelectDraft(first)
	b.wantWords("the first one again", "Sea Press")
	b.LeaveOut(b.Drafts()[1], false)
	b.add.Save() // goes where a value could not be taken
	if !b.Adding() || b.Selected() != b.Drafts()[1] {
		b.t.Fatal("saved over a date that cannot be read")
	}
	b.wantWords("the date that could not be taken", "is not a date that can be read")
	b.press("Leave it out")
	b.SelectDraft(first)
}

// keyboard brings a block back and sets it aside again with Tab and Enter
// alone, and opens a value.
func (b *bench) keyboard() {
	b.t.Helper()
	c := b.win.Canvas()
	to := func(label string) {
		b.t.Helper()
		for range 60 {
			if f, ok := c.Focused().(*press.Touch); ok && f.Label == label {
				return
			}
			c.(interface{ FocusNext() }).FocusNext()
		}
		b.t.Fatalf("Tab never comes to %q", label)
	}
	enter := func() { c.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) }
	to("bring back")
	enter()
	b.wantWords("brought back by Enter", "set aside") // at the same place, now a paragraph
	if f, ok := c.Focused().(*press.Touch); !ok || f.Label != "set aside" {
		b.t.Errorf("the keyboard is at %T", c.Focused())
	}
	enter()
	b.wantWords("set aside by Enter", "set aside by you ·")
	to("Author: add")
	enter()
	if c.Focused() != fyne.Focusable(b.add.pane.open.entry) {
		b.t.Errorf("the keyboard is at %T, not in the field", c.Focused())
	}
	b.add.pane.open.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if f, ok := c.Focused().(*press.Touch); !ok || f.Label != "Author: add" {
		b.t.Errorf("Escape leaves the keyboard at %T", c.Focused())
	}
	c.Unfocus()
}

// TestAddPageFits: nothing of a row or a field stands outside of the page, at
// any width that the window can have.
func TestAddPageFits(t *testing.T) {
	b := newBench(t)
	b.DraftText(pasted)
	b.until("the text is read", func() bool { return b.Saveable() == 1 && b.Reading() == nil })
	b.CorrectDraft(b.Drafts()[0], news.FieldOutlet, "The Very Long Name Of An Outlet In A Small Town")
	b.CorrectDraft(b.Drafts()[0], news.FieldURL, "https://news.example/"+strings.Repeat("a-very-long-address/", 8))
	for _, width := range []float32{420, 640, 930, 1400} {
		b.win.Resize(fyne.NewSize(width, 820))
		b.add.Show()
		d := fyne.CurrentApp().Driver()
		sight.Find(b.win.Content(), func(o fyne.CanvasObject) bool {
			f, ok := o.(*prose.Flow)
			if !ok || !f.Visible() || strings.TrimSpace(f.Text()) == "" {
				return false
			}
			at := d.AbsolutePositionForObject(f)
			if at.X < 0 || at.X+f.Size().Width > width+1 {
				t.Errorf("at %v wide: %q stands from %v to %v", width, f.Text(), at.X, at.X+f.Size().Width)
			}
			return false
		})
		if width == 640 {
			b.shoot("add-narrow")
		}
	}
}

func TestFeedPane(t *testing.T) {
	b := newBench(t)
	path := filepath.Join(t.TempDir(), "feed.xml")
	feed := `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbor Wire</title>
<item><title>Ferry sinks off Port Amsel</title><link>https://harborwire.example/1</link><pubDate>Wed, 14 May 2025 08:00:00 GMT</pubDate></item>
<item><title>The inside</title><link>http://127.0.0.1/2</link></item><item><title>Talks go on</title><link>https://harborwire.example/3</link></item></channel></rss>`
	if err := os.WriteFile(path, []byte(feed), 0o600); err != nil {
		t.Fatal(err)
	}
	b.DraftPaths([]string{path})
	b.until("the feed is read", func() bool { return len(b.Drafts()) == 1 && b.Reading() == nil })
	b.add.feed.list.Select(0)
	b.add.feed.list.Select(1) // leads into this computer
	b.add.feed.list.Select(2)
	b.wantWords("feed", "a feed with 3 articles", "Harbor Wire", "Ferry sinks off Port Amsel", "14 May 2025", "The inside (leads into a local network)")
	b.shoot("add-feed")
	b.press("Load 2 of 3")
	b.until("both were tried", func() bool { return len(b.Drafts()) == 3 && b.Reading() == nil })
	b.wantWords("without a way to fetch", "2 refused", "loads nothing from the web")
}

// TestAddManyFiles: a list of 300 draws only what is in sight.
func TestAddManyFiles(t *testing.T) {
	b := newBench(t)
	dir := t.TempDir()
	for i := range 300 {
		text := "Report " + strings.Repeat("x", i%7) + "\n\n" + strings.Repeat("The ferry sank on Tuesday night. ", 2+i)
		if err := os.WriteFile(filepath.Join(dir, strings.Repeat("a", i%9)+"-"+string(rune('a'+i%26))+strings.Repeat("b", i/26)+".txt"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	j := b.DraftPaths([]string{dir})
	slowest := time.Duration(0)
	last := time.Now()
	told := false
	b.until("all are read", func() bool {
		slowest = max(slowest, time.Since(last))
		last = time.Now()
		told = told || strings.Contains(words(b.add.work), " of 300")
		last = time.Now()
		return j.Finished
	})
	if len(b.Drafts()) != 300 || !told {
		t.Errorf("%d drafts, progress told %v", len(b.Drafts()), told)
	}
	rows := 0
	sight.Find(b.add.list, func(o fyne.CanvasObject) bool {
		if _, ok := o.(*draftRow); ok {
			rows++
		}
		return false
	})
	t.Logf("%d rows drawn, the longest step took %v", rows, slowest)
	if rows > 20 || rows < 3 {
		t.Errorf("%d rows are drawn", rows)
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.add.list).AddXY(300, 2.5*rowHeight())
	test.TapCanvas(b.win.Canvas(), at)
	if b.Selected() != b.Drafts()[2] {
		t.Errorf("a tap on the third row selects %s", b.Selected().Name)
	}
	b.shoot("add-many")
}

func TestOutletTable(t *testing.T) {
	b := newBench(t)
	b.DraftText("Title: A\nOutlet: Harbor Wire\nURL: https://harborwire.example/a\n\n" + pasted)
	b.until("the text is read", func() bool { return b.Saveable() == 1 && b.Reading() == nil })
	b.SaveDrafts()
	b.until("saved", func() bool { return len(b.KnownOutlets()) == 1 })
	o := desk.NewOutlets(b.Session)
	b.OnChange(o.Show)
	b.win.SetContent(o.Object())
	b.wantWords("table", "Harbor Wire", "harborwire.example")
	b.press("Edit Harbor Wire")
	o.Fields[0].SetText("The Harbor Wire")
	o.Fields[1].SetText("Wire, HW")
	o.Fields[3].SetText("local")
	b.shoot("outlets")
	o.Fields[3].OnSubmitted("")
	shown := false // what came of several changes is told at their end
	b.OnChange(func() { shown = b.KnownOutlets()[0].Name == "The Harbor Wire" })
	b.until("kept", func() bool { return shown })
	b.wantWords("changed", "The Harbor Wire", "local", "Wire · HW · Harbor Wire · harborwire.example")
}

// TestAddPageNasty: whatever was read can be shown, quickly.
func TestAddPageNasty(t *testing.T) {
	dir := "../../../shared/data/nasty/files"
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the collection of odd files is not here")
	}
	b := newBench(t)
	b.DraftPaths([]string{dir})
	b.until("all are read", func() bool { return len(b.Drafts()) > 0 && b.Reading() == nil })
	for _, d := range b.Drafts() {
		start := time.Now()
		b.SelectDraft(d)
		words(b.win.Content())
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%s: drawn in %v", d.Name, took)
		}
	}
	t.Logf("%d inputs shown", len(b.Drafts()))
}

// TestTabReachesSave holds that the keyboard alone can save: Tab comes to
// "Save", whose edge is seen then, and Enter presses it.
func TestTabReachesSave(t *testing.T) {
	b := newBench(t)
	c := b.win.Canvas()
	for range 12 {
		if c.FocusNext(); c.Focused() == fyne.Focusable(b.add.save) {
			break
		}
	}
	if c.Focused() != fyne.Focusable(b.add.save) {
		t.Fatalf("Tab does not reach Save, but %T", c.Focused())
	}
	if b.add.save.Edge == nil {
		t.Error("nothing shows that the keyboard is on Save")
	}
	pressed := false
	b.add.save.Tap = func() { pressed = true }
	if b.add.save.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}); !pressed {
		t.Error("Enter does not press Save")
	}
}
