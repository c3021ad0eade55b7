package gather

import (
	"fmt"
	"math"
	"slices"
	"sync"

	"parallax/assets"
	"parallax/compare/align/odds"
)

// nearEvent is the likeness from which an event is looked at.
const nearEvent = .14

// The grounds on which an article is taken for one of an event. Two are the two
// articles of the event that are most like it, or the only one.
const (
	groundTwo      = iota // the mean likeness to the two, as a logarithm
	groundFirst           // that to the first of them
	groundDays            // the mean days to the two, as a logarithm
	groundFarthest        // the days to the farther one
	groundLate            // likeness and days together
	groundCohesion        // likeness to the two against that of the two to each other
	groundLead            // how much more like it the event is than the next one
	groundRival           // how like it the next one is
	groundOut             // likeness to the two against theirs to articles of other events
	groundLeastOut        // the less of the two
	groundSame            // the grounds for one event with each of the two, in the mean
	grounds        = groundSame + len(SameGrounds{})
)

// GroundNames are the names of the grounds in assets/align/event.tsv, in order,
// with the constant and the share from which an event is named.
func GroundNames() []string {
	out := []string{"likeTwo", "likeFirst", "meanDays", "farthestDays", "likeLate", "cohesion", "lead", "rival", "outward", "leastOutward"}
	return append(out, SameNames()...)
}

// Grounds are what speaks for and against an event.
type Grounds [grounds]float64

// Candidate is an event that an article may belong to.
type Candidate struct {
	// Event is its index, Nearest that of the text in it that is most like the
	// article.
	Event, Nearest int
	// Likeness is the mean over the two that are most like it.
	Likeness float64
	Grounds  Grounds
	best     float64
}

// weights are those of the grounds.
type weights struct {
	of         Grounds
	bias, sure float64
}

var shipped = sync.OnceValue(func() weights {
	text, err := assets.Align.ReadFile("align/event.tsv")
	if err != nil {
		panic(fmt.Errorf("gather: %w", err))
	}
	c, err := odds.Read(string(text), GroundNames())
	if err != nil {
		panic(fmt.Errorf("gather: event.tsv: %w", err))
	}
	w := weights{bias: c[0][grounds], sure: c[0][grounds+1]}
	copy(w.of[:], c[0])
	return w
})

// Probability is how sure it is that an article belongs to a candidate.
func (c Candidate) Probability() float64 { return shipped().probability(c.Grounds) }

func (w weights) probability(g Grounds) float64 {
	sum := w.bias
	for k, x := range g {
		sum += w.of[k] * x
	}
	return odds.Probability(sum)
}

// Choose is the index of the candidate that is surest, -1 when none is sure
// enough; ties go to the first.
func Choose(cs []Candidate) int {
	best, at := shipped().sure, -1
	for k, c := range cs {
		if p := c.Probability(); p > best || at < 0 && p == best {
			best, at = p, k
		}
	}
	return at
}

// Candidates are the events near to the i-th text, in their order. Events are
// texts of the shelf; the i-th is not counted where it is one of them.
func (s *Shelf) Candidates(i int, events [][]int) []Candidate {
	w := &walk{search: &search{Shelf: s}, mine: make([]float64, len(s.starts))}
	near := map[int]bool{}
	for _, n := range s.alikeTo(i) {
		if n.Likeness < nearEvent {
			break
		}
		near[n.Text] = true
	}
	var of []int
	w.of = make([]int, len(s.texts))
	for k := range w.of {
		w.of[k] = -1
	}
	for e, ts := range events {
		for _, k := range ts {
			w.of[k] = e
		}
		if slices.ContainsFunc(ts, func(k int) bool { return near[k] && k != i }) {
			of = append(of, e)
		}
	}
	w.load(i)
	defer w.unload(i)
	return w.candidates(i, of, func(e int) []int { return events[e] })
}

// candidates are some events with what speaks for them; the i-th text is
// loaded.
func (w *walk) candidates(i int, events []int, texts func(event int) []int) []Candidate {
	var out []Candidate
	for _, e := range events {
		if c, ok := w.candidate(i, e, texts(e)); ok {
			out = append(out, c)
		}
	}
	for k := range out {
		rival := 0.0
		for o := range out {
			if o != k {
				rival = max(rival, out[o].best)
			}
		}
		out[k].Grounds[groundLead] = math.Log((out[k].best + little) / (rival + little))
		out[k].Grounds[groundRival] = math.Log(rival + little)
	}
	return out
}

// little keeps logarithms of likeness small.
const little = .02

// mostLooked is of how many texts of an event, those that are most like the
// article, the two likeliest are taken.
const mostLooked = 6

// candidate is an event of some texts.
func (w *walk) candidate(i, event int, texts []int) (c Candidate, near bool) {
	var top []Near
	for _, k := range texts {
		if k != i {
			top = append(top, Near{k, w.likeness(i, k)})
		}
	}
	sortNear(top)
	if len(top) == 0 || top[0].Likeness < nearEvent {
		return c, false
	}
	best := top[0].Likeness
	top = top[:min(mostLooked, len(top))]
	w.byScale(top)
	top = top[:min(2, len(top))]
	c = Candidate{Event: event, Nearest: top[0].Text, best: best}
	var plain []float64 // likeness without the days
	days, farthest := 0.0, 0.0
	for _, n := range top {
		c.Likeness += n.Likeness / float64(len(top))
		plain = append(plain, w.plain(i, n.Text))
		d := w.days(i, n.Text)
		days, farthest = days+d/float64(len(top)), max(farthest, d)
	}
	two := math.Log(Mean(plain) + little)
	c.Grounds = Grounds{
		groundTwo: two, groundFirst: math.Log(slices.Max(plain) + little), groundDays: math.Log1p(days),
		groundFarthest: math.Log1p(farthest), groundLate: math.Log1p(days) * two, groundCohesion: usualCohesion,
	}
	if len(top) == 2 {
		each, _ := w.alike(top[0].Text, top[1].Text)
		c.Grounds[groundCohesion] = math.Log((Mean(plain) + some) / (each + some))
	}
	w.setAround(&c.Grounds, i, event, top)
	return c, true
}

// setAround sets the grounds that come from what stands around the i-th text and the
// two texts of the event.
func (w *walk) setAround(g *Grounds, i, event int, two []Near) {
	var out []float64
	for _, n := range two {
		out = append(out, math.Log((n.Likeness+little)/(w.outward(n.Text, i, event)+little)))
	}
	g[groundOut], g[groundLeastOut] = Mean(out), slices.Min(out)
	own := surround(w.inEvents(i))
	for _, n := range two {
		for k, x := range w.sameGrounds(pair{int32(i), int32(n.Text), n.Likeness}, own, surround(w.inEvents(n.Text))) {
			g[groundSame+k] += x / float64(len(two))
		}
	}
}

// inEvents are those of the texts that are most like one which stand in an event, and
// the text that is loaded.
func (w *walk) inEvents(i int) (out []Near) {
	for _, n := range w.closest(i) {
		if (w.of[n.Text] >= 0 || n.Text == w.loaded) && len(out) < surrounding {
			out = append(out, n)
		}
	}
	return out
}

// outward is the likeness of a text of an event to the article of another event
// that is most like it; the i-th is not counted. Where none is among the texts
// that are most like it, the likeness is that of the last of them at most.
func (w *walk) outward(text, i, event int) float64 {
	near := w.closest(text)
	for _, n := range near {
		if e := w.of[n.Text]; e >= 0 && e != event && n.Text != i {
			return n.Likeness
		}
	}
	if len(near) < mostNearest {
		return 0
	}
	return near[len(near)-1].Likeness
}

// usualCohesion is that of an event of one article, about the mean of others;
// some keeps it small where its articles share little.
const usualCohesion, some = -.3, .03

// plain is the likeness of the loaded text and another without the days between.
func (w *walk) plain(i, k int) float64 {
	sum := 0.0
	for _, field := range w.vectors[k] {
		for _, x := range field {
			sum += w.mine[x.key] * float64(x.w)
		}
	}
	return sum
}

// unknownDays stands for the days between two texts of which one has no date;
// more than mostDays tell no more, and may be a wrong date.
const unknownDays, mostDays = 1, 7

func (s *Shelf) days(i, k int) float64 {
	if d := Days(s.texts[i], s.texts[k]); d >= 0 {
		return float64(min(d, mostDays))
	}
	return unknownDays
}
