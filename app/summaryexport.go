package app

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
	"parallax/app/part/typing"
	"parallax/app/session"
	"parallax/app/session/work"
	"parallax/compare/cite"
	"parallax/compare/say"
)

// keyFolder is the setting with the folder of the last export.
const keyFolder = "export.folder"

// exportSummary asks for a name and writes the summary there, in the form that
// is chosen.
func (ex *exports) exportSummary() {
	c := ex.s.Comparison()
	if c == nil {
		ex.say(sentence("export.nothing"))
		return
	}
	ending := ex.s.Bench().Fields[session.FieldForm]
	if !slices.Contains(summaryForms(), ending) {
		ending = summaryForms()[0]
	}
	ex.saveAs(saving{form: ending, name: ex.summaryName(), write: func(path string) *work.Job { return ex.s.Export(ending, path) }})
}

// summaryName is what the file of a summary is called.
func (ex *exports) summaryName() string {
	if t := strings.TrimSpace(ex.s.Bench().Fields[session.FieldTitle]); t != "" {
		return t
	}
	return ex.s.Event().Title
}

// exportWorks writes the works cited for another program.
func (ex *exports) exportWorks(ending string) {
	c := ex.s.Comparison()
	if c == nil {
		ex.say(sentence("export.nothing"))
		return
	}
	var works []cite.Work
	for _, r := range c.Readings {
		work := cite.Of(r.Article)
		work.Retrieved = ex.s.Retrieved()[r.Article.ID]
		works = append(works, work)
	}
	data := map[string]func([]cite.Work) []byte{"ris": cite.RIS, "bib": cite.BibTeX, "json": cite.CSLJSON}[ending](works)
	ex.saveAs(saving{form: ending, name: ex.s.Event().Title, write: func(path string) *work.Job { return ex.s.WriteBytes(path, data) }})
}

// saving is a file that is to be written.
type saving struct {
	form, name string // the ending, and the name without it
	write      func(path string) *work.Job
}

// saveAs asks where a file is to be written. Nothing that is there is replaced
// before the reader was asked.
func (ex *exports) saveAs(s saving) {
	ex.askPath(s, filepath.Join(ex.exportFolder(), command.FileName(s.name, "."+s.form)))
}

// exportFolder is where the last export went, else the folder for documents.
func (ex *exports) exportFolder() string {
	home, _ := os.UserHomeDir()
	for _, f := range []string{ex.s.Setting(keyFolder), filepath.Join(home, "Documents"), home} {
		if st, err := os.Stat(f); f != "" && err == nil && st.IsDir() {
			return f
		}
	}
	return "."
}

func (ex *exports) askPath(s saving, path string) {
	p := typing.NewSavePrompt(path, sentence("bench.save.button"), typing.SaveWays{
		Save: func(typed string) { ex.saveAt(s, typed) },
		Folder: func(typed string) {
			ex.closePopup()
			ex.showFiles(dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
				if err == nil && u != nil {
					path = filepath.Join(u.Path(), filepath.Base(typed))
				}
				ex.askPath(s, path)
			}, ex.win))
		},
		Close: ex.closePopup,
	})
	ex.show(sentence("bench.save.title", say.Of("form", say.Words(s.form))), p.Object(), nil)
	ex.win.Canvas().Focus(p.Field())
}

// saveAt writes a file at a path, and asks first when one is there.
func (ex *exports) saveAt(s saving, path string) {
	if path = strings.TrimSpace(path); path == "" || strings.HasSuffix(path, string(filepath.Separator)) {
		ex.say(sentence("bench.save.empty"))
		return
	}
	if !strings.EqualFold(filepath.Ext(path), "."+s.form) {
		path += "." + s.form
	}
	ex.closePopup()
	if _, err := os.Lstat(path); err != nil {
		ex.saveTo(s, path)
		return
	}
	other := freePath(path)
	ex.offer(sentence("bench.save.there"), []press.Choice{
		{Name: sentence("bench.save.keep"), Text: sentence("bench.save.keep.what", say.Of("name", say.Words(filepath.Base(other)))), Do: func() {
			ex.closePopup()
			ex.saveTo(s, other)
		}},
		{Name: sentence("bench.save.replace"), Text: sentence("bench.save.replace.what"), Do: func() {
			ex.closePopup()
			ex.saveTo(s, path)
		}},
	})
}

// freePath is a path with the first number behind its name that is free.
func freePath(path string) string {
	ext := filepath.Ext(path)
	for n := 2; ; n++ {
		name := fmt.Sprintf("%s %d%s", strings.TrimSuffix(path, ext), n, ext)
		if _, err := os.Lstat(name); err != nil {
			return name
		}
	}
}

func (ex *exports) saveTo(s saving, path string) {
	ex.s.SetSetting(keyFolder, filepath.Dir(path))
	ex.writing, ex.writingTo = s.write(path), path
	ex.w.refresh()
}

// summaryForms are the forms of a summary, the one that is meant where none was
// chosen first.
func summaryForms() []string {
	out := forms()
	return slices.DeleteFunc(out, func(f string) bool { return f == formAll || f == formJSON })
}
