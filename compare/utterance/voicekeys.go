package utterance

import (
	"strings"

	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// voiceKeys tell which quotations have the same source: the i-th element
// belongs to the i-th article. The key "" stands for a speaker not found.
type voiceKeys struct {
	names, of [][]string
	// index tells of which last names somebody has "Jr." and another has not; nil
	// for of none.
	index *name.Index
}

func newKeys(docs []*token.Document, texts []quote.Text, index *name.Index) *voiceKeys {
	k := &voiceKeys{index: index}
	for a, d := range docs {
		names := make([]string, len(texts[a].Quotes))
		for q := range texts[a].Quotes {
			names[q] = quote.SpeakerName(d.Article, texts[a].Quotes[q])
		}
		k.names = append(k.names, names)
		k.of = append(k.of, k.shortForms(names))
	}
	k.lastNames()
	return k
}

// shortForms are the keys of one article: "the department" after "the police
// department" is the same.
func (k *voiceKeys) shortForms(names []string) []string {
	keys := make([]string, len(names))
	for i, n := range names {
		keys[i] = k.speakerID(n)
		if n == "" || strings.Contains(n, " ") {
			continue
		}
		for _, before := range keys[:i] {
			if strings.HasSuffix(before, " "+keys[i]) && !isPersonID(before) {
				keys[i] = before
				break
			}
		}
	}
	return keys
}

// speakerID is the same for "Dana Whitlock" and "Dana R. Whitlock", and for "Dana
// Whitlock Jr." unless there are both.
func (k *voiceKeys) speakerID(n string) string {
	base, junior := name.Base(n)
	if junior != "" && k.index != nil && k.index.Parted(n) {
		junior = "," + junior // behind the last name, without a blank
	} else {
		junior = ""
	}
	words := strings.Fields(base)
	if quote.IsPersonName(words) {
		return personMark + strings.ToLower(words[0]+" "+words[len(words)-1]) + junior
	}
	return strings.ToLower(base) + junior
}

// personMark stands before the keys of persons with two names.
const personMark = "\x00"

func isPersonID(key string) bool { return strings.HasPrefix(key, personMark) }

// lastNames gives a last name that stands alone in one article to the only
// person of that name in the others.
func (k *voiceKeys) lastNames() {
	persons := map[string]string{} // last name: key, "" when two have it
	for _, keys := range k.of {
		for _, key := range keys {
			if !isPersonID(key) {
				continue
			}
			last := key[strings.LastIndexByte(key, ' ')+1:]
			if have, ok := persons[last]; ok && have != key {
				key = ""
			}
			persons[last] = key
		}
	}
	for _, keys := range k.of {
		for i, key := range keys {
			if full := persons[key]; full != "" {
				keys[i] = full
			}
		}
	}
}
