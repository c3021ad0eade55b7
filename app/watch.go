package app

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"reflect"
	"runtime"
	"strconv"
	"sync"
	"time"
)

// watch writes down, for developers and for checks that drive the window, what
// the window shows, what was done, and how long its goroutine took no other
// work meanwhile: a line of JSON each. A nil watch writes nothing.
type watch struct {
	out   *json.Encoder
	post  func(func()) // that is not watched
	start time.Time
	lines []watchLine // that are to be written, away from the window's goroutine
	did   string      // the last thing that was done
	shows glimpse     // what was noted last
	beats int
	ended chan struct{}
	once  sync.Once
}

// watchLine is one line: what was done and how long it took, or for how long the
// goroutine was held and what was done before that, or what is shown, or that it
// answered: between two answers the window is drawn where that is due. MS is on
// the clock, CPU what the thread of the window worked, both in milliseconds:
// on a busy computer a thread also waits for its turn.
type watchLine struct {
	At    float64  `json:"at"` // seconds since the start
	Did   string   `json:"did,omitempty"`
	Held  string   `json:"held,omitempty"`
	MS    int64    `json:"ms,omitempty"`
	CPU   int64    `json:"cpu,omitempty"`
	Shows *glimpse `json:"shows,omitempty"`
	Beat  int      `json:"beat,omitempty"` // how often the goroutine has answered
}

const (
	// watchEvery is how often the goroutine of the window is asked for.
	watchEvery = 15 * time.Millisecond
	// watchFrom is the time from which something is written down.
	watchFrom = 40 * time.Millisecond
)

// newWatch makes a watch that writes to out, over post; nil for none.
func newWatch(out io.Writer, post func(func())) *watch {
	if out == nil {
		return nil
	}
	return &watch{out: json.NewEncoder(out), post: post, start: time.Now(), did: "start", ended: make(chan struct{})}
}

// look asks for the goroutine of the window again and again, until end is called, and
// writes down how long each answer took, what was done meanwhile and what is shown then.
func (wa *watch) look(w *window) {
	if wa == nil {
		return
	}
	answered, worked := make(chan []watchLine, 1), int64(0)
	go func() {
		for {
			asked := time.Now()
			wa.post(func() {
				now := threadWork()
				if waited := time.Since(asked); waited >= watchFrom {
					wa.note(watchLine{Held: wa.did, MS: waited.Milliseconds(), CPU: now - worked})
				}
				worked = now
				wa.glimpse(w)
				wa.beats++
				wa.note(watchLine{Beat: wa.beats})
				answered <- wa.lines
				wa.lines = nil
			})
			select {
			case <-wa.ended:
				return
			case lines := <-answered:
				for _, l := range lines {
					_ = wa.out.Encode(l) // who reads it is gone: nobody is to be told
				}
			}
			time.Sleep(watchEvery)
		}
	}()
}

// end ends it; it may be called again.
func (wa *watch) end() {
	if wa != nil {
		wa.once.Do(func() { close(wa.ended) })
	}
}

// during does something, and writes it down when it takes long.
func (wa *watch) during(what string, do func()) {
	if wa == nil {
		do()
		return
	}
	from, worked := time.Now(), threadWork()
	do()
	if took := time.Since(from); took >= watchFrom {
		wa.note(watchLine{Did: what, MS: took.Milliseconds(), CPU: threadWork() - worked})
	}
}

// posting is post for work whose results come back to the window: what takes long
// there is written down by the name of its function.
func (wa *watch) posting(post func(func())) func(func()) {
	if wa == nil {
		return post
	}
	return func(f func()) {
		wa.post(func() { wa.during(runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name(), f) })
	}
}

// glimpse writes down what is shown, when that is other than before.
func (wa *watch) glimpse(w *window) {
	if s := w.glimpse(); s != wa.shows {
		wa.shows = s
		wa.note(watchLine{Shows: &s})
	}
}

func (wa *watch) note(l watchLine) {
	l.At = float64(time.Since(wa.start).Milliseconds()) / 1000
	wa.lines = append(wa.lines, l)
}

// threadWork is how long the thread that calls it has worked so far, in
// milliseconds by steps of ten, where the system tells (Linux); else 0.
func threadWork() int64 {
	stat, err := os.ReadFile("/proc/thread-self/stat")
	_, rest, ok := bytes.Cut(stat, []byte(") "))
	fields := bytes.Fields(rest)
	if err != nil || !ok || len(fields) < 13 {
		return 0
	}
	user, _ := strconv.ParseInt(string(fields[11]), 10, 64)
	system, _ := strconv.ParseInt(string(fields[12]), 10, 64)
	return 10 * (user + system)
}
