package compare_test

import (
	"cmp"
	"go/ast"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The bounds of the house, and what is over them today: a ratchet that whoever
// makes it smaller lowers, until the tables are empty.
const (
	mostMethods     = 40   // of one type
	mostLines       = 3500 // of one package, without tests
	mostLinesOfNine = 25   // of nine functions in ten
)

var (
	methodsToday = map[string]int{}
	linesToday   = map[string]int{}
)

// TestSize holds types, packages and functions of the engine to the bounds.
func TestSize(t *testing.T) {
	var lengths []int
	for _, p := range engineSource(t) {
		lines, methods := p.size(&lengths)
		if limit := cmp.Or(linesToday[filepath.Base(p.room)], mostLines); lines > limit {
			t.Errorf("package %s has %d lines, at most %d may be", p.room, lines, limit)
		}
		for _, name := range sortedKeys(methods) {
			if limit := cmp.Or(methodsToday[name], mostMethods); methods[name] > limit {
				t.Errorf("%s has %d methods, at most %d may be", name, methods[name], limit)
			}
		}
	}
	slices.Sort(lengths)
	if got := lengths[len(lengths)*9/10]; got > mostLinesOfNine {
		t.Errorf("nine functions in ten have at most %d lines, %d may be", got, mostLinesOfNine)
	}
}

// size is the lines of the package and the methods of its types by
// package.type; it adds the lines of each function to lengths.
func (p *enginePackage) size(lengths *[]int) (lines int, methods map[string]int) {
	methods = map[string]int{}
	for _, f := range p.files {
		lines += p.fset.File(f.Pos()).LineCount()
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			*lengths = append(*lengths, p.fset.Position(fn.End()).Line-p.fset.Position(fn.Pos()).Line+1)
			if fn.Recv != nil {
				name, _, _ := strings.Cut(strings.TrimPrefix(exprText(fn.Recv.List[0].Type), "*"), "[")
				methods[filepath.Base(p.room)+"."+name]++
			}
		}
	}
	return lines, methods
}
