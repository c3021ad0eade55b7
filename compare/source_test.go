package compare_test

import (
	"bytes"
	"go/ast"
	"go/printer"
	"go/token"
	"testing"

	"parallax/tools/rooms"
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
	for _, r := range engineRooms(t) {
		p := enginePackage{room: r.Room, fset: r.Set, types: map[string]ast.Expr{}}
		for _, f := range r.Files {
			p.add(f)
		}
		out = append(out, p)
	}
	return out
}

func engineRooms(t *testing.T) []rooms.Package {
	t.Helper()
	ps, err := rooms.Read(".")
	if err != nil || len(ps) < 5 {
		t.Fatalf("read %d packages: %v", len(ps), err)
	}
	return ps
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
