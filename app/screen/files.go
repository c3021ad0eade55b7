package screen

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/session"
	"parallax/compare/say"
)

// FileWays are what can be done on a page on which files are chosen.
type FileWays struct {
	// Open lists a folder, which Files.Show gets.
	Open func(path string)
	// Use takes the paths that were chosen.
	Use   func(paths []string)
	Close func()
}

// Files is a page on which several files of several folders are chosen, or one
// folder.
type Files struct {
	ways    FileWays
	folder  bool // a folder is chosen
	path    string
	awaits  string // the folder that was asked for last
	all     []session.FolderEntry
	entries []session.FolderEntry // those that fit what was typed
	taken   []string              // in the order in which they were chosen
	at      int                   // the entry with the cursor
	moved   bool                  // by keys, since something was chosen

	find   *field
	where  *flow
	note   *flow
	list   *widget.List
	use    *box
	object fyne.CanvasObject
}

// NewFiles makes the page, for files or for a folder.
func NewFiles(folder bool, places []session.Place, ways FileWays) *Files {
	f := &Files{ways: ways, folder: folder, where: short(1, run{text: " "}), note: newFlow()}
	f.find = newField(told("files.find"))
	f.find.OnChanged = func(string) { f.filter() }
	f.find.OnSubmitted = func(string) { f.enter() }
	f.find.keys = f.key
	f.list = widget.NewList(func() int { return len(f.entries) }, func() fyne.CanvasObject { return newFileRow() }, func(i widget.ListItemID, o fyne.CanvasObject) {
		if i < len(f.entries) {
			o.(*fileRow).show(f.entries[i], slices.Contains(f.taken, f.entries[i].Path), i == f.at)
		}
	})
	f.list.OnSelected = func(i widget.ListItemID) {
		f.list.Unselect(i)
		f.at = i
		f.press()
	}
	f.use = newBox(boxLook{fill: accent, hover: accent, round: 8, tap: f.finish, label: told("files.add")}, column{padX: 14, padY: 7}, newLine(run{text: " "}))
	links := []fyne.CanvasObject{newTouchLink(told("files.up"), f.up)}
	for _, p := range places {
		links = append(links, newTouchLink(p.Name, func() { f.ways.Open(p.Path) }))
	}
	if !folder {
		links = append(links, newTouchLink(told("files.all"), f.takeAll))
	}
	head := newColumn(column{gap: 6}, f.find, container.New(&inLine{}, links...), f.where)
	foot := newColumn(column{padY: 6}, newSides(f.note, f.use))
	f.object = fixed(fyne.NewSize(680, 470), newFrame(frame{top: head, bottom: foot}, f.list))
	f.tell()
	return f
}

// Object is the page.
func (f *Files) Object() fyne.CanvasObject { return f.object }

// Field takes the keyboard.
func (f *Files) Field() fyne.Focusable { return f.find }

// Path is the folder that is shown.
func (f *Files) Path() string { return f.path }

// Await says which folder is being listed: what comes of another one, asked for
// before, is not shown any more.
func (f *Files) Await(path string) { f.awaits = path }

// Show shows a folder, or why it cannot be listed.
func (f *Files) Show(path string, entries []session.FolderEntry, problem string) {
	if path != f.awaits {
		return
	}
	if problem != "" {
		f.note.set(run{text: problem, ink: bad})
		f.object.Refresh()
		return
	}
	f.path, f.all = path, entries
	f.where.set(run{text: path, ink: muted, size: theme.SizeNameCaptionText})
	f.find.SetText("")
	f.filter()
	f.moved = false
	f.list.ScrollToTop()
}

// filter lists what fits the typed words.
func (f *Files) filter() {
	words := strings.Fields(strings.ToLower(f.find.Text))
	f.entries = nil
	for _, e := range f.all {
		if f.folder && !e.Folder {
			continue
		}
		name := strings.ToLower(e.Name)
		if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(name, w) }) {
			f.entries = append(f.entries, e)
		}
	}
	f.at = 0
	f.tell()
	f.list.Refresh()
}

// key moves the cursor while the reader types.
func (f *Files) key(n fyne.KeyName) bool {
	switch n {
	case fyne.KeyEscape:
		f.ways.Close()
	case fyne.KeyDown, fyne.KeyUp:
		by := 1
		if n == fyne.KeyUp {
			by = -1
		}
		f.at, f.moved = min(max(f.at+by, 0), max(0, len(f.entries)-1)), true
		f.list.ScrollTo(f.at)
		f.list.Refresh()
	default:
		return false
	}
	return true
}

// enter opens the path that was typed, else what the cursor was moved to; with
// nothing typed and files chosen it uses them.
func (f *Files) enter() {
	typed := strings.TrimSpace(f.find.Text)
	switch {
	case strings.HasPrefix(typed, "~") || filepath.IsAbs(typed):
		f.ways.Open(typed)
	case typed == "" && len(f.taken) > 0 && !f.moved:
		f.finish()
	default:
		f.press()
	}
}

// press opens the folder at the cursor, or chooses the file there, or no more.
func (f *Files) press() {
	if f.at < 0 || f.at >= len(f.entries) {
		return
	}
	e := f.entries[f.at]
	if e.Folder {
		f.ways.Open(e.Path)
		return
	}
	f.take(e.Path)
	f.chose()
}

// chose shows what is chosen now; the keyboard stays with the field, so that
// Enter adds it.
func (f *Files) chose() {
	f.moved = false
	f.tell()
	f.list.Refresh()
	if c := fyne.CurrentApp().Driver().CanvasForObject(f.find); c != nil {
		c.Focus(f.find)
	}
}

func (f *Files) take(path string) {
	if i := slices.Index(f.taken, path); i >= 0 {
		f.taken = slices.Delete(f.taken, i, i+1)
		return
	}
	f.taken = append(f.taken, path)
}

// takeAll chooses every file that is listed, or none of them when all are.
func (f *Files) takeAll() {
	var rest, all []string
	for _, e := range f.entries {
		if e.Folder {
			continue
		}
		all = append(all, e.Path)
		if !slices.Contains(f.taken, e.Path) {
			rest = append(rest, e.Path)
		}
	}
	if len(rest) == 0 {
		rest = all
	}
	for _, path := range rest {
		f.take(path)
	}
	f.chose()
}

func (f *Files) up() { f.ways.Open(filepath.Dir(f.path)) }

// finish uses what was chosen.
func (f *Files) finish() {
	switch {
	case f.folder && f.path != "":
		f.ways.Use([]string{f.path})
	case len(f.taken) > 0:
		f.ways.Use(slices.Clone(f.taken))
	}
}

// tell says how many files are chosen.
func (f *Files) tell() {
	words, ready := told("files.add"), len(f.taken) > 0
	note := run{text: told("files.how"), ink: muted, size: theme.SizeNameCaptionText}
	switch {
	case f.folder:
		words, ready, note.text = told("files.folder"), f.path != "", told("files.folder.how")
	case ready:
		words = told("files.add.n", say.Count("n", len(f.taken)))
	case len(f.entries) == 0 && f.path != "":
		note.text = told("files.none")
	}
	look := paper
	f.use.fill, f.use.hover, f.use.label = accent, accent, words
	if !ready {
		look, f.use.fill, f.use.hover = muted, veil, veil
	}
	f.note.set(note)
	f.use.content.Objects[0].(*flow).set(run{text: words, bold: true, ink: look})
	f.use.Refresh()
	f.object.Refresh()
}

// fileRow is one file or folder: chosen or not, its name, size and day.
type fileRow struct {
	widget.BaseWidget
	mark, name, about *flow
}

func newFileRow() *fileRow {
	r := &fileRow{mark: newLine(run{text: "○"}), name: short(1, run{text: " "}), about: short(1, run{text: " "})}
	r.ExtendBaseWidget(r)
	return r
}

func (r *fileRow) show(e session.FolderEntry, taken, here bool) {
	mark, colour := "○", muted
	about := fmt.Sprintf("%s · %s", sized(e.Size), e.Changed.Format("2 Jan 2006"))
	switch {
	case e.Folder:
		mark, about = "▸", told("files.is.folder")
	case taken:
		mark, colour = "✓", accent
	}
	if here {
		colour = accent
	}
	r.mark.set(run{text: mark, bold: true, ink: colour})
	r.name.set(run{text: e.Name, bold: here})
	r.about.set(run{text: about, ink: muted, size: theme.SizeNameCaptionText})
}

// sized is a size of a file in words.
func sized(n int64) string {
	switch {
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	default:
		return fmt.Sprintf("%d kB", (n+1023)/1024)
	}
}

// CreateRenderer is Fyne's.
func (r *fileRow) CreateRenderer() fyne.WidgetRenderer { return &fileRowRenderer{r} }

type fileRowRenderer struct{ r *fileRow }

func (l *fileRowRenderer) Layout(s fyne.Size) {
	h := l.r.name.lineHeight()
	mark, about := h*1.4, h*8
	y := (s.Height - h) / 2
	place(l.r.mark, 4, y, mark, h)
	place(l.r.name, 4+mark, y, max(0, s.Width-mark-about-8), h)
	place(l.r.about, s.Width-about, y, about, h)
}

func (l *fileRowRenderer) MinSize() fyne.Size { return fyne.NewSize(160, l.r.name.lineHeight()+8) }
func (l *fileRowRenderer) Destroy()           {}
func (l *fileRowRenderer) Refresh()           { l.Layout(l.r.Size()) }
func (l *fileRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{l.r.mark, l.r.name, l.r.about}
}
