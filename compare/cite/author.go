package cite

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/lexicon/class"
)

// author is a person with a name in parts, or a body, which has a whole name.
type author struct {
	family, given, suffix string
	whole                 string
}

// words are the lists by which names are read.
type words struct{ particles, suffixes, bodies, roles map[string]bool }

var lists = sync.OnceValue(func() words {
	return words{class.Words("name-particle", "byline-particle"), class.Words("name-suffix"), class.Words("byline-body"), class.Words("byline-role")}
})

// authors are those of a work: the persons that it names, else the agency.
func (w Work) authors() []author {
	var out []author
	for _, name := range w.Authors {
		for _, n := range parted(name) {
			if a, ok := w.author(n); ok {
				out = append(out, a)
			}
		}
	}
	if len(out) == 0 && flat(w.Agency) != "" {
		out = append(out, author{whole: flat(w.Agency)})
	}
	return out
}

// parted are the names of a line that names two persons.
func parted(line string) []string {
	first, second, two := strings.Cut(flat(line), " and ")
	if !two || !strings.Contains(first, " ") || !strings.Contains(second, " ") || isBody(first) || isBody(second) {
		return []string{line}
	}
	return []string{first, second}
}

// author reads a name: "Gwen Holloway", "Holloway, Gwen", "Roy Hill Jr.",
// "Ursula von der Leyen", "Gwen Holloway, Staff Writer", "Dale Press".
func (w Work) author(name string) (author, bool) {
	name = strings.Trim(flat(name), " ,;")
	if first, rest, ok := strings.Cut(name, " "); ok && strings.EqualFold(first, "by") {
		name = rest
	}
	if nobody(name) {
		return author{}, false
	}
	if same(name, w.Outlet) || same(name, w.Agency) || isBody(name) {
		return author{whole: name}, true
	}
	before, after, comma := strings.Cut(name, ", ")
	switch {
	case !comma:
		return split(before), true
	case lists().suffixes[key(after)]:
		a := split(before)
		a.suffix = after
		return a, true
	case slices.ContainsFunc(strings.Fields(after), func(w string) bool { return lists().roles[key(w)] || lists().bodies[key(w)] }):
		return split(before), true
	}
	return author{family: before, given: after}, true
}

// nobody reports whether a byline names neither a person nor a body ("Staff
// writers").
func nobody(name string) bool {
	return !slices.ContainsFunc(strings.Fields(name), func(w string) bool {
		return !lists().roles[key(w)] && !lists().bodies[key(w)] && !small()[key(w)]
	})
}

// isBody reports whether a name is that of a body: it is one word, or ends
// with one that only bodies have.
func isBody(name string) bool {
	name, _, _ = strings.Cut(name, ", ")
	ws := strings.Fields(name)
	return len(ws) < 2 || strings.EqualFold(ws[0], "the") || lists().bodies[key(ws[len(ws)-1])]
}

// split parts a name in the order in which it is spoken.
func split(name string) author {
	ws := strings.Fields(name)
	var a author
	if n := len(ws) - 1; n > 1 && lists().suffixes[key(ws[n])] {
		a.suffix, ws = ws[n], ws[:n]
		ws[n-1] = strings.TrimRight(ws[n-1], ",")
	}
	at := len(ws) - 1
	for at > 1 && lists().particles[key(ws[at-1])] {
		at--
	}
	a.given, a.family = strings.Join(ws[:at], " "), strings.Join(ws[at:], " ")
	return a
}

// key is a word as the lists have it.
func key(word string) string { return strings.ToLower(strings.Trim(word, ".,")) }

// inverted is "Holloway, Gwen", spoken "Gwen Holloway", short "Holloway".
func (a author) inverted() string {
	if a.whole != "" {
		return a.whole
	}
	return join(", ", a.family, a.given, a.suffix)
}

func (a author) spoken() string {
	if a.whole != "" {
		return a.whole
	}
	return join(" ", a.given, a.family, a.suffix)
}

func (a author) short() string {
	if a.whole != "" {
		return a.whole
	}
	return a.family
}

// withInitials is "Holloway, G. M., Jr.".
func (a author) withInitials() string {
	if a.whole != "" {
		return a.whole
	}
	return join(", ", a.family, a.initials(), a.suffix)
}

// initials are those of the given names: "G. M.", "J.-P.".
func (a author) initials() string {
	var out []string
	for _, word := range strings.Fields(strings.ReplaceAll(a.given, ".", ". ")) {
		var parts []string
		for _, p := range strings.Split(word, "-") {
			if r, _ := utf8.DecodeRuneInString(p); unicode.IsLetter(r) {
				parts = append(parts, string(unicode.ToUpper(r))+".")
			}
		}
		if len(parts) > 0 {
			out = append(out, strings.Join(parts, "-"))
		}
	}
	return strings.Join(out, " ")
}

// join joins the parts that are there.
func join(by string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), by)
}

// fold is text for putting in order: small letters without accents and marks.
func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case unicode.IsSpace(r) || r == '-':
			b.WriteByte(' ')
		}
	}
	return strings.TrimSpace(b.String())
}
