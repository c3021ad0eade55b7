package utterance

import (
	"maps"
	"slices"
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
	k.shortened()
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
			if strings.HasSuffix(before, " "+keys[i]) && !isPersonID(before) && !strings.Contains(before, " and ") {
				keys[i] = before
				break
			}
		}
	}
	return keys
}

// speakerID is the same for "Dana Whitlock" and "Dana R. Whitlock", and for "Dana
// Whitlock Jr." unless there are both; of several persons it holds all, in one order.
func (k *voiceKeys) speakerID(n string) string {
	if all := together(n); len(all) > 1 {
		for i := range all {
			all[i] = k.speakerID(all[i])[len(personMark):]
		}
		slices.Sort(all)
		return strings.Join(all, " and ")
	}
	base, junior := name.Base(n)
	if junior != "" && k.index != nil && k.index.Parted(n) {
		junior = "," + junior // behind the last name, without a blank
	} else {
		junior = ""
	}
	words := strings.Fields(base)
	if quote.IsPersonName(words) {
		return personMark + name.Given(words[0]) + " " + name.Last(base) + junior
	}
	return name.Folded(base) + junior
}

// personMark stands before the keys of persons with two names.
const personMark = "\x00"

func isPersonID(key string) bool { return strings.HasPrefix(key, personMark) }

// lastNames gives a last name that stands alone in one article to the only
// person of that name in the others, a first name that nobody has for a last one to the
// only person of that, and the rarer of two spellings of one person to the other.
func (k *voiceKeys) lastNames() {
	last, first := map[string]string{}, map[string]string{} // key, "" when two have it
	count := map[string]int{}
	for _, keys := range k.of {
		for _, key := range keys {
			if !isPersonID(key) {
				continue
			}
			count[key]++
			i := strings.LastIndexByte(key, ' ')
			only(last, key[i+1:], key)
			only(first, key[len(personMark):i], key)
		}
	}
	spelt := spellings(count)
	for a, keys := range k.of {
		for i, key := range keys {
			if full := last[key]; full != "" {
				key = full
			} else if full := first[name.Given(k.names[a][i])]; full != "" && name.IsGiven(k.names[a][i]) && k.index != nil && k.index.Kind(a, k.names[a][i]) == name.Person {
				key = full
			}
			if usual := spelt[key]; usual != "" {
				key = usual
			}
			keys[i] = key
		}
	}
}

// only notes whose a part of a name is, "" where it is that of two.
func only(of map[string]string, part, key string) {
	if have, ok := of[part]; ok && have != key {
		key = ""
	}
	of[part] = key
}

// spellings are the keys of persons with one first name whose last names are one letter
// apart, the rarer one with the commoner.
func spellings(count map[string]int) map[string]string {
	out := map[string]string{}
	keys := slices.Sorted(maps.Keys(count))
	for _, a := range keys {
		for _, b := range keys {
			i, j := strings.LastIndexByte(a, ' '), strings.LastIndexByte(b, ' ')
			rarer := count[a] < count[b] || count[a] == count[b] && a > b
			if a != b && rarer && a[:i] == b[:j] && name.Misspelt(a[i+1:], b[j+1:]) {
				out[a] = b
				break
			}
		}
	}
	return out
}

// shortened gives a person who is called by the last words of a longer name, "Moss Berg" or
// "J. Berg", to the only one of that name, "Ada Moss Berg"; and a body that is called by
// capitals to the only one whose initials they are.
func (k *voiceKeys) shortened() {
	whole, initials := map[string]string{}, map[string]string{}
	for a, keys := range k.of {
		for i, key := range keys {
			words := strings.Fields(k.names[a][i])
			if isPersonID(key) {
				for n := 1; n+1 < len(words); n++ {
					only(whole, name.Folded(strings.Join(words[n:], " ")), key)
				}
			} else if len(words) > 2 {
				only(initials, initialsOf(words), key)
			}
		}
	}
	for a, keys := range k.of {
		for i, key := range keys {
			n := k.names[a][i]
			words := strings.Fields(n)
			if full := whole[name.Folded(n)]; full != "" && isPersonID(key) && !name.IsGiven(words[0]) {
				keys[i] = full
			} else if full := initials[strings.ReplaceAll(n, ".", "")]; full != "" && len(words) == 1 && len(n) > 2 {
				keys[i] = full
			}
		}
	}
}

// initialsOf are the capitals with which the words of a name begin.
func initialsOf(words []string) string {
	var out []byte
	for _, w := range words {
		if c := w[0]; c >= 'A' && c <= 'Z' {
			out = append(out, c)
		}
	}
	return string(out)
}
