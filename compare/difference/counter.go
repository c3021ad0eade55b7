package difference

import (
	"fmt"
	"strconv"
	"strings"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/wording"
)

// Counter-evidence is what speaks against a sentence, or weakens it. It stands
// beside the sentence and leads to its passage.

// longestNearest is the length in bytes up to which a nearest sentence is cited.
const longestNearest = 220

// nearestNote is "Nearest in Common Ground: “...”" for the sentence that comes
// nearest to what was not found.
func (w *writer) nearestNote(at align.Place) []Note {
	if at.Sentence < 0 {
		return nil
	}
	s := w.in.Docs[at.Article].Sentences[at.Sentence].Span
	l := w.line()
	l.say("Nearest in ")
	l.outlet(at.Article)
	l.say(": ")
	l.cite(at.Article, s, shortened(w.in.Article(at.Article).Slice(s)))
	l.say(".")
	return []Note{{l.pieces, w.in.Sentence(at)}}
}

// shortened cuts a passage that is too long to be cited beside a sentence.
func shortened(text string) string {
	text = flat(text)
	if len(text) <= longestNearest {
		return text
	}
	return text[:strings.LastIndex(text[:longestNearest], " ")] + " …"
}

// labelNotes are "The Ledger also writes “union members”, once." for labels in
// the outlet's own voice that a row shares with other articles.
func (w *writer) labelNotes(row actor.Row, article int) []Note {
	for _, l := range row.Cells[article] {
		if l.Own == 0 || l.Proper || wording.IsLoaded(l.Text) || l.Only && w.in.OtherHead(row, article, l) {
			continue
		}
		for _, i := range l.Mentions {
			if m := w.in.Actors.Mentions[i]; m.Owner == quote.OwnWords {
				line := w.line()
				line.outlet(article)
				line.say(" also writes ")
				line.cite(article, m.Span, l.Text)
				line.say(", " + times(l.Own) + ".")
				return []Note{{line.pieces, w.in.at(article, m.Sentence)}}
			}
		}
	}
	return nil
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return strconv.Itoa(n) + " times"
}

// verbNotes are "The Ledger also lets Rosa Delgado speak with plain verbs, 3
// times." for the article whose loud verbs a sentence lists.
func (w *writer) verbNotes(s speakerVerbs, loud int) []Note {
	u := s.uses[loud]
	n, first := 0, -1
	for _, q := range u.quotes {
		if plainVerbs[w.verb(u.article, w.in.Quotes[u.article][q])] {
			if n++; first < 0 {
				first = q
			}
		}
	}
	if n == 0 {
		return nil
	}
	l := w.line()
	l.outlet(u.article)
	l.say(fmt.Sprintf(" also has a plain verb for %s, %s.", w.usualName(s.name), times(n)))
	return []Note{{l.pieces, w.in.Passage(u.article, w.in.Quotes[u.article][first].Cue)}}
}

// numberNotes are "Common Ground also has 23." for an article that gives the
// number of others too, in a sentence about the same.
func (w *writer) numberNotes(f figure.Figure) []Note {
	var out []Note

	for _, v := range f.Values {
		nouns, acts := w.about(v)
		for i := range w.in.Docs[v.Article].Sentences {
			if i == v.Sentence {
				continue
			}
			for _, q := range w.in.Numbers[v.Article][i] {
				other := figure.Value{Place: align.Place{Article: v.Article, Sentence: i}, Quantity: q}
				if !w.givenBy(f, v.Article, q) || !w.sameAbout(other, nouns, acts) || len(out) > 0 && out[len(out)-1].Passage.Article == w.in.Article(v.Article).ID {
					continue
				}
				l := w.line()
				l.outlet(v.Article)
				l.say(" also has ")
				l.add(Piece{Value, lowerFirst(flat(w.slice(other))), v.Article, q.Span})
				l.say(".")
				out = append(out, Note{l.pieces, w.in.Sentence(other.Place)})
			}
		}
	}
	return out
}

// givenBy reports whether another article gives a number in a figure, and this
// one does not.
func (w *writer) givenBy(f figure.Figure, article int, q number.Quantity) bool {
	by := false
	for _, v := range f.Values {
		same := figure.Relate(v.Quantity, q) == figure.Same
		if same && v.Article == article {
			return false
		}
		by = by || same
	}
	return by
}

func (w *writer) sameAbout(v figure.Value, nouns, acts []string) bool {
	n, a := w.about(v)
	return len(shared(nouns, n)) > 0 || len(shared(acts, a)) > 0
}

// placementNotes are "The Ledger gives it 3 sentences, Common Ground 1." where
// the article that tells a fact late tells more of it.
func (w *writer) placementNotes(ps []Placement) []Note {
	top, low := ps[0], ps[len(ps)-1]
	if low.Sentences < 2 || low.Sentences <= top.Sentences {
		return nil
	}
	l := w.line()
	l.outlet(low.Article)
	l.say(fmt.Sprintf(" gives it %d sentences, ", low.Sentences))
	l.outlet(top.Article)
	l.say(fmt.Sprintf(" %d.", top.Sentences))
	return []Note{{l.pieces, w.in.Sentence(low.At)}}
}

// loadedElsewhere are "At the same place Fox News has “rioters”." for loaded
// words of others at the places of those that one article has alone.
func (w *writer) loadedElsewhere(fs []wording.Finding) []Note {
	for _, f := range fs {
		for _, o := range f.Others {
			text := w.in.Article(o.Article).Slice(o.Span)
			if !wording.IsLoaded(text) {
				continue
			}
			l := w.line()
			l.say("At the same place ")
			l.outlet(o.Article)
			l.say(" has ")
			l.cite(o.Article, o.Span, text)
			l.say(".")
			d := w.in.Docs[o.Article]
			return []Note{{l.pieces, w.in.at(o.Article, max(0, d.SentenceAt(o.Span.Start)))}}
		}
	}
	return nil
}
