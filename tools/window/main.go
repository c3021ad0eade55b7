// Program window drives the real window of a built program as a reader would, on
// a display without a screen, and checks what comes of it: what the library
// holds, what was exported, what lies on the clipboard, that each screen shows
// something, and that nothing holds the window up. It uses keys alone.
//
// In: the program, built with its window; Xvfb, xdotool and xclip. Out: a line a
// step, and figures; when a step fails, a sentence and a picture of the window.
//
//	go run ./tools/window -program bin/parallax
//
// What the window shows is read from its watch (PARALLAX_WATCH, app/watch.go),
// so that each step waits for what it needs and for no time.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

func main() {
	program := flag.String("program", "bin/parallax", "the program")
	pictures := flag.String("pictures", "", "a folder that gets a picture of each screen in each size and theme")
	failure := flag.String("failure", "window-failed.png", "the file that gets the picture when a step fails")
	flag.Parse()
	if err := drive(*program, *pictures, *failure); err != nil {
		fmt.Fprintln(os.Stderr, "window:", err)
		os.Exit(1)
	}
}

// step is a part of the run: a name that ends the sentence "could not ...".
type step struct {
	name string
	do   func()
}

// drive does all steps one after the other.
func drive(program, pictures, failure string) (err error) {
	room, err := os.MkdirTemp("", "window")
	if err != nil {
		return err
	}
	defer os.RemoveAll(room)
	d, err := newDriven(program, room)
	if err != nil {
		return err
	}
	defer d.close()
	j := &journey{driven: d, pictures: pictures}
	defer func() {
		if f, ok := recover().(failed); ok {
			err = d.report(f, failure)
		}
	}()
	for _, s := range j.steps() {
		d.step = s.name
		begun := time.Now()
		s.do()
		now, most := d.memory()
		fmt.Printf("%5.1f s  %4d MB (at most %d)  %s\n", time.Since(begun).Seconds(), now, most, s.name)
	}
	fmt.Printf("window: all %d steps done, %d pictures of screens looked at\n", len(j.steps()), j.looked)
	return nil
}

// newDriven makes a run in a folder of its own, with a home that is empty.
func newDriven(program, room string) (*driven, error) {
	program, err := filepath.Abs(program)
	if err != nil {
		return nil, err
	}
	home := filepath.Join(room, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		return nil, err
	}
	display, err := newDisplay(room, 1440, 900)
	if err != nil {
		return nil, err
	}
	return &driven{display: display, program: program, home: home, library: filepath.Join(room, "library.sqlite")}, nil
}

// report ends the program and says what failed.
func (d *driven) report(f failed, picture string) error {
	seen := "no picture could be taken"
	if p, err := d.shoot(); err == nil && p.save(picture) == nil {
		seen = "its picture is " + picture
	}
	if d.app != nil {
		_ = d.app.Process.Kill()
		<-d.ended
	}
	return fmt.Errorf("could not %s: %s\nthe window showed %+v\n%s; it said: %s", d.step, f.why, d.shows, seen, d.said.String())
}

func (d *driven) memory() (now, most int) {
	if d.app == nil {
		return 0, 0
	}
	return memory(d.app.Process.Pid)
}
