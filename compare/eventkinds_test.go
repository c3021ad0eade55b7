package compare_test

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"parallax/compare/wording"
)

// TestEachKindHasEvents holds that for each kind of difference and for each
// check of wording there is an event in which it comes out and one in which it
// does not.
func TestEachKindHasEvents(t *testing.T) {
	loud, silent := map[string]bool{}, map[string]bool{}
	for _, e := range readEvents(t) {
		for _, check := range e.checks {
			if e.silent() {
				silent[check] = true
			} else if strings.Contains(e.want, "\n"+kindOf(check)+": ") || strings.HasPrefix(e.want, kindOf(check)+": ") {
				loud[check] = true
			}
		}
	}
	kinds := declaredKinds(t)
	if len(kinds) < 15 {
		t.Fatalf("read %d kinds: %v", len(kinds), kinds)
	}
	for _, kind := range kinds {
		if !loud[kind] {
			t.Errorf("no event shows %s", kind)
		}
		if !silent[kind] {
			t.Errorf("no event is silent of %s", kind)
		}
	}
}

func kindOf(check string) string {
	_, kind, _ := strings.Cut(check, "/")
	return kind
}

// declaredKinds are the kinds of differences and the checks that the source
// declares, by the names that "check:" lines give them: constants KindX, and the
// ID of each check.
func declaredKinds(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, p := range engineSource(t) {
		for _, f := range p.files {
			ast.Inspect(f, func(n ast.Node) bool {
				if n, ok := n.(*ast.ValueSpec); ok && strings.HasPrefix(n.Names[0].Name, "Kind") && len(n.Values) == 1 {
					out = append(out, "differences/"+literal(n.Values[0]))
				}
				return true
			})
		}
	}
	for _, c := range wording.Checks() {
		out = append(out, "findings/"+c.ID)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// literal is the text of a string in the source, "" for other expressions.
func literal(e ast.Expr) string {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return ""
	}
	text, _ := strconv.Unquote(lit.Value)
	return text
}
