package wording

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// LoadedWording is the check for loaded words and phrases.
func LoadedWording() Check {
	return described("loaded-wording", func(r *Reader) []Finding { return r.loaded() })
}

// use is an entry of the list at a place.
type use struct {
	entry             *lexicon.Entry
	article, sentence int
	span              news.Span
	voice             voice
}

func findLoaded(r *Reader) []Finding {
	var out []Finding
	uses := loadedUses(r)
	users, topics, elsewhere := usersOf(r, uses), topicsOf(r, uses), inOthers(r, uses)
	for i, u := range uses {
		alone := len(r.Docs) > 1 && len(users[u.entry]) == 1 && !elsewhere[i]
		if !u.entry.Own && (topics[u.entry] || !r.worthMark(u, alone)) {
			continue
		}
		f := Finding{
			Article: u.article, Sentence: u.sentence, Words: []news.Span{u.span},
			Voice: u.voice.voice, Speaker: u.voice.speaker, Category: string(u.entry.Category),
			Evidence: []news.Passage{r.at(u.article, u.sentence)},
		}
		f = f.because("loaded", named("list", string(u.entry.Category)), words("reason", u.entry.Reason))
		if alone {
			f.Only = true
			f = r.alone(f, u)
		}
		out = append(out, f)
	}
	return out
}

// loadedUses are the words of the list in all articles, in text order,
// without those that the reader muted.
func loadedUses(r *Reader) []use {
	all := r.Lexicon.Table(lexicon.Loaded())
	var out []use
	for a, d := range r.Docs {
		first := len(out)
		table, context := r.Lexicon.TableIn(all, d.Article.ID), r.context(a)
		for s := range d.Sentences {
			words := r.words(a, s)
			for _, h := range table.FindIn(words, context) {
				span := news.Span{Start: words[h.First].Start, End: words[h.End-1].End}
				if r.Lexicon.Quiet(h.Entry, d.Article.ID) || h.First > 0 && weakened(d.Article, words[h.First-1], span) || asNoun(h, words) {
					continue
				}
				out = append(out, use{h.Entry, a, s, span, r.voiceAt(a, span)})
			}
		}
		out = r.usesAt(out, first, a)
	}
	return out
}

// usesAt puts the reader's entries for single places of an article in the
// place of what stands there; the uses of the article begin with first.
func (r *Reader) usesAt(uses []use, first, article int) []use {
	d := r.Docs[article]
	for _, l := range r.Lexicon.Places(d.Article.ID) {
		s := d.SentenceAt(l.Span.Start)
		if s < 0 || !d.Sentences[s].Contains(l.Span) {
			continue
		}
		kept := slices.DeleteFunc(slices.Clone(uses[first:]), func(u use) bool { return u.span.Overlaps(l.Span) })
		uses = append(append(uses[:first], kept...), use{&l.Entry, article, s, l.Span, r.voiceAt(article, l.Span)})
	}
	slices.SortStableFunc(uses[first:], func(a, b use) int { return cmp.Compare(a.span.Start, b.span.Start) })
	return uses
}

// context is what looking up needs to know of a whole article; its names are
// read where they are asked for first.
func (r *Reader) context(article int) lexicon.Context {
	read := sync.OnceValue(func() *lexicon.Names {
		var names lexicon.Names
		for s := range r.Docs[article].Sentences {
			names.Read(r.words(article, s))
		}
		return &names
	})
	a := r.Article(article)
	return lexicon.Context{
		Fields: lexicon.FieldsOf(r.Docs[article].WordsIn(a.Headline)),
		Name:   func(word string) bool { return read().Has(word) },
	}
}

// usersOf are the articles that use each entry, in whatever voice.
func usersOf(r *Reader, uses []use) map[*lexicon.Entry]map[int]bool {
	out := map[*lexicon.Entry]map[int]bool{}
	for _, u := range uses {
		if out[u.entry] == nil {
			out[u.entry] = map[int]bool{}
		}
		out[u.entry][u.article] = true
	}
	return out
}

// alone says that only this article uses a word, and what the others write.
func (r *Reader) alone(f Finding, u use) Finding {
	var ws []string
	for _, o := range r.counterparts(u.article, u.sentence, u.span) {
		f.Others = append(f.Others, o)
		w := "“" + news.OneLine(r.Article(o.Article).Slice(o.Span)) + "”"
		if len(ws) < 3 && !slices.Contains(ws, w) {
			ws = append(ws, w)
		}
	}
	if len(ws) == 0 {
		return f.because("loaded.only")
	}
	return f.because("loaded.instead", words("others", strings.Join(ws, ", ")))
}
