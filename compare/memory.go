package compare

import (
	"sync"

	"parallax/compare/news"
)

// Memory keeps the readings of the last comparison that it was given to, so
// that one more article does not have the others read again. The results are
// the same without it. The zero value is empty; it may be used from several
// goroutines.
type Memory struct {
	mu   sync.Mutex
	kept map[readingKey]Reading
}

// readingKey is all that a reading depends on.
type readingKey struct {
	text     string
	headline news.Span
}

func keyOf(a *news.Article) readingKey { return readingKey{a.Text, a.Headline} }

// read is Read, or what is kept of it.
func (m *Memory) read(a *news.Article) Reading {
	if m == nil {
		return Read(a)
	}
	m.mu.Lock()
	r, ok := m.kept[keyOf(a)]
	m.mu.Unlock()
	if !ok {
		return Read(a)
	}
	return r.Of(a)
}

// keep takes the place of what was kept before.
func (m *Memory) keep(readings []Reading) {
	if m == nil {
		return
	}
	kept := map[readingKey]Reading{}
	for _, r := range readings {
		kept[keyOf(r.Article)] = r.Of(r.Article)
	}
	m.mu.Lock()
	m.kept = kept
	m.mu.Unlock()
}
