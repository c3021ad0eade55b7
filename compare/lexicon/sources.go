package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// SourceKind is what kind of person or body speaks.
type SourceKind string

// The kinds of sources. Advocacy holds unions, campaigns and activists,
// Person people who speak for themselves, Outlet other news media.
const (
	Official  SourceKind = "official"
	Police    SourceKind = "police"
	Party     SourceKind = "party"
	Expert    SourceKind = "expert"
	Business  SourceKind = "business"
	Advocacy  SourceKind = "union, advocacy"
	Person    SourceKind = "ordinary person"
	Document  SourceKind = "document"
	Outlet    SourceKind = "other outlet"
	OtherKind SourceKind = "not known"
)

// SourceKinds are all kinds, in the order in which they are listed.
func SourceKinds() []SourceKind {
	return []SourceKind{Official, Police, Party, Business, Advocacy, Expert, Person, Document, Outlet, OtherKind}
}

// Role is what a role noun tells about the one it names.
type Role struct {
	Form string // lower case, one or more words
	Kind SourceKind
	// Weak nouns decide only where no other one stands: "president".
	Weak bool
}

// mostRoleWords is how many words a form of the table has at most.
const mostRoleWords = 4

var roles = sync.OnceValue(loadRoles)

// FindRole looks up lower-case words with one blank between them.
func FindRole(form string) (Role, bool) {
	r, ok := roles()[form]
	return r, ok
}

// RolesIn are the roles that the words name, longest forms first at each
// place, in order; the words are lower case.
func RolesIn(words []string) []Role {
	var out []Role
	for i := 0; i < len(words); i++ {
		for n := min(mostRoleWords, len(words)-i); n > 0; n-- {
			if r, ok := FindRole(strings.Join(words[i:i+n], " ")); ok {
				out = append(out, r)
				i += n - 1
				break
			}
		}
	}
	return out
}

func loadRoles() map[string]Role {
	short := map[string]SourceKind{"advocacy": Advocacy, "person": Person, "outlet": Outlet}
	table := map[string]Role{}
	for _, f := range readTable("sources.tsv", 3) {
		kind, ok := short[f[1]]
		if !ok {
			kind = SourceKind(f[1])
		}
		if !slices.Contains(SourceKinds(), kind) {
			panic("lexicon: sources.tsv: no kind of source: " + f[1])
		}
		table[f[0]] = Role{Form: f[0], Kind: kind, Weak: f[2] == "weak"}
	}
	return table
}
