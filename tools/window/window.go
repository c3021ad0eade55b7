package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// driven is a run of the program, with what its window tells of itself.
type driven struct {
	*display
	program, library, home string

	app    *exec.Cmd
	said   bytes.Buffer // what it wrote to its standard error
	ended  chan error
	window string // the number of its window
	tail   *os.File
	rest   []byte // the beginning of a line that is not yet whole
	shows  shows
	beats  int    // how often the goroutine of the window has answered
	held   []line // for how long the goroutine of the window took nothing else
	step   string
}

// line is what is looked at of a line of the program's watch (app/watch.go).
type line struct {
	Held  string
	MS    int
	CPU   int
	Beat  int
	Shows *shows
}

// shows is what the window shows (app/glimpse.go).
type shows struct {
	Event, Screen, Marked, Filter, Undo, Said, Notice, Over, Folder, Focus, Look string

	Compared, Meaning, Adding, Covered bool

	Row, Difference, Drafts, Saveable, Notes, Picks, Jobs, Text, Width, Height int
}

// patience is how long a condition may take to come true; a busy computer needs
// a multiple of what one at rest does.
const patience = 60 * time.Second

// failed is why a run ended; the step that failed panics with it.
type failed struct{ why string }

func (d *driven) fail(format string, a ...any) { panic(failed{fmt.Sprintf(format, a...)}) }

// must ends the run when something went wrong that no step can mend.
func (d *driven) must(err error, what string) {
	if err != nil {
		d.fail("%s: %v", what, err)
	}
}

func (d *driven) environment() []string {
	env := slices.DeleteFunc(os.Environ(), func(s string) bool {
		name, _, _ := strings.Cut(s, "=")
		return slices.Contains([]string{"HOME", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"}, name)
	})
	return append(env, "DISPLAY="+d.name, "HOME="+d.home, "LIBGL_ALWAYS_SOFTWARE=1", "LANG=en_US.UTF-8", "PARALLAX_WATCH="+d.watchFile())
}

func (d *driven) watchFile() string { return filepath.Join(d.home, "watch.jsonl") }

// start starts the program and waits for its window.
func (d *driven) start(args ...string) {
	d.said.Reset()
	d.window, d.shows, d.rest, d.beats = "", shows{}, nil, 0
	_ = os.Remove(d.watchFile())
	d.app = exec.Command(d.program, append([]string{"--library", d.library}, args...)...)
	d.app.Env, d.app.Stderr, d.app.Stdout = d.environment(), &d.said, &d.said
	d.must(d.app.Start(), "the program does not start")
	d.ended = make(chan error, 1)
	go func() { d.ended <- d.app.Wait() }()
	d.await("the window comes up", func() bool {
		out, _ := d.tool("xdotool", "search", "--onlyvisible", "--name", "^Parallax")
		d.window, _, _ = strings.Cut(out, "\n")
		return d.window != ""
	})
	d.await("the window tells what it shows", func() bool {
		f, err := os.Open(d.watchFile())
		d.tail = f
		return err == nil
	})
	d.run("xdotool", "windowmove", d.window, "0", "0", "windowfocus", d.window)
}

// alive ends the run when the program has ended by itself.
func (d *driven) alive() {
	select {
	case err := <-d.ended:
		d.ended <- err
		d.fail("the program ended by itself (%v): %s", err, d.said.String())
	default:
	}
}

// await waits until a condition holds.
func (d *driven) await(what string, holds func() bool) {
	for end := time.Now().Add(patience); ; {
		d.listen()
		if holds() {
			return
		}
		if d.ended != nil {
			d.alive()
		}
		if time.Now().After(end) {
			d.fail("%s: not within %s", what, patience)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// listen reads what the window told since.
func (d *driven) listen() {
	if d.tail == nil {
		return
	}
	more, _ := io.ReadAll(d.tail)
	d.rest = append(d.rest, more...)
	for {
		i := bytes.IndexByte(d.rest, '\n')
		if i < 0 {
			return
		}
		var l line
		d.must(json.Unmarshal(d.rest[:i], &l), "a line of the watch")
		d.rest = d.rest[i+1:]
		d.hear(l)
	}
}

func (d *driven) hear(l line) {
	switch {
	case l.Beat > 0:
		d.beats = l.Beat
	case l.Shows != nil:
		d.shows = *l.Shows
	case l.Held != "":
		l.Held += " (" + d.step + ")"
		d.held = append(d.held, l)
	}
}

// settled waits until no work goes on and the picture stays the same, and returns
// it. What was done before has been drawn by then: between two beats a frame is
// drawn where one is due.
func (d *driven) settled() (p picture) {
	const beats = 5
	var last uint64
	since := d.beats
	d.await("the window comes to rest", func() bool {
		var err error
		p, err = d.shoot()
		d.must(err, "a picture")
		if same := p.same(); same != last || d.shows.Jobs > 0 {
			last, since = same, d.beats
		}
		return d.beats >= since+beats
	})
	return p
}

// tool runs a program on the display.
func (d *driven) tool(name string, args ...string) (string, error) {
	c := exec.Command(name, args...)
	c.Env = d.environment()
	out, err := c.CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

// run is tool where an error ends the run.
func (d *driven) run(name string, args ...string) string {
	out, err := d.tool(name, args...)
	if err != nil {
		d.alive()
		d.fail("%s %s: %v %s", name, strings.Join(args, " "), err, out)
	}
	return out
}

// press presses keys one after the other, "ctrl+s", "Tab"; await tells what came
// of them.
func (d *driven) press(keys ...string) {
	d.run("xdotool", append([]string{"key", "--delay", "25"}, keys...)...)
}

// write types text.
func (d *driven) write(text string) { d.run("xdotool", "type", "--delay", "12", text) }

// do does the action of a title, by the palette.
func (d *driven) do(title string) {
	d.press("ctrl+k")
	d.await("the palette opens", func() bool { return d.shows.Covered && strings.Contains(d.shows.Focus, "Field") })
	d.write(title)
	d.press("Return")
}

// copied is the text on the clipboard.
func (d *driven) copied() string {
	out, _ := d.tool("xclip", "-selection", "clipboard", "-o")
	return out
}

// offer puts a text on the clipboard.
func (d *driven) offer(text string) {
	c := exec.Command("xclip", "-selection", "clipboard", "-i")
	c.Env, c.Stdin = d.environment(), strings.NewReader(text)
	d.must(c.Run(), "xclip")
}

// resize gives the window another size.
func (d *driven) resize(width, height int) {
	d.run("xdotool", "windowsize", d.window, strconv.Itoa(width), strconv.Itoa(height))
	d.await("the window takes its new size", func() bool { return d.shows.Width == width && d.shows.Height == height })
}

// quit ends the program by its key and waits for it.
func (d *driven) quit() {
	d.press("ctrl+q")
	select {
	case err := <-d.ended:
		d.must(err, "the program ended with an error; it said: "+d.said.String())
	case <-time.After(patience):
		d.fail("the program does not quit on Ctrl+Q")
	}
	d.listen()
	d.tail.Close()
	d.app, d.ended, d.tail = nil, nil, nil
}
