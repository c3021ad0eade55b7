package main

import (
	"fmt"
	"image"
	"path/filepath"
	"strings"
)

// screens are the screens by the keys that open them.
var screens = []struct{ key, name string }{
	{"1", "Overview"},
	{"2", "Read"},
	{"3", "One article"},
	{"4", "Facts"},
	{"5", "Quotes"},
	{"6", "Wording"},
	{"7", "Numbers"},
	{"8", "Notes"},
	{"9", "Summary"},
	{"0", "Check"},
}

// looks are the themes, with how light each is: at least and at most.
var looks = []struct {
	title, id     string
	least, utmost int
}{
	{"Theme: light", "light", 170, 255},
	{"Theme: dark", "dark", 0, 90},
	{"Theme: high contrast", "contrast", 170, 255},
	{"Theme: dark, high contrast", "dark contrast", 0, 90},
}

// open opens a screen by its key.
func (j *journey) open(key, name string) {
	j.press(key)
	j.await("the screen "+name+" opens", func() bool { return j.shows.Screen == name })
}

// everyScreen looks at all screens in each theme and size.
func (j *journey) everyScreen() {
	for _, size := range []image.Point{{800, 600}, {1024, 768}, {1440, 900}} {
		j.resize(size.X, size.Y)
		for _, l := range looks {
			j.do(l.title)
			j.await("the theme is "+l.id, func() bool { return j.shows.Look == l.id && !j.shows.Covered })
			j.screensIn(size, l.id, l.least, l.utmost)
		}
	}
	j.do(looks[0].title)
	j.await("the theme is light again", func() bool { return j.shows.Look == looks[0].id })
}

// screensIn looks at all screens in one theme and size: each must show
// something other than the one before, and be as light as the theme.
func (j *journey) screensIn(size image.Point, look string, least, utmost int) {
	var before uint64
	for _, s := range screens {
		j.open(s.key, s.name)
		what := fmt.Sprintf("%s, %s, %d wide", s.name, look, size.X)
		p := j.filled(what)
		if j.pictures != "" {
			name := strings.NewReplacer(" ", "-", ",", "").Replace(what) + ".png"
			j.must(p.save(filepath.Join(j.pictures, name)), "a picture")
		}
		if p.same() == before {
			j.fail("%s looks as the screen before it", what)
		}
		if light := p.light(image.Rectangle{Max: size}); light < least || light > utmost {
			j.fail("%s is %d of 255 light", what, light)
		}
		before = p.same()
		j.looked++
	}
}
