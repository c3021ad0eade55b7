package vector

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sync"

	"parallax/compare/reading/token"
)

// job is one document on its way.
type job struct {
	*model
	text      *Text
	sentences []cutSentence
	progress  func(done, of int)
	desks     chan struct{}

	mu   sync.Mutex
	done int
	err  error
}

// maxSentences bounds the work for one document; the longest reports have half
// as many. Those behind are left empty and Cut.
const maxSentences = 3000

// cutSentence is a sentence as the encoder reads it.
type cutSentence struct {
	pieces []piece
	ids    []uint16 // with the marks at both ends
	number int
}

func newJob(m *model, d *token.Document, progress func(done, of int)) *job {
	j := &job{model: m, text: &Text{Sentences: make([]Sentence, len(d.Sentences))}, progress: progress}
	for i, s := range d.Sentences {
		if i >= maxSentences {
			j.text.Sentences[i].Cut = true
			j.done++
			continue
		}
		found, more := m.cut(d.Article.Text, s.Span)
		j.text.Sentences[i].Cut = more
		if len(found) == 0 {
			j.done++
			continue
		}
		ids := make([]uint16, 0, len(found)+2)
		ids = append(ids, m.start)
		for _, p := range found {
			ids = append(ids, p.id)
		}
		j.sentences = append(j.sentences, cutSentence{found, append(ids, m.end), i})
	}
	return j
}

// maxBatch is how many tokens are worked on at once, minBatch how many are
// worth going through all weights for.
const maxBatch, minBatch = maxPieces, 64

// maxWorkers is how many workers there are at most, about 1.5 MB each.
const maxWorkers = 16

// batches puts sentences of like length together, the longest first, in parts
// that keep all workers busy.
func (j *job) batches(workers int) [][]cutSentence {
	total := 0
	for _, s := range j.sentences {
		total += len(s.ids)
	}
	room := min(max(total/(2*workers), minBatch), maxBatch)
	slices.SortStableFunc(j.sentences, func(a, b cutSentence) int { return cmp.Compare(len(b.ids), len(a.ids)) })
	var out [][]cutSentence
	tokens := 0
	for i, from := 0, 0; i < len(j.sentences); i++ {
		tokens += len(j.sentences[i].ids)
		if i+1 == len(j.sentences) || tokens+len(j.sentences[i+1].ids) > room {
			out = append(out, j.sentences[from:i+1])
			from, tokens = i+1, 0
		}
	}
	return out
}

// run encodes the batches, each worker the next one.
func (j *job) run(ctx context.Context) (*Text, error) {
	workers := min(runtime.GOMAXPROCS(0), maxWorkers)
	batches := j.batches(workers)
	next := make(chan []cutSentence, len(batches))
	for _, b := range batches {
		next <- b
	}
	close(next)
	var all sync.WaitGroup
	for range min(workers, len(batches)) {
		all.Go(func() { j.work(ctx, next) })
	}
	all.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if j.err != nil {
		return nil, j.err
	}
	return j.text, nil
}

// work encodes batches until there are no more.
func (j *job) work(ctx context.Context, next <-chan []cutSentence) {
	select {
	case j.desks <- struct{}{}:
		defer func() { <-j.desks }()
	case <-ctx.Done():
		return
	}
	s := newSpace(j.model, maxBatch, func() bool { return ctx.Err() != nil })
	for b := range next {
		j.encode(s, b)
	}
}

// encode fills the sentences of a batch.
func (j *job) encode(s *space, batch []cutSentence) {
	if s.stop() {
		return
	}
	ids := make([][]uint16, len(batch))
	for i, b := range batch {
		ids[i] = b.ids
	}
	err := s.forward(ids)
	projected := s.project()
	first := 0
	for _, b := range batch {
		j.fill(&j.text.Sentences[b.number], b, s.state[first*width:], projected[first*states:])
		first += len(b.ids)
	}
	j.report(len(batch), err)
}

func (j *job) report(sentences int, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err != nil {
		j.err = err
	}
	j.done += sentences
	if j.progress != nil {
		j.progress(j.done, len(j.text.Sentences))
	}
}

// project gives the small states of all tokens.
func (s *space) project() []float32 {
	out := s.broad[:s.rows*states]
	clear(out)
	s.multiply(&s.projection, s.state, width, out, states)
	return out
}

// fill writes what was found about one sentence, from the states of its tokens
// and the mark before them.
func (j *job) fill(to *Sentence, from cutSentence, state, projected []float32) {
	var mean [width]float32
	for i := range from.ids {
		for k, x := range state[i*width : (i+1)*width] {
			mean[k] += x
		}
	}
	round(to.Vector[:], mean[:], vectorMost)
	to.Scale = scale(to.Vector[:])
	to.Tokens = make([]Token, 0, len(from.pieces)) // they are kept: no room that stays empty
	for i, p := range from.pieces {
		if !j.marks[p.id] {
			t := Token{Span: p.Span, ID: p.id}
			round(t.State[:], projected[(i+1)*states:(i+2)*states], stateMost)
			t.Scale = scale(t.State[:])
			to.Tokens = append(to.Tokens, t)
		}
	}
}
