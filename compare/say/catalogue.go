package say

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"parallax/assets"
)

// Catalogue is the texts of one language by their keys.
type Catalogue map[string]string

// Foreign is the tag of a text's language where it is another than the catalogue's, "" else.
// Where none is told both are English.
func (c Catalogue) Foreign(language string) string {
	l := cmp.Or(language, "en")
	if l == cmp.Or(c["page.language"], "en") {
		return ""
	}
	return Clean(l)
}

var english = sync.OnceValue(func() Catalogue { return load("en") })

// English is the catalogue of assets/lang/en.
func English() Catalogue { return english() }

// Languages are the tags of the languages that have a catalogue, in the order
// of the alphabet: the names of the folders of assets/lang.
func Languages() []string {
	folders, err := assets.Lang.ReadDir("lang")
	if err != nil {
		panic(fmt.Errorf("say: %w", err))
	}
	var out []string
	for _, f := range folders {
		out = append(out, f.Name())
	}
	return out
}

// Language is the catalogue of a language by its tag ("de", "de-AT"), with the
// English texts for all that it has no text for; false, and English, for a
// language that has no catalogue. "" is English.
func Language(tag string) (Catalogue, bool) {
	tag, _, _ = strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	if tag == "" || tag == "en" {
		return English(), true
	}
	if !slices.Contains(Languages(), tag) {
		return English(), false
	}
	all := maps.Clone(English())
	maps.Copy(all, load(tag))
	return all, true
}

// load reads all files of a language; a key that stands in two of them is a
// fault of the program.
func load(language string) Catalogue {
	folder := path.Join("lang", language)
	files, err := assets.Lang.ReadDir(folder)
	if err != nil {
		panic(fmt.Errorf("say: %w", err))
	}
	all := Catalogue{}
	for _, f := range files {
		for key, text := range read(path.Join(folder, f.Name())) {
			if _, twice := all[key]; twice {
				panic(fmt.Errorf("say: %s: %q is there twice", f.Name(), key))
			}
			all[key] = text
		}
	}
	return all
}

func read(name string) Catalogue {
	data, err := assets.Lang.ReadFile(name)
	if err != nil {
		panic(fmt.Errorf("say: %w", err))
	}
	var c Catalogue
	if err := json.Unmarshal(data, &c); err != nil {
		panic(fmt.Errorf("say: %s: %w", name, err))
	}
	return c
}

// Pieces say a message.
func (c Catalogue) Pieces(m Message) []Piece {
	left, ok := c[m.Key]
	if !ok {
		panic(fmt.Errorf("say: no text is called %q", m.Key))
	}
	var out []Piece
	for left != "" {
		plain, rest, found := strings.Cut(left, "{")
		out = Join(out, Words(plain))
		if !found {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		out = Join(out, c.argument(m, name)...)
		left = after
	}
	return out
}

// Text says a message as plain text.
func (c Catalogue) Text(m Message) string { return Text(c.Pieces(m)) }

// argument is what stands for {name} or {name:one|many}.
func (c Catalogue) argument(m Message, name string) []Piece {
	name, forms, chooses := strings.Cut(name, ":")
	for _, a := range m.Args {
		switch {
		case a.Name != name:
		case chooses:
			one, many, _ := strings.Cut(forms, "|")
			if a.Count == 1 {
				return []Piece{Words(one)}
			}
			return []Piece{Words(many)}
		case a.Items == nil:
			return []Piece{Words(strconv.Itoa(a.Count))}
		default:
			return c.list(a.Items)
		}
	}
	panic(fmt.Errorf("say: %s has no argument %q", m.Key, name))
}

// list joins things: "a", "a and b", "a, b and c".
func (c Catalogue) list(items [][]Piece) []Piece {
	var out []Piece
	for i, item := range items {
		switch {
		case i > 0 && i == len(items)-1:
			out = Join(out, Words(c["list.last"]))
		case i > 0:
			out = Join(out, Words(c["list.between"]))
		}
		out = Join(out, item...)
	}
	return out
}
