package compare_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"
)

// TestWordListKinds shows what TestWordLists counts and what it leaves out.
func TestWordListKinds(t *testing.T) {
	for _, c := range []struct{ name, code, want string }{
		{"slice", `var x = []string{"red", "green"}`, "red green"},
		{"map", `var x = map[string]bool{"red": true, "pale blue": true}`, "red pale blue"},
		{"named type", `type set map[string]bool; var x = set{"red": true, "green": true}`, "red green"},
		{"nested", `var x = [][]string{{"go", "went"}, {"see", "saw"}}`, "go went see saw"},
		{"pairs", `var x = []struct{ a, b string }{{"open", "shut"}}`, "open shut"},
		{"set", "var x = setOf(`red\n\tgreen Blue`)", "red green Blue"},
		{"joined set", `var x = setOf("red green" + " blue grey")`, "red green blue grey"},
		{"split", `func f() { g(strings.Split("red,green and red", ","), strings.Fields("red green")) }`, "red green"},
		{"long value", `const x = "red green blue grey black"`, "red green blue grey black"},
		{"long argument", `func f() bool { return strings.Contains("red green blue grey black", w) }`, "red green blue grey black"},
		{"switch", `func f() { switch w { case "red": case "green", "blue": } }`, "red green blue"},
		{"chain", `func f() bool { return w == "red" || ok && w == "green" }`, "red green"},
		{"arguments", `func f() bool { return b.is(i, "said", "told") }`, "said told"},
		{"pattern", "var x = regexp.MustCompile(`(said|told) that`)", "(said told) that"},

		{"one word", `func f() bool { return w == "red" || v == "green" }`, ""},
		{"classes", `var x = class.Words("month", "weekday")`, ""},
		{"error", `func f() error { return errors.New("the file has gone away today") }`, ""},
		{"sentence", `func f() string { return "is not a quotation at all" }`, ""},
		{"fields", `var x = []check{{ID: "loaded", Title: "words"}}`, ""},
		{"labels", `var x = map[Kind]string{Speech: "a speech", Book: "a book"}`, ""},
		{"letters", `var x = []string{"a", "b", "c"}`, ""},
		{"identifiers", `var x = []string{"sameNumbers", "distance", "spread"}`, ""},
		{"tags", "type x struct { A string `json:\"a b c d e\"` }", ""},
	} {
		p := enginePackage{room: c.name, fset: token.NewFileSet(), types: map[string]ast.Expr{}}
		f, err := parser.ParseFile(p.fset, "x.go", "package x\n"+c.code, 0)
		if err != nil {
			t.Fatal(err)
		}
		p.add(f)
		var words []string
		for _, l := range wordLists([]enginePackage{p}) {
			words = append(words, l.words...)
		}
		if got := strings.Join(words, " "); got != c.want {
			t.Errorf("%s: counted %q, want %q", c.name, got, c.want)
		}
	}
}
