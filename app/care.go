package app

import (
	"context"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"parallax/app/care"
	"parallax/app/part/pane"
	"parallax/app/part/press"
	"parallax/app/session"
	"parallax/app/session/work"
	"parallax/data"
	"parallax/data/safety"
)

// upkeep is what can be done for the library as a whole.
type upkeep struct{ *stage }

// libraryOf is the library behind a store, nil for another store.
func libraryOf(s session.Store) *data.Library {
	if r, ok := s.(readOnly); ok {
		s = r.Store
	}
	l, _ := s.(*data.Library)
	return l
}

// showCare offers what can be done for the library as a whole.
func (up *upkeep) showCare() {
	if up.lib == nil {
		return
	}
	all := []press.Choice{
		{Name: "Check the library", Text: "Looks at the file and at each text; mends what a copy or an original still gives.", Do: up.checkLibrary},
		{Name: "Export everything…", Text: "All articles, events, notes and corrections in one file, for another computer or for safety.", Do: up.exportLibrary},
	}
	if !up.lib.ReadOnly() {
		all = append(all, press.Choice{Name: "Keep a copy now", Text: "Copies are also kept by themselves: the newest five, and one of each week.", Do: up.keepCopy})
	}
	if up.opts.swap != nil {
		all = append(all,
			press.Choice{Name: "Restore a copy…", Text: "The library becomes as it was then. What it is now is kept.", Do: up.offerCopies},
			press.Choice{Name: "Import an export…", Text: "The library becomes the one that was exported. What it is now is kept.", Do: up.importLibrary})
	}
	up.offer("The library", all)
}

func (up *upkeep) checkLibrary() {
	up.closePopup()
	var found care.Checked
	up.s.Run("Checking the library", func(ctx context.Context, tell func(done, total int)) (err error) {
		found.Report, err = safety.Check(ctx, up.lib, tell)
		return err
	}, func() {
		up.show("The library", pane.NewTold(found.Lines()), nil)
		if len(found.Mended) > 0 && up.s.Event() != nil {
			up.s.DismissNotice()
			up.w.centre.openEvent(up.s.Event().ID) // with the texts as they are now
		}
	})
}

func (up *upkeep) keepCopy() {
	up.closePopup()
	var made data.Copy
	up.s.Run("Keeping a copy", func(ctx context.Context, _ func(done, total int)) (err error) {
		made, err = up.lib.KeepCopy(ctx)
		return err
	}, func() { up.say("A copy is kept in “" + made.Path + "”.") })
}

// exportLibrary asks for a place and writes everything there.
func (up *upkeep) exportLibrary() {
	up.closePopup()
	up.w.exports.saveAs(saving{form: "zip", name: "Parallax library", write: func(path string) *work.Job {
		up.exportLibraryTo(path)
		return nil
	}})
}

func (up *upkeep) exportLibraryTo(path string) {
	if !strings.EqualFold(filepath.Ext(path), ".zip") && !strings.EqualFold(filepath.Ext(path), ".json") {
		path += ".zip"
	}
	up.s.Run("Exporting the library", func(ctx context.Context, tell func(done, total int)) error {
		return care.Export(ctx, up.lib, path, tell)
	}, func() { up.say(care.Say("exported", care.Word("path", path))) })
}

// offerCopies lists the copies to choose from.
func (up *upkeep) offerCopies() {
	up.closePopup()
	copies, err := safety.Copies(up.lib.Path())
	if err != nil || len(copies) == 0 {
		up.say(care.Say("copies.none"))
		return
	}
	var all []press.Choice
	for _, c := range copies {
		all = append(all, press.Choice{Name: care.Time(c.Made), Text: filepath.Base(c.Path), Do: func() {
			up.opts.swap("Restoring a copy", restoreWork(up.lib.Path(), c))
		}})
	}
	up.offer("Restore the copy of", all)
}

// importLibrary asks for an export and puts it into the library's place.
func (up *upkeep) importLibrary() {
	up.closePopup()
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err == nil && r != nil {
			_ = r.Close() // it is opened by its path
			up.importLibraryFrom(r.URI().Path())
		}
	}, up.win)
	d.SetFilter(storage.NewExtensionFileFilter([]string{".zip", ".json"}))
	up.showFiles(d)
}

func (up *upkeep) importLibraryFrom(from string) {
	path := up.lib.Path()
	up.opts.swap("Importing the library", func(ctx context.Context, p safety.Progress) ([]string, error) {
		done, err := care.Import(ctx, from, path, true, p)
		if err != nil {
			return nil, care.InFile(from, err)
		}
		return done.Lines(), nil
	})
}
