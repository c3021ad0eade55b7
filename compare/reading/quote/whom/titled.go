package whom

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// titled is the person whose name a source is with what stands in front of it as a title,
// however long: "the mill's chief of staff Ada Moss", "Former envoy to the Lom Union Ada
// Moss", "Office of Mills and Roads director Ada Moss". Behind it no more than a seat or an
// apposition may stand. The one in "a lawyer for the former aide Ada Moss" is somebody else,
// and so is the first of two.
func titled(r *Resolver, source news.Span) *Name {
	for _, m := range r.roster.Within(source) {
		if !r.Person(m.Name) || len(m.Name.Words) < 2 || m.Titled.Start < source.Start {
			continue
		}
		n := nouns{r}
		if !n.onlyApposed(news.Span{Start: m.End, End: max(m.End, source.End)}) {
			return nil
		}
		if n.leadsUp(source.Start, m) || n.officeOf(source.Start, m) {
			return m.Name
		}
		return nil
	}
	return nil
}

// onlyApposed reports whether what stands behind a name in a source is nothing, a seat, or
// an apposition in which nobody else is joined to the name.
func (r nouns) onlyApposed(behind news.Span) bool {
	text := r.doc.Article.Slice(behind)
	if isSeat(text) {
		return true
	}
	if apposed := strings.TrimLeft(text, " \n"); !strings.HasPrefix(apposed, ",") && !strings.HasPrefix(apposed, "(") && !isDash(text[:len(text)-len(strings.TrimLeft(text, "-–— "))]) {
		return false
	}
	return !slices.ContainsFunc(r.roster.Within(behind), func(m Mention) bool { return r.Person(m.Name) && !r.owns(m.End) })
}

// leadsUp reports whether the words in front of a name end in a noun for one person and hold
// no preposition outside of the names of bodies, so that all of them are about the one named.
func (r nouns) leadsUp(start int, m Mention) bool {
	words := r.doc.WordsIn(news.Span{Start: start, End: m.Start})
	n := len(words)
	if n == 0 || !r.onePerson(words[n-1]) || r.parted(news.Span{Start: start, End: m.Start}) {
		return false
	}
	for k, w := range words[:n-1] {
		switch {
		case coordinators[w.Lower]:
			if !w.Capital && !r.joinsTitles(words, k) {
				return false
			}
		case (headStop[w.Lower] || besideNames[w.Lower]) && !r.insideTitle(words, k):
			return false
		}
	}
	return true
}

// insideTitle reports whether a preposition stands inside the name of an office or joins a
// compound: "Office of Mills", "chief of staff", "editor-in-chief".
func (r nouns) insideTitle(words []token.Word, k int) bool {
	if k == 0 || k+1 >= len(words) {
		return false
	}
	text := r.doc.Article.Text
	hyphened := text[words[k-1].End:words[k].Start] == "-"
	office := words[k].Lower == "of" && (words[k-1].Capital && words[k+1].Capital && r.mayName(words[k-1]) || charges[words[k+1].Lower])
	return hyphened || office
}

// mayName reports whether a word may open the name of an office: it is one thing, no person.
func (r nouns) mayName(w token.Word) bool {
	return !determiners[w.Lower] && lexicon.Singular(w.Lower) == w.Lower && !r.onePerson(w)
}

// joinsTitles reports whether "and" at word k joins two titles of one person or two parts of
// one: "friend and fellow miller", "Mills and Roads Minister". Behind "the" two people speak.
func (r nouns) joinsTitles(words []token.Word, k int) bool {
	if k == 0 || k+1 >= len(words) || articles[words[k+1].Lower] || articles[words[0].Lower] {
		return false
	}
	return words[k-1].Capital && words[k+1].Capital && !r.onePerson(words[k-1]) || lexicon.Singular(words[k-1].Lower) == words[k-1].Lower
}

// officeOf reports whether a title with what it is in charge of stands right in front of a
// name: "Chairman of the Lom Party Ada Moss", "chief of staff Ada Moss".
func (r nouns) officeOf(start int, m Mention) bool {
	words := r.doc.WordsIn(news.Span{Start: start, End: m.Titled.Start})
	of := slices.IndexFunc(words, func(w token.Word) bool { return beforeCharge[w.Lower] })
	if of < 1 || of+1 >= len(words) || r.parted(news.Span{Start: start, End: m.Titled.Start}) {
		return false
	}
	if !leads(words[of-1].Lower) {
		return false
	}
	if (m.Titled.Start < m.Start || words[of].Lower == "to") && words[of+1].Lower != "the" {
		return false
	}
	if slices.ContainsFunc(words[of+1:], func(w token.Word) bool { return !w.Capital && !inCharge[w.Lower] && !charges[w.Lower] }) {
		return false
	}
	last := words[len(words)-1]
	return last.Capital && !strings.HasSuffix(last.Lower, "'s") || charges[last.Lower]
}

// leads reports whether a noun is a title of one person who is in charge of something.
func leads(head string) bool {
	return (titleWords[head] || leading[head]) && !spokesWords[head] && !helping[head] && lexicon.Singular(head) == head
}

// parted reports whether a comma, a bracket or a dash stands in some words.
func (r nouns) parted(s news.Span) bool {
	text := r.doc.Article.Slice(s)
	return strings.ContainsAny(text, ",;:(—") || isDash(text)
}

// onePerson reports whether a word is a noun for one person: "minister", "miller".
func (r nouns) onePerson(w token.Word) bool {
	low := w.Lower
	if !strings.HasSuffix(low, "ss") && lexicon.Singular(low) != low {
		return false
	}
	if peopleForms()[low] || isPerson(low) || memberOf[low] != "" {
		return true
	}
	return slices.ContainsFunc(trades, func(end string) bool {
		return strings.HasSuffix(low, lexicon.Singular(end)) && len(low) > len(end)+2
	}) && r.maySpeak(w)
}
