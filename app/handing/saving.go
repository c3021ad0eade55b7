package handing

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"parallax/app/command"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/part/typing"
	"parallax/app/session"
	"parallax/app/session/work"
	"parallax/app/stage"
	"parallax/compare/cite"
	"parallax/compare/say"
)

// keyFolder is the setting with the folder of the last export.
const keyFolder = "export.folder"

// exportSummary asks for a name and writes the summary there, in the form that
// is chosen.
func (ex *Exports) exportSummary() {
	c := ex.S.Comparison()
	if c == nil {
		ex.Say(told.Told("export.nothing"))
		return
	}
	ending := ex.S.Bench().Fields[session.FieldForm]
	if !slices.Contains(summaryForms(), ending) {
		ending = summaryForms()[0]
	}
	ex.SaveAs(Saving{Form: ending, Name: ex.summaryName(), Write: func(path string) *work.Job { return ex.S.Export(ending, path) }})
}

// summaryName is what the file of a summary is called.
func (ex *Exports) summaryName() string {
	if t := strings.TrimSpace(ex.S.Bench().Fields[session.FieldTitle]); t != "" {
		return t
	}
	return ex.S.Event().Title
}

// exportWorks writes the works cited for another program.
func (ex *Exports) exportWorks(ending string) {
	c := ex.S.Comparison()
	if c == nil {
		ex.Say(told.Told("export.nothing"))
		return
	}
	var works []cite.Work
	for _, r := range c.Readings {
		work := cite.Of(r.Article)
		work.Retrieved = ex.S.Retrieved()[r.Article.ID]
		works = append(works, work)
	}
	data := map[string]func([]cite.Work) []byte{"ris": cite.RIS, "bib": cite.BibTeX, "json": cite.CSLJSON}[ending](works)
	ex.SaveAs(Saving{Form: ending, Name: ex.S.Event().Title, Write: func(path string) *work.Job { return ex.S.WriteBytes(path, data) }})
}

// Saving is a file that is to be written.
type Saving struct {
	Form, Name string // the ending, and the name without it
	Write      func(path string) *work.Job
}

// SaveAs asks where a file is to be written. Nothing that is there is replaced
// before the reader was asked.
func (ex *Exports) SaveAs(s Saving) {
	last := ex.S.Setting(keyFolder)
	stage.Beside(ex.Stage, func() string { return exportFolder(last) }, func(folder string) {
		ex.askPath(s, filepath.Join(folder, command.FileName(s.Name, "."+s.Form)))
	})
}

// exportFolder is where the last export went, else the folder for documents.
func exportFolder(last string) string {
	home, _ := os.UserHomeDir()
	for _, f := range []string{last, filepath.Join(home, "Documents"), home} {
		if st, err := os.Stat(f); f != "" && err == nil && st.IsDir() {
			return f
		}
	}
	return "."
}

func (ex *Exports) askPath(s Saving, path string) {
	p := typing.NewSavePrompt(path, told.Told("bench.save.button"), typing.SaveWays{
		Save: func(typed string) { ex.SaveAt(s, typed) },
		Folder: func(typed string) {
			ex.ClosePopup()
			ex.ShowFiles(dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
				if err == nil && u != nil {
					path = filepath.Join(u.Path(), filepath.Base(typed))
				}
				ex.askPath(s, path)
			}, ex.Win))
		},
		Close: ex.ClosePopup,
	})
	ex.Show(told.Told("bench.save.title", say.Of("form", say.Words(s.Form))), p.Object(), nil)
	ex.Win.Canvas().Focus(p.Field())
}

// SaveAt writes a file at a path, and asks first when one is there.
func (ex *Exports) SaveAt(s Saving, path string) {
	if path = strings.TrimSpace(path); path == "" || strings.HasSuffix(path, string(filepath.Separator)) {
		ex.Say(told.Told("bench.save.empty"))
		return
	}
	if !strings.EqualFold(filepath.Ext(path), "."+s.Form) {
		path += "." + s.Form
	}
	ex.ClosePopup()
	stage.Beside(ex.Stage, func() string {
		if _, err := os.Lstat(path); err != nil {
			return path
		}
		return FreePath(path)
	}, func(free string) {
		if free == path {
			ex.saveTo(s, path)
		} else {
			ex.offerOther(s, path, free)
		}
	})
}

// offerOther asks whether a file that is there is replaced or another one written.
func (ex *Exports) offerOther(s Saving, path, other string) {
	ex.Offer(told.Told("bench.save.there"), []press.Choice{
		{Name: told.Told("bench.save.keep"), Text: told.Told("bench.save.keep.what", say.Of("name", say.Words(filepath.Base(other)))), Do: func() {
			ex.ClosePopup()
			ex.saveTo(s, other)
		}},
		{Name: told.Told("bench.save.replace"), Text: told.Told("bench.save.replace.what"), Do: func() {
			ex.ClosePopup()
			ex.saveTo(s, path)
		}},
	})
}

// FreePath is a path with the first number behind its name that is free.
func FreePath(path string) string {
	ext := filepath.Ext(path)
	for n := 2; ; n++ {
		name := fmt.Sprintf("%s %d%s", strings.TrimSuffix(path, ext), n, ext)
		if _, err := os.Lstat(name); err != nil {
			return name
		}
	}
}

func (ex *Exports) saveTo(s Saving, path string) {
	ex.S.SetSetting(keyFolder, filepath.Dir(path))
	ex.Writing, ex.writingTo = s.Write(path), path
	ex.Draw.Refresh()
}

// summaryForms are the forms of a summary, the one that is meant where none was
// chosen first.
func summaryForms() []string {
	out := Forms()
	return slices.DeleteFunc(out, func(f string) bool { return f == formAll || f == FormJSON })
}
