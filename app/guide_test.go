package app

import (
	"bytes"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// guidePicture is a picture of the guide: the window after some steps.
type guidePicture struct {
	name string
	take func(t *testing.T, w *testWindow, q *queue)
}

// guidePictures are all of them, in the order in which they are taken from one
// window.
func guidePictures() []guidePicture {
	return []guidePicture{
		{name: "first", take: func(t *testing.T, w *testWindow, q *queue) {
			q.until(t, "the differences", func() bool {
				drawn := drawnText(w.Win.Content())
				return strings.Contains(drawn, "number of arrests") && strings.Contains(drawn, "Three steps")
			})
			settle(q)
		}},
		{name: "overview", take: func(t *testing.T, w *testWindow, q *queue) {
			w.S.SetSetting(keyHint, "away")
			strike(t, w, q, "jj")
		}},
		{name: "read", take: func(t *testing.T, w *testWindow, q *queue) { strike(t, w, q, "2j") }},
		{name: "facts", take: func(t *testing.T, w *testWindow, q *queue) { strike(t, w, q, "4j") }},
		{name: "quotes", take: func(t *testing.T, w *testWindow, q *queue) { strike(t, w, q, "5j") }},
		{name: "wording", take: func(t *testing.T, w *testWindow, q *queue) { strike(t, w, q, "6j") }},
		{name: "check", take: func(t *testing.T, w *testWindow, q *queue) {
			strike(t, w, q, "0")
			w.App.Clipboard().SetContent(chatAnswer)
			w.incoming.paste()
			q.until(t, "the check", func() bool { return w.S.Checked().Result != nil })
			strike(t, w, q, "jj")
		}},
		{name: "summary", take: func(t *testing.T, w *testWindow, q *queue) {
			strike(t, w, q, "1ju5ju9")
			q.until(t, "the summary", func() bool { return w.State().Summary.Document != nil })
			settle(q)
		}},
		{name: "blind", take: func(t *testing.T, w *testWindow, q *queue) { strike(t, w, q, "2o") }},
		{name: "add", take: func(t *testing.T, w *testWindow, q *queue) {
			strike(t, w, q, "o")
			w.incoming.add(inputs(t))
			q.until(t, "the inputs", func() bool { return len(w.S.Drafts()) == 5 && w.S.Reading() == nil })
			w.keys.key(fyne.KeyDown)
			settle(q)
		}},
	}
}

const picturesDir = "../docs/pictures"

// TestGuidePictures holds that each picture of the guide shows the screen as it
// is now: each stored one must be nearer to its own than to every other one, and
// near enough. With UPDATE=1 it writes them.
func TestGuidePictures(t *testing.T) {
	w, q := openWindow(t)
	w.Win.Resize(fyne.NewSize(1320, 780))
	now := map[string]thumb{}
	for _, p := range guidePictures() {
		p.take(t, w, q)
		shot := w.Win.Canvas().Capture()
		if os.Getenv("UPDATE") != "" {
			writePicture(t, filepath.Join(picturesDir, p.name+".png"), shot)
		}
		if dir := os.Getenv("GUIDE_PICTURES"); dir != "" {
			writePicture(t, filepath.Join(dir, p.name+".png"), shot)
		}
		now[p.name] = thumbOf(shot)
	}
	for _, p := range guidePictures() {
		stored := readPicture(t, filepath.Join(picturesDir, p.name+".png"))
		own := stored.from(now[p.name])
		if own > mostApart {
			t.Errorf("%s is %.1f of 255 from the screen as it is now, want %d at most: make golden writes it anew", p.name, own, mostApart)
		}
		for other, shot := range now {
			if apart := stored.from(shot); other != p.name && apart <= own {
				t.Errorf("%s is nearer to %s (%.1f) than to its own screen (%.1f): make golden writes it anew", p.name, other, apart, own)
			}
		}
	}
}

// TestGuideShowsPictures holds that README and guides show pictures that are
// there, and that no picture is there for nothing.
func TestGuideShowsPictures(t *testing.T) {
	shown := map[string]bool{}
	for _, page := range []string{"../README.md", "../docs/guide.md", "../docs/guide-teachers.md"} {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`!\[[^\]]+\]\(([^)]+)\)`).FindAllSubmatch(text, -1) {
			path := filepath.Join(filepath.Dir(page), string(m[1]))
			if _, err := os.Stat(path); err != nil {
				t.Errorf("%s: %v", page, err)
			}
			shown[strings.TrimSuffix(filepath.Base(path), ".png")] = true
		}
	}
	var names []string
	for _, p := range guidePictures() {
		if names = append(names, p.name); !shown[p.name] {
			t.Errorf("no page shows the picture %s", p.name)
		}
	}
	files, err := filepath.Glob(filepath.Join(picturesDir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if name := strings.TrimSuffix(filepath.Base(f), ".png"); !slices.Contains(names, name) {
			t.Errorf("%s is no picture of a screen", f)
		}
	}
}

// thumb is a picture as a few grey cells, so that a word that changed makes
// hardly a difference and another screen does.
type thumb [24][38]float64

// mostApart is how far a picture may be from its screen, as a mean over the
// cells, of 255. Two screens are further apart than that.
const mostApart = 9

func thumbOf(m image.Image) (out thumb) {
	b := m.Bounds()
	var n thumb
	for y := b.Min.Y; y < b.Max.Y; y += 2 {
		for x := b.Min.X; x < b.Max.X; x += 2 {
			r, c := (y-b.Min.Y)*len(out)/b.Dy(), (x-b.Min.X)*len(out[0])/b.Dx()
			out[r][c] += float64(color.GrayModel.Convert(m.At(x, y)).(color.Gray).Y)
			n[r][c]++
		}
	}
	for r := range out {
		for c := range out[r] {
			out[r][c] /= max(1, n[r][c])
		}
	}
	return out
}

// from is how far two pictures are apart.
func (a thumb) from(b thumb) (sum float64) {
	for r := range a {
		for c := range a[r] {
			sum += max(a[r][c]-b[r][c], b[r][c]-a[r][c])
		}
	}
	return sum / float64(len(a)*len(a[0]))
}

func readPicture(t *testing.T, path string) thumb {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(content) > 160<<10 {
		t.Errorf("%s has %d bytes", path, len(content))
	}
	m, err := png.Decode(bytes.NewReader(content))
	if err != nil {
		t.Fatal(path, err)
	}
	return thumbOf(m)
}

// writePicture writes a picture small: with the colours that it has most.
func writePicture(t *testing.T, path string, m image.Image) {
	t.Helper()
	small := image.NewPaletted(m.Bounds(), coloursOf(m))
	draw.Draw(small, m.Bounds(), m, m.Bounds().Min, draw.Src)
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, small); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// coloursOf are the 256 most frequent colours of a picture, ties in the order of
// their values.
func coloursOf(m image.Image) color.Palette {
	count := map[color.RGBA]int{}
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			count[color.RGBAModel.Convert(m.At(x, y)).(color.RGBA)]++
		}
	}
	all := make([]color.RGBA, 0, len(count))
	for c := range count {
		all = append(all, c)
	}
	value := func(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }
	slices.SortFunc(all, func(a, b color.RGBA) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		return value(a) - value(b)
	})
	var out color.Palette
	for _, c := range all[:min(len(all), 200)] {
		out = append(out, c)
	}
	return append(out, palette.Plan9[:min(256-len(out), 56)]...)
}
