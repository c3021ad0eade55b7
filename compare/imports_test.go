package compare_test

import (
	"cmp"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parallax/tools/rooms"
)

// order is every package of the engine, early to late: a package may import
// those above it and none below it. A new package is one line here and one row
// in ARCHITECTURE.md, whose table stands in the same order; a name that has no
// folder is left out of account, so that a package may be moved at any time.
var order = []string{
	"news",
	"say",
	"lexicon/class",
	"reading/stem",
	"reading/token",
	"reading/vector",
	"lexicon",
	"reading/clause",
	"reading/name",
	"reading/number",
	"reading/quote/mark",
	"reading/quote/post",
	"reading/quote/around",
	"reading/quote/tag",
	"reading/quote/whom",
	"reading/quote",
	"reading",
	"align/row",
	"align/passage",
	"align/shingle",
	"align/term",
	"align/search",
	"align/title",
	"align/odds",
	"align/count",
	"align/pair",
	"align/absence",
	"align/copied",
	"align/contrary",
	"align/series",
	"align/core",
	"align/elsewhere",
	"align/met",
	"align/weekday",
	"align",
	"utterance/introduced",
	"utterance",
	"actor",
	"figure",
	"wording",
	"cite",
	"agree",
	"kind",
	"difference/phrase",
	"difference",
	"difference/event",
	"difference/invented",
	"difference/placed",
	"difference/counted",
	"difference/named",
	"difference/quoted",
	"difference/alone",
	"difference/told",
	"difference/worded",
	"difference/page",
	"gather",
	"",
	"check/draft",
	"check/scope",
	"check/near",
	"check/rerank",
	"check/opposite",
	"check/exchange",
	"check/spelling",
	"check/short",
	"check/voice",
	"check",
	"report/object",
	"report",
	"page",
	"page/direction",
	"page/invented",
	"page/receipt",
	"page/plain",
	"page/web",
	"page/docx",
	"page/markdown",
	"page/csv",
	"page/pdf",
	"page/form",
	"check/sheet",
}

// noStep are packages of the engine that compare.Articles may not reach.
var noStep = []string{engine + "/report", engine + "/page", engine + "/page/form", engine + "/check/sheet"}

const engine = "parallax/compare"

// TestImports holds the import rule of ARCHITECTURE.md: main -> app -> data,
// compare; data -> compare/news; inside compare as in order; tools -> all but
// app, and nothing -> tools.
func TestImports(t *testing.T) {
	place := map[string]int{}
	for i, p := range order {
		place[roomPath(p)] = i
	}
	for _, p := range listDeps(t) {
		if _, ok := place[p.path]; !ok && under(p.path, []string{engine}) {
			t.Errorf("%s stands in no list: give it a line in order", p.path)
		}
		for _, dep := range p.deps {
			if why := forbidden(p.path, dep, place); why != "" {
				t.Errorf("%s reaches %s: %s", p.path, dep, why)
			}
		}
	}
}

// TestImportsForbidden shows that the rule bites.
func TestImportsForbidden(t *testing.T) {
	place := map[string]int{engine + "/news": 0, engine + "/align": 1, engine: 2}
	for _, c := range []struct {
		pkg, dep string
		want     bool
	}{
		{engine + "/align", engine + "/news", false},
		{engine + "/news", engine + "/align", true},
		{engine + "/align", engine, true},
		{engine, engine + "/report", true},
		{engine + "/align", "parallax/data", true},
		{engine + "/align", "net/http", true},
		{engine + "/align", "parallax/tools/eval", true},
		{"parallax/tools/eval", "parallax/data/ingest", false},
		{"parallax/tools/eval", "parallax/app/session", true},
		{"parallax/data", engine + "/news", false},
		{"parallax/data", engine + "/align", true},
	} {
		if got := forbidden(c.pkg, c.dep, place) != ""; got != c.want {
			t.Errorf("%s reaches %s: forbidden is %v, want %v", c.pkg, c.dep, got, c.want)
		}
	}
}

// TestRooms holds the table of ARCHITECTURE.md to order: a row for every
// package of the engine, in that order, and none for a package that is gone.
func TestRooms(t *testing.T) {
	text, err := os.ReadFile("../ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := rooms.Rows(text, "compare")
	var want []string
	for _, p := range order {
		if goFiles, _ := filepath.Glob(filepath.Join(p, "*.go")); len(goFiles) > 0 {
			want = append(want, cmp.Or(p, "."))
		}
	}
	if !slices.Equal(rows, want) {
		t.Errorf("rows of ARCHITECTURE.md\n%q\npackages\n%q", rows, want)
	}
}

func roomPath(p string) string { return strings.TrimSuffix(engine+"/"+p, "/") }

type goPackage struct {
	path string
	deps []string
}

// listDeps is every package of the module with all that it reaches, built
// without cgo so that the rule holds for the headless program too.
func listDeps(t *testing.T) []goPackage {
	t.Helper()
	watchSource(t)
	cmd := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Deps " "}}`, "parallax/...")
	cmd.Env = append(cmd.Environ(), "CGO_ENABLED=0")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var ps []goPackage
	for _, line := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		f := strings.Fields(line)
		ps = append(ps, goPackage{f[0], f[1:]})
	}
	if len(ps) < 5 {
		t.Fatalf("go list names only %d packages", len(ps))
	}
	return ps
}

// watchSource reads the Go files of the module, so that a result kept by go
// test is dropped when one of them changes: go list reads them unseen.
func watchSource(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && strings.HasPrefix(d.Name(), ".") && path != "..":
			return filepath.SkipDir
		case strings.HasSuffix(path, ".go"):
			_, err = os.ReadFile(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// barriers are the walls between rooms: a package under one of `from` (and
// not under `except`) may not reach a package under one of `to`.
var barriers = []struct {
	why              string
	from, except, to []string
}{
	{"only main.go opens the driver", []string{"parallax/app", "parallax/compare", "parallax/data", "parallax/assets"}, nil, []string{"fyne.io/fyne/v2/app"}},
	{
		"the engine knows no window, no SQL, no network",
		[]string{engine},
		nil,
		[]string{"fyne.io/fyne/v2", "database/sql", "modernc.org/sqlite", "net/http", "parallax/app", "parallax/data"},
	},
	{"the library knows no window", []string{"parallax/data"}, nil, []string{"parallax/app", "fyne.io/fyne/v2"}},
	{"commands and sessions run without Fyne", []string{"parallax/app/command", "parallax/app/session"}, nil, []string{"fyne.io/fyne/v2"}},
	{"the developers' tools measure the engine and the library, no window", []string{"parallax/tools"}, nil, []string{"parallax/app", "fyne.io/fyne/v2"}},
	{"nothing needs the developers' tools", []string{"parallax"}, []string{"parallax/tools"}, []string{"parallax/tools"}},
	{"a comparison needs no exports", []string{engine}, noStep, noStep},
	{"assets import nothing", []string{"parallax/assets"}, nil, []string{"parallax/app", "parallax/compare", "parallax/data"}},
}

func under(p string, rooms []string) bool {
	for _, r := range rooms {
		if p == r || strings.HasPrefix(p, r+"/") {
			return true
		}
	}
	return false
}

// forbidden is the reason why pkg may not reach dep, "" when it may.
func forbidden(pkg, dep string, place map[string]int) string {
	for _, b := range barriers {
		if under(pkg, b.from) && !under(pkg, b.except) && under(dep, b.to) {
			return b.why
		}
	}
	if under(pkg, []string{"parallax/data"}) && under(dep, []string{"parallax/compare"}) && dep != "parallax/compare/news" {
		return "data knows only the nouns"
	}
	a, known := place[pkg]
	if b, ok := place[dep]; known && ok && b > a {
		return "a late step leaks into an early one"
	}
	return ""
}
