package main

import (
	"encoding/json"
	"fmt"
	"image"
	"os"
	"os/exec"
	"path/filepath"
)

// library is what `parallax library list --json` tells.
type library struct {
	Events []event
}

type event struct {
	ID, Title string
	Articles  []article
}

type article struct {
	ID, Title, Outlet, Published, Text string

	Authors []string
}

// command runs a command of the program, and reads its JSON into v.
func (d *driven) command(v any, args ...string) {
	out, err := exec.Command(d.program, append(args, "--library", d.library)...).CombinedOutput()
	if err != nil {
		d.fail("parallax %v: %v %s", args, err, out)
	}
	if v != nil {
		d.must(json.Unmarshal(out, v), "the JSON of a command")
	}
}

func (d *driven) list() (l library) {
	d.command(&l, "library", "list", "--json")
	return l
}

// filled looks whether the window shows something in all of its parts.
func (d *driven) filled(what string) picture {
	p := d.settled()
	all := image.Rect(0, 0, d.shows.Width, d.shows.Height)
	if n, most := p.colours(all); n < 60 || most > .97 {
		d.fail("%s is nearly blank: %d colours, %.0f %% of one", what, n, 100*most)
	}
	return p
}

// event is the event of the reader's own articles.
func (j *journey) event() event {
	for _, e := range j.list().Events {
		if e.Title == j.shows.Event {
			return e
		}
	}
	j.fail("the library has no event %q", j.shows.Event)
	return event{}
}

func (j *journey) article(id string) (a article) {
	j.command(&a, "library", "show", id, "--json")
	return a
}

// tables are the tables of an export of all that the library holds, without what
// changes by itself.
func (d *driven) tables() map[string][]map[string]any {
	path := filepath.Join(d.home, "library.json")
	d.command(nil, "library", "export", path, "--force")
	b, err := os.ReadFile(path)
	d.must(err, "the export of the library")
	var all struct{ Tables map[string][]map[string]any }
	d.must(json.Unmarshal(b, &all), "the export of the library")
	return all.Tables
}

// stored waits until the library holds n rows of a table that fit.
func (d *driven) stored(table string, n int, fits func(row map[string]any) bool) {
	found := 0
	d.await(fmt.Sprintf("the library holds %d rows in %s that fit", n, table), func() bool {
		found = 0
		for _, row := range d.tables()[table] {
			if fits(row) {
				found++
			}
		}
		return found == n
	})
}
