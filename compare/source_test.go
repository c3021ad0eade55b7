package compare_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// enginePackage is one package of the engine: its folder under compare ("."
// for compare itself), its files without tests, the types it declares.
type enginePackage struct {
	room  string
	fset  *token.FileSet
	files []*ast.File
	types map[string]ast.Expr
}

// engineSource is every package under compare, in the order of the folders.
func engineSource(t *testing.T) []enginePackage {
	t.Helper()
	var out []enginePackage
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if d.Name() == "testdata" {
			return filepath.SkipDir
		}
		p := enginePackage{room: path, fset: token.NewFileSet(), types: map[string]ast.Expr{}}
		names, err := filepath.Glob(filepath.Join(path, "*.go"))
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(p.fset, name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			p.add(f)
		}
		if len(p.files) > 0 {
			out = append(out, p)
		}
		return err
	})
	if err != nil || len(out) < 5 {
		t.Fatalf("read %d packages: %v", len(out), err)
	}
	return out
}

func (p *enginePackage) add(f *ast.File) {
	p.files = append(p.files, f)
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.TypeSpec); ok {
			p.types[s.Name.Name] = s.Type
		}
		return true
	})
}

// exprText is the expression as it is written.
func exprText(e ast.Expr) string {
	var b bytes.Buffer
	_ = printer.Fprint(&b, token.NewFileSet(), e)
	return b.String()
}
