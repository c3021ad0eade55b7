package lexicon

import (
	"strings"

	"parallax/compare/say"
)

// Category is the kind of a loaded word.
type Category string

// The categories of loaded words. The first six are marked wherever they
// stand; the others only in the voice of an article, for a fact that another
// article tells too, and where no other article uses the word.
const (
	Boast      Category = "boast"      // verbs of boasting: "touted"
	Attack     Category = "attack"     // verbs of attack: "slammed"
	Doubt      Category = "doubt"      // words of doubt: "claims", "so-called"
	Degrading  Category = "label"      // degrading names: "thugs"
	Negative   Category = "negative"   // adjectives of blame: "disastrous"
	Booster    Category = "booster"    // words that add only force: "utterly"
	Noun       Category = "noun"       // judging nouns: "debacle"
	Verb       Category = "verb"       // judging verbs: "bungled"
	Mass       Category = "mass"       // people as water or beasts: "influx"
	Praise     Category = "positive"   // adjectives of praise: "heroic"
	Presuppose Category = "presuppose" // "admitted", "finally"
	Measure    Category = "measure"    // "hefty", "meager"
	Position   Category = "position"   // names of positions: "far-right"
	Emphasis   Category = "emphasis"   // adverbs of emphasis: "clearly"
	Reader     Category = "reader"     // the reader's own entries
)

// Categories are all categories in the order of the settings.
func Categories() []Category {
	return []Category{Boast, Attack, Doubt, Degrading, Negative, Booster, Noun, Verb, Mass, Praise, Presuppose, Measure, Position, Emphasis, Reader}
}

// Plain is the category as the program writes it.
func (c Category) Plain() string {
	if text, ok := say.English()["wording.list."+string(c)]; ok {
		return text
	}
	return string(c)
}

// Strong reports whether the words of the category are marked wherever they
// stand; the others often stand in plain reports, and are marked only where
// there is something to compare them with.
func (c Category) Strong() bool {
	switch c {
	case Boast, Attack, Doubt, Degrading, Negative, Booster, Reader:
		return true
	}
	return false
}

// Entry is one line of a word list.
type Entry struct {
	// Forms are what it finds, lower case; the first one names the entry.
	Forms []string
	// Category is one of the constants above for loaded words, and the kind of
	// the word in the other lists.
	Category Category
	// Reason is why it stands in the list, Example a sentence in which it is
	// found.
	Reason, Example string
	// Exceptions are runs of words around a form in which it is not meant.
	Exceptions []string `json:",omitempty"`
	// Verb is true for one whose forms are those of a verb.
	Verb bool `json:"-"`
	// Own is true for one of the reader's, which is marked wherever it stands;
	// Local for one that holds in one article.
	Own   bool `json:"-"`
	Local bool `json:"-"`
}

// Name is the first form.
func (e *Entry) Name() string { return e.Forms[0] }

// readEntries reads a list of words with six columns: forms, class, category,
// reason, example, exceptions.
func readEntries(name string) []*Entry {
	var out []*Entry
	for _, f := range readTable(name, 6) {
		e := &Entry{Forms: Forms(f[0], f[1]), Category: Category(f[2]), Reason: f[3], Example: f[4], Verb: f[1] == "v"}
		if f[5] != "" {
			e.Exceptions = strings.Split(f[5], " / ")
		}
		out = append(out, e)
	}
	return out
}
