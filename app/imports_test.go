package app

import (
	"cmp"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// order is every package of the window, early to late: a package may import
// those above it and none below it. A new package is one line here and one row
// in ARCHITECTURE.md, whose table stands in the same order.
var order = []string{
	"part/told",
	"session/trouble",
	"session/work",
	"session/view",
	"session/kept",
	"session/belong",
	"session/draft",
	"session",
	"care",
	"command",
	"sight",
	"part/tone",
	"part/glyph",
	"part/lay",
	"part/prose",
	"part/chart",
	"part/press",
	"part/typing",
	"part/chip",
	"part/grid",
	"part/menu",
	"part/pane",
	"part/aligned",
	"sight/scene",
	"sight/words",
	"screen",
	"screen/drawn",
	"screen/read",
	"screen/fact",
	"screen/overview",
	"screen/quoting",
	"screen/worded",
	"screen/summary",
	"screen/checking",
	"screen/notes",
	"screen/adding",
	"screen/desk",
	"screen/panel",
	"stage",
	"correcting",
	"handing",
	"noting",
	".",
}

// mostLines is how long a package may be, without tests.
const mostLines = 3500

// TestImports holds order: a package imports none below it, and every package
// stands in it.
func TestImports(t *testing.T) {
	for _, p := range source(t) {
		at := slices.Index(order, p.room)
		if at < 0 {
			t.Errorf("%s stands in no list: give it a line in order", p.room)
		}
		for _, dep := range p.imports {
			if i := slices.Index(order, dep); i > at {
				t.Errorf("%s imports %s, which comes after it", p.room, dep)
			}
		}
	}
}

// TestSize holds packages to mostLines.
func TestSize(t *testing.T) {
	for _, p := range source(t) {
		if p.lines > mostLines {
			t.Errorf("package %s has %d lines, at most %d may be", p.room, p.lines, mostLines)
		}
	}
}

// TestRooms holds the table of ARCHITECTURE.md to order.
func TestRooms(t *testing.T) {
	text, err := os.ReadFile("../ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	for _, m := range regexp.MustCompile("(?m)^\\| `(app[a-z/]*)`").FindAllSubmatch(text, -1) {
		rows = append(rows, cmp.Or(strings.TrimPrefix(strings.TrimPrefix(string(m[1]), "app"), "/"), "."))
	}
	if !slices.Equal(rows, order) {
		t.Errorf("rows of ARCHITECTURE.md\n%q\npackages\n%q", rows, order)
	}
}

// sourcePackage is a package of the window: its folder, what it imports of the
// others, and its length, without tests.
type sourcePackage struct {
	room    string
	imports []string
	lines   int
}

// source is every package below this folder.
func source(t *testing.T) []sourcePackage {
	t.Helper()
	var out []sourcePackage
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		p := sourcePackage{room: filepath.ToSlash(path)}
		names, err := filepath.Glob(filepath.Join(path, "*.go"))
		for _, name := range names {
			if !strings.HasSuffix(name, "_test.go") {
				p.add(t, name)
			}
		}
		if p.lines > 0 {
			out = append(out, p)
		}
		return err
	})
	if err != nil || len(out) < 5 {
		t.Fatalf("read %d packages: %v", len(out), err)
	}
	return out
}

func (p *sourcePackage) add(t *testing.T, name string) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	p.lines += fset.File(f.Pos()).LineCount()
	for _, im := range f.Imports {
		path, err := strconv.Unquote(im.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		if room, ok := strings.CutPrefix(path, "parallax/app/"); ok {
			p.imports = append(p.imports, room)
		}
	}
}
