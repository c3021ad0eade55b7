package lexicon

import "sync"

var loaded = sync.OnceValue(func() *Table { return NewTable(readEntries("loaded.tsv")) })

// Loaded is the list of loaded words and phrases.
func Loaded() *Table { return loaded() }
