package app

import (
	"net/url"
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
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

// openAdding shows the page on which articles come in.
func (w *window) openAdding() {
	w.s.BeginAdding(w.target())
	w.addingHidden = false
	w.refresh()
}

// add reads files and folders; what was read stands on the page for adding.
func (w *window) add(paths []string) {
	if len(paths) > 0 {
		w.openAdding()
		w.s.DraftPaths(paths)
	}
}

// showsAdding reports whether the page for adding stands in the middle.
func (w *window) showsAdding() bool { return w.s.Adding() && !w.addingHidden }

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
	if w.onCheck() {
		w.pasteCheck()
		return
	}
	text := w.app.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		w.say("There is no text on the clipboard. Copy an article's text in your browser, then paste it here.")
		return
	}
	w.openAdding()
	w.s.DraftText(text)
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

// saveAdding stores what stands on the page for adding.
func (w *window) saveAdding() {
	switch {
	case !w.s.Adding():
		w.say("There is nothing to save: all that you do is kept at once.")
	case w.s.Saveable() == 0:
		w.say("No article can be saved yet.")
	default:
		w.adding.Save()
	}
}

// refreshAdding shows the page for adding; false when the event is to be shown.
func (w *window) refreshAdding() bool {
	if !w.showsAdding() {
		return false
	}
	w.adding.Show()
	w.setMiddle(w.adding.Object())
	w.shown.blank, w.shown.state.Comparison = screen.Blank{}, nil
	return true
}

// tellKept says what was saved, once.
func (w *window) tellKept() {
	if sentence := w.s.TakeKept(); sentence != "" {
		w.say(sentence)
	}
}

// parts shows the article of the screen One article, else the selected one,
// with what was set aside, to be changed.
func (w *window) parts() {
	var a *news.Article
	if c := w.s.Comparison(); c != nil && w.shown.screen == articleScreen {
		a = c.Readings[w.state().Article].Article
	} else if a = w.selected(); a == nil {
		return
	}
	d := w.s.DraftOf(a.ID)
	if d == nil {
		return
	}
	w.show("Text and details", screen.NewParts(w.s, d, w.closePopup), nil)
}

// showOutlets shows the table of outlets.
func (w *window) showOutlets() { w.show("Outlets", w.outlets.Object(), nil) }
