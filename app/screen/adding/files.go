package adding

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/session/draft"
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
	all     []draft.FolderEntry
	entries []draft.FolderEntry // those that fit what was typed
	taken   []string            // in the order in which they were chosen
	at      int                 // the entry with the cursor
	moved   bool                // by keys, since something was chosen

	find   *typing.Field
	where  *prose.Flow
	note   *prose.Flow
	list   *widget.List
	use    *press.Box
	object fyne.CanvasObject
}

// NewFiles makes the page, for files or for a folder.
func NewFiles(folder bool, places []draft.Place, ways FileWays) *Files {
	f := &Files{ways: ways, folder: folder, where: prose.Short(1, prose.Run{Text: " "}), note: prose.NewFlow()}
	f.find = typing.NewField(told.Told("files.find"))
	f.find.OnChanged = func(string) { f.filter() }
	f.find.OnSubmitted = func(string) { f.enter() }
	f.find.Keys = f.Key
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
	f.use = press.NewBox(press.BoxLook{Fill: tone.Accent, Hover: tone.Accent, Round: 8, Tap: f.finish, Label: told.Told("files.add")}, lay.Column{PadX: 14, PadY: 7}, prose.NewLine(prose.Run{Text: " "}))
	links := []fyne.CanvasObject{press.NewTouchLink(told.Told("files.up"), f.up)}
	for _, p := range places {
		links = append(links, press.NewTouchLink(p.Name, func() { f.ways.Open(p.Path) }))
	}
	if !folder {
		links = append(links, press.NewTouchLink(told.Told("files.all"), f.takeAll))
	}
	head := lay.NewColumn(lay.Column{Gap: 6}, f.find, container.New(&lay.InLine{}, links...), f.where)
	foot := lay.NewColumn(lay.Column{PadY: 6}, lay.NewSides(f.note, f.use))
	f.object = lay.Fixed(fyne.NewSize(680, 470), lay.NewFrame(lay.Frame{Top: head, Bottom: foot}, f.list))
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

// Awaits reports whether a folder is the one that is being listed.
func (f *Files) Awaits(path string) bool { return path == f.awaits }

// Show shows a folder, or why it cannot be listed.
func (f *Files) Show(path string, entries []draft.FolderEntry, problem string) {
	if path != f.awaits {
		return
	}
	if problem != "" {
		f.note.Set(prose.Run{Text: problem, Ink: tone.Bad})
		f.object.Refresh()
		return
	}
	f.path, f.all = path, entries
	f.where.Set(prose.Run{Text: path, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
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

// Key moves the cursor while the reader types.
func (f *Files) Key(n fyne.KeyName) bool {
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
	f.Take(e.Path)
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

// Take chooses a file, or leaves it out again.
func (f *Files) Take(path string) {
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
		f.Take(path)
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
	words, ready := told.Told("files.add"), len(f.taken) > 0
	note := prose.Run{Text: told.Told("files.how"), Ink: tone.Muted, Size: theme.SizeNameCaptionText}
	switch {
	case f.folder:
		words, ready, note.Text = told.Told("files.folder"), f.path != "", told.Told("files.folder.how")
	case ready:
		words = told.Told("files.add.n", say.Count("n", len(f.taken)))
	case len(f.entries) == 0 && f.path != "":
		note.Text = told.Told("files.none")
	}
	look := tone.Paper
	f.use.Fill, f.use.Hover, f.use.Label = tone.Accent, tone.Accent, words
	if !ready {
		look, f.use.Fill, f.use.Hover = tone.Muted, tone.Veil, tone.Veil
	}
	f.note.Set(note)
	f.use.Content.Objects[0].(*prose.Flow).Set(prose.Run{Text: words, Bold: true, Ink: look})
	f.use.Refresh()
	f.object.Refresh()
}

// fileRow is one file or folder: chosen or not, its name, size and day.
type fileRow struct {
	widget.BaseWidget
	mark, name, about *prose.Flow
}

func newFileRow() *fileRow {
	r := &fileRow{mark: prose.NewLine(prose.Run{Text: "○"}), name: prose.Short(1, prose.Run{Text: " "}), about: prose.Short(1, prose.Run{Text: " "})}
	r.ExtendBaseWidget(r)
	return r
}

func (r *fileRow) show(e draft.FolderEntry, taken, here bool) {
	mark, colour := "○", tone.Muted
	about := fmt.Sprintf("%s · %s", sized(e.Size), told.DayShort(e.Changed))
	switch {
	case e.Folder:
		mark, about = "▸", told.Told("files.is.folder")
	case taken:
		mark, colour = "✓", tone.Accent
	}
	if here {
		colour = tone.Accent
	}
	r.mark.Set(prose.Run{Text: mark, Bold: true, Ink: colour})
	r.name.Set(prose.Run{Text: e.Name, Bold: here})
	r.about.Set(prose.Run{Text: about, Ink: tone.Muted, Size: theme.SizeNameCaptionText})
}

// sized is a size of a file in words.
func sized(n int64) string {
	switch {
	case n >= 1<<20:
		return told.Told("label.what-mb", say.Of("what", say.Words(fmt.Sprintf("%.1f", float64(n)/(1<<20)))))
	default:
		return told.Told("label.what-kb", say.Count("what", int((n+1023)/1024)))
	}
}

// CreateRenderer is Fyne's.
func (r *fileRow) CreateRenderer() fyne.WidgetRenderer { return &fileRowRenderer{r} }

type fileRowRenderer struct{ r *fileRow }

func (l *fileRowRenderer) Layout(s fyne.Size) {
	h := l.r.name.LineHeight()
	mark, about := h*1.4, h*8
	y := (s.Height - h) / 2
	lay.Place(l.r.mark, 4, y, mark, h)
	lay.Place(l.r.name, 4+mark, y, max(0, s.Width-mark-about-8), h)
	lay.Place(l.r.about, s.Width-about, y, about, h)
}

func (l *fileRowRenderer) MinSize() fyne.Size { return fyne.NewSize(160, l.r.name.LineHeight()+8) }

func (l *fileRowRenderer) Destroy() {}

func (l *fileRowRenderer) Refresh() { l.Layout(l.r.Size()) }

func (l *fileRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{l.r.mark, l.r.name, l.r.about}
}
