package figure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// Unknown is the Credit of a number that is put into a mouth of which the
// article does not tell whose it is.
const Unknown = "?"

// credit finds who gives a number: the quotation that holds it, told by a
// name or a role. Both are empty for what the article gives in its own name.
func (r *round) credit(article int, s news.Span) (string, news.Span) {
	if article >= len(r.quotes) {
		return "", news.Span{}
	}
	i := slices.IndexFunc(r.quotes[article], func(q quote.Quote) bool {
		return slices.ContainsFunc(q.Content, func(c news.Span) bool { return c.Contains(s) })
	})
	if i < 0 {
		return "", news.Span{}
	}
	q := r.quotes[article][i]
	source := r.docs[article].Article.Slice(q.Source)
	name := role(source)
	if full := role(q.Speaker); full != "" && (name == "" || isSurname(name) && strings.HasSuffix(full, lastWord(name))) {
		name = full
	}
	if name == "" {
		name = Unknown
	}
	return name, q.Source
}

// isSurname reports whether a source is one word with no more than a title
// before it: "Trump", "Mr. Trump".
func isSurname(name string) bool {
	words := strings.Fields(name)
	return len(words) == 1 && !lower(name) || len(words) == 2 && strings.HasSuffix(words[0], ".")
}

func lastWord(s string) string { return s[strings.LastIndex(s, " ")+1:] }

// longest is how many words a name or role has at most.
const longest = 8

// What is a role and what is not.
var (
	// before are words that may stand before a role without belonging to it.
	before = class.Words("before-role")
	// behind are words that begin what is no longer the role itself.
	behind = class.Words("role-end")
	// finite are verbs that end a role by themselves.
	finite = class.Words("role-verb")
	// trailing are words with which no role ends.
	trailing = class.Words("no-role-end")
	// nobody are single words that tell nothing of who speaks.
	nobody = class.Words("no-role")
	spelt  = class.Values("number-word")
)

// role cuts the words for a speaker to a name or a role: "the indictment" of
// "the indictment released early Friday". It is empty for pronouns and for
// what is no noun with its words.
func role(source string) string {
	words := strings.Fields(source)
	if len(words) > 1 && isDash(words[1]) {
		words = words[2:] // the end of a dateline: "Mo. -- Leaders of the town"
	}
	for len(words) > 0 && leads(words[0]) {
		words = words[1:]
	}
	for i, w := range words {
		key := strings.ToLower(strings.Trim(w, ".,;:()'’“”\"—-"))
		if i > 0 && (strings.HasPrefix(w, "(") || behind[key] || isVerb(w)) || key == "" || i == longest {
			words = words[:i]
			break
		}
		if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ";") {
			words = append(slices.Clone(words[:i]), strings.TrimRight(w, ",;"))
			break
		}
	}
	return named(words)
}

func isDash(w string) bool { return strings.Trim(w, "—–-") == "" }

// leads reports whether a word or a dash may stand before a role.
func leads(w string) bool {
	return isDash(w) || before[strings.ToLower(strings.Trim(w, ".,"))]
}

// named joins words if they are a name or role.
func named(words []string) string {
	for len(words) > 0 && trailing[strings.ToLower(words[len(words)-1])] {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || finite[strings.ToLower(lastWord(words[len(words)-1]))] || isVerb(words[0]) || strings.HasSuffix(words[0], "ing") && lower(words[0]) && words[0] != "acting" {
		return ""
	}
	last := strings.ToLower(bare(strings.Trim(words[len(words)-1], ".")))
	if len(words) == 1 && (nobody[last] || weekdays[last]) || spelt[last] > 0 {
		return ""
	}
	return strings.Trim(strings.Join(words, " "), "“”\"‘’'")
}

// isVerb reports whether a word looks like a verb in the past.
func isVerb(w string) bool { return len(w) > 4 && strings.HasSuffix(w, "ed") && lower(w) || finite[w] }

func lower(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(first)
}
