package whom

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// ownWords is who said or wrote what a source is: "Moss's careful wording", "the
// board's statement". "Moss's lawyer" is somebody else.
func (r *Resolver) ownWords(source news.Span) *Name {
	if !utterances[r.headNoun(source)] {
		return nil
	}
	for _, m := range r.roster.Within(source) {
		from, to := r.doc.RangeIn(news.Span{Start: m.End, End: r.head(source).Start})
		if r.owns(m.End) && m.End < r.head(source).Start && to-from <= mostOfNoun {
			return m.Name
		}
	}
	return nil
}

// behindRole is the person whose name ends a source that begins with a role, where
// more titles or a comma join it: "chairman of the board Gen. Roy Hill". The one in
// "a spokesman for President Roy Hill" is somebody else.
func (r *Resolver) behindRole(source news.Span, head string) *Name {
	mentions := r.roster.Within(source)
	if len(mentions) == 0 || !titleWords[head] {
		return nil
	}
	m := mentions[len(mentions)-1]
	words := r.doc.WordsIn(news.Span{Start: source.Start, End: m.Start})
	if !r.Person(m.Name) || strings.Trim(r.doc.Article.Slice(news.Span{Start: min(m.End, source.End), End: source.End}), "., ") != "" {
		return nil
	}
	end, titled := m.Start, false
	for n := len(words); n > 1; n-- {
		w := words[n-1]
		if strings.Contains(r.doc.Article.Text[w.End:end], ",") {
			return m.Name
		}
		if !titleWords[w.Lower] {
			if titled && w.Capital {
				return m.Name
			}
			return nil
		}
		end, titled = w.Start, true
	}
	return nil
}

// Nobody reports whether a source cannot speak: no word with letters, an article
// alone, a pronoun with its verb, "I'll", or a noun such as "evidence" that the
// article does not use as a name.
func (r *Resolver) Nobody(source news.Span) bool {
	own := r.doc.WordsIn(source)
	for _, w := range own {
		if !w.Number && !articles[w.Lower] {
			return len(own) == 1 && r.silent(own[0])
		}
	}
	return !source.Empty()
}

// silent is Nobody for one word.
func (r *Resolver) silent(w token.Word) bool {
	if before, _, cut := strings.Cut(w.Lower, "'"); cut && noSpeaker[before] {
		return true
	}
	if !abstract[w.Lower] {
		return false
	}
	named := r.roster.Within(w.Span)
	return len(named) == 0 || named[0].Name.Count < 2
}
