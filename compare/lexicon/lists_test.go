package lexicon

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/reading/token"
)

func find(t *Table, text string) []Hit { return t.Find(token.Read(text)) }

// TestExamples: each entry is found in its example and in none of its
// exceptions.
func TestExamples(t *testing.T) {
	for _, table := range []*Table{Loaded(), Hedges(), People()} {
		for _, e := range table.Entries() {
			if e.Reason == "" || e.Example == "" || e.Category == "" {
				t.Errorf("%s: a column is empty", e.Name())
			}
			if !hits(table, e, e.Example) {
				t.Errorf("%s: not found in %q", e.Name(), e.Example)
			}
			for _, x := range e.Exceptions {
				if hits(table, e, strings.ReplaceAll(x, anyWord, "some")) {
					t.Errorf("%s: found in %q", e.Name(), x)
				}
			}
		}
	}
}

func hits(table *Table, e *Entry, text string) bool {
	for _, h := range find(table, text) {
		if h.Entry == e {
			return true
		}
	}
	return false
}

// TestExceptionsMatter: an exception holds a form of its entry; one that does
// not would do nothing.
func TestExceptionsMatter(t *testing.T) {
	for _, e := range Loaded().Entries() {
		bare := NewTable([]*Entry{{Forms: e.Forms, Category: e.Category}})
		for _, x := range e.Exceptions {
			if field, ok := strings.CutPrefix(x, "@"); ok {
				if fieldNamed(field) == 0 {
					t.Errorf("%s: no field %q", e.Name(), field)
				}
				continue
			}
			if len(find(bare, x)) == 0 {
				t.Errorf("%s: the exception %q does not hold it", e.Name(), x)
			}
		}
	}
}

// TestFormsStandOnce: no form stands in two entries, where one would hide the
// other, and none twice in one; hyphens do not count.
func TestFormsStandOnce(t *testing.T) {
	for _, table := range []*Table{Loaded(), Hedges()} {
		seen := map[string]*Entry{}
		for _, e := range table.Entries() {
			for _, f := range e.Forms {
				if f == "" || f != strings.ToLower(f) {
					t.Errorf("%s: the form %q", e.Name(), f)
				}
				key := strings.Join(cut(f), " ")
				if o := seen[key]; o != nil && o != e {
					t.Errorf("%q stands under %s and under %s", f, o.Name(), e.Name())
				}
				seen[key] = e
			}
		}
	}
}

// TestReasonsArePlain: reasons and examples are short, in plain letters, and
// written as sentences are.
func TestReasonsArePlain(t *testing.T) {
	for _, e := range Loaded().Entries() {
		if n := len(strings.Fields(e.Example)); n < 2 || n > 14 {
			t.Errorf("%s: the example %q has %d words", e.Name(), e.Example, n)
		}
		if !strings.HasSuffix(e.Example, ".") || e.Example[:1] != strings.ToUpper(e.Example[:1]) || strings.Contains(e.Example, "  ") {
			t.Errorf("%s: %q is not written as a sentence", e.Name(), e.Example)
		}
		for _, wrong := range []string{" a a", " a e", " a i", " a o", " an b", " an c", " an d", " an f", " an g", " an l", " an m", " an p", " an r", " an s", " an t"} {
			if strings.Contains(strings.ToLower(e.Example), wrong) {
				t.Errorf("%s: %q: %q", e.Name(), e.Example, wrong)
			}
		}
		if len(e.Reason) < 20 || !strings.Contains(e.Reason, " ") {
			t.Errorf("%s: the reason %q", e.Name(), e.Reason)
		}
	}
}

// TestFields: a word has its plain sense in a sentence, or under a headline,
// that speaks of a field of its exceptions, and its other sense elsewhere.
func TestFields(t *testing.T) {
	table := NewTable([]*Entry{{Forms: []string{"dangerous"}, Category: Negative, Exceptions: []string{"@weather"}}})
	for _, tt := range []struct {
		name, headline, text string
		want                 int
	}{
		{"elsewhere", "", "It was a dangerous plan.", 1},
		{"in the sentence", "", "The hurricane is dangerous.", 0},
		{"in the headline", "Hurricane nears the coast", "It is dangerous.", 0},
		{"a verb behind people", "Police storm the house", "It is dangerous.", 1},
		{"a noun before people", "Storm kept police busy", "It is dangerous.", 0},
		{"another field", "Court hears the case", "It is dangerous.", 1},
	} {
		about := FieldsOf(token.Read(tt.headline))
		if got := len(table.FindIn(token.Read(tt.text), Context{Fields: about})); got != tt.want {
			t.Errorf("%s: %d hits, want %d", tt.name, got, tt.want)
		}
	}
}

// TestNames: a name is none of the list where it begins a sentence either.
func TestNames(t *testing.T) {
	table := NewTable([]*Entry{{Forms: []string{"savage"}, Category: Negative, Example: "A savage ad ran."}})
	for _, tt := range []struct {
		name, before, text string
		want               int
	}{
		{"a name", "On Monday Dan Savage left.", "Savage said nothing.", 0},
		{"no name", "On Monday he left.", "Savage ads ran for weeks.", 1},
		{"both", "Dan Savage wrote a savage letter.", "Savage ads ran for weeks.", 1},
		{"in title case", "On Monday Dan Savage left.", "Mayor Thanks Savage After Long Campaign", 0},
	} {
		var names Names
		names.Read(token.Read(tt.before))
		if got := len(table.FindIn(token.Read(tt.text), Context{Name: names.Has})); got != tt.want {
			t.Errorf("%s: %d hits, want %d", tt.name, got, tt.want)
		}
	}
}

// TestAnyWord: a question mark in an exception stands for one word.
func TestAnyWord(t *testing.T) {
	table := NewTable([]*Entry{{Forms: []string{"claimed"}, Category: Doubt, Exceptions: []string{"claimed ? lives"}}})
	for text, want := range map[string]int{"It claimed 59 lives.": 0, "It claimed so many lives.": 1, "He claimed it.": 1} {
		if got := len(find(table, text)); got != want {
			t.Errorf("%s: %d hits, want %d", text, got, want)
		}
	}
}

// TestCutAsTextIsCut: the short way to cut a form gives the words of a text.
func TestCutAsTextIsCut(t *testing.T) {
	for _, e := range Loaded().Entries() {
		for _, f := range append(e.Forms, e.Exceptions...) {
			if strings.HasPrefix(f, "@") || strings.Contains(f, anyWord) {
				continue
			}
			var want []string
			for _, w := range token.Read(f) {
				want = append(want, w.Lower)
			}
			if got := cut(f); !slices.Equal(got, want) {
				t.Errorf("%q: %q, want %q", f, got, want)
			}
		}
	}
}
