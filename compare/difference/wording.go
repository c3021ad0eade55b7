package difference

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/wording"
)

// How many loaded words a sentence names, and how many an article must have of
// its own for one to be written.
const (
	leastLoaded = 1
	mostLoaded  = 4
)

// loaded are the sentences about loaded words that one article alone uses.
type loaded struct{ *event }

// write gives "Only The Ledger has, in its own words, “choked off”,
// “agitators” and “at last”." for words of the list that one article alone
// uses, in its own voice.
func (w *loaded) write() []Difference {
	if len(w.in.Docs) < 2 {
		return nil
	}
	of := make([][]wording.Finding, len(w.in.Docs))
	for _, f := range wording.LoadedWording().Find(w.in.Reader) {
		if f.Only && f.Voice == wording.Own && lexicon.Category(f.Category).Strong() && !w.people.nameInBody(f.Article, f.Words[0]) && !w.afterColon(f) {
			of[f.Article] = append(of[f.Article], f)
		}
	}
	var out []Difference
	for a, fs := range of {
		fs = w.distinct(fs)
		if len(fs) == 1 && !w.tellsAlone(fs[0]) {
			continue
		}
		if len(fs) >= leastLoaded {
			out = append(out, w.loadedSentence(a, fs[:min(len(fs), mostLoaded)]))
		}
	}
	return out
}

// afterColon reports whether the sentence before ends with a colon, so that the
// words may be somebody's although no marks stand around them.
func (w *loaded) afterColon(f wording.Finding) bool {
	d := w.in.Docs[f.Article]
	return f.Sentence > 0 && strings.HasSuffix(strings.TrimSpace(d.Text(f.Sentence-1)), ":")
}

// onTop is the part of an article in which one loaded word is worth a sentence.
const onTop = .25

// tellsAlone reports whether a single word stands near the top, but not in the
// headline, of which another sentence tells.
func (w *loaded) tellsAlone(f wording.Finding) bool {
	a := w.in.Article(f.Article)
	return !w.in.Docs[f.Article].Sentences[f.Sentence].Headline() && float64(f.Words[0].Start) < onTop*float64(len(a.Text))
}

// distinct leaves out words of the same stem, those of the headline first, then
// in text order.
func (w *loaded) distinct(fs []wording.Finding) []wording.Finding {
	fs = slices.Clone(fs)
	slices.SortStableFunc(fs, func(x, y wording.Finding) int { return cmp.Compare(x.Words[0].Start, y.Words[0].Start) })
	seen := map[string]bool{}
	return slices.DeleteFunc(fs, func(f wording.Finding) bool {
		key := ""
		for _, x := range w.in.Docs[f.Article].WordsIn(f.Words[0]) {
			key += x.Stem + " "
		}
		old := seen[key]
		seen[key] = true
		return old
	})
}

func (w *loaded) loadedSentence(article int, fs []wording.Finding) Difference {
	l := w.line()
	l.say("Only ")
	l.outlet(article)
	l.say(" writes, in its own words, ")
	d := begin("wording")
	height := 0.0
	for i, f := range fs {
		l.say(joint(i, len(fs)))
		s := f.Words[0]
		l.cite(article, s, w.in.Article(article).Slice(s))
		if !slices.Contains(d.Evidence, f.Evidence[0]) {
			d.Evidence = append(d.Evidence, f.Evidence[0])
		}
		height += 1 - w.depth(article, s.Start)
	}
	l.say(".")
	d.Pieces, d.Counter = l.pieces, w.loadedElsewhere(fs)
	d.Weight = weigh(d.Key, measure{amount: float64(len(fs)), height: height / float64(len(fs))})
	return d
}

// loadedElsewhere are "At the same place Fox News has “rioters”." for loaded
// words of others at the places of those that one article has alone.
func (w *loaded) loadedElsewhere(fs []wording.Finding) []Note {
	for _, f := range fs {
		for _, o := range f.Others {
			text := w.in.Article(o.Article).Slice(o.Span)
			if !wording.IsLoaded(w.in.Docs[o.Article].WordsIn(o.Span)) {
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
