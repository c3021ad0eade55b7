package vector

import (
	"context"
	"io/fs"
	"sync"
	"time"

	"parallax/assets"
	"parallax/compare/reading/token"
)

// Encode reads the meaning of each sentence of a document with the encoder
// that all callers share. Sentences[i] of the result is that of sentence i.
//
// It works on all cores and ends within a fifth of a second once ctx is done,
// with its error. progress, which may be nil, is told how many sentences are
// done, from one goroutine at a time. The same document gives the same result;
// on processors without a kernel of their own some numbers differ by one.
func Encode(ctx context.Context, d *token.Document, progress func(done, of int)) (*Text, error) {
	return shared.Encode(ctx, d, progress)
}

// shared keeps unpacked weights between calls, nothing that a result depends on.
var shared = New(assets.Encoder)

// Encoder holds the weights while they are in use. It may be used by several
// goroutines at once.
type Encoder struct {
	files  fs.FS
	kernel *kernel
	// idle is how long unpacked weights are kept without use.
	idle time.Duration
	// desks bounds the workers of all calls together, and so their memory.
	desks chan struct{}

	mu    sync.Mutex
	model *model
	users int
	drop  *time.Timer
}

// usualIdle is longer than the pause between two articles that a reader opens.
const usualIdle = 10 * time.Second

// New is an encoder with the weights and the vocabulary in the folder encoder
// of files. Nothing is read before the first call of Encode.
func New(files fs.FS) *Encoder {
	return &Encoder{files: files, kernel: best(), idle: usualIdle, desks: make(chan struct{}, maxWorkers)}
}

// Encode reads the meaning of each sentence of a document; see the function of
// this name.
func (e *Encoder) Encode(ctx context.Context, d *token.Document, progress func(done, of int)) (*Text, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m, err := e.acquire()
	if err != nil {
		return nil, err
	}
	defer e.release()
	j := newJob(m, d, progress)
	j.desks = e.desks
	return j.run(ctx)
}
