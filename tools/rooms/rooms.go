// Package rooms reads the packages of a tree of folders, for tests that hold them to
// an order, to the table of ARCHITECTURE.md and to bounds of size.
//
// In: a folder. Out: its packages with their files, without tests, and counts of
// them.
//
// Method: the files are parsed (go/parser), not type-checked. Basis: our own rule, in
// ARCHITECTURE.md.
//
// Known misses: a file that a build tag leaves out counts too.
package rooms

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Package is one package of a tree.
type Package struct {
	// Room is its folder under the root, with slashes, "." for the root itself.
	Room string
	Set  *token.FileSet
	// Files are those without tests, by their names.
	Files []*ast.File
}

// Read is every package at and below a folder, in the order of the folders;
// folders named testdata are left out.
func Read(root string) ([]Package, error) {
	var out []Package
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if d.Name() == "testdata" {
			return filepath.SkipDir
		}
		room, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		p := Package{Room: filepath.ToSlash(room), Set: token.NewFileSet()}
		if err := p.read(path); err != nil {
			return err
		}
		if len(p.Files) > 0 {
			out = append(out, p)
		}
		return nil
	})
	return out, err
}

func (p *Package) read(dir string) error {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(p.Set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		p.Files = append(p.Files, f)
	}
	return err
}

// Lines is how long the package is.
func (p Package) Lines() int {
	n := 0
	for _, f := range p.Files {
		n += p.Set.File(f.Pos()).LineCount()
	}
	return n
}

// functions calls do for each function and method.
func (p Package) functions(do func(*ast.FuncDecl)) {
	for _, f := range p.Files {
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				do(fn)
			}
		}
	}
}

// Lengths are the lines of each function, in the order of the files.
func (p Package) Lengths() (out []int) {
	p.functions(func(fn *ast.FuncDecl) {
		out = append(out, p.Set.Position(fn.End()).Line-p.Set.Position(fn.Pos()).Line+1)
	})
	return out
}

// Methods counts the methods of each type, by "package.Type".
func (p Package) Methods() map[string]int {
	out := map[string]int{}
	p.functions(func(fn *ast.FuncDecl) {
		if fn.Recv != nil {
			out[p.Files[0].Name.Name+"."+receiver(fn.Recv.List[0].Type)]++
		}
	})
	return out
}

func receiver(e ast.Expr) string {
	switch x := e.(type) {
	case *ast.StarExpr:
		return receiver(x.X)
	case *ast.IndexExpr:
		return receiver(x.X)
	case *ast.IndexListExpr:
		return receiver(x.X)
	case *ast.Ident:
		return x.Name
	}
	return ""
}

// Imports are the rooms of the tree of an import path that the package imports.
func (p Package) Imports(tree string) (out []string) {
	for _, f := range p.Files {
		for _, im := range f.Imports {
			path, err := strconv.Unquote(im.Path.Value)
			if room, ok := strings.CutPrefix(path, tree+"/"); err == nil && ok {
				out = append(out, room)
			}
		}
	}
	return out
}

// Misplaced says which packages of a tree stand in no list, and which import one
// that comes after them in it.
func Misplaced(ps []Package, tree string, order []string) (out []string) {
	for _, p := range ps {
		at := slices.Index(order, p.Room)
		if at < 0 {
			out = append(out, p.Room+" stands in no list: give it a line in order")
		}
		for _, dep := range p.Imports(tree) {
			if slices.Index(order, dep) > at {
				out = append(out, fmt.Sprintf("%s imports %s, which comes after it", p.Room, dep))
			}
		}
	}
	return out
}

// Bounds are how large a thing may be.
type Bounds struct {
	Lines   int // of one package, without tests
	Methods int // of one type
}

// TooLarge says which packages and types are larger than the bounds.
func TooLarge(ps []Package, b Bounds) (out []string) {
	for _, p := range ps {
		if n := p.Lines(); n > b.Lines {
			out = append(out, fmt.Sprintf("package %s has %d lines, at most %d may be", p.Room, n, b.Lines))
		}
		for name, n := range p.Methods() {
			if n > b.Methods {
				out = append(out, fmt.Sprintf("%s has %d methods, at most %d may be: part it by what its methods are about", name, n, b.Methods))
			}
		}
	}
	slices.Sort(out)
	return out
}

// Rows are the rooms of a tree, a folder of the module, that the table of
// ARCHITECTURE.md names, in its order; "." is the tree itself.
func Rows(architecture []byte, tree string) (out []string) {
	for _, m := range regexp.MustCompile("(?m)^\\| `("+regexp.QuoteMeta(tree)+"(?:/[a-z/]*)?)`").FindAllSubmatch(architecture, -1) {
		out = append(out, cmp.Or(strings.TrimPrefix(strings.TrimPrefix(string(m[1]), tree), "/"), "."))
	}
	return out
}
