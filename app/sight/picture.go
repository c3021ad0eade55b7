package sight

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

// Two pictures match when fewer than strayShare of their pixels differ by more
// than stray in one channel: rasterisers round differently.
const (
	stray      = 24
	strayShare = .002
)

// MatchPicture compares with testdata/name. UPDATE=1 writes it anew. What did
// not match is left in testdata/failed.
func MatchPicture(t *testing.T, name string, got image.Image) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") != "" {
		WritePicture(t, path, got)
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
	if share := differing(got, want); share > strayShare {
		WritePicture(t, filepath.Join("testdata", "failed", name), got)
		t.Errorf("%s: %.2f %% of the pixels differ", name, share*100)
	}
}

// MatchMarkup compares markup with testdata/name. UPDATE=1 writes it anew.
func MatchMarkup(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	WantEqual(t, string(want), got)
}

// differing is the share of pixels that differ, 1 for other bounds.
func differing(a, b image.Image) float64 {
	if a.Bounds() != b.Bounds() {
		return 1
	}
	n, size := 0, a.Bounds().Size()
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			r0, g0, b0, _ := a.At(x, y).RGBA()
			r1, g1, b1, _ := b.At(x, y).RGBA()
			if far(r0, r1) || far(g0, g1) || far(b0, b1) {
				n++
			}
		}
	}
	return float64(n) / float64(size.X*size.Y)
}

func far(a, b uint32) bool { return max(a, b)-min(a, b) > stray<<8 }

// WritePicture writes a picture to a file, in a folder that is made.
func WritePicture(t *testing.T, path string, img image.Image) {
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
