package name

import (
	"slices"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// namesIn are the names of the persons of a text.
func namesIn(text string) []string {
	var out []string
	for _, e := range Read(token.Split(&news.Article{Text: text})).Entities {
		if e.Kind == Person {
			out = append(out, e.Name)
		}
	}
	return out
}

// TestKnown: a last name that stands alone before the only full name with it is that of
// somebody else where the full name is that of kin, or perhaps none.
func TestKnown(t *testing.T) {
	const often = "Hill said no. Then Hill left. Hill came back. Later Hill said yes. "
	for _, c := range []struct {
		text string
		want []string
	}{
		{often + "He met first lady Ida Hill there.", []string{"Hill", "Ida Hill"}},
		{often + "His views are shared by Eric Hill, the president’s middle son, who runs the mill.", []string{"Hill", "Eric Hill"}},
		{often + "“Our town cannot afford a Hill Shutdown,” Ada Moss said.", []string{"Hill", "Ada Moss"}},
		{often + "Mayor Roy Hill was there all day.", []string{"Roy Hill"}},
		{"Roy Hill and his wife Ida Hill met them. Hill said no.", []string{"Roy Hill", "Ida Hill"}},
	} {
		got := slices.DeleteFunc(namesIn(c.text), func(n string) bool { return n == "Hill Shutdown" })
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestCharges: what a title is in charge of is no part of the name behind it.
func TestCharges(t *testing.T) {
	for text, want := range map[string]string{
		"They asked Acting White House Chief of Staff Roy Hill on Friday.":               "Roy Hill",
		"On Monday Speaker of the House Ada Moss said no.":                               "Ada Moss",
		"The Senior Vice President of Mills and Public Affairs Julia Moore said so.":     "Julia Moore",
		"They asked Mayor of San Jose Sam Moss about it.":                                "Sam Moss",
		"Deputy FBI Director Ole Berg spoke of it, and the Deputy FBI Director went on.": "Ole Berg",
	} {
		if got := namesIn(text); !slices.Equal(got, []string{want}) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
