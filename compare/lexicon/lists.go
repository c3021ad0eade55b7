package lexicon

import (
	"strings"
	"sync"
)

var loaded = sync.OnceValue(func() *Table { return NewTable(readEntries("loaded.tsv")) })

// Loaded is the list of loaded words and phrases.
func Loaded() *Table { return loaded() }

var people = sync.OnceValue(func() *Table {
	var entries []*Entry
	for _, f := range readTable("people.tsv", 3) {
		entries = append(entries, &Entry{Forms: Forms(f[0], "n"), Category: Category(f[1]), Reason: "it names people", Example: f[2]})
	}
	return NewTable(entries)
})

// The categories of the list of people.
const (
	OnePerson Category = "person"
	ManyOrOne Category = "group"
)

// People is the list of nouns for persons and groups.
func People() *Table { return people() }

// peopleForms are the words for people; People cannot tell, a table asks the
// fields, which ask this.
func peopleForms() map[string]bool {
	out := map[string]bool{}
	for _, f := range readTable("people.tsv", 3) {
		for _, form := range Forms(f[0], "n") {
			out[form] = true
		}
	}
	return out
}

// ContestedGroup is a set of words by which articles may mean the same.
type ContestedGroup struct {
	Name, Neutral, Basis string
	// Forms are lower case and singular; Weak are those that need support.
	Forms, Weak []string
}

var contested = sync.OnceValue(func() []ContestedGroup {
	var out []ContestedGroup
	for _, f := range readTable("contested.tsv", 4) {
		g := ContestedGroup{Name: f[0], Neutral: f[1], Basis: f[3]}
		for _, form := range strings.Split(f[2], "|") {
			if weak, ok := strings.CutSuffix(form, "*"); ok {
				g.Weak = append(g.Weak, weak)
			} else {
				g.Forms = append(g.Forms, form)
			}
		}
		out = append(out, g)
	}
	return out
})

// Contested are the groups of contested names.
func Contested() []ContestedGroup { return contested() }

// Singular is a plural noun of our lists without its ending, lower case.
func Singular(noun string) string {
	switch {
	case strings.HasSuffix(noun, "people"):
		return noun
	case strings.HasSuffix(noun, "men"):
		return noun[:len(noun)-3] + "man"
	case strings.HasSuffix(noun, "wives"):
		return noun[:len(noun)-5] + "wife"
	case noun == "children":
		return "child"
	case strings.HasSuffix(noun, "ies") && len(noun) > 4:
		return noun[:len(noun)-3] + "y"
	case strings.HasSuffix(noun, "sses"), strings.HasSuffix(noun, "shes"), strings.HasSuffix(noun, "ches"):
		return noun[:len(noun)-2]
	case strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") && len(noun) > 3:
		return noun[:len(noun)-1]
	}
	return noun
}

var hedges = sync.OnceValue(func() *Table { return NewTable(readEntries("hedges.tsv")) })

// Hedges is the list of hedges and boosters.
func Hedges() *Table { return hedges() }
