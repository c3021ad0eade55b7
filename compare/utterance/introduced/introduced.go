// Package introduced finds how an article tells who somebody is, and what kind of source
// that makes of them.
//
// In go an article and a name, out come the words beside the name: titles before it
// ("Police Chief") and roles behind a comma ("president of Local 118"). Method: role
// nouns of assets/lexicon/sources.tsv, the last one before the first preposition first;
// the kinds are those of the Project for Excellence in Journalism (Pew Research
// Center). Known misses: roles told in another sentence, "vice president" of a company
// as a title.
package introduced

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

var (
	// titleWords stand before a name, noNames begin no name, headStops open what
	// is told of somebody behind the noun.
	titleWords = class.Words("title-word")
	noNames    = class.Words("no-name")
	headStops  = class.Words("head-stop")
	// determiners may begin a title that stands behind a comma.
	determiners = class.Words("article", "possessive")
	// speechVerbs stand before or behind who speaks.
	speechVerbs = class.Words("speech-verb")
	// knowing open what an insider knows, anybody are nouns that tell no side.
	knowing, anybody = class.Words("insider-word"), class.Words("anybody-who-speaks")
	// titleModifiers may stand in small letters before a title: "foreign minister".
	titleModifiers = class.Words("title-modifier")
	// subjects stand for somebody who acts.
	subjects = class.Words("subject-pronoun", "coordinator")
	// opensRole begins what is told of somebody behind a comma, relatives a clause about
	// them.
	opensRole = class.Words("article", "possessive", "number-word")
	relatives = slices.Sorted(maps.Keys(class.Words("relative")))
	// shortForms end in a full stop that ends no sentence, finite are verbs of a clause.
	shortForms = class.Words("title-abbreviation", "number-abbreviation", "abbreviation")
	finite     = class.Words("be", "have", "do", "modal")
	// lands are countries.
	lands = class.Words("country", "state")
	// doings are verbs behind "who" that tell what somebody is.
	doings = class.Words("what-somebody-does")
)

// mostMentions is how many mentions of a name are looked at in one article:
// who somebody is stands near the first ones.
const mostMentions = 6

// StrongRole is the weight of a noun that decides, weakRole that of one which decides only
// where no other stands, ofRole that of whose somebody is.
const (
	weakRole   = 1  // "president"
	ofRole     = 10 // "president of Local 118", "Meridian's president"
	StrongRole = 100
)

// roleWords is an introduction cut into words in lower case, without "'s".
type roleWords struct {
	// head stands before the first preposition, rest from there on.
	head, rest []string
	// possessor is true when a name has "'s": "Meridian's president"; not when the name has
	// a title, "President Hill's lawyer", or is that of a country.
	possessor bool
}

func readRole(text string) roleWords {
	var r roleWords
	inHead := true
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("'’-", r)
	})
	for i, w := range words {
		bare := bareWord(w)
		owned := owns(w)
		if first, _ := utf8.DecodeRuneInString(w); owned && unicode.IsUpper(first) {
			r.possessor = len(lexicon.RolesIn(r.head)) == 0 && !lands[bare]
		}
		if bare == "local" && !owned && !numberAt(words, i+1) {
			bare = "" // "local leaders", not "Local 118" and "the local's president"
		}
		if inHead = inHead && !headStops[bare]; inHead {
			r.head = append(r.head, bare)
		} else {
			r.rest = append(r.rest, bare)
		}
	}
	return r
}

// insider reports whether words are no more than somebody who knows of a matter, "a
// person familiar with the plan": whose side that is, they do not tell.
func (r roleWords) insider() bool {
	return len(r.rest) > 0 && knowing[r.rest[0]] && len(r.head) > 0 && anybody[r.head[len(r.head)-1]]
}

func numberAt(words []string, i int) bool {
	return i < len(words) && unicode.IsDigit(rune(words[i][0]))
}

// Kind is the kind of source that an introduction makes, and how much
// that weighs; 0 when it makes none.
func Kind(text string) (lexicon.SourceKind, int) {
	words := readRole(text)
	if words.insider() {
		return lexicon.OtherKind, 0
	}
	for _, r := range lexicon.RolesIn(slices.Concat(words.head, words.rest)) {
		if strings.Count(r.Form, " ") > 1 && !r.Weak {
			return r.Kind, StrongRole // "director of national intelligence"
		}
	}
	weak := lexicon.SourceKind("")
	for _, r := range slices.Backward(lexicon.RolesIn(words.head)) {
		if !r.Weak {
			return r.Kind, StrongRole
		}
		weak = r.Kind
	}
	for _, r := range lexicon.RolesIn(words.rest) {
		if !r.Weak {
			return r.Kind, ofRole
		}
	}
	switch {
	case weak != "" && words.possessor: // an organisation that is not in the table
		return lexicon.Business, ofRole
	case weak != "":
		return weak, weakRole
	}
	return lexicon.OtherKind, 0
}

// Of are the words beside a name that tell who it is: before it
// ("Police Chief"), or behind it after a comma ("president of Local 118").
func Of(a *news.Article, name string) []news.Span {
	var out []news.Span
	seen := map[string]bool{}
	add := func(s news.Span) {
		if words := strings.ToLower(a.Slice(s)); words != "" && !seen[words] {
			seen[words] = true
			out = append(out, s)
		}
	}
	person := quote.IsPersonName(strings.Fields(name)) || !strings.Contains(name, " ")
	from := 0
	for range mostMentions {
		i := strings.Index(a.Text[from:], name)
		if i < 0 {
			break
		}
		s := news.Span{Start: from + i, End: from + i + len(name)}
		from = s.End
		if person {
			add(titleBefore(a.Text, s.Start))
		}
		add(apposition(a.Text, s.End))
	}
	return out
}

// mostTitle is how many words a title before a name has.
const mostTitle = 5

// titleBefore is the title that ends at a byte offset: words with a capital
// and role nouns, with no mark but a comma before the name.
func titleBefore(text string, end int) news.Span {
	at := len(strings.TrimRight(text[:end], " "))
	comma := at > 0 && text[at-1] == ','
	if comma {
		at--
	}
	if t := titleBehindVerb(text, at); comma && !t.Empty() {
		return t
	}
	s := titleUpTo(text, at, comma)
	title := text[s.Start:s.End]
	if !namesRole(title) || comma && !belongs(title) {
		return news.Span{}
	}
	return s
}

// titleUpTo is the words up to a byte offset that a title can have, with or without a comma
// behind it.
func titleUpTo(text string, at int, comma bool) news.Span {
	s := news.Span{Start: at, End: at}
	left := at
	for left > 0 && len(strings.Fields(text[s.Start:s.End])) < mostTitle {
		w, start := wordBefore(text, left)
		if w == "of" && s.Start < at {
			w, start = wordBefore(text, len(strings.TrimRight(text[:start], " "))) // "Secretary of State"
			if _, role := lexicon.FindRole(strings.ToLower(w)); !role {
				break
			}
		}
		of := comma && s.Start < at && ownedTitle(text[:left])
		if w == "" || !titleWord(w, comma) && !(s.Start < at && (titleModifiers[w] || of)) {
			break
		}
		s.Start = start
		left = len(strings.TrimRight(text[:start], " "))
	}
	return s
}

// ownedTitle reports whether the last word of a text has somebody's title behind it or is its
// first word: "campaign's", "campaign's finance".
func ownedTitle(text string) bool {
	words := strings.Fields(text[max(0, len(text)-mostOwned):])
	n := len(words)
	return n > 2 && (owns(words[n-1]) || owns(words[n-2])) && !strings.ContainsAny(words[n-1]+words[n-2], ",;:()“”\"")
}

// mostOwned is the number of bytes in which the owner of a title is looked for.
const mostOwned = 60

// owns reports whether a word is somebody in the genitive: "campaign's", not "'s" alone.
func owns(w string) bool {
	return len(bareWord(w)) > 1 && (strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s"))
}

// namesRole reports whether words of a title are a role: "House Speaker".
func namesRole(title string) bool {
	var words []string
	for _, w := range strings.Fields(title) {
		words = append(words, bareWord(strings.TrimSuffix(w, ".")))
	}
	return len(lexicon.RolesIn(words)) > 0
}

// titleBehindVerb is the title that stands between a verb of saying and the comma
// at a byte offset: "said Roth campaign communications director, NAME".
func titleBehindVerb(text string, end int) news.Span {
	s := news.Span{Start: end, End: end}
	for range mostTitle + 1 {
		w, start := wordBefore(text, len(strings.TrimRight(text[:s.Start], " ")))
		if w == "" {
			break
		}
		if speechVerbs[w] {
			if !namesRole(text[s.Start:s.End]) {
				break
			}
			return s
		}
		s.Start = start
	}
	return news.Span{}
}

// wordBefore is the word that ends at a byte offset, and where it begins; the
// full stop of a short title ("Sen.") belongs to it.
func wordBefore(text string, end int) (string, int) {
	short := strings.HasSuffix(text[:end], ".")
	if short {
		end--
	}
	start := len(strings.TrimRightFunc(text[:end], func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("'’-", r)
	}))
	if w := text[start:end]; !short || titleWords[strings.ToLower(w)] {
		return w, start
	}
	return "", end
}

// belongs reports whether a title says whose it is: "Meridian's president".
func belongs(title string) bool {
	first, _, _ := strings.Cut(title, " ")
	low := strings.ReplaceAll(strings.ToLower(first), "’", "'")
	return noNames[low] || strings.Contains(strings.ReplaceAll(title, "’", "'"), "'s ")
}

func bareWord(w string) string {
	return strings.TrimSuffix(strings.ReplaceAll(strings.ToLower(w), "’", "'"), "'s")
}

// titleWord reports whether a word belongs to a title; behind a comma before
// the name, "the" and the like do too.
func titleWord(w string, comma bool) bool {
	low := strings.ToLower(w)
	if noNames[low] {
		return comma && determiners[low]
	}
	if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
		return true
	}
	_, ok := lexicon.FindRole(bareWord(w))
	return ok
}
