package class

import (
	"fmt"
	"strings"
	"sync"

	"parallax/assets"
)

// folder is the folder of assets that holds the classes.
const folder = "lexicon/class"

// columns of a file: class, forms, reason, example.
const columns = 4

// form is a word or a phrase with its value, "" for none.
type form struct{ text, value string }

type line struct {
	file, class     string
	forms           []form
	includes        []string
	reason, example string
}

type table struct {
	lines   []line
	classes map[string][]int // indexes into lines
}

var load = sync.OnceValue(func() *table {
	files, err := assets.Lexicon.ReadDir(folder) // in the order of their names
	if err != nil {
		panic(fmt.Errorf("lexicon: %w", err))
	}
	t := &table{classes: map[string][]int{}}
	for _, f := range files {
		t.read(f.Name())
	}
	return t
})

func (t *table) read(file string) {
	data, err := assets.Lexicon.ReadFile(folder + "/" + file)
	if err != nil {
		panic(fmt.Errorf("lexicon: %w", err))
	}
	for text := range strings.SplitSeq(string(data), "\n") {
		if text != "" && text[0] != '#' {
			t.add(parse(file, text))
		}
	}
}

func (t *table) add(l line) {
	t.classes[l.class] = append(t.classes[l.class], len(t.lines))
	t.lines = append(t.lines, l)
}

func parse(file, text string) line {
	f := strings.Split(text, "\t")
	if len(f) != columns {
		panic(fmt.Errorf("lexicon: %s: %q: %d columns, want %d", file, text, len(f), columns))
	}
	l := line{file: file, class: f[0], reason: f[2], example: f[3]}
	for word := range strings.FieldsSeq(f[1]) {
		if other, ok := strings.CutPrefix(word, "@"); ok {
			l.includes = append(l.includes, other)
			continue
		}
		name, value, _ := strings.Cut(word, "=")
		l.forms = append(l.forms, form{plain(name), plain(value)})
	}
	return l
}

// plain is a form with its blanks.
func plain(s string) string { return strings.ReplaceAll(s, "_", " ") }

// formsOf are all forms of a class, with those of the classes that it takes in.
func formsOf(name string) []form {
	return load().formsOf(name, nil)
}

func (t *table) formsOf(name string, above []string) []form {
	indexes, ok := t.classes[name]
	if !ok {
		panic(fmt.Errorf("lexicon: no class %q", name))
	}
	for _, a := range above {
		if a == name {
			panic(fmt.Errorf("lexicon: class %q takes itself in", name))
		}
	}
	var out []form
	for _, i := range indexes {
		out = append(out, t.lines[i].forms...)
		for _, other := range t.lines[i].includes {
			out = append(out, t.formsOf(other, append(above, name))...)
		}
	}
	return out
}
