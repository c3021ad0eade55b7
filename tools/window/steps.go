package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// journey is the way of a reader through the program.
type journey struct {
	*driven
	pictures string
	looked   int                         // pictures that were looked at
	kept     shows                       // where the reader was when the program was ended
	before   map[string][]map[string]any // what the library held then
}

func (j *journey) steps() []step {
	return []step{
		{"start on an empty home", j.first},
		{"add three files on the page for files", j.addFiles},
		{"paste an article", j.paste},
		{"correct fields with Tab", j.correct},
		{"save what was added", j.save},
		{"open every screen in each size and theme", j.everyScreen},
		{"copy a sentence with its citation", j.cite},
		{"select words and copy them", j.selectWords},
		{"write a note", j.note},
		{"highlight a sentence", j.highlight},
		{"pick for the summary", j.pick},
		{"correct what was aligned, and take it back", j.correctFact},
		{"write a conclusion", j.conclude},
		{"export a Word file", func() { j.export("(docx)", "docx") }},
		{"export a PDF", func() { j.export("PDF", "pdf") }},
		{"come to rest on each screen", j.rest},
		{"quit", j.end},
		{"find everything after a restart", j.again},
		{"answer at once all the time", j.prompt},
	}
}

// first starts with nothing: the sample event opens and is shown.
func (j *journey) first() {
	j.start()
	j.await("the sample event is compared", func() bool { return j.shows.Compared && j.shows.Meaning && j.shows.Jobs == 0 })
	j.filled("the first screen")
	if l := j.list(); len(l.Events) != 1 || len(l.Events[0].Articles) != 4 {
		j.fail("the library holds %d events, not the sample event with 4 articles", len(l.Events))
	}
}

// addFiles chooses three files of a folder at once.
func (j *journey) addFiles() {
	folder := filepath.Join(j.home, "articles")
	j.must(os.Mkdir(folder, 0o700), "a folder")
	for i, a := range articles[:3] {
		j.must(os.WriteFile(filepath.Join(folder, fmt.Sprintf("%d-%s.txt", i+1, a.outlet)), []byte(a.file()), 0o600), "a file")
	}
	j.do("Add files")
	j.await("the page for files opens", func() bool { return j.shows.Over == "Choose articles" })
	j.await("the page for files lists a folder", func() bool { return j.shows.Folder == j.home })
	j.write(folder)
	j.press("Return")
	j.await("the folder of the articles is listed", func() bool { return j.shows.Folder == folder })
	j.press("Return", "Down", "Return", "Down", "Return", "Return") // each takes the file at the cursor, the last one adds all
	j.await("three articles are read", func() bool {
		return j.shows.Adding && j.shows.Drafts == 3 && j.shows.Saveable == 3 && j.shows.Jobs == 0
	})
	j.filled("the page for adding")
}

func (j *journey) paste() {
	j.offer(articles[3].text)
	j.press("ctrl+v")
	j.await("the pasted article is read", func() bool { return j.shows.Drafts == 4 && j.shows.Saveable == 4 && j.shows.Jobs == 0 })
}

// correct types what was not found of the pasted article, from value to value by
// Tab.
func (j *journey) correct() {
	j.tabTo("Outlet:")
	j.press("Return")
	j.await("the outlet can be typed", func() bool { return strings.Contains(j.shows.Focus, "Field") })
	j.write(articles[3].outlet)
	j.press("Tab", "Tab") // to the agency, to the author
	j.write(articles[3].author)
	j.press("Tab")
	j.write("2024-03-05")
	j.press("Return")
	j.await("the values are taken", func() bool { return strings.Contains(j.shows.Focus, "5 March 2024") })
}

// tabTo presses Tab until what has the keyboard is called so.
func (j *journey) tabTo(name string) {
	for range 40 {
		was := j.shows.Focus
		j.press("Tab")
		j.await("Tab moves the keyboard from "+was, func() bool { return j.shows.Focus != was })
		if strings.Contains(j.shows.Focus, name) {
			return
		}
	}
	j.fail("Tab does not lead to %q", name)
}

// save saves; the library must hold each article with what stood above it or was
// typed.
func (j *journey) save() {
	j.press("ctrl+s")
	j.await("the articles are saved and compared", func() bool {
		return !j.shows.Adding && strings.Contains(j.shows.Event, "Tarn") && j.shows.Compared && j.shows.Meaning && j.shows.Jobs == 0
	})
	j.filled("the new event")
	for _, want := range articles {
		i := slices.IndexFunc(j.event().Articles, func(a article) bool { return a.Outlet == want.outlet })
		if i < 0 {
			j.fail("the library does not hold the article of %s", want.outlet)
		}
		got := j.article(j.event().Articles[i].ID)
		for _, of := range []string{got.Title, strings.Join(got.Authors, " "), got.Text} {
			if !strings.Contains(want.headline+want.author+want.text, of) && !strings.Contains(of, strings.Split(want.text, "\n")[2]) {
				j.fail("the library has %q of %s", of, want.outlet)
			}
		}
	}
}
