package screen

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

// matchPicture compares with testdata/name. UPDATE=1 writes it anew. What did
// not match is left in testdata/failed.
func matchPicture(t *testing.T, name string, got image.Image) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") != "" {
		writePicture(t, path, got)
		return
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	want, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if share := differing(got, want); share > .002 { // rasterisers round differently
		writePicture(t, filepath.Join("testdata", "failed", name), got)
		t.Errorf("%s: %.2f %% of the pixels differ", name, 100*share)
	}
}

func writePicture(t *testing.T, path string, img image.Image) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
}

// differing is the share of pixels that differ in one channel by more than
// rounding, 1 for other bounds.
func differing(a, b image.Image) float64 {
	if a.Bounds() != b.Bounds() {
		return 1
	}
	far := func(x, y uint32) bool { return max(x, y)-min(x, y) > 24<<8 }
	n, size := 0, a.Bounds().Size()
	for y := range size.Y {
		for x := range size.X {
			r0, g0, b0, _ := a.At(x, y).RGBA()
			r1, g1, b1, _ := b.At(x, y).RGBA()
			if far(r0, r1) || far(g0, g1) || far(b0, b1) {
				n++
			}
		}
	}
	return float64(n) / float64(size.X*size.Y)
}
