package name

import (
	"sync"
)

// key is all by which a name is looked for.
type key struct {
	words []string // see wordsOf
	form  string   // see formKey
	plain string   // see plainOf
	// junior is the suffix of the name that parts persons.
	junior string
	// misspelt tells of each article whether it has a last name that is spelled
	// nearly like this one's.
	misspelt func() []bool
}

// last is the last name, "" for none.
func (k *key) last() string {
	if len(k.words) == 0 {
		return ""
	}
	return k.words[len(k.words)-1]
}

// keyOf reads a name; the same names are asked for of one article after the other,
// so what was read is kept.
func (x *Index) keyOf(name string) *key {
	if k, ok := x.keys.Load(name); ok {
		return k.(*key)
	}
	words := wordsOf(name)
	k := &key{words: words, form: formKey(name), plain: plainOf(name), junior: generation(name)}
	k.misspelt = sync.OnceValue(func() []bool { return x.spelledLike(k.last()) })
	x.keys.Store(name, k)
	return k
}

// spelledLike tells of each article whether a last name in it is spelled nearly
// like this one.
func (x *Index) spelledLike(last string) []bool {
	out := make([]bool, len(x.texts))
	if len(last) < shortestMisspelt {
		return out
	}
	for _, d := range deletions(last) {
		for a, spellings := range x.near() {
			if o, ok := spellings[d]; ok && near(o, last) {
				out[a] = true
			}
		}
	}
	return out
}
