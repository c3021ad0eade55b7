package utterance

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance/introduced"
)

// headStops open what is told of somebody behind the noun.
var headStops = class.Words("head-stop")

// describe finds how the articles introduce a voice, and what kind of source
// that makes it.
func (v *Voice) describe(docs []*token.Document) {
	v.Kind = lexicon.OtherKind
	if !v.Found() {
		return
	}
	weight := map[lexicon.SourceKind]int{}
	best := 0
	weigh := func(text string) {
		kind, n := introduced.Kind(text)
		if weight[kind] += n; n > 0 && weight[kind] > best {
			best, v.Kind, v.Why = weight[kind], kind, text
		}
	}
	for a, d := range docs {
		t := &v.Tallies[a]
		if len(t.Quotes) == 0 {
			continue
		}
		t.Introduced = introduced.Of(d.Article, v.Name)
		for _, s := range t.Introduced {
			weigh(news.OneLine(d.Article.Slice(s)))
		}
	}
	if words := strings.Fields(v.Name); best < introduced.StrongRole && !quote.IsPersonName(words) || endsAsBody(words) {
		if weigh(v.Name); v.Kind == lexicon.Person && groupName(words) {
			v.Kind = lexicon.Advocacy
		}
	} else if best == 0 {
		weigh(words[0]) // "Activist Angela Davis"
	}
}

// groupName reports whether the words are the name that people gave their group:
// each with a capital, the last a noun for several: "United Dock Workers".
func groupName(words []string) bool {
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !headStops[w] {
			return false
		}
	}
	last := strings.ToLower(words[len(words)-1])
	return len(words) > 1 && lexicon.Singular(last) != last
}

// endsAsBody reports whether the last word of a name is that of a company or
// a group: "Meridian Terminals".
func endsAsBody(words []string) bool {
	r, ok := lexicon.FindRole(strings.ToLower(words[len(words)-1]))
	return ok && len(words) > 1 && slices.Contains([]lexicon.SourceKind{lexicon.Business, lexicon.Advocacy, lexicon.Outlet}, r.Kind)
}
