package difference

import (
	"slices"
	"strings"

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

// people are what the sentences need to know of names.
type people struct {
	in    *Input
	texts []*name.Text
	*name.Index
	// small are the words that stand in small letters in an article, lone the last
	// names by which one calls somebody alone.
	small, lone map[string]bool
}

func newPeople(in *Input) *people {
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
	return &people{in, texts, index, smallWords(in.Docs), loneNames(texts)}
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

// isPerson reports whether a name is that of a person in the body of an article,
// so that it can be written alone: none of its words is a title, stands in small
// letters somewhere or in names of other things, and it is no king's ("Elizabeth
// II"), whose last name is not one.
func (p *people) isPerson(full string) bool {
	full = p.untitled(full)
	fields := strings.Fields(strings.ReplaceAll(strings.ToLower(full), "’", "'"))
	if len(fields) < 2 || len(fields) > 4 || len(fields) == 2 && generations[fields[1]] || !p.IsPerson(full) {
		return false
	}
	return !slices.ContainsFunc(fields, func(f string) bool { return notPeople[f] || p.small[f] })
}

// untitled is a name of three words or more without those in front of it that
// no article has as a part of it: "Whip".
func (p *people) untitled(full string) string {
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

// usual is how the articles write somebody most often.
func (p *people) usual(full string) string { return p.Usual(p.untitled(full)) }

// namesIn are the names of people of two words or more in a span, with the
// titles before them: of those with a title or called by one word somewhere.
func (p *people) namesIn(article int, s news.Span) []string {
	t := p.texts[article]
	var out []string
	from, to := t.In(s)
	for _, m := range t.Mentions[from:to] {
		e := t.Entities[m.Entity]
		if m.To-m.From > 1 && e.Kind == name.Person && s.Contains(m.Span) && (p.says(article, m) || p.lone[name.Last(e.Name)]) {
			out = append(out, flat(p.in.Article(article).Slice(m.Span)))
		}
	}
	return out
}

// namedSource reports whether a person is named as the source of a quotation,
// not meant by a pronoun, which may be misread.
func (p *people) namedSource(article int, q quote.Quote) bool {
	last := name.Last(q.Speaker)
	return p.isPerson(q.Speaker) && slices.ContainsFunc(p.in.Docs[article].WordsIn(q.Source), func(w token.Word) bool {
		return w.Capital && name.Last(w.Lower) == last
	})
}

// lastOf is the last name of somebody, folded.
func lastOf(full string) string { return name.Last(full) }

// sameLast reports whether two names have one last name.
func sameLast(a, b string) bool { return name.Last(a) == name.Last(b) }

// nameInBody reports whether a word is a name: the body has it with a capital
// inside a sentence, or another capital follows it there.
func (p *people) nameInBody(article int, s news.Span) bool {
	d := p.in.Docs[article]
	a := d.Article
	if !s.Overlaps(a.Headline) && capitalised(a.Slice(s)) && capitalised(strings.TrimLeft(a.Text[s.End:], " ")) {
		return true // "Hector Marez"
	}
	words := d.WordsIn(s)
	return len(words) > 0 && slices.ContainsFunc(p.Words(article, words[0].Lower), func(h name.Hit) bool {
		first := d.WordsOf(h.Sentence)[0]
		return !d.Sentences[h.Sentence].Headline() && h.Start > first.Start
	})
}

// says reports whether a name stands behind a title that is said with it.
func (p *people) says(article int, m name.Mention) bool {
	first := p.in.Docs[article].Words[m.From]
	return m.Span != m.Head && roleTitles[first.Lower]
}
