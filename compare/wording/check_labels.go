package wording

import (
	"slices"
	"sort"
	"strings"

	"parallax/compare/actor"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// LabelDifferences is the check for names that only one article gives.
func LabelDifferences() Check {
	return described("label-differences", findLabels)
}

func findLabels(r *Reader) []Finding {
	if r.Actors == nil {
		return nil
	}
	var out []Finding
	for _, row := range r.Actors.Rows {
		if row.Kind == actor.Body || !row.Telling() {
			continue
		}
		for a, cell := range row.Cells {
			for _, l := range cell {
				if others := r.otherLabels(row, a); l.Only && !l.Proper && !l.Plain && len(others) > 0 && r.OtherHead(row, a, l) {
					out = append(out, r.labelFindings(row, l, others)...)
				}
			}
		}
	}
	return out
}

// OtherHead reports whether no other article uses the head of a label in the
// row, or its modifier is loaded: "police" and "the local police" differ in
// nothing that needs a mark.
func (r *Reader) OtherHead(row actor.Row, article int, l actor.Label) bool {
	words := l.Words()
	if len(lexicon.Loaded().Find(words)) > 0 {
		return true
	}
	if strings.Contains(l.Text, " of ") || len(words) == 0 {
		return false
	}
	head := lexicon.Singular(words[len(words)-1].Lower)
	for a, cell := range row.Cells {
		for _, o := range cell {
			if a != article && !o.Proper && strings.Contains(" "+lexicon.Singular(strings.ToLower(o.Text))+" ", " "+head+" ") {
				return false
			}
		}
	}
	return true
}

// labelFindings is a finding for each mention in the outlet's own voice.
func (r *Reader) labelFindings(row actor.Row, l actor.Label, others []Other) []Finding {
	var out []Finding
	for _, i := range l.Mentions {
		m := r.Actors.Mentions[i]
		if m.Owner != quote.OwnWords {
			continue
		}
		key := "label"
		if len(row.Why) > 0 {
			key = "label.maybe"
		}
		f := Finding{
			Article: m.Article, Sentence: m.Sentence, Words: []news.Span{m.Span}, Voice: Own, Category: string(row.Kind),
			Evidence: []news.Passage{r.at(m.Article, m.Sentence)}, Others: others, Only: true,
		}
		out = append(out, f.because(key, words("label", l.Text), named("kind", plainKind(row.Kind)), words("others", r.cited(others))))
	}
	return out
}

func plainKind(k actor.Kind) string {
	switch k {
	case actor.Person:
		return "person"
	case actor.Group:
		return "people"
	}
	return "thing"
}

// otherLabels are what the other articles write in the row, the commonest
// label of each first; at most two of an article.
func (r *Reader) otherLabels(row actor.Row, article int) []Other {
	var out []Other
	for a, cell := range row.Cells {
		if a == article {
			continue
		}
		n := 0
		for _, l := range cell {
			if l.Proper && n > 0 || n == 2 {
				continue
			}
			m := r.Actors.Mentions[l.Mentions[0]]
			s := m.Span
			if !l.Proper && strings.HasPrefix(r.Article(a).Slice(s), l.Text) {
				s.End = s.Start + len(l.Text)
			}
			out = append(out, Other{a, s})
			n++
		}
	}
	return out
}

// cited are the words of others in quotation marks, each once, four at most.
func (r *Reader) cited(others []Other) string {
	var words []string
	for _, o := range others {
		w := "“" + news.OneLine(r.Article(o.Article).Slice(o.Span)) + "”"
		if !slices.Contains(words, w) && len(words) < 4 {
			words = append(words, w)
		}
	}
	return strings.Join(words, ", ")
}

// counterparts are what the other articles write for the actor in whose label
// a span stands.
func (r *Reader) counterparts(article, sentence int, s news.Span) []Other {
	if r.Actors == nil {
		return nil
	}
	all := r.Actors.Mentions
	first := sort.Search(len(all), func(i int) bool {
		return all[i].Article > article || all[i].Article == article && all[i].Sentence >= sentence
	})
	for _, m := range all[first:] {
		if m.Article != article || m.Sentence != sentence {
			break
		}
		if !m.Contains(s) {
			continue
		}
		for _, row := range r.Actors.Rows {
			if slices.Contains(row.Actors, m.Actor) {
				return r.otherLabels(row, article)
			}
		}
	}
	return nil
}

// IsLoaded reports whether words hold an entry of the list of loaded words; their
// capitals tell nothing.
func IsLoaded(words []token.Word) bool {
	small := slices.Clone(words)
	for i := range small {
		small[i].Capital = false
	}
	return len(lexicon.Loaded().Find(small)) > 0
}
