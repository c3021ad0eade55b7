package utterance

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// printed looks words up in whole articles, which are read when somebody asks first.
type printed struct {
	docs []*token.Document
	*numbering
	bodies []text
}

func newPrinted(docs []*token.Document) *printed {
	return &printed{docs: docs, bodies: make([]text, len(docs))}
}

// body is the text of an article.
func (p *printed) body(a int) text {
	if p.numbering == nil {
		p.numbering = newNumbering()
	}
	if p.bodies[a].words == nil {
		d := p.docs[a]
		p.bodies[a].words = p.comparable(d, news.Span{End: len(d.Article.Text)})
		p.bodies[a].grams = p.read(p.bodies[a].words)
	}
	return p.bodies[a]
}

// printed tells for each article with a form which words of the fullest form it
// has: in that form, in its other forms, or in long runs wherever they stand.
func (u *Utterance) printed(words [][]wordAt, all *printed) map[int][]bool {
	full := words[u.Fullest]
	have := map[int][]bool{}
	for i, f := range u.Forms {
		has := have[f.Article]
		if has == nil {
			has = make([]bool, len(full))
			have[f.Article] = has
		}
		at := 0
		for _, s := range swallow(diff(full, words[i])) {
			for k := 0; k < s.n && s.kind == Kept; k++ {
				has[at+k] = true
			}
			if s.kind != Inserted {
				at += s.n
			}
		}
	}
	for a, has := range have {
		all.elsewhere(a, full, has)
	}
	return have
}

// elsewhere marks the words of a text that stand in long runs anywhere in an article,
// where some are missing.
func (p *printed) elsewhere(a int, words []wordAt, has []bool) {
	missing := 0
	for _, h := range has {
		if !h {
			missing++
		}
	}
	if missing < leastElsewhere {
		return
	}
	body := p.body(a)
	full := text{words: slices.Clone(words)}
	p.number(full.words)
	full.grams = p.known(full.words)
	for _, r := range runsOf(body, full) {
		if counts(body.words, r, false) {
			for k := range r.n {
				has[r.b+k] = true
			}
		}
	}
}

// not are the opposites.
func not(have []bool) []bool {
	out := make([]bool, len(have))
	for i, h := range have {
		out[i] = !h
	}
	return out
}
