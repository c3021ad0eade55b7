package compare_test

import (
	"os/exec"
	"strings"
	"testing"
)

// TestImports holds the import rule: main -> app -> data, compare;
// data -> compare/news; inside compare, left to right along the flow.
func TestImports(t *testing.T) {
	order := []string{"news", "segment", "lexicon", "quote", "actor", "align", "framing", ""}
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

func forbidden(pkg, dep string, late map[string]int) string {
	in := func(p, room string) bool { return p == room || strings.HasPrefix(p, room+"/") }
	fyne := in(dep, "fyne.io/fyne/v2")
	engine := in(pkg, "parallax/compare") && !in(pkg, "parallax/compare/eval")
	switch {
	case dep == "fyne.io/fyne/v2/app" && pkg != "parallax":
		return "only main.go opens the driver"
	case engine && (fyne || dep == "database/sql" || in(dep, "modernc.org/sqlite") || dep == "net/http"):
		return "the engine knows no window, no SQL, no network"
	case engine && (in(dep, "parallax/app") || in(dep, "parallax/data")):
		return "the engine knows neither window nor library"
	case in(pkg, "parallax/data") && (in(dep, "parallax/app") || fyne):
		return "the library knows no window"
	case in(pkg, "parallax/data") && in(dep, "parallax/compare") && dep != "parallax/compare/news":
		return "data knows only the nouns"
	case (in(pkg, "parallax/app/command") || in(pkg, "parallax/app/session")) && fyne:
		return "commands and sessions run without Fyne"
	case in(pkg, "parallax/assets") && in(dep, "parallax") && dep != "parallax/assets":
		return "assets import nothing"
	}
	a, ok1 := late[pkg]
	b, ok2 := late[dep]
	if ok1 && ok2 && b > a {
		return "a late step leaks into an early one"
	}
	return ""
}
