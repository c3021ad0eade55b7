package event

import (
	"slices"
	"strings"

	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

var (
	// roleTitles stand before the names of people and are said with them.
	roleTitles = class.Words("title-in-name")
	// notPeople stand in names of other things, generations end names of people.
	notPeople   = class.Words("end-of-other-name")
	generations = class.Words("generation")
)

// People are what the sentences need to know of names.
type People struct {
	in    *Input
	Texts []*name.Text
	*name.Index
	// Small are the words that stand in small letters in an article, lone the last
	// names by which one calls somebody alone.
	Small, lone map[string]bool
}

func newPeople(in *Input) *People {
	texts := in.Names
	if texts == nil {
		for _, d := range in.Docs {
			texts = append(texts, name.Read(d))
		}
	}
	index := in.Index
	if index == nil || in.Names == nil {
		index = name.NewIndex(texts)
	}
	return &People{in, texts, index, smallWords(in.Docs), loneNames(texts)}
}

// smallWords are all words that the articles write in small letters.
func smallWords(docs []*token.Document) map[string]bool {
	out := map[string]bool{}
	for _, d := range docs {
		for _, w := range d.Words {
			if !w.Capital {
				out[w.Lower] = true
			}
		}
	}
	return out
}

func loneNames(texts []*name.Text) map[string]bool {
	out := map[string]bool{}
	for _, t := range texts {
		for _, e := range t.Entities {
			for _, form := range e.Forms {
				if e.Kind == name.Person && !strings.Contains(form, " ") {
					out[name.Last(form)] = true
				}
			}
		}
	}
	return out
}

// Sure reports whether a name is that of a person in the body of an article,
// so that it can be written alone: none of its words is a title, stands in small
// letters somewhere or in names of other things, and it is no king's ("Elizabeth
// II"), whose last name is not one.
func (p *People) Sure(full string) bool {
	full = p.untitled(full)
	fields := strings.Fields(strings.ReplaceAll(strings.ToLower(full), "’", "'"))
	if len(fields) < 2 || len(fields) > 4 || len(fields) == 2 && generations[fields[1]] || !p.IsPerson(full) {
		return false
	}
	return !slices.ContainsFunc(fields, func(f string) bool { return notPeople[f] || p.Small[f] })
}

// untitled is a name of three words or more without those in front of it that
// no article has as a part of it: "Whip".
func (p *People) untitled(full string) string {
	short := full
	for !p.IsPerson(short) {
		_, rest, ok := strings.Cut(short, " ")
		if !ok {
			return full
		}
		short = rest
	}
	return short
}

// Called is how the articles write somebody most often.
func (p *People) Called(full string) string { return p.Usual(p.untitled(full)) }

// namesIn are the names of people of two words or more in a span, with the
// titles before them: of those with a title or called by one word somewhere.
func (p *People) namesIn(article int, s news.Span) []string {
	t := p.Texts[article]
	var out []string
	from, to := t.In(s)
	for _, m := range t.Mentions[from:to] {
		e := t.Entities[m.Entity]
		if m.To-m.From > 1 && e.Kind == name.Person && s.Contains(m.Span) && (p.says(article, m) || p.lone[name.Last(e.Name)]) {
			out = append(out, news.OneLine(p.in.Article(article).Slice(m.Span)))
		}
	}
	return out
}

// NamedSource reports whether a person is named as the source of a quotation,
// not meant by a pronoun, which may be misread.
func (p *People) NamedSource(article int, q quote.Quote) bool {
	last := name.Last(q.Speaker)
	return p.Sure(q.Speaker) && slices.ContainsFunc(p.in.Docs[article].WordsIn(q.Source), func(w token.Word) bool {
		return w.Capital && name.Last(w.Lower) == last
	})
}

// LastOf is the last name of somebody, folded.
func LastOf(full string) string { return name.Last(full) }

// SameLast reports whether two names have one last name.
func SameLast(a, b string) bool { return name.Last(a) == name.Last(b) }

// NameInBody reports whether a word is a name: the body has it with a capital
// inside a sentence, or another capital follows it there.
func (p *People) NameInBody(article int, s news.Span) bool {
	d := p.in.Docs[article]
	a := d.Article
	if !s.Overlaps(a.Headline) && phrase.Capitalised(a.Slice(s)) && phrase.Capitalised(strings.TrimLeft(a.Text[s.End:], " ")) {
		return true // "Hector Marez"
	}
	words := d.WordsIn(s)
	return len(words) > 0 && slices.ContainsFunc(p.Words(article, words[0].Lower), func(h name.Hit) bool {
		first := d.WordsOf(h.Sentence)[0]
		return !d.Sentences[h.Sentence].Headline() && h.Start > first.Start
	})
}

// says reports whether a name stands behind a title that is said with it.
func (p *People) says(article int, m name.Mention) bool {
	first := p.in.Docs[article].Words[m.From]
	return m.Span != m.Head && roleTitles[first.Lower]
}
