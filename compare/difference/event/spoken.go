package event

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// Spoken is a person with the words that the articles quote.
type Spoken struct {
	Named
	// Words are how many stand between quotation marks, in each article, or in a
	// passage that is printed as his; those that it prints twice count once.
	Words []int
	// Perhaps are how many more there are of which he only may be the speaker, as
	// after a pronoun (see quote.Doubt).
	Perhaps []int
	// Said are the longest stretches of each of his quotations in the bodies, in
	// text order, by article.
	Said [][]news.Span
	// PerhapsSaid are those of which he only may be the speaker.
	PerhapsSaid [][]news.Span

	quoted, doubted [][]news.Span // of which Words and Perhaps are the numbers
}

func newSpoken(n Named, articles int) *Spoken {
	spans := func() [][]news.Span { return make([][]news.Span, articles) }
	return &Spoken{n, make([]int, articles), make([]int, articles), spans(), spans(), spans(), spans()}
}

// Articles are how many quote him, or may.
func (s Spoken) Articles() int {
	n := 0
	for a := range s.Words {
		if s.Quotes(a) {
			n++
		}
	}
	return n
}

// Quotes reports whether an article quotes him, or may.
func (s Spoken) Quotes(article int) bool { return s.Words[article]+s.Perhaps[article] > 0 }

// Longest is the longest stretch of an article, empty for none.
func (s Spoken) Longest(article int) news.Span {
	if len(s.Said[article]) == 0 {
		return news.Span{}
	}
	return slices.MaxFunc(s.Said[article], func(x, y news.Span) int { return cmp.Compare(x.Len(), y.Len()) })
}

// readSpoken are the persons whom the articles quote by name, in the order of
// their first mentions.
func readSpoken(in *Input, w *Namings) []Spoken {
	at := w.places()
	by := map[int]*Spoken{}
	for a, text := range in.Texts {
		for q, x := range text.Quotes {
			e := w.index.Entity(a, x.Speaker)
			if x.Speaker == "" || x.Unnamed || e < 0 || w.Texts[a].Entities[e].Kind != name.Person {
				continue
			}
			i := at[a][e]
			if by[i] == nil {
				by[i] = newSpoken(w.All[i], len(in.Docs))
			}
			by[i].add(in, a, q)
		}
	}
	var out []Spoken
	for i := range w.All {
		s := by[i]
		if s == nil {
			continue
		}
		for a, d := range in.Docs {
			s.Words[a] = utterance.WordsOnce(d, s.quoted[a])
			s.Perhaps[a] = utterance.WordsOnce(d, slices.Concat(s.quoted[a], s.doubted[a])) - s.Words[a]
		}
		if s.Articles() > 0 {
			out = append(out, *s)
		}
	}
	return out
}

// places are the indexes into All by article and entity.
func (w *Namings) places() [][]int {
	at := make([][]int, len(w.Texts))
	for a, t := range w.Texts {
		at[a] = make([]int, len(t.Entities))
	}
	for i, n := range w.All {
		for a, e := range n.In {
			if e >= 0 {
				at[a][e] = i
			}
		}
	}
	return at
}

// add takes a quotation in.
func (s *Spoken) add(in *Input, article, q int) {
	x := in.Texts[article].Quotes[q]
	f := utterance.Form{Article: article, Quote: q}
	if x.Kind == quote.Indirect || utterance.InHeadline(in.Set, f) {
		return
	}
	quoted, longest := &s.quoted[article], &s.Said[article]
	if x.Sure() < quote.Doubt {
		quoted, longest = &s.doubted[article], &s.PerhapsSaid[article]
	}
	for _, c := range x.Content {
		if x.Form != "" {
			*quoted = append(*quoted, c)
			continue
		}
		for _, m := range in.Texts[article].MarksIn(c) {
			*quoted = append(*quoted, m.Intersect(c))
		}
	}
	if said := utterance.LongestMarked(in.Set, f); !said.Empty() {
		*longest = append(*longest, said)
	}
}

// speakerWords is how many words the name of a speaker has at most.
const speakerWords = 4

var (
	countryNames = class.Words("country")
	firstNames   = class.Words("first-name")
)

// Sayable reports whether the name of a speaker can be written: it is nobody
// else's with a word before or behind it ("Unlike King"), and no word of it stands
// in small letters somewhere, is two that ran together on a page
// ("SchumerDivided"), or is the name of something else.
func (e *Event) Sayable(s Spoken) bool {
	words := strings.Fields(s.Name)
	if len(words) > speakerWords || notPeople[strings.ToLower(words[len(words)-1])] {
		return false
	}
	for i, x := range words {
		key := strings.ToLower(strings.ReplaceAll(x, "’", "'"))
		own := i == len(words)-1 && (i == 0 || firstNames[strings.ToLower(words[0])])
		if e.People.Small[key] || countryNames[key] || e.isOutlet(x) || runTogether(x) || !own && e.lastOfAnother(x, s) {
			return false
		}
	}
	return true
}

// lastOfAnother reports whether a word is the last name of another person.
func (e *Event) lastOfAnother(word string, s Spoken) bool {
	return slices.ContainsFunc(e.Named.Family[name.Last(word)], func(i int) bool {
		return !slices.Equal(e.Named.All[i].In, s.In)
	})
}

// runTogether reports whether a capital stands behind a small letter inside
// of a word.
func runTogether(word string) bool {
	const prefix = len("MacA")
	for i := prefix; i < len(word); i++ {
		if word[i] >= 'A' && word[i] <= 'Z' && word[i-1] >= 'a' && word[i-1] <= 'z' {
			return true
		}
	}
	return false
}
