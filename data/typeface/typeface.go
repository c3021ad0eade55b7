// Package typeface finds faces of the computer for letters that those of the program lack.
//
// In go letters, out comes a face that has them all, parsed. Method: the folders of fonts
// of the system are looked through once (github.com/go-text/typesetting/fontscan, which
// keeps what it saw in the user's cache); of the faces that have the letters the first one
// is taken by an order that depends on their names and looks alone, so that one computer
// always gives the same. A face that may not be embedded (OpenType, OS/2 fsType) is passed
// over.
//
// Known miss: a face that is installed while the program runs is not seen.
package typeface

import (
	"cmp"
	"encoding/binary"
	"io"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/fontscan"
)

// Lend is a face of the computer that has all these letters, nil for none.
func Lend(letters []rune) *font.Font { return system().lend(letters) }

var system = sync.OnceValue(func() *shelf {
	quiet := log.New(io.Discard, "", 0)
	dir, done, err := cache()
	if err != nil {
		return &shelf{}
	}
	defer done()
	all, err := fontscan.SystemFonts(quiet, dir)
	if err != nil { // a computer without faces has none to lend
		return &shelf{}
	}
	return newShelf(all)
})

// cache is the folder for what was seen, one that is taken away where the user has none.
func cache() (dir string, done func(), err error) {
	if user, err := os.UserCacheDir(); err == nil {
		dir = filepath.Join(user, "parallax")
		if os.MkdirAll(dir, 0o755) == nil {
			return dir, func() {}, nil
		}
	}
	dir, err = os.MkdirTemp("", "parallax-fonts")
	return dir, func() { _ = os.RemoveAll(dir) }, err
}

// shelf is the faces of a computer, in the order in which they are lent.
type shelf struct {
	faces  []fontscan.Footprint
	mu     sync.Mutex
	loaded map[fontscan.Location]*font.Font // nil for one that cannot be used
}

func newShelf(all []fontscan.Footprint) *shelf {
	s := &shelf{faces: slices.Clone(all), loaded: map[fontscan.Location]*font.Font{}}
	slices.SortStableFunc(s.faces, func(a, b fontscan.Footprint) int {
		return cmp.Or(cmp.Compare(distance(a), distance(b)), cmp.Compare(a.Family, b.Family), cmp.Compare(a.Location.File, b.Location.File), cmp.Compare(a.Location.Index, b.Location.Index))
	})
	return s
}

// distance is how far a face is from a plain upright one without serifs.
func distance(f fontscan.Footprint) float64 {
	d := math.Abs(float64(f.Aspect.Weight-font.WeightNormal))/100 + 10*math.Abs(float64(f.Aspect.Stretch-font.StretchNormal))
	if f.Aspect.Style != font.StyleNormal {
		d += 10
	}
	for word, far := range map[string]float64{"mono": 20, "serif": 3, "emoji": 30, "math": 30, "condensed": 5} {
		if strings.Contains(f.Family, word) {
			d += far
		}
	}
	if f.Location.Instance != 0 {
		d += 40
	}
	if !strings.Contains(f.Family, "sans") {
		d += 2
	}
	return d
}

func (s *shelf) lend(letters []rune) *font.Font {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.faces {
		if slices.ContainsFunc(letters, func(r rune) bool { return !f.Runes.Contains(r) }) {
			continue
		}
		got, known := s.loaded[f.Location]
		if !known {
			got = load(f.Location)
			s.loaded[f.Location] = got
		}
		if got != nil {
			return got
		}
	}
	return nil
}

// load reads a face, nil for one that cannot be read or may not be embedded.
func load(at fontscan.Location) *font.Font {
	f, err := os.Open(at.File)
	if err != nil {
		return nil
	}
	defer f.Close()
	all, err := opentype.NewLoaders(f)
	if err != nil || int(at.Index) >= len(all) || !embeddable(all[at.Index]) {
		return nil
	}
	out, err := font.NewFont(all[at.Index])
	if err != nil {
		return nil
	}
	return out
}

// The bits of OS/2 fsType that forbid a part of a face in a document.
const (
	restricted = 0x0002
	noSubset   = 0x0100
	bitmapOnly = 0x0200
)

func embeddable(l *opentype.Loader) bool {
	os2, err := l.RawTable(opentype.MustNewTag("OS/2"))
	if err != nil || len(os2) < 10 {
		return true // old faces do not tell
	}
	return binary.BigEndian.Uint16(os2[8:])&(restricted|noSubset|bitmapOnly) == 0
}
