package app

import (
	"os"
	"slices"
	"testing"

	"parallax/tools/rooms"
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
	"tidy",
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

// bounds are how large packages and types may be.
var bounds = rooms.Bounds{Lines: 3500, Methods: 40}

// TestImports holds order: a package imports none below it, and every package
// stands in it.
func TestImports(t *testing.T) {
	for _, wrong := range rooms.Misplaced(source(t), "parallax/app", order) {
		t.Error(wrong)
	}
}

// TestSize holds packages and types to bounds.
func TestSize(t *testing.T) {
	for _, wrong := range rooms.TooLarge(source(t), bounds) {
		t.Error(wrong)
	}
}

// TestRooms holds the table of ARCHITECTURE.md to order.
func TestRooms(t *testing.T) {
	text, err := os.ReadFile("../ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	if rows := rooms.Rows(text, "app"); !slices.Equal(rows, order) {
		t.Errorf("rows of ARCHITECTURE.md\n%q\npackages\n%q", rows, order)
	}
}

// source is every package below this folder.
func source(t *testing.T) []rooms.Package {
	t.Helper()
	ps, err := rooms.Read(".")
	if err != nil || len(ps) < 5 {
		t.Fatalf("read %d packages: %v", len(ps), err)
	}
	return ps
}
