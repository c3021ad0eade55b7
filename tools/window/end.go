package main

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"time"
)

// export writes the summary in the form of a name, and reads what was written.
func (j *journey) export(form, ending string) {
	j.open("1", "Overview")
	j.press("ctrl+e")
	j.await("the forms are offered", func() bool { return strings.HasPrefix(j.shows.Over, "Export") })
	for range 12 {
		if strings.Contains(j.shows.Focus, form) {
			break
		}
		was := j.shows.Focus
		j.press("Down")
		j.await("the next form has the keyboard", func() bool { return j.shows.Focus != was })
	}
	path := filepath.Join(j.home, "summary."+ending)
	j.press("Return")
	j.await("a place is asked for", func() bool { return strings.Contains(j.shows.Over, ending) })
	j.press("ctrl+a")
	j.write(path)
	j.press("Return")
	j.await("the window says that the file is written", func() bool { return strings.Contains(j.shows.Said, path) })
	text := j.textOf(path)
	for _, want := range []string{conclusion, articles[0].outlet, "References"} {
		if !strings.Contains(text, want) {
			j.fail("%s lacks %q", filepath.Base(path), want)
		}
	}
}

// textOf is the text of an exported file, its lines joined.
func (j *journey) textOf(path string) string {
	if filepath.Ext(path) == ".pdf" {
		out, err := exec.Command(j.program, "analyze", path).CombinedOutput() // the program reads PDFs too
		j.must(err, "the PDF")
		return strings.Join(strings.Fields(string(out)), " ")
	}
	z, err := zip.OpenReader(path)
	j.must(err, "the Word file")
	defer z.Close()
	f, err := z.Open("word/document.xml")
	j.must(err, "the text of the Word file")
	defer f.Close()
	b, err := io.ReadAll(f)
	j.must(err, "the text of the Word file")
	return string(b)
}

// rest holds that no screen draws itself anew at each frame, which takes a whole
// core.
func (j *journey) rest() {
	for _, s := range screens {
		j.open(s.key, s.name)
		j.settled()
		before, from := work(j.app.Process.Pid), time.Now()
		j.await("the screen "+s.name+" takes no whole core any more", func() bool {
			if time.Since(from) < time.Second/2 { // what is measured is a time
				return false
			}
			busy := work(j.app.Process.Pid) - before
			before, from = before+busy, time.Now()
			return busy < 25
		})
	}
}

// end leaves the window in a way of its own and quits.
func (j *journey) end() {
	j.do("Theme: dark")
	j.press("ctrl+equal")
	j.await("the text is larger", func() bool { return j.shows.Text == 1 })
	j.open("2", "Read")
	j.press("f")
	j.await("the rows are filtered", func() bool { return j.shows.Filter == "shared" })
	for range 2 {
		was := j.shows.Row
		j.press("j")
		j.await("the next row is selected", func() bool { return j.shows.Row != was })
	}
	j.kept = j.shows
	j.before = j.tables()
	j.quit()
	if _, err := os.Stat(j.library); err != nil {
		j.fail("there is no library: %v", err)
	}
}

// again starts the program once more: the same place, the same data.
func (j *journey) again() {
	j.start()
	j.await("the event is compared", func() bool { return j.shows.Compared && j.shows.Jobs == 0 })
	j.filled("the window after a restart")
	now, was := j.shows, j.kept
	for _, s := range []*shows{&now, &was} { // what is no part of a place
		s.Said, s.Undo = "", ""
	}
	if now != was {
		j.fail("the window was left as %+v", was)
	}
	after := j.tables()
	for _, of := range []string{"articles", "events", "event_articles", "notes", "corrections", "workbench", "outlets"} {
		if !reflect.DeepEqual(j.before[of], after[of]) {
			j.fail("the library holds other %s: %v, and before %v", of, after[of], j.before[of])
		}
	}
	j.quit()
}

// longest is the longest of some lines by a measure.
func longest(of []line, by func(line) int) (top line) {
	for _, l := range of {
		if by(l) > by(top) {
			top = l
		}
	}
	return top
}

// mostHeld is how long, in milliseconds, the thread of the window may work before
// it answers; what the rasteriser and other programs take beside is not its own.
const mostHeld = 100

// prompt holds that nothing held the window up.
func (j *journey) prompt() {
	over := 0
	for _, l := range j.held {
		if l.CPU > mostHeld && !strings.HasPrefix(l.Held, "start ") {
			over++
			fmt.Printf("         held %d ms (%d of work) after %s\n", l.MS, l.CPU, l.Held)
		}
	}
	clock, own := longest(j.held, func(l line) int { return l.MS }), longest(j.held, func(l line) int { return l.CPU })
	fmt.Printf("         held at most %d ms on the clock (%s), %d ms by its own work (%s)\n", clock.MS, clock.Held, own.CPU, own.Held)
	if over > 0 {
		j.fail("the window was held over %d ms %d times", mostHeld, over)
	}
}
