package compare_test

import (
	"os/exec"
	"strings"
	"testing"
)

// TestImports holds the import rule: main -> app -> data, compare;
// data -> compare/news; inside compare, left to right along the flow.
func TestImports(t *testing.T) {
	order := []string{"news", "reading/stem", "reading/token", "statement", "lexicon", "quote", "actor", "align", "number", "framing", ""}
	late := map[string]int{}
	for i, p := range order {
		late[strings.TrimSuffix("parallax/compare/"+p, "/")] = i
	}
	for _, p := range listDeps(t) {
		for _, dep := range p.deps {
			if why := forbidden(p.path, dep, late); why != "" {
				t.Errorf("%s reaches %s: %s", p.path, dep, why)
			}
		}
	}
}

type goPackage struct {
	path string
	deps []string
}

// listDeps is every package of the module with all that it reaches, built
// without cgo so that the rule holds for the headless program too.
func listDeps(t *testing.T) []goPackage {
	t.Helper()
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

// barriers are the walls between rooms: a package under one of `from` (and
// not under `except`) may not reach a package under one of `to`.
var barriers = []struct {
	why              string
	from, except, to []string
}{
	{"only main.go opens the driver", []string{"parallax/app", "parallax/compare", "parallax/data", "parallax/assets"}, nil, []string{"fyne.io/fyne/v2/app"}},
	{
		"the engine knows no window, no SQL, no network",
		[]string{"parallax/compare"},
		[]string{"parallax/compare/eval"},
		[]string{"fyne.io/fyne/v2", "database/sql", "modernc.org/sqlite", "net/http", "parallax/app", "parallax/data"},
	},
	{"the library knows no window", []string{"parallax/data"}, nil, []string{"parallax/app", "fyne.io/fyne/v2"}},
	{"commands and sessions run without Fyne", []string{"parallax/app/command", "parallax/app/session"}, nil, []string{"fyne.io/fyne/v2"}},
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
func forbidden(pkg, dep string, late map[string]int) string {
	for _, b := range barriers {
		if under(pkg, b.from) && !under(pkg, b.except) && under(dep, b.to) {
			return b.why
		}
	}
	if under(pkg, []string{"parallax/data"}) && under(dep, []string{"parallax/compare"}) && dep != "parallax/compare/news" {
		return "data knows only the nouns"
	}
	a, known := late[pkg]
	if b, ok := late[dep]; known && ok && b > a {
		return "a late step leaks into an early one"
	}
	return ""
}
