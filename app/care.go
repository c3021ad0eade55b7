package app

import (
	"context"
	"path/filepath"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"parallax/app/care"
	"parallax/app/handing"
	"parallax/app/part/pane"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/session"
	"parallax/app/session/work"
	"parallax/app/stage"
	"parallax/data"
	"parallax/data/file"
	"parallax/data/safety"
)

// upkeep is what can be done for the library as a whole.
type upkeep struct{ part }

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
	if up.Lib == nil {
		return
	}
	all := []press.Choice{
		{Name: told.Told("label.check-the-library"), Text: told.Told("window.care.looks-at-the-file-and"), Do: up.checkLibrary},
		{Name: told.Told("label.export-everything"), Text: told.Told("window.care.all-articles-events-notes-and"), Do: up.exportLibrary},
	}
	if !up.Lib.ReadOnly() {
		all = append(all, press.Choice{Name: told.Told("label.keep-a-copy-now"), Text: told.Told("window.care.copies-are-also-kept-by"), Do: up.keepCopy})
	}
	if up.w.opts.swap != nil {
		all = append(all,
			press.Choice{Name: told.Told("window.care.restore-a-copy"), Text: told.Told("window.care.the-library-becomes-as-it"), Do: up.offerCopies},
			press.Choice{Name: told.Told("window.care.import-an-export"), Text: told.Told("window.care.the-library-becomes-the-one"), Do: up.importLibrary})
	}
	up.Offer(told.Told("label.the-library"), all)
}

func (up *upkeep) checkLibrary() {
	up.ClosePopup()
	var found care.Checked
	up.S.Run(told.Told("label.checking-the-library"), func(ctx context.Context, tell func(done, total int)) (err error) {
		found.Report, err = safety.Check(ctx, up.Lib, tell)
		return err
	}, func() {
		up.Show(told.Told("label.the-library"), pane.NewTold(found.Lines()), nil)
		if len(found.Mended) > 0 && up.S.Event() != nil {
			up.S.DismissNotice()
			up.w.centre.OpenEvent(up.S.Event().ID) // with the texts as they are now
		}
	})
}

func (up *upkeep) keepCopy() {
	up.ClosePopup()
	var made data.Copy
	up.S.Run(told.Told("label.keeping-a-copy"), func(ctx context.Context, _ func(done, total int)) (err error) {
		made, err = up.Lib.KeepCopy(ctx)
		return err
	}, func() { up.Say(told.Told("label.a-copy-is-kept-in-path", say.Of("path", say.Words(made.Path)))) })
}

// exportLibrary asks for a place and writes everything there.
func (up *upkeep) exportLibrary() {
	up.ClosePopup()
	up.w.handing.Exports.SaveAs(handing.Saving{Form: "zip", Name: told.Told("label.parallax-library"), Write: func(path string) *work.Job {
		up.exportLibraryTo(path)
		return nil
	}})
}

func (up *upkeep) exportLibraryTo(path string) {
	if !strings.EqualFold(filepath.Ext(path), ".zip") && !strings.EqualFold(filepath.Ext(path), ".json") {
		path += ".zip"
	}
	up.S.Run(told.Told("label.exporting-the-library"), func(ctx context.Context, tell func(done, total int)) error {
		return care.Export(ctx, up.Lib, path, tell)
	}, func() { up.Say(care.Say("exported", care.Word("path", path))) })
}

// offerCopies lists the copies to choose from.
func (up *upkeep) offerCopies() {
	up.ClosePopup()
	path := up.Lib.Path()
	stage.Beside(up.Stage, func() []file.Copy {
		copies, err := safety.Copies(path)
		if err != nil {
			return nil // as where there is none
		}
		return copies
	}, up.offerCopiesOf)
}

func (up *upkeep) offerCopiesOf(copies []file.Copy) {
	if len(copies) == 0 {
		up.Say(care.Say("copies.none"))
		return
	}
	var all []press.Choice
	for _, c := range copies {
		all = append(all, press.Choice{Name: care.Time(c.Made), Text: filepath.Base(c.Path), Do: func() {
			up.w.opts.swap(told.Told("label.restoring-a-copy"), restoreWork(up.Lib.Path(), c))
		}})
	}
	up.Offer(told.Told("label.restore-the-copy-of"), all)
}

// importLibrary asks for an export and puts it into the library's place.
func (up *upkeep) importLibrary() {
	up.ClosePopup()
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err == nil && r != nil {
			_ = r.Close() // it is opened by its path
			up.importLibraryFrom(r.URI().Path())
		}
	}, up.Win)
	d.SetFilter(storage.NewExtensionFileFilter([]string{".zip", ".json"}))
	up.ShowFiles(d)
}

func (up *upkeep) importLibraryFrom(from string) {
	path := up.Lib.Path()
	up.w.opts.swap(told.Told("label.importing-the-library"), func(ctx context.Context, p safety.Progress) ([]string, error) {
		done, err := care.Import(ctx, from, path, true, p)
		if err != nil {
			return nil, care.InFile(from, err)
		}
		return done.Lines(), nil
	})
}
