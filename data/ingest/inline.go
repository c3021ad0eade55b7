package ingest

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Links to other articles inside a paragraph: in brackets behind a word that
// points ("(RELATED: ...)", "[Read more: ...]"), or behind the last sentence.
var (
	bracketLink = regexp.MustCompile(`\s*(?:\((?:[A-Z]{3,}(?: [A-Z]{3,}){0,2}|Related|Read(?: [Mm]ore| [Aa]lso| [Nn]ext)?|See(?: [Aa]lso| [Mm]ore)?|More|Watch|Listen|Also [Rr]ead)\s*:\s*([^()]{12,200})\)|\[(?:[A-Z]{3,}(?: [A-Z]{3,}){0,2}|Related|Read(?: [Mm]ore| [Aa]lso| [Nn]ext)?|See(?: [Aa]lso| [Mm]ore)?|More|Watch|Listen|Also [Rr]ead)\s*:\s*([^\[\]]{12,200})\])`)
	tailLink    = regexp.MustCompile(`[.!?]["”’)]*(\s+(?:(?:READ(?: MORE| ALSO| NEXT)?|RELATED|SEE ALSO|WATCH|MORE)\s*:\s*\S.{8,200}|(?:Read|See|Learn) [Mm]ore(?: here)?[.…»>]*|READ MORE[.…»>]*))$`)
)

// pointing are the words in capitals before the colon of such a link.
var pointing = regexp.MustCompile(`^\s*[(\[](?:(?:READ|RELATED|SEE|WATCH|LISTEN|MORE|ALSO|LOOK|EXCLUSIVE|OPINION|ANALYSIS|PHOTOS|VIDEO|GALLERY|NEXT)\b ?)+:|^\s*[(\[]\p{Lu}\p{Ll}`)

// ruleInline is the rule of the book that such links fall under.
const ruleInline = "inline link"

// cutInline parts the links from the paragraphs that stay, as pieces behind
// the paragraph.
func cutInline(pieces []piece) []piece {
	var out []piece
	for _, p := range pieces {
		if p.rule != "" {
			out = append(out, p)
			continue
		}
		rest, links := linksIn(p.text)
		if rest == "" {
			out = append(out, piece{p.text, ruleInline})
			continue
		}
		out = append(out, piece{rest, ""})
		for _, l := range links {
			out = append(out, piece{l, ruleInline})
		}
	}
	return out
}

// linksIn is a paragraph without its links, and the links.
func linksIn(text string) (rest string, links []string) {
	if strings.ContainsAny(text, "([") {
		text = bracketLink.ReplaceAllStringFunc(text, func(s string) string {
			if !pointing.MatchString(s) {
				return s
			}
			links = append(links, strings.TrimSpace(s))
			return ""
		})
	}
	text, links = cutCards(text, links)
	if m := tailLinkIn(text); m != nil {
		links = append(links, strings.TrimSpace(text[m[2]:m[3]]))
		text = text[:m[2]]
	}
	return strings.TrimSpace(text), links
}

// tailWords are letters of which a link at the end has some: few paragraphs have them,
// and the expression takes far longer.
var tailWords = []string{"READ", "RELATED", "SEE ALSO", "WATCH", "MORE", " more", " More"}

// tailLinkIn is what tailLink matches, nil for nothing.
func tailLinkIn(text string) []int {
	if !slices.ContainsFunc(tailWords, func(w string) bool { return strings.Contains(text, w) }) {
		return nil
	}
	return tailLink.FindStringSubmatchIndex(text)
}

// shortestShout is how many words a line in capitals has that is the headline
// of another article and no subhead.
const shortestShout = 8

// shouts reports whether a line is such a headline: capitals alone, and no
// full stop at its end.
func (l line) shouts() bool {
	if l.words < shortestShout || l.text == "" || strings.ContainsAny(l.text[len(l.text)-1:], ".?!") {
		return false
	}
	letters := 0
	for _, r := range l.text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 4*shortestShout
}

// crossheads reports whether a text prints its subheads in capitals: three
// lines or more, of any length.
func crossheads(ls []line) bool {
	n := 0
	for _, l := range ls {
		if l.rule == "" && l.words > 1 && !strings.HasSuffix(l.text, ".") && strings.ToUpper(l.text) == l.text && strings.ToLower(l.text) != l.text {
			n++
		}
	}
	return n > 2
}

// shouted sets lines in capitals between two paragraphs aside, but for those
// that the page marks as a heading.
func shouted(ls []line, heading func(int) bool) {
	if crossheads(ls) {
		return
	}
	none := make([]bool, len(ls))
	for i, l := range ls {
		if l.rule == "" && l.shouts() && !heading(i) && besideText(ls, none, i, -1) && besideText(ls, none, i, 1) {
			ls[i].rule, ls[i].kind = ruleInline, kindBad
		}
	}
}
