package actor

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Label is a name by which one article calls the actor of a row.
type Label struct {
	// Text is the label with its modifiers, as it is first written.
	Text string
	// Mentions are indexes into Result.Mentions, in order; the first is the
	// first mention.
	Mentions []int
	// Own, Quoted and Reported count the mentions by voice.
	Own, Quoted, Reported int
	// Scare counts those in quotation marks that no speaker is named for.
	Scare int
	// Acts and ActedOn count the mentions whose role is sure.
	Acts, ActedOn int
	// Proper is true for a plain name, Plain for one with no more than a rank.
	Proper, Plain bool
	// Only is true when no other article uses the label.
	Only bool

	words []token.Word
	core  core
}

// Words are those of Text, in order; nobody may change them.
func (l Label) Words() []token.Word {
	if l.words == nil {
		return token.Read(l.Text)
	}
	return l.words
}

// Count is the number of mentions.
func (l Label) Count() int { return len(l.Mentions) }

// plainest is the commonest label in the outlets' own voice that is neither
// loaded nor a word for anybody.
func (w *Row) plainest(name string) string {
	most := 0
	for _, cell := range w.Cells {
		for _, l := range cell {
			words := l.Words()
			rank := 2 * l.Own
			if !l.Only {
				rank += 100 // what others write too names it best
			}
			rank = 10*rank - len(words) // of equals the shortest
			if rank <= most || len(words) == 0 || generic[lexicon.Singular(words[len(words)-1].Lower)] || len(lexicon.Loaded().Find(words)) > 0 {
				continue
			}
			name, most = l.Text, rank
		}
	}
	return name
}

// labelKey is a label as it is compared: small letters, singular heads.
func labelKey(text string) string {
	return strings.TrimSuffix(strings.ToLower(text), "s")
}

// count1 counts a mention under its label.
func (f *finder) count1(r *Result, w *Row, i int) {
	m := f.mentions[i]
	text, proper := f.labelOf(m)
	cell := &w.Cells[m.Article]
	k := slices.IndexFunc(*cell, func(l Label) bool { return labelKey(l.Text) == labelKey(text) })
	if k < 0 {
		*cell = append(*cell, Label{Text: text, Proper: proper, words: f.labelWords(m, proper)})
		k = len(*cell) - 1
	}
	l := &(*cell)[k]
	l.Mentions = append(l.Mentions, i)
	switch m.Owner {
	case quote.QuotedWords:
		l.Quoted++
	case quote.ReportedWords:
		l.Reported++
	default:
		l.Own++
	}
	l.Scare += indicate(m.Scare)
	l.Acts += indicate(m.Role == Acts)
	l.ActedOn += indicate(m.Role == ActedOn)
}

// labelOf is the words by which a mention calls the actor: the title before a
// name, else the name; a common noun with its modifiers, and with what "of"
// adds to a role.
func (f *finder) labelOf(m mention) (text string, proper bool) {
	doc := f.in.Docs[m.Article].Article
	if m.key.name != nil {
		before := news.OneLine(doc.Slice(news.Span{Start: m.Start, End: m.Head.Start}))
		if before = strings.Trim(before, " ,"); labels(before) {
			return before, false
		}
		return news.OneLine(doc.Slice(m.Head)), true
	}
	text = news.OneLine(f.small(m))
	before, behind := f.besideRole(m, text)
	return before + text + behind, false
}

// labelWords are the words of a mention's label, as the document has them.
func (f *finder) labelWords(m mention, proper bool) []token.Word {
	d := f.in.Docs[m.Article]
	switch {
	case m.key.name != nil && proper:
		return d.WordsIn(m.Head)
	case m.key.name != nil:
		return d.WordsIn(news.Span{Start: m.Start, End: m.Head.Start})
	}
	text := f.small(m)
	words := slices.Clone(d.WordsIn(m.Span))
	for i := range words {
		r, _ := utf8.DecodeRuneInString(text[words[i].Start-m.Start:])
		words[i].Capital = unicode.IsUpper(r)
	}
	if before, rest := f.besideRole(m, text); before != "" || rest != "" {
		words = append(token.Read(before), words...)
		words = append(words, d.WordsIn(news.Span{Start: m.End, End: m.End + len(rest)})...)
	}
	return words
}

// besideRole is what a label has before and behind the words of a role: whose
// it is, and what "of" adds.
func (f *finder) besideRole(m mention, text string) (before, behind string) {
	if !titles[m.key.head] || m.key.plural {
		return "", ""
	}
	if rest, ok := complement(f.in.Docs[m.Article].Article.Text[m.End:]); ok {
		behind = rest
	}
	if m.key.owner != "" && !determiners[m.key.owner] && demonyms[m.key.owner] == "" && !strings.HasPrefix(strings.ToLower(text), m.key.owner) {
		before = f.possessor(m)
	}
	return before, behind
}

// small is the text of a common noun, without the capitals that its words have
// from their place: at the beginning of a sentence, in a headline.
func (f *finder) small(m mention) string {
	l := f.lines[m.Article][m.Sentence]
	text := []byte(l.text[m.Start:m.End])
	first, end := l.wordsOf(m.Span)
	for i := max(first, 0); i < end; i++ {
		w := l.words[i]
		if (i == 0 || l.title) && w.Capital && !f.isName(l, i) && l.text[w.Start] < utf8.RuneSelf && strings.ToUpper(l.text[w.Start:w.End]) != l.text[w.Start:w.End] {
			text[w.Start-m.Start] += 'a' - 'A'
		}
	}
	return string(text)
}

// possessor is whose a role is, as it is written before it: "union's ".
func (f *finder) possessor(m mention) string {
	before := f.in.Docs[m.Article].Article.Text[:m.Start]
	words := strings.Fields(before[max(0, len(before)-60):])
	if n := len(words); n > 0 && len(words[n-1]) > 1 && strings.EqualFold(bareWritten(words[n-1]), m.key.owner) {
		return words[n-1] + " "
	}
	return m.key.owner + "'s "
}

// bareWritten is a word as it is written, without its possessive ending.
func bareWritten(w string) string { return bare(strings.ReplaceAll(w, "’", "'")) }

// labels reports whether the words before a name say more than its bearer's
// sex: a role is among them.
func labels(before string) bool {
	for _, w := range strings.Fields(strings.ToLower(before)) {
		if w = strings.Trim(w, ".,"); titles[w] && !softTitles[w] || w == "chief" {
			return true
		}
	}
	return false
}

// complement is " of Local 118" after a role.
func complement(rest string) (string, bool) {
	if !strings.HasPrefix(rest, " of ") {
		return "", false
	}
	end := strings.IndexAny(rest, ",.;:\n\"“”)")
	if end < 0 || len(strings.Fields(rest[:end])) > 5 {
		return "", false
	}
	return rest[:end], true
}
