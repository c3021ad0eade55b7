package placed

import (
	"cmp"
	"slices"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/say"
)

// space are the sentences about how much room the articles give to somebody or
// something, and where.
type space struct{ *event.Event }

const (
	// mostSpace is how many of them are written.
	mostSpace = 7
	// placesListed is how many places of one article are listed; of more the number
	// is told. Of the article that names something most, muchCited are cited, of
	// the others fewCited.
	placesListed = 4
	muchCited    = 3
	fewCited     = 2
	// leastSpace is how many sentences of the body the article must have that
	// names something most.
	leastSpace = 3
	// muchSpace is the share of its body that they must be.
	muchSpace = .08
	// lessSpace is how many times less of it others must be.
	lessSpace = 5
	// late is how far down in an article a name stands late.
	late = .5
)

// write gives "Sentences with the name Michele Bachmann – The Hill: headline and 8
// of 20 sentences; Fox: sentence 9 of 24; CNN: not found."
func (w *space) write() []difference.Difference {
	var out []difference.Difference
	for _, n := range w.Named.All {
		if w.Telling(n) {
			if d, ok := w.of(n); ok {
				out = append(out, d)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y difference.Difference) int { return cmp.Compare(y.Weight, x.Weight) })
	return out[:min(len(out), mostSpace)]
}

// room is what one article gives to a name.
type room struct {
	article  int
	headline bool
	body     []int // indexes of sentences
	share    float64
	depth    float64 // of the first
}

func (w *space) of(n event.Named) (difference.Difference, bool) {
	var rooms []room
	for a := range w.In.Docs {
		r, sure := w.room(a, n)
		if !sure {
			return difference.Difference{}, false
		}
		rooms = append(rooms, r)
	}
	apart, ok := spread(rooms)
	if !ok {
		return difference.Difference{}, false
	}
	var sides []difference.Side
	for _, r := range rooms {
		cited := fewCited
		if r.share == most(rooms).share {
			cited = muchCited
		}
		sides = append(sides, w.side(r, cited, n.Name))
	}
	key := "space"
	if n.Kind == name.Place { // where it happens tells little of what does
		key = "space-place"
	}
	d := w.Sided(key, say.Message{Key: "space.lead", Args: []say.Arg{say.Of("name", say.At(difference.Value, n.Name, -1, news.Span{}))}}, sides)
	d.About = n.Name
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: apart})
	return d, true
}

func (w *space) room(article int, n event.Named) (room, bool) {
	at, sure := w.SentencesOf(article, n)
	d := w.In.Docs[article]
	r := room{article: article}
	for _, i := range at {
		if d.Sentences[i].Headline() {
			r.headline = true
			continue
		}
		r.body = append(r.body, i)
	}
	if len(r.body) > 0 {
		r.share = float64(len(r.body)) / float64(difference.Length(d))
		r.depth = float64(d.Sentences[r.body[0]].Number-1) / float64(difference.Length(d))
	}
	return r, sure
}

func byShare(x, y room) int { return cmp.Compare(x.share, y.share) }

// most is the first of the largest rooms.
func most(rooms []room) room { return slices.MaxFunc(rooms, byShare) }

// spread is how far apart the largest and the smallest room are; false where
// that is not far.
func spread(rooms []room) (float64, bool) {
	much, little := most(rooms), slices.MinFunc(rooms, byShare)
	if little.headline || len(much.body) < leastSpace || much.share < muchSpace {
		return 0, false
	}
	apart := min(1, 2*(much.share-little.share))
	if much.headline {
		apart += .5
	}
	return apart, len(little.body) == 0 || little.depth >= late && len(little.body) < leastSpace || little.share*lessSpace <= much.share
}

// longestCited is the length in bytes up to which the first sentence with a name is cited.
const longestCited = 150

// side is where an article names something, and what it says there first.
func (w *space) side(r room, cited int, name string) difference.Side {
	if len(r.body) == 0 && !r.headline {
		return difference.Absent(r.article)
	}
	s := difference.Side{Article: r.article}
	if r.headline {
		s.Passages = append(s.Passages, w.In.Passage(r.article, w.In.Article(r.article).Headline))
	}
	for _, i := range r.body[:min(len(r.body), cited)] {
		s.Passages = append(s.Passages, w.In.At(r.article, i))
	}
	switch places := w.places(r); {
	case places == nil:
		s.Pieces = difference.English(say.Message{Key: "space.headline"})
	case r.headline:
		s.Pieces = difference.English(say.Message{Key: "space.both", Args: []say.Arg{say.Of("places", places...)}})
	default:
		s.Pieces = places
	}
	if len(r.body) > 0 {
		words := w.CitedWith(r.article, w.In.At(r.article, r.body[0]).Span, longestCited, name)
		s.Pieces = difference.English(say.Message{Key: "space.cited", Args: []say.Arg{say.Of("places", s.Pieces...), say.Of("words", words...)}})
	}
	return s
}

// places are "sentences 1–2 and 9 of 13", or "8 of 20 sentences".
func (w *space) places(r room) []difference.Piece {
	of := difference.Length(w.In.Docs[r.article])
	switch {
	case len(r.body) == 0:
		return nil
	case len(r.body) > placesListed:
		return difference.English(say.Message{Key: "space.many", Args: []say.Arg{say.Count("n", len(r.body)), say.Count("of", of)}})
	}
	var numbers []int
	for _, i := range r.body {
		numbers = append(numbers, w.In.Docs[r.article].Sentences[i].Number)
	}
	return difference.English(say.Message{Key: "space.few", Args: []say.Arg{
		say.Count("n", len(numbers)), say.List("places", runs(numbers)...), say.Count("of", of),
	}})
}

// runs are numbers in order as they are written: 1, 2, 3, 7 as "1–3" and "7".
func runs(numbers []int) [][]difference.Piece {
	var out [][]difference.Piece
	for i := 0; i < len(numbers); i++ {
		first := i
		for i+1 < len(numbers) && numbers[i+1] == numbers[i]+1 {
			i++
		}
		m := say.Message{Key: "space.one", Args: []say.Arg{say.Count("n", numbers[i])}}
		if i > first {
			m = say.Message{Key: "space.run", Args: []say.Arg{say.Count("from", numbers[first]), say.Count("to", numbers[i])}}
		}
		out = append(out, difference.English(m))
	}
	return out
}
