package whom

import (
	"slices"
	"strings"
	"sync"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// peopleForms are the nouns for people and bodies, in lower case.
var peopleForms = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, e := range lexicon.People().Entries() {
		for _, f := range e.Forms {
			out[f] = true
		}
	}
	return out
})

// nouns reads which noun phrases may speak.
type nouns struct{ *Resolver }

// Speaking is a source of a cue cut to what can speak, empty where nothing can; named is true
// where its place says already that it is a name, as under a post.
func Speaking(r *Resolver, source, cue news.Span, named bool) news.Span {
	s := r.Phrase(source, cue)
	switch n := (nouns{r}); {
	case r.Nobody(s), NobodySays(r, s):
		return news.Span{}
	case !named && n.silent(s):
		return n.behind(s)
	default:
		return n.row(s)
	}
}

// silent reports whether a source is neither a name nor a noun for people, a body or a
// text, so that it cannot speak: "the details here", "a red cap", "more". Pronouns are
// resolved elsewhere and may speak.
func (r nouns) silent(source news.Span) bool {
	words := r.doc.WordsIn(source)
	if len(words) == 0 {
		return false
	}
	first := words[0].Lower
	if len(words) == 1 && (noSpeaker[strings.SplitN(first, "'", 2)[0]] || reflexives[first]) {
		return false
	}
	if personSubjects[first] {
		return false // "He and Ada Moss"
	}
	if n := len(words); n > 1 && reflexives[words[n-1].Lower] {
		source.End = words[n-2].End // "Moss himself"
	}
	return !r.mayHead(source)
}

// NobodySays reports whether a source says that nobody speaks: "no court", "neither miller".
func NobodySays(r *Resolver, source news.Span) bool {
	words := r.doc.WordsIn(source)
	return len(words) > 0 && nobodySpeaks[words[0].Lower]
}

// mayHead reports whether the head of a noun phrase may speak: that of what stands
// behind "of" where the head only says how many.
func (r nouns) mayHead(source news.Span) bool {
	words := r.nounPhrase(source)
	n := len(words)
	if n == 0 {
		return false
	}
	behind := r.doc.WordsIn(news.Span{Start: words[n-1].End, End: source.End})
	if len(behind) > 1 && behind[0].Lower == "of" && (quantified[words[n-1].Lower] || words[n-1].Number) {
		return r.mayHead(news.Span{Start: behind[1].Start, End: source.End})
	}
	if r.maySpeak(words[n-1]) {
		return true
	}
	for k := 0; k+1 < n; k++ {
		if next := words[k+1]; (isParticiple(next.Lower) || noSpeaker[next.Lower] || next.Number) && r.maySpeak(words[k]) {
			return true // "a copy seen by", "voters casting ballots", "millers we met", "Local 118"
		}
	}
	return false
}

// nounPhrase are the words of a source up to the first comma, bracket, dash or
// preposition, or an "and" between nouns, without a "there" at its end.
func (r nouns) nounPhrase(source news.Span) []token.Word {
	words := r.doc.WordsIn(source)
	n := min(1, len(words))
	for n < len(words) && !r.endsNoun(words, n) {
		n++
	}
	if n > 1 && placeTails[words[n-1].Lower] {
		n--
	}
	return words[:n]
}

// endsNoun reports whether the noun phrase that words begin with ends before word n.
func (r nouns) endsNoun(words []token.Word, n int) bool {
	text := r.doc.Article.Text
	gap := text[words[n-1].End:words[n].Start]
	w := words[n].Lower
	switch {
	case strings.ContainsAny(gap, ",(—–"):
		return true
	case gap == "-" || strings.HasPrefix(text[words[n].End:], "-"):
		return false
	case coordinators[w]:
		return r.maySpeak(words[n-1]) // not "current and former millers"
	}
	return headStop[w] || w == "such" || besideNames[w]
}

// isParticiple reports whether a word looks like a participle that tells more of a noun.
func isParticiple(w string) bool {
	return len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) || strongForms[w]
}

// maySpeak reports whether a noun may speak: a name, or one for people, a body or a text.
func (r nouns) maySpeak(w token.Word) bool {
	low := strings.TrimSuffix(w.Lower, "'s")
	one := lexicon.Singular(low)
	switch {
	case r.named(w), canSpeak[low], canSpeak[one], peopleForms()[low], titleWords[low], titleWords[one], unnamedHeads[low], spokesWords[low]:
		return true
	case peopleNouns[low], memberOf[low] != "", demonyms[low] != "", low == "old" && strings.HasSuffix(r.doc.Article.Text[:w.Start], "year-"):
		return true
	}
	if _, ok := lexicon.FindRole(low); ok || noTrades[one] {
		return ok
	}
	return slices.ContainsFunc(trades, func(end string) bool { return strings.HasSuffix(low, end) && len(low) > len(end)+2 })
}

// named reports whether a word is part of a name, or of that of a person elsewhere in the
// article, or has a capital that its place does not explain.
func (r nouns) named(w token.Word) bool {
	switch {
	case r.inName(w):
		return true
	case !w.Capital:
		text := r.doc.Article.Text
		return text[w.Start:w.End] != w.Lower || r.tail(w) // "diGenova"
	}
	return !r.opensSentence(w) || strings.Contains(w.Lower, ".") || r.roster.last[strings.TrimSuffix(w.Lower, "'s")] || r.speaksAlone(w)
}

// tail reports whether a small word ends a name with a mark: "mill.org", "Tae-ok".
func (r nouns) tail(w token.Word) bool {
	i, _ := r.doc.RangeIn(w.Span)
	if i == 0 || r.doc.Words[i-1].End != w.Start-1 || !r.doc.Words[i-1].Capital {
		return false
	}
	mark := r.doc.Article.Text[w.Start-1]
	return mark == '.' || mark == '-'
}

// inName reports whether a word is part of a name or of its titles.
func (r nouns) inName(w token.Word) bool {
	for i := max(0, r.roster.From(w.Start)-1); i < len(r.roster.Mentions) && r.roster.Mentions[i].Titled.Start <= w.Start; i++ {
		if m := r.roster.Mentions[i]; m.Overlaps(w.Span) || m.Titled.Contains(w.Span) {
			return true
		}
	}
	return false
}

// speaksAlone reports whether a comma stands right behind a word, or a verb for which it is
// the whole subject, where the article has it in no small letters: so does it behind a
// name that stands nowhere else.
func (r nouns) speaksAlone(w token.Word) bool {
	_, k := r.doc.RangeIn(w.Span)
	if k >= len(r.doc.Words) || r.small(w.Lower) || isParticiple(w.Lower) || strings.HasSuffix(w.Lower, "ly") || noName[w.Lower] {
		return false
	}
	gap := strings.TrimSpace(r.doc.Article.Text[w.End:r.doc.Words[k].Start])
	_, verb := lexicon.FindCue(r.doc.Words[k].Lower)
	return gap == "," || gap == "" && verb
}

// small reports whether the article writes a word in small letters somewhere.
func (r nouns) small(low string) bool {
	return slices.ContainsFunc(r.doc.Words, func(w token.Word) bool { return w.Lower == low && !w.Capital })
}

// opensSentence reports whether a word begins a sentence, where a capital tells nothing.
func (r nouns) opensSentence(w token.Word) bool {
	s := r.doc.SentenceAt(w.Start)
	return s < 0 || r.doc.Sentences[s].Headline() || w.Start-r.doc.Sentences[s].Start < 2
}

// behind is what can speak behind the comma of a source that begins with something that
// cannot, "Heading into the mill, Ada Moss", "More importantly, the court"; empty where
// nothing does.
func (r nouns) behind(source news.Span) news.Span {
	text := r.doc.Article.Slice(source)
	i := strings.LastIndexByte(text, ',')
	if i < 0 {
		return news.Span{}
	}
	words := r.doc.WordsIn(news.Span{Start: source.Start + i, End: source.End})
	if len(words) == 0 {
		return news.Span{}
	}
	s := news.Span{Start: words[0].Start, End: source.End}
	first := words[0]
	if first.Len() == 1 && first.Capital || !first.Capital && !determiners[first.Lower] && !personSubjects[first.Lower] || r.silent(s) {
		return news.Span{}
	}
	return r.Phrase(s, news.Span{})
}
