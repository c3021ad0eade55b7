package main

import (
	"image"
	"os"
	"path/filepath"
	"testing"
)

// TestBlank holds that a blank picture has one colour, and one with a line has
// another and is another.
func TestBlank(t *testing.T) {
	p := picture{width: 8, height: 4, stride: 32, pixels: make([]byte, 128)}
	before, all := p.same(), image.Rect(0, 0, 8, 4)
	if n, most := p.colours(all); n != 1 || most != 1 || p.light(all) != 0 {
		t.Errorf("a black picture: %d colours, %.2f of one, %d light", n, most, p.light(all))
	}
	for x := range 8 {
		copy(p.pixels[32+4*x:], []byte{255, 255, 255, 0})
	}
	if n, most := p.colours(all); n != 2 || most != .75 || p.at(3, 1) != 0xffffff {
		t.Errorf("with a white line: %d colours, %.2f of one", n, most)
	}
	if p.same() == before {
		t.Error("another picture is the same")
	}
	path := filepath.Join(t.TempDir(), "p.png")
	if err := p.save(path); err != nil {
		t.Fatal(err)
	}
	if st, err := os.Stat(path); err != nil || st.Size() == 0 {
		t.Errorf("no picture is written: %v", err)
	}
}

// TestHear holds what is made of the lines that the window tells, also of one
// that has come in part.
func TestHear(t *testing.T) {
	path := filepath.Join(t.TempDir(), "watch")
	if err := os.WriteFile(path, []byte(`{"at":1,"shows":{"screen":"Read","row":3}}`+"\n"+`{"at":2,"held":"Go: Next row","ms":70,"cpu":20}`+"\n"+`{"at":3,"beat`), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	d := &driven{tail: f, step: "read"}
	d.listen()
	if d.shows.Screen != "Read" || d.shows.Row != 3 || len(d.held) != 1 || d.held[0].CPU != 20 || d.held[0].Held != "Go: Next row (read)" || d.beats != 0 {
		t.Errorf("%+v %+v", d.shows, d.held)
	}
}

// TestQuotes holds what counts as a citation of an article.
func TestQuotes(t *testing.T) {
	if text := articles[1].text; !quotes("“Buses will take the ring road until the bridge opens again in May.” (Okafor, 2024)", text) || quotes("“Buses will fly.” (Okafor, 2024)", text) {
		t.Error("a sentence is not told from another")
	}
}
