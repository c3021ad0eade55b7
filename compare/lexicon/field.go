package lexicon

import (
	"fmt"
	"strings"
	"sync"
)

// Fields are fields of talk, such as the weather or a trial, in which a word
// has its plain sense: a storm is dangerous, a man is charged with fraud. The
// zero value is none.
type Fields uint16

// mostFields is how many fields the type holds.
const mostFields = 16

// fieldList are the fields of fields.tsv: their names and the words by which
// they are known.
type fieldList struct {
	names []string
	words map[string]Fields
	// verbs are those of the words that are verbs behind a word for people:
	// police storm a house.
	verbs, people map[string]bool
}

var fields = sync.OnceValue(func() fieldList {
	l := fieldList{words: map[string]Fields{}, verbs: map[string]bool{}, people: peopleForms()}
	for i, f := range readTable("fields.tsv", 2) {
		if i >= mostFields {
			panic("lexicon: fields.tsv: too many fields")
		}
		l.names = append(l.names, f[0])
		for _, w := range strings.Fields(f[1]) {
			w, verb := strings.CutSuffix(w, "*")
			l.verbs[w] = verb
			l.words[w] |= 1 << i
		}
	}
	return l
})

// FieldsOf are the fields that the words speak of.
func FieldsOf(words []Word) Fields {
	var out Fields
	known := fields()
	for i, w := range words {
		f := known.words[w.Lower]
		if f != 0 && known.verbs[w.Lower] && i > 0 && known.people[words[i-1].Lower] {
			continue
		}
		out |= f
	}
	return out
}

// fieldNamed is the field with the name; a name that is not in the list is a
// fault of the program.
func fieldNamed(name string) Fields {
	for i, n := range fields().names {
		if n == name {
			return 1 << i
		}
	}
	panic(fmt.Errorf("lexicon: no field %q", name))
}
