package difference

import (
	"fmt"
	"strings"

	"parallax/assets"
)

// Form is one form of sentence. All its texts are shown to readers: the page
// docs/differences.md is written from them.
type Form struct {
	// Key is a short lower-case name that stays ("not-quoted").
	Key string
	// Kind is what its sentences are about; Unit is what their evidence is
	// counted in.
	Kind Kind
	Unit string
	// Example is a sentence of the form.
	Example string
	// Doc says when it is written.
	Doc string
	// Args are what the sentence is made of, in its order, Evidence the
	// passages that it leads to.
	Args, Evidence string
	// Basis is what the form rests on: a paper, a list, or "our rule".
	Basis string
}

// Forms are all forms of sentences, by kind, as assets/difference/forms.tsv has
// them.
func Forms() []Form {
	var out []Form
	for _, c := range table("forms.tsv", 8) {
		out = append(out, Form{
			Key: c[0], Kind: Kind(c[1]), Unit: c[2], Example: c[3], Doc: c[4], Args: c[5], Evidence: c[6], Basis: c[7],
		})
	}
	return out
}

// table are the cells of a file of assets/difference; a line of another number
// of cells stops the program.
func table(name string, cells int) [][]string {
	file, err := assets.Difference.ReadFile("difference/" + name)
	if err != nil {
		panic(fmt.Errorf("difference: %w", err))
	}
	var out [][]string
	for line := range strings.Lines(string(file)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(c) != cells {
			panic(fmt.Errorf("difference: %s: %q has %d cells", name, line, len(c)))
		}
		out = append(out, c)
	}
	return out
}

// forms are the Forms by their keys.
var forms = func() map[string]Form {
	out := map[string]Form{}
	for _, f := range Forms() {
		out[f.Key] = f
	}
	return out
}()

// Begin is a difference of a form, about no fact and without a sentence.
func Begin(key string) Difference {
	f, ok := forms[key]
	if !ok {
		panic("difference: no form is called " + key)
	}
	return Difference{Key: key, Kind: f.Kind, Fact: -1, Unit: f.Unit}
}
