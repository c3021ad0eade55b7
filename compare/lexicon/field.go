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
}

var fields = sync.OnceValue(func() fieldList {
	l := fieldList{words: map[string]Fields{}}
	for i, f := range readTable("fields.tsv", 2) {
		if i >= mostFields {
			panic("lexicon: fields.tsv: too many fields")
		}
		l.names = append(l.names, f[0])
		for _, w := range strings.Fields(f[1]) {
			l.words[w] |= 1 << i
		}
	}
	return l
})

// FieldsOf are the fields that the words speak of.
func FieldsOf(words []Word) Fields {
	var out Fields
	known := fields().words
	for _, w := range words {
		out |= known[w.Lower]
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
