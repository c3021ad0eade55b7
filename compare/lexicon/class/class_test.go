package class_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

// cut is a text as the tokenizer cuts it, in lower case with plain
// apostrophes and blanks between the words.
func cut(text string) string {
	var out []string
	for _, w := range token.Read(text) {
		out = append(out, w.Lower)
	}
	return strings.Join(out, " ")
}

// marks are forms that are no words of the tokenizer but parts or marks of
// words; what looks them up says how.
func mark(class string) bool {
	return strings.HasSuffix(class, "-mark") || strings.HasSuffix(class, "-ending")
}

// TestFormsCanMatch: each form is what the tokenizer makes of it, so that
// there is a text in which it is found.
func TestFormsCanMatch(t *testing.T) {
	for _, e := range class.Entries() {
		for _, f := range e.Forms {
			if c := cut(f); c != f && f != "n't" && !mark(e.Class) {
				t.Errorf("%s: %s: %q is cut to %q and can never match", e.File, e.Class, f, c)
			}
		}
	}
}

// TestExamples: each line says why and holds one of its forms in its example.
func TestExamples(t *testing.T) {
	for _, e := range class.Entries() {
		if e.Reason == "" || len(e.Forms)+len(e.Includes) == 0 {
			t.Errorf("%s: %s: no reason or no forms", e.File, e.Class)
		}
		text := " " + cut(e.Example) + " "
		holds := func(f string) bool { return strings.Contains(text, " "+f+" ") }
		if len(e.Forms) > 0 && !mark(e.Class) && !slices.ContainsFunc(e.Forms, holds) {
			t.Errorf("%s: %s: none of %v is in %q", e.File, e.Class, e.Forms, e.Example)
		}
	}
}

// TestFormsStandOnce: no line of a class has a form that the class has already.
func TestFormsStandOnce(t *testing.T) {
	seen := map[[2]string]bool{}
	for _, e := range class.Entries() {
		for _, f := range e.Forms {
			if seen[[2]string{e.Class, f}] {
				t.Errorf("%s: %s: %q stands twice", e.File, e.Class, f)
			}
			seen[[2]string{e.Class, f}] = true
		}
	}
}

// TestClassesAreKnown: a class that is taken in exists.
func TestClassesAreKnown(t *testing.T) {
	for _, e := range class.Entries() {
		if len(class.Words(e.Class)) == 0 {
			t.Errorf("%s: %s has no words", e.File, e.Class)
		}
	}
}

func TestValues(t *testing.T) {
	if v := class.Values("month"); v["june"] != 6 || len(v) != 12 {
		t.Errorf("months: %v", v)
	}
	if l := class.List("weekday"); l[0] != "monday" || len(l) != 7 {
		t.Errorf("weekdays: %v", l)
	}
}

// TestOpposites: of each pair of sides both have forms, and what one form stands against
// stands against it.
func TestOpposites(t *testing.T) {
	for _, name := range []string{"rival-deed", "antonym", "small-antonym"} {
		all := class.Opposites(name)
		for _, w := range class.List(name) {
			if len(all[w]) == 0 {
				t.Errorf("%s: %q stands against nothing", name, w)
			}
			for _, o := range all[w] {
				if !slices.Contains(all[o], w) {
					t.Errorf("%s: %q stands against %q, not the other way round", name, w, o)
				}
			}
		}
	}
	if got := class.Opposites("rival-deed")["resigned"]; !slices.Equal(got, []string{"fired", "dismissed", "ousted", "sacked"}) {
		t.Errorf("resigned: %q", got)
	}
}
