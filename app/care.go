package app

import (
	"context"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"parallax/app/care"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/data"
	"parallax/data/safety"
)

// libraryOf is the library behind a store, nil for another store.
func libraryOf(s session.Store) *data.Library {
	if r, ok := s.(readOnly); ok {
		s = r.Store
	}
	l, _ := s.(*data.Library)
	return l
}

// showCare offers what can be done for the library as a whole.
func (w *window) showCare() {
	if w.lib == nil {
		return
	}
	all := []screen.Choice{
		{Name: "Check the library", Text: "Looks at the file and at each text; mends what a copy or an original still gives.", Do: w.checkLibrary},
		{Name: "Export everything…", Text: "All articles, events, notes and corrections in one file, for another computer or for safety.", Do: w.exportLibrary},
	}
	if !w.lib.ReadOnly() {
		all = append(all, screen.Choice{Name: "Keep a copy now", Text: "Copies are also kept by themselves: the newest five, and one of each week.", Do: w.keepCopy})
	}
	if w.opts.swap != nil {
		all = append(all,
			screen.Choice{Name: "Restore a copy…", Text: "The library becomes as it was then. What it is now is kept.", Do: w.offerCopies},
			screen.Choice{Name: "Import an export…", Text: "The library becomes the one that was exported. What it is now is kept.", Do: w.importLibrary})
	}
	w.offer("The library", all)
}

func (w *window) checkLibrary() {
	w.closePopup()
	var found care.Checked
	w.s.Run("Checking the library", func(ctx context.Context, tell func(done, total int)) (err error) {
		found.Report, err = safety.Check(ctx, w.lib, tell)
		return err
	}, func() {
		w.show("The library", screen.NewTold(found.Lines()), nil)
		if len(found.Mended) > 0 && w.s.Event() != nil {
			w.s.DismissNotice()
			w.openEvent(w.s.Event().ID) // with the texts as they are now
		}
	})
}

func (w *window) keepCopy() {
	w.closePopup()
	var made data.Copy
	w.s.Run("Keeping a copy", func(ctx context.Context, _ func(done, total int)) (err error) {
		made, err = w.lib.KeepCopy(ctx)
		return err
	}, func() { w.say("A copy is kept in “" + made.Path + "”.") })
}

// exportLibrary asks for a place and writes everything there.
func (w *window) exportLibrary() {
	w.closePopup()
	d := dialog.NewFileSave(func(out fyne.URIWriteCloser, err error) {
		if err != nil {
			w.say("The file was not written. Choose a folder in the list, and a name without slashes.")
		}
		if err != nil || out == nil {
			return
		}
		path := out.URI().Path()
		_ = out.Close() // it is written as a whole
		w.exportLibraryTo(path)
	}, w.win)
	d.SetFileName("Parallax library.zip")
	w.showFiles(d)
}

func (w *window) exportLibraryTo(path string) {
	if !strings.EqualFold(filepath.Ext(path), ".zip") && !strings.EqualFold(filepath.Ext(path), ".json") {
		path = withoutEmpty(path) + ".zip"
	}
	w.s.Run("Exporting the library", func(ctx context.Context, tell func(done, total int)) error {
		return care.Export(ctx, w.lib, path, tell)
	}, func() { w.say(care.Say("exported", care.Word("path", path))) })
}

// offerCopies lists the copies to choose from.
func (w *window) offerCopies() {
	w.closePopup()
	copies, err := safety.Copies(w.lib.Path())
	if err != nil || len(copies) == 0 {
		w.say(care.Say("copies.none"))
		return
	}
	var all []screen.Choice
	for _, c := range copies {
		all = append(all, screen.Choice{Name: care.Time(c.Made), Text: filepath.Base(c.Path), Do: func() {
			w.opts.swap("Restoring a copy", restoreWork(w.lib.Path(), c))
		}})
	}
	w.offer("Restore the copy of", all)
}

// importLibrary asks for an export and puts it into the library's place.
func (w *window) importLibrary() {
	w.closePopup()
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err == nil && r != nil {
			_ = r.Close() // it is opened by its path
			w.importLibraryFrom(r.URI().Path())
		}
	}, w.win)
	d.SetFilter(storage.NewExtensionFileFilter([]string{".zip", ".json"}))
	w.showFiles(d)
}

func (w *window) importLibraryFrom(from string) {
	path := w.lib.Path()
	w.opts.swap("Importing the library", func(ctx context.Context, p safety.Progress) ([]string, error) {
		done, err := care.Import(ctx, from, path, true, p)
		if err != nil {
			return nil, care.InFile(from, err)
		}
		return done.Lines(), nil
	})
}
