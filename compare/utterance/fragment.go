package utterance

import (
	"slices"
	"sort"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Fragment is a piece of text that may return in another article: a stretch in
// quotation marks, or the part of a quotation that has none, such as a post.
type Fragment struct {
	// Article is the index of the document, Quote that of the quotation which
	// holds the fragment, -1 when none does.
	Article, Quote int
	Span           news.Span
	// Quoted is true for a stretch in quotation marks and for a passage in a
	// form.
	Quoted bool

	words   []wordAt
	speaker string
	head    string // last word of the speaker, described or named, "" for nobody
}

// wordAt is a word in comparable form with its place.
type wordAt struct {
	news.Span
	key      string
	id       int32 // see matcher; equal words have equal numbers
	inserted bool  // stands in square brackets, which its place includes
}

// fragments are the pieces of one article in text order.
func fragments(article int, d *token.Document, t quote.Text) []Fragment {
	owner := ownerOf(t.Quotes)
	var out []Fragment
	for _, s := range t.Marks {
		f := Fragment{Article: article, Quote: owner(s.Span), Span: s.Span, Quoted: true}
		out = appendFragment(out, d, f, t.Quotes)
	}
	for i, q := range t.Quotes {
		for _, c := range q.Content {
			if q.Form != "" || q.Kind == quote.Indirect {
				out = appendFragment(out, d, Fragment{Article: article, Quote: i, Span: c, Quoted: q.Form != ""}, t.Quotes)
			}
		}
	}
	return out
}

// mostCompared is the number of words by which fragments are compared, so that
// a speech of a hundred pages costs no more than a long paragraph.
const mostCompared = 600

func appendFragment(out []Fragment, d *token.Document, f Fragment, quotes []quote.Quote) []Fragment {
	f.words = comparable(d, f.Span)
	if len(f.words) == 0 {
		return out
	}
	f.words = f.words[:min(len(f.words), mostCompared)]
	if f.Quote >= 0 {
		f.speaker, f.head = speakerKey(quotes[f.Quote]), speakerHead(quotes[f.Quote])
	}
	return append(out, f)
}

// ownerOf finds the quotation whose content holds the start of a span, -1 when
// none does.
func ownerOf(quotes []quote.Quote) func(news.Span) int {
	type piece struct {
		news.Span
		quote int
	}
	var pieces []piece
	for i, q := range quotes {
		for _, c := range q.Content {
			pieces = append(pieces, piece{c, i})
		}
	}
	sort.SliceStable(pieces, func(i, j int) bool { return pieces[i].Start < pieces[j].Start })
	return func(s news.Span) int {
		i := sort.Search(len(pieces), func(i int) bool { return pieces[i].Start > s.Start })
		for back := 1; back <= 3 && i-back >= 0; back++ {
			if p := pieces[i-back]; p.End > s.Start {
				return p.quote
			}
		}
		return -1
	}
}

// speakerHead is the last word of a speaker, in small letters.
func speakerHead(q quote.Quote) string {
	f := strings.Fields(strings.ToLower(q.Speaker))
	if len(f) == 0 {
		return ""
	}
	return f[len(f)-1]
}

// speakerKey is the last word of a named speaker, of several in the order of the alphabet;
// "" when nobody is named.
func speakerKey(q quote.Quote) string {
	if q.Speaker == "" || q.Unnamed {
		return ""
	}
	var lasts []string
	for _, one := range together(q.Speaker) {
		f := strings.Fields(one)
		last := f[len(f)-1]
		if strings.ToLower(last[:1]) == last[:1] { // "the department"
			return ""
		}
		lasts = append(lasts, strings.ToLower(strings.TrimSuffix(last, ".")))
	}
	slices.Sort(lasts)
	return strings.Join(lasts, "+")
}

// together are the persons who speak together, "Ada Moss, Ole Berg and Una Falk", each by
// name; of other speakers it is the one.
func together(speaker string) []string {
	front, last, joint := strings.Cut(speaker, " and ")
	if !joint {
		return []string{speaker}
	}
	all := append(strings.Split(front, ", "), last)
	if slices.ContainsFunc(all, func(one string) bool { return !quote.IsPersonName(strings.Fields(one)) }) {
		return []string{speaker}
	}
	return all
}

// sameSpeaker reports whether two keys of speakers have somebody in common.
func sameSpeaker(a, b string) bool {
	if a == b {
		return true
	}
	all := strings.Split(b, "+")
	return slices.ContainsFunc(strings.Split(a, "+"), func(one string) bool { return slices.Contains(all, one) })
}

// comparable are the words of s in lower case, without apostrophes, hyphens
// and dots, so that punctuation does not part equal quotations.
func comparable(d *token.Document, s news.Span) []wordAt {
	text, tokens := d.Article.Text, d.WordsIn(s)
	if len(tokens) == 0 {
		return nil
	}
	out := make([]wordAt, 0, len(tokens))
	bracket := 0
	at := s.Start
	for _, w := range tokens {
		word := wordAt{Span: w.Span, key: wordKey(w.Lower)}
		for i := at; i < w.Start; i++ {
			switch text[i] {
			case '[':
				bracket++
				word.Start = i
			case ']':
				bracket = max(0, bracket-1)
				if len(out) > 0 && out[len(out)-1].inserted {
					out[len(out)-1].End = i + 1
				}
			}
		}
		word.inserted = bracket > 0
		out = append(out, word)
		at = w.End
	}
	if n := len(out); n > 0 && out[n-1].inserted && strings.HasPrefix(text[at:s.End], "]") {
		out[n-1].End = at + 1
	}
	return out
}

var keyCleaner = strings.NewReplacer("'", "", ".", "", ",", "", "_", "")

// wordKey is what a word in lower case is compared by.
func wordKey(lower string) string {
	for i := range len(lower) {
		switch lower[i] {
		case '\'', '.', ',', '_':
			return keyCleaner.Replace(lower)
		}
	}
	return lower // most words need nothing
}
