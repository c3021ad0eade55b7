package worded

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/lexicon"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// How many loaded words a sentence names, and how many an article must have of
// its own for one to be written.
const (
	leastLoaded = 2
	mostLoaded  = 4
)

// loaded are the sentences about loaded words that one article alone uses.
type loaded struct{ *event.Event }

// write gives "Only The Ledger has, in its own words, “choked off”,
// “agitators” and “at last”." for words of the list that one article alone
// uses, in its own voice.
func (w *loaded) write() []difference.Difference {
	if len(w.In.Docs) < 2 {
		return nil
	}
	of := make([][]wording.Finding, len(w.In.Docs))
	for _, f := range wording.LoadedWording().Find(w.In.Reader) {
		if f.Only && f.Voice == wording.Own && lexicon.Category(f.Category).Strong() && !w.People.NameInBody(f.Article, f.Words[0]) && !w.afterColon(f) {
			of[f.Article] = append(of[f.Article], f)
		}
	}
	var out []difference.Difference
	for a, fs := range of {
		fs = w.distinct(fs)
		if len(fs) >= leastLoaded {
			out = append(out, w.loadedSentence(a, fs[:min(len(fs), mostLoaded)]))
		}
	}
	return out
}

// afterColon reports whether the sentence before ends with a colon, so that the
// words may be somebody's although no marks stand around them.
func (w *loaded) afterColon(f wording.Finding) bool {
	d := w.In.Docs[f.Article]
	return f.Sentence > 0 && strings.HasSuffix(strings.TrimSpace(d.Text(f.Sentence-1)), ":")
}

// distinct leaves out words of the same stem, those of the headline first, then
// in text order.
func (w *loaded) distinct(fs []wording.Finding) []wording.Finding {
	fs = slices.Clone(fs)
	slices.SortStableFunc(fs, func(x, y wording.Finding) int { return cmp.Compare(x.Words[0].Start, y.Words[0].Start) })
	seen := map[string]bool{}
	return slices.DeleteFunc(fs, func(f wording.Finding) bool {
		key := ""
		for _, x := range w.In.Docs[f.Article].WordsIn(f.Words[0]) {
			key += x.Stem + " "
		}
		old := seen[key]
		seen[key] = true
		return old
	})
}

func (w *loaded) loadedSentence(article int, fs []wording.Finding) difference.Difference {
	d := difference.Begin("wording")
	height := 0.0
	var words [][]difference.Piece
	for _, f := range fs {
		s := f.Words[0]
		words = append(words, w.Cited(article, s))
		if !slices.Contains(d.Evidence, f.Evidence[0]) {
			d.Evidence = append(d.Evidence, f.Evidence[0])
		}
		height += 1 - w.Depth(article, s.Start)
	}
	d.Pieces = difference.English(say.Message{Key: "difference.loaded", Args: []say.Arg{say.Of("outlet", w.Outlet(article)), say.List("words", words...)}})
	d.Counter = w.loadedElsewhere(fs)
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: float64(len(fs)), Height: height / float64(len(fs))})
	return d
}

// loadedElsewhere are "At the same place Fox News has “rioters”." for loaded
// words of others at the places of those that one article has alone.
func (w *loaded) loadedElsewhere(fs []wording.Finding) []difference.Note {
	for _, f := range fs {
		for _, o := range f.Others {
			text := w.In.Article(o.Article).Slice(o.Span)
			if !wording.IsLoaded(w.In.Docs[o.Article].WordsIn(o.Span)) {
				continue
			}
			m := say.Message{Key: "difference.loaded.elsewhere", Args: []say.Arg{
				say.Of("outlet", w.Outlet(o.Article)), say.Of("words", difference.Cite(o.Article, o.Span, text)...),
			}}
			d := w.In.Docs[o.Article]
			return []difference.Note{{Pieces: difference.English(m), Passage: w.In.At(o.Article, max(0, d.SentenceAt(o.Span.Start)))}}
		}
	}
	return nil
}
