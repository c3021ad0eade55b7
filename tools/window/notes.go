package main

import (
	"strconv"
	"strings"
)

// cite copies the selected sentence of the screen Read.
func (j *journey) cite() {
	j.open("2", "Read")
	j.press("Home")
	j.await("a row is selected", func() bool { return j.shows.Row == 0 && j.shows.Marked != "" })
	j.press("j")
	j.await("the next row is selected", func() bool { return j.shows.Row == 1 })
	j.offer("")
	j.press("c")
	j.await("the window says that it copied", func() bool { return strings.HasPrefix(j.shows.Said, "Copied") })
	a, got := j.article(j.shows.Marked), j.copied()
	if !strings.Contains(got, a.Outlet) || !strings.Contains(got, a.Title) || !quotes(got, a.Text) {
		j.fail("the clipboard holds %q, which does not cite %s", got, a.Outlet)
	}
}

// quotes reports whether a text has a sentence of an article in it.
func quotes(text, article string) bool {
	for _, s := range strings.FieldsFunc(article, func(r rune) bool { return r == '.' || r == '\n' || r == '"' }) {
		if s = strings.TrimSpace(s); len(s) > 30 && strings.Contains(text, s) {
			return true
		}
	}
	return false
}

// selectWords drags over words of one article and copies them.
func (j *journey) selectWords() {
	j.open("3", "One article")
	j.settled()
	j.offer("nothing")
	for y := 330; y < 700; y += 40 { // some line has words where the pointer goes
		at := strconv.Itoa(y)
		j.run("xdotool", "mousemove", "430", at, "mousedown", "1", "mousemove", "520", at, "mousemove", "640", at, "mouseup", "1")
		j.settled()
		j.press("ctrl+c")
		j.settled()
		if j.copied() != "nothing" {
			break
		}
	}
	words, cited, _ := strings.Cut(strings.TrimPrefix(j.copied(), "“"), "”")
	for _, a := range articles {
		if len(words) > 3 && strings.Contains(a.text, words) && strings.Contains(cited, a.outlet) {
			j.press("Escape")
			return
		}
	}
	j.fail("the clipboard holds %q, which no article says", j.copied())
}

const noteText = "Ask who counted the cars."

func (j *journey) note() {
	j.open("2", "Read")
	j.press("Home", "j", "n")
	j.await("a page for the note opens", func() bool { return j.shows.Over == "New note" })
	j.write(noteText)
	j.press("Escape")
	j.await("there is a note", func() bool { return !j.shows.Covered && j.shows.Notes == 1 })
	j.stored("notes", 1, func(r map[string]any) bool { return has(r, noteText) })
}

// has reports whether some value of a row has a text in it.
func has(row map[string]any, text string) bool {
	for _, v := range row {
		if s, ok := v.(string); ok && strings.Contains(s, text) {
			return true
		}
	}
	return false
}

func (j *journey) highlight() {
	j.press("j", "j", "H")
	j.await("there is a highlight", func() bool { return j.shows.Notes == 2 })
	j.stored("notes", 1, func(r map[string]any) bool { return has(r, "yellow") && !has(r, noteText) })
}

func (j *journey) pick() {
	j.press("u")
	j.await("a sentence is picked", func() bool { return j.shows.Picks == 1 })
	j.open("1", "Overview")
	j.press("Home")
	j.await("a line is selected", func() bool { return j.shows.Difference != 0 })
	j.press("u")
	j.await("a line of Overview is picked", func() bool { return j.shows.Picks == 2 })
	j.stored("workbench", 2, func(r map[string]any) bool { return has(r, "pick") })
}

// correctFact pins a fact, takes that back, and does it again.
func (j *journey) correctFact() {
	j.open("2", "Read")
	j.press("Home", "j")
	before := j.shows.Undo
	j.press("p")
	j.await("the fact is pinned", func() bool { return j.shows.Undo != before && j.shows.Jobs == 0 })
	j.stored("corrections", 1, func(map[string]any) bool { return true })
	pinned := j.shows.Undo
	j.press("ctrl+z")
	j.await("it is taken back", func() bool { return j.shows.Undo != pinned && j.shows.Jobs == 0 })
	j.press("ctrl+y")
	j.await("it is done again", func() bool { return j.shows.Undo == pinned && j.shows.Jobs == 0 })
}

const conclusion = "The counts of cars differ, and nobody says who counted."

func (j *journey) conclude() {
	j.open("9", "Summary")
	j.tabTo("Area") // the comment on the first pick
	for range 7 {   // the comment on the second, title, name, course, date, introduction
		j.press("Tab")
	}
	j.write(conclusion)
	j.stored("workbench", 1, func(r map[string]any) bool { return has(r, conclusion) && has(r, "conclusion") })
	j.press("Escape")
	j.await("the keyboard is the window's again", func() bool { return j.shows.Focus == "" })
}
