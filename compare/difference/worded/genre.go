package worded

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/kind"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// genres are the sentences about what kind of text an article is, as it shows
// itself.
type genres struct{ *event.Event }

var (
	// writerWords are by which writers speak of themselves, readerWords by which
	// they speak to readers.
	writerWords = class.Words("writer-word")
	readerWords = class.Words("reader-word")
)

// textKinds are the notes of compare/kind that tell the kind of a text, and nothing
// of its copy.
var textKinds = map[kind.Kind]bool{
	kind.Opinion: true, kind.Analysis: true, kind.Newsletter: true, kind.Transcript: true,
	kind.LiveBlog: true, kind.Letter: true, kind.Release: true, kind.Review: true,
}

const (
	// leastShown is how many of these signs the one text needs, and muchShown
	// their share of its words; fewShown is what another has at most.
	leastShown = 6
	muchShown  = .012
	fewShown   = .002
	// manyJudging is how many words that judge are enough without any other sign, and
	// fewJudging how many the other text has at most.
	manyJudging = 5
	fewJudging  = 1
)

// mostShown is how many sentences with signs are shown of a text with many, fewerShown
// of another one: those that have most.
const (
	mostShown  = 3
	fewerShown = 1
)

// shown is what shows the kind of one text: words of its own, that judge among them,
// and signs that stand outside of quotation marks.
type shown struct {
	writer, reader, questions, exclamations int
	notes                                   []kind.Note // what the text says itself
	judging                                 []news.Span // loaded words, in its own voice
	blame                                   int         // those of them that blame
	in                                      []signsIn   // the sentences that have signs, in text order
	share                                   float64
}

// signsIn is how many signs a sentence has.
type signsIn struct{ sentence, n int }

// signs are those by which a writer speaks of himself, and to readers.
func (s shown) signs() int { return s.writer + s.reader + s.questions + s.exclamations }

// many reports whether a text says what kind it is, or has many signs.
func (s shown) many() bool {
	return len(s.notes) > 0 || s.signs() >= leastShown && s.share >= muchShown || s.blame >= manyJudging
}

// write gives "Outside quotation marks – The Hill: “I”, “we” or the
// like 14 times and 3 questions; Fox and CNN: none of these." where one article has many such signs
// and another hardly any, or one says in its headline what it is.
func (w *genres) write() []difference.Difference {
	all := make([]shown, len(w.In.Docs))
	for a := range all {
		all[a] = w.shown(a)
	}
	few := slices.ContainsFunc(all, func(s shown) bool { return len(s.notes) == 0 && s.share <= fewShown && s.blame <= fewJudging })
	if !few || !slices.ContainsFunc(all, shown.many) {
		return nil
	}
	var sides []difference.Side
	most := 0.0
	for a, s := range all {
		sides = append(sides, w.side(a, s))
		most = max(most, s.share)
	}
	lead := "genre.lead"
	if slices.ContainsFunc(all, func(s shown) bool { return len(s.notes) > 0 }) {
		lead = "genre.lead.kind"
	}
	d := w.Sided("kind-of-text", say.Message{Key: lead}, sides)
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: 100 * most})
	return []difference.Difference{d}
}

func (w *genres) shown(article int) shown {
	d := w.In.Docs[article]
	out := shown{notes: notesOf(d)}
	judged, blame := w.judged(article)
	out.judging, out.blame = judged, blame
	all := 0
	for i, s := range d.Sentences {
		before, loaded := out.signs(), 0
		own := w.ownParts(article, s.Span)
		for _, part := range own {
			words := d.WordsIn(part)
			all += len(words)
			out.count(d.Article, words, d.Article.Slice(part))
		}
		for _, j := range judged {
			if s.Contains(j) {
				loaded++
			}
		}
		if n := out.signs() + loaded - before; n > 0 {
			out.in = append(out.in, signsIn{i, n})
		}
	}
	out.share = float64(out.signs()) / float64(max(1, all))
	return out
}

func (s *shown) count(a *news.Article, words []token.Word, text string) {
	for _, x := range words {
		lower := a.Slice(x.Span) == x.Lower || x.Lower == "i" || strings.HasPrefix(x.Lower, "i'") || x.Capital && a.Slice(x.Span)[1:] == x.Lower[1:]
		switch {
		case !lower: // "US"
		case writerWords[x.Lower]:
			s.writer++
		case readerWords[x.Lower]:
			s.reader++
		}
	}
	s.questions += strings.Count(text, "?")
	s.exclamations += strings.Count(text, "!")
}

// ownParts are the parts of a span that are nobody's words but the outlet's, and
// stand outside of quotation marks.
func (w *genres) ownParts(article int, s news.Span) []news.Span {
	text := w.In.Texts[article]
	var out []news.Span
	for _, p := range text.VoicesIn(s) {
		if p.Owner != quote.OwnWords {
			continue
		}
		from := p.Start
		for _, m := range text.MarksIn(p.Span) {
			if m.Start > from {
				out = append(out, news.Span{Start: from, End: m.Start})
			}
			from = max(from, m.End)
		}
		if from < p.End {
			out = append(out, news.Span{Start: from, End: p.End})
		}
	}
	return out
}

// notesOf are the notes by which a text says itself what kind it is.
func notesOf(d *token.Document) []kind.Note {
	return slices.DeleteFunc(kind.Of(d), func(n kind.Note) bool { return !textKinds[n.Kind] })
}

// side is what shows the kind of one text.
func (w *genres) side(article int, s shown) difference.Side {
	var parts [][]difference.Piece
	side := difference.Side{Article: article}
	for _, n := range s.notes {
		parts = append(parts, difference.English(n.Message()))
		if !n.Span.Empty() {
			side.Passages = append(side.Passages, w.In.At(article, max(0, w.In.Docs[article].SentenceAt(n.Span.Start))))
		}
	}
	if len(s.judging) > 0 {
		parts = append(parts, w.judging(article, s.judging))
	}
	for _, c := range []struct {
		key string
		n   int
	}{{"genre.writer", s.writer}, {"genre.reader", s.reader}, {"genre.questions", s.questions}, {"genre.exclamations", s.exclamations}} {
		if c.n > 0 {
			parts = append(parts, difference.English(say.Message{Key: c.key, Args: []say.Arg{say.Count("n", c.n)}}))
		}
	}
	slices.SortStableFunc(s.in, func(x, y signsIn) int { return cmp.Compare(y.n, x.n) })
	most := fewerShown
	if s.many() {
		most = mostShown
	}
	for _, x := range s.in[:min(len(s.in), most)] {
		if p := w.In.At(article, x.sentence); !slices.Contains(side.Passages, p) {
			side.Passages = append(side.Passages, p)
		}
	}
	slices.SortStableFunc(side.Passages, func(x, y news.Passage) int { return cmp.Compare(x.Span.Start, y.Span.Start) })
	if len(parts) == 0 {
		return difference.Side{Article: article, Pieces: difference.English(say.Message{Key: "genre.none"}), Absent: true}
	}
	side.Pieces = difference.English(say.Message{Key: "genre.side", Args: []say.Arg{say.List("parts", parts...)}})
	return side
}
