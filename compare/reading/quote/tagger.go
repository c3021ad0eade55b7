package quote

import (
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parallax/assets"
	"parallax/compare/news"
	"parallax/compare/reading/quote/mark"
	"parallax/compare/reading/quote/tag"
	"parallax/compare/reading/token"
)

var model = sync.OnceValue(func() *tag.Model {
	data, err := assets.Tagger.ReadFile("tagger/quotes.bin")
	if err != nil {
		panic(err) // the file is part of the program
	}
	m, err := tag.Decode(data)
	if err != nil {
		panic(err)
	}
	return m
})

// Paragraph is what the tagger reads of one paragraph: its tokens, with the
// labels of the rules, and their places in the text.
type Paragraph struct {
	Tokens []tag.Token
	Spans  []news.Span
}

// TaggerInput is the paragraphs of an article as the tagger reads them; its
// training uses the same.
func TaggerInput(d *token.Document) []Paragraph {
	f := applyRules(d, mark.Pair(d), Known{})
	tokens := f.allTagTokens()
	out := make([]Paragraph, len(f.blocks))
	for i, b := range f.blocks {
		out[i].Tokens = tokens[i]
		for _, t := range b.tokens {
			out[i].Spans = append(out[i].Spans, t.Span)
		}
	}
	return out
}

// allTagTokens are the tokens of all paragraphs, with the labels of the rules.
func (f *finder) allTagTokens() [][]tag.Token {
	out := make([][]tag.Token, len(f.blocks))
	for i, b := range f.blocks {
		out[i] = f.tagTokens(b)
	}
	f.ruleLabels(out)
	return out
}

// tagTokens are the tokens of a block in the tagger's form.
func (f *finder) tagTokens(b *block) []tag.Token {
	out := make([]tag.Token, len(b.tokens))
	opening := f.opening(b.index)
	for i := range b.tokens {
		t := &b.tokens[i]
		x := tag.Token{
			Lower: t.lower, Raw: b.text[t.Start:t.End], Word: t.word, Quoted: t.quoted(),
			Sentence: t.sentence - b.tokens[0].sentence, Opening: opening,
		}
		if t.quoted() {
			x.Stretch = f.stretchCode(t.stretch)
		}
		switch {
		case !t.word && isDoubleMark(t.lower):
			x.Lower = `"`
		case t.word:
			x.Cue = tag.CueLevel(t.lower)
		}
		out[i] = x
	}
	return out
}

// opening tells what paragraph i follows.
func (f *finder) opening(i int) uint8 {
	if i == 0 {
		return 1
	}
	before := f.blocks[i-1].tokens
	switch {
	case len(before) == 0:
		return 0
	case before[len(before)-1].lower == ":":
		return 2
	case before[len(before)-1].quoted() && !isDoubleMark(before[len(before)-1].lower):
		return 3
	case before[len(before)-1].quoted():
		return 4
	}
	return 0
}

// stretchCode is tag.StretchCode of stretch i.
func (f *finder) stretchCode(i int) uint8 {
	if f.codes == nil {
		f.codes = make([]uint8, len(f.stretches))
	}
	if f.codes[i] != 0 {
		return f.codes[i]
	}
	words := f.doc.WordsIn(f.stretches[i].Span)
	var capital, ends bool
	if len(words) > 0 {
		text := f.doc.Article.Text
		r, _ := utf8.DecodeRuneInString(text[words[0].Start:])
		capital = unicode.IsUpper(r)
		ends = strings.ContainsAny(text[words[len(words)-1].End:f.stretches[i].End], ".,!?…")
	}
	f.codes[i] = tag.StretchCode(len(words), capital, ends)
	return f.codes[i]
}

func isDoubleMark(s string) bool {
	return s == "“" || s == "”" || s == `"` || s == "''"
}

// ruleLabels writes the labels of the attributions found so far into the
// tokens; sources and cues go over contents.
func (f *finder) ruleLabels(paragraphs [][]tag.Token) {
	for _, q := range f.out {
		for _, c := range q.Content {
			f.label(paragraphs, c, tag.BeginContent)
		}
	}
	for _, q := range f.out {
		f.label(paragraphs, q.Source, tag.BeginSource)
		f.label(paragraphs, q.Cue, tag.BeginCue)
	}
}

// label gives the tokens inside s the label begin, and the one after it.
func (f *finder) label(paragraphs [][]tag.Token, s news.Span, begin tag.Label) {
	if s.Empty() {
		return
	}
	i := sort.Search(len(f.blocks), func(i int) bool { return f.doc.Paragraphs[i].Span.End > s.Start })
	if i == len(f.blocks) {
		return
	}
	tokens := f.blocks[i].tokens
	k := sort.Search(len(tokens), func(k int) bool { return tokens[k].End > s.Start })
	l := begin
	for ; k < len(tokens) && tokens[k].Start < s.End; k++ {
		paragraphs[i][k].Rule = l
		l = begin + 1
	}
}
