package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// mostMethods is how many methods a type has before it is two types.
const mostMethods = 40

// TestPartsStaySmall holds that no type of the window has more methods than can
// be kept in mind.
func TestPartsStaySmall(t *testing.T) {
	for _, dir := range order {
		methods := methodsOf(t, dir)
		for _, name := range slices.Sorted(maps.Keys(methods)) {
			if n := methods[name]; n > mostMethods {
				t.Errorf("%s has %d methods, want %d at most: part it by what its methods are about", name, n, mostMethods)
			}
		}
	}
}

// methodsOf counts the methods of the types of a package, by "package.Type".
func methodsOf(t *testing.T, dir string) map[string]int {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatal(dir, err)
	}
	out := map[string]int{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv != nil {
				out[f.Name.Name+"."+receiver(fn.Recv.List[0].Type)]++
			}
		}
	}
	return out
}

func receiver(e ast.Expr) string {
	switch x := e.(type) {
	case *ast.StarExpr:
		return receiver(x.X)
	case *ast.IndexExpr:
		return receiver(x.X)
	case *ast.Ident:
		return x.Name
	}
	return ""
}
