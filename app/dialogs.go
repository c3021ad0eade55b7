package app

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/widget"

	"parallax/app/command"
	"parallax/app/screen"
	"parallax/compare/news"
	"parallax/data"
)

var errNoPortal = errors.New("the desktop's file dialog gave no answer")

// show lays a page over the window. Escape and its button take it away; then
// closed is called.
func (w *window) show(title string, content fyne.CanvasObject, closed func()) {
	w.closePopup()
	w.lay(screen.NewPage(title, content, w.closePopup))
	w.closed = closed
}

// lay puts an object over the window, which takes no input below it. Fyne's
// own modal pop-up blurs the window anew for each frame.
func (w *window) lay(o fyne.CanvasObject) {
	c := w.win.Canvas()
	w.hover.Hide()
	w.popup = screen.NewOverlay(o, w.closePopup)
	c.Overlays().Add(w.popup)
	w.popup.Resize(c.Size())
	w.popup.Refresh()
}

// closePopup takes the page away that lies over the window.
func (w *window) closePopup() {
	if w.popup == nil {
		return
	}
	p, closed := w.popup, w.closed
	w.popup, w.closed = nil, nil
	w.win.Canvas().Overlays().Remove(p)
	if closed != nil {
		closed()
	}
}

func (w *window) showKeys() { w.show("Keys", screen.NewKeys(w.actions), nil) }

// showPalette opens the command palette.
func (w *window) showPalette() {
	w.closePopup()
	p := screen.NewPalette(append(slices.Clone(w.actions), w.eventActions()...))
	p.Close = w.closePopup
	w.lay(p.Object())
	w.win.Canvas().Focus(p.Field())
}

// eventActions open the events, for the palette.
func (w *window) eventActions() []screen.Action {
	var as []screen.Action
	for _, e := range w.s.Events() {
		as = append(as, screen.Action{Group: "Open", Title: e.Title, Do: func() { w.openEvent(e.ID) }})
	}
	return as
}

// selected is the article that is selected, or the only one; nil, with a word
// about it, for none.
func (w *window) selected() *news.Article {
	if a := w.s.Article(w.s.View().Article); a != nil {
		return a
	}
	if as := w.s.Articles(); len(as) == 1 {
		return as[0]
	}
	w.say("Select a sentence of the article first.")
	return nil
}

// details lets the reader correct what is known about the selected article.
func (w *window) details() {
	a := w.selected()
	if a == nil {
		return
	}
	d := screen.NewDetails(a, func(b *news.Article) {
		w.closePopup()
		w.s.CorrectArticle(b)
	}, w.closePopup)
	w.show("About this article", d.Object(), nil)
	w.win.Canvas().Focus(d.First())
}

// removeArticle takes the selected article out of the event.
func (w *window) removeArticle() {
	a := w.selected()
	if a == nil {
		return
	}
	w.s.RemoveArticle(a.ID)
	w.say(a.Name() + " is out of the event and still in the library. Ctrl+Z puts it back.")
}

// export asks for a form and a place, and writes the comparison there.
func (w *window) export() {
	c := w.s.Comparison()
	if c == nil {
		w.say("There is nothing to export yet. Open an event with two or more articles first.")
		return
	}
	var forms []screen.Choice
	for _, f := range []struct{ form, name, what string }{
		{formHTML, "Web page", "One file for reading, printing and handing in, with marks and citations."},
		{formMarkdown, "Markdown", "Plain text with headings and tables, for notes and wikis."},
		{formJSON, "Data (JSON)", "Everything that was found, with places, for other programs."},
	} {
		forms = append(forms, screen.Choice{Name: f.name, Text: f.what, Do: func() {
			w.closePopup()
			w.exportAs(f.form)
		}})
	}
	w.show("Export “"+w.s.Event().Title+"” as", screen.NewChoices(forms), nil)
}

func (w *window) exportAs(form string) {
	d := dialog.NewFileSave(func(out fyne.URIWriteCloser, err error) {
		if err != nil {
			w.say("The file was not written. Choose a folder in the list, and a name without slashes.")
		}
		if err != nil || out == nil {
			return
		}
		path := out.URI().Path()
		_ = out.Close() // the session writes the file as a whole
		w.exportTo(form, path)
	}, w.win)
	d.SetFileName(command.FileName(w.s.Event().Title, "."+form))
	d.SetFilter(storage.NewExtensionFileFilter([]string{"." + form}))
	w.showFiles(d)
}

// showFiles shows a dialog of Fyne's for files. Where the system shows one of
// its own instead, there is nothing to size.
func (w *window) showFiles(d *dialog.FileDialog) {
	d.Show()
	if !w.covered() {
		return
	}
	w.files = d
	d.SetOnClosed(func() { w.files = nil })
	d.Resize(fyne.NewSize(800, 560))
}

// exportTo writes the file; the line at the bottom says when it is there.
func (w *window) exportTo(form, path string) {
	if !strings.EqualFold(filepath.Ext(path), "."+form) {
		// The dialog has made an empty file under the name without an ending.
		if st, err := os.Stat(path); err == nil && st.Mode().IsRegular() && st.Size() == 0 {
			_ = os.Remove(path)
		}
		path += "." + form
	}
	w.writing, w.writingTo = w.s.Export(form, path), path
	w.refresh()
}

// tellExport says that a file was written. Problems are a notice of the
// session's.
func (w *window) tellExport() {
	if w.writing == nil || !w.writing.Finished {
		return
	}
	problem := w.writing.Problem
	w.writing = nil
	if problem == "" {
		w.say("Wrote " + w.writingTo + ".")
	}
}

// eventMenu offers what can be done with an event of the list.
func (w *window) eventMenu(id string, at fyne.Position) {
	items := []*fyne.MenuItem{
		fyne.NewMenuItem("Open", func() { w.openEvent(id) }),
		fyne.NewMenuItem("Rename…", func() { w.rename(id) }),
		fyne.NewMenuItem("Delete", func() { w.remove(id) }),
	}
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), w.win.Canvas(), at)
}

func (w *window) renameEvent() {
	if e := w.s.Event(); e != nil {
		w.rename(e.ID)
	}
}

func (w *window) deleteEvent() {
	if e := w.s.Event(); e != nil {
		w.remove(e.ID)
	}
}

func (w *window) remove(id string) {
	w.s.DeleteEvent(id)
	w.say("The event is in the bin. Ctrl+Z brings it back.")
}

func (w *window) rename(id string) {
	i := w.eventLine(id)
	if i == nil {
		return
	}
	p := screen.NewPrompt(i.Title, "Rename", func(to string) {
		w.closePopup()
		w.s.RenameEvent(id, strings.TrimSpace(to))
	}, w.closePopup)
	w.show("Rename the event", p.Object(), nil)
	w.win.Canvas().Focus(p.Field())
}

func (w *window) eventLine(id string) *data.EventLine {
	for _, e := range w.s.Events() {
		if e.ID == id {
			return &e
		}
	}
	return nil
}

// openArticle offers what can be done with an article of the list: it opens
// the event that the article stands in, or asks for one.
func (w *window) openArticle(id string, at int) {
	for _, e := range w.s.Events() {
		for _, a := range e.Articles {
			if a == id {
				w.openEvent(e.ID)
				w.seek = news.Passage{Article: id, Span: news.Span{Start: at}}
				w.refresh()
				return
			}
		}
	}
	var choices []screen.Choice
	for _, e := range w.s.Events() {
		choices = append(choices, screen.Choice{Name: e.Title, Text: "Add the article to this event.", Do: func() {
			w.closePopup()
			w.s.AddArticle(e.ID, id)
			w.openEvent(e.ID)
		}})
	}
	choices = append(choices, screen.Choice{Name: "Delete", Text: "Put the article into the bin. Ctrl+Z brings it back.", Do: func() {
		w.closePopup()
		w.s.DeleteArticle(id)
	}})
	w.show("This article stands in no event", screen.NewChoices(choices), nil)
}

func (w *window) undo() {
	what := w.s.CanUndo()
	if what == "" {
		w.say("There is nothing to undo.")
		return
	}
	w.s.Undo()
	w.say("Undone: " + strings.ToLower(what[:1]) + what[1:] + ".")
}
