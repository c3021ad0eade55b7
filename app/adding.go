package app

import (
	"net/url"
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/widget"
	"github.com/rymdport/portal/filechooser"

	"parallax/app/screen"
	"parallax/compare/news"
)

// target is the event that new articles go into: the open one. The sample
// event stays as it is, so that a first article of the reader's own begins an
// event of its own.
func (w *window) target() string {
	e := w.s.Event()
	if e == nil {
		return ""
	}
	for _, a := range w.s.Articles() {
		if a.Origin.Kind != news.FromSample {
			return e.ID
		}
	}
	if len(e.Articles) == 0 {
		return e.ID
	}
	return ""
}

// add reads files and folders into the target.
func (w *window) add(paths []string) {
	if len(paths) > 0 {
		w.s.ImportPaths(w.target(), paths)
	}
}

// dropped takes files that were dropped anywhere on the window.
func (w *window) dropped(_ fyne.Position, us []fyne.URI) {
	var paths []string
	for _, u := range us {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
		}
	}
	w.add(paths)
}

// paste reads the text on the clipboard as an article.
func (w *window) paste() {
	text := w.app.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		w.say("There is no text on the clipboard. Copy an article's text in your browser, then paste it here.")
		return
	}
	w.s.PasteText(w.target(), text)
}

// addMenu offers the ways to add below the button.
func (w *window) addMenu() {
	items := []*fyne.MenuItem{
		fyne.NewMenuItem("Files…", w.addFiles),
		fyne.NewMenuItem("A folder…", w.addFolder),
		fyne.NewMenuItem("Pasted text", w.paste),
	}
	if w.target() != "" {
		items = append(items, fyne.NewMenuItemSeparator(), fyne.NewMenuItem("Begin a new event…", w.newEvent))
	}
	m := widget.NewPopUpMenu(fyne.NewMenu("", items...), w.win.Canvas())
	at, size := w.library.AddPlace()
	m.ShowAtPosition(at.SubtractXY(0, m.MinSize().Height+4))
	m.Resize(fyne.NewSize(max(size.Width, m.MinSize().Width), m.MinSize().Height))
}

// newEvent asks for files and begins an event with them.
func (w *window) newEvent() {
	w.choose(false, func(paths []string) {
		if len(paths) > 0 {
			w.s.ImportPaths("", paths)
		}
	})
}

func (w *window) addFiles()  { w.choose(false, w.add) }
func (w *window) addFolder() { w.choose(true, w.add) }

// choose asks for files, or for a folder: by the desktop's own dialog where
// there is one, which can pick several files, else by Fyne's.
func (w *window) choose(folder bool, use func(paths []string)) {
	if runtime.GOOS != "linux" {
		w.chooseHere(folder, use)
		return
	}
	go func() {
		o := &filechooser.OpenFileOptions{Multiple: true, Directory: folder, AcceptLabel: "Add"}
		uris, err := openPortal("Add articles", o)
		w.post(func() {
			if err != nil {
				w.chooseHere(folder, use)
				return
			}
			use(localPaths(uris))
		})
	}()
}

// openPortal asks the desktop. Its library panics on an answer of another
// shape, which is an answer that cannot be used.
func openPortal(title string, o *filechooser.OpenFileOptions) (uris []string, err error) {
	defer func() {
		if recover() != nil {
			err = errNoPortal
		}
	}()
	return filechooser.OpenFile("", title, o)
}

func localPaths(uris []string) []string {
	var paths []string
	for _, u := range uris {
		if p, ok := strings.CutPrefix(u, "file://"); ok {
			paths = append(paths, p)
		} else if parsed, err := url.Parse(u); err == nil && parsed.Scheme == "" {
			paths = append(paths, u)
		}
	}
	return paths
}

func (w *window) chooseHere(folder bool, use func([]string)) {
	if folder {
		d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
			if err == nil && u != nil {
				use([]string{u.Path()})
			}
		}, w.win)
		w.showFiles(d)
		return
	}
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err == nil && r != nil {
			_ = r.Close() // the session opens the file by its path
			use([]string{r.URI().Path()})
		}
	}, w.win)
	w.showFiles(d)
}

// tellImports shows what became of each input, once. A single article that
// was read without anything to check needs no page: a line says it.
func (w *window) tellImports() {
	rs := w.s.Imported()
	if len(rs) == 0 || w.telling {
		return
	}
	if len(rs) == 1 && screen.Smooth(rs[0]) {
		name := rs[0].Article.Name()
		w.s.DismissImported()
		w.say("Added " + name + ". " + rs[0].Sentence)
		return
	}
	w.telling = true
	w.show("What was added", screen.NewResults(rs), func() {
		w.telling = false
		w.s.DismissImported()
	})
}
