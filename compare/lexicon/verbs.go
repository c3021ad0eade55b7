package lexicon

import (
	"strings"
	"sync"
)

// VerbTone is what a reporting verb adds to "said".
type VerbTone string

// The tones; OtherTone is that of verbs outside the table.
const (
	Neutral    VerbTone = "neutral"
	Explaining VerbTone = "explaining"
	Doubting   VerbTone = "doubting"
	Yielding   VerbTone = "yielding"
	Attacking  VerbTone = "attacking"
	Boasting   VerbTone = "boasting"
	Alarmed    VerbTone = "alarmed"
	Demanding  VerbTone = "demanding"
	Promising  VerbTone = "promising"
	Denying    VerbTone = "denying"
	Defending  VerbTone = "defending"
	OtherTone  VerbTone = "other"
)

// VerbTones are all tones, in the order in which they are listed.
func VerbTones() []VerbTone {
	return []VerbTone{
		Neutral, Explaining, Doubting, Yielding, Attacking, Boasting, Alarmed, Demanding, Promising, Denying, Defending, OtherTone,
	}
}

var tones = sync.OnceValue(func() map[string]VerbTone {
	table := map[string]VerbTone{}
	for _, f := range readTable("verbs.tsv", 2) {
		for _, form := range strings.Fields(f[1]) {
			table[form] = VerbTone(f[0])
		}
	}
	return table
})

// ToneOf is the tone of a lower-case form of a verb; false when it is not in
// the table.
func ToneOf(form string) (VerbTone, bool) {
	t, ok := tones()[form]
	return t, ok
}

// VerbsOf are the forms of a tone in the order of the table.
func VerbsOf(tone VerbTone) []string {
	var out []string
	for _, f := range readTable("verbs.tsv", 2) {
		if VerbTone(f[0]) == tone {
			out = append(out, strings.Fields(f[1])...)
		}
	}
	return out
}
