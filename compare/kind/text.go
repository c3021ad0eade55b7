package kind

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// opening finds a sentence at the beginning that says what the text is.
func opening(d *token.Document) []Note {
	for k, i := range bodySentences(d) {
		if k >= startSentences {
			break
		}
		words := d.WordsOf(i)
		at := openings.find(words)
		if at < 0 {
			continue
		}
		k, n := openings.at(words, at)
		if k == Letter && at > 0 {
			continue // "a letter to the editor said"
		}
		return []Note{in(d, k, InText, news.Span{Start: words[at].Start, End: words[at+n-1].End})}
	}
	return nil
}

// turnLabel is a speaker before what he or she says: "TRASK:", "MAYOR DANA
// TRASK, MARLOW:".
var turnLabel = regexp.MustCompile(`^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, [^:]{1,60}|\s?\([^)]{1,30}\))?:(?:\s|$)`)

// A text is a transcript from so many turns on that are so much of its
// paragraphs and begin at the head; a passage of an interview inside an article
// is none.
const (
	leastTurns = 4
	turnShare  = .6
	firstTurn  = 3 // the paragraph, from 1, by which they have begun
)

// turns finds a text most of which is turns of speakers who are named in front.
func turns(d *token.Document) []Note {
	n, all := 0, 0
	var first news.Span
	for _, p := range d.Paragraphs {
		if p.Headline {
			continue
		}
		all++
		label := strings.TrimSpace(turnLabel.FindString(d.Article.Slice(p.Span)))
		if label == "" {
			continue
		}
		if n++; n == 1 && all > firstTurn {
			return nil
		} else if n == 1 {
			first = news.Span{Start: p.Start, End: p.Start + len(label)}
		}
	}
	if n < leastTurns || float64(n) < turnShare*float64(all) {
		return nil
	}
	return []Note{in(d, Transcript, InTurns, first)}
}

// longestSalutation is the length in words of the first line of a letter.
const longestSalutation = 7

// salutation finds a first paragraph like "Dear Mayor Trask,".
func salutation(d *token.Document) []Note {
	s, ok := firstParagraph(d)
	words := d.WordsIn(s)
	if !ok || len(words) < 2 || len(words) > longestSalutation || words[0].Lower != "dear" {
		return nil
	}
	if text := d.Article.Slice(s); !strings.HasSuffix(text, ",") && !strings.HasSuffix(text, ":") {
		return nil
	}
	return []Note{in(d, Letter, InText, s)}
}

// creditWithin is how far down in the body a credit may stand, in bytes.
const creditWithin = 120

// agency finds the credit of an agency that is not the outlet.
func agency(d *token.Document) []Note {
	a := d.Article
	if a.Agency == "" || a.Agency == a.Outlet {
		return nil
	}
	n := Note{Kind: Agency, Place: InCredit, Words: a.Agency}
	body := a.Body()
	head := a.Text[body.Start:min(body.End, body.Start+creditWithin)]
	if at := strings.Index(head, "("); at >= 0 {
		if end := strings.Index(head[at:], ")"); end > 1 && !strings.ContainsAny(head[at:at+end], " \n") {
			n.Span = news.Span{Start: body.Start + at + 1, End: body.Start + at + end}
		}
	}
	return []Note{n}
}

// cutOff finds a text that starts in the middle: its first letter is a small
// one. Particles of names ("de"), addresses and markup prove nothing.
func cutOff(d *token.Document) []Note {
	s, ok := firstParagraph(d)
	if !ok || d.Article.Language != "" && d.Article.Language != "en" {
		return nil
	}
	first, _, _ := strings.Cut(d.Article.Slice(s), " ")
	words := d.WordsIn(s)
	if len(words) < 2 || particles[words[0].Lower] || strings.ContainsAny(first, "=/<>@#._") {
		return nil
	}
	r, size := utf8.DecodeRuneInString(first)
	if next, _ := utf8.DecodeRuneInString(first[size:]); !unicode.IsLower(r) || unicode.IsUpper(next) || unicode.IsDigit(next) {
		return nil // "iPhone"
	}
	end := words[min(len(words), 5)-1].End
	return []Note{in(d, CutOff, InText, news.Span{Start: s.Start, End: end})}
}

// fewWords is the length of a text below which little can be compared.
const fewWords = 80

// brief finds a very short text.
func brief(d *token.Document) []Note {
	n := 0
	for range strings.FieldsSeq(d.Article.Slice(d.Article.Body())) {
		if n++; n == fewWords {
			return nil
		}
	}
	return []Note{{Kind: Short, Place: InText, Count: n}}
}

// firstParagraph is the first paragraph below the headline.
func firstParagraph(d *token.Document) (news.Span, bool) {
	for _, p := range d.Paragraphs {
		if !p.Headline {
			return p.Span, true
		}
	}
	return news.Span{}, false
}
