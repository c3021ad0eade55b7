package compare

import (
	"sync"

	"parallax/compare/news"
	"parallax/compare/reading/vector"
)

// Memory keeps the readings of the last comparison that it was given to, and
// what their sentences mean, so that one more article does not have the others
// read again. The results are
// the same without it. The zero value is empty; it may be used from several
// goroutines.
type Memory struct {
	mu      sync.Mutex
	kept    map[readingKey]Reading
	meaning map[readingKey]*vector.Text
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
	if r, ok := m.Reading(a); ok {
		return r
	}
	return Read(a)
}

// Give adds a reading that was kept elsewhere (reading.Decode) until the next
// comparison.
func (m *Memory) Give(r Reading) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.kept == nil {
		m.kept = map[readingKey]Reading{}
	}
	m.kept[keyOf(r.Article)] = r
}

// Reading is what is kept of an article, without any correction; false when
// nothing is.
func (m *Memory) Reading(a *news.Article) (Reading, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	r, ok := m.kept[keyOf(a)]
	if !ok {
		return Reading{}, false
	}
	return r.Of(a), true
}

// GiveMeaning adds what the sentences of an article mean until the next
// comparison; see vector.Text. The text must not be changed afterwards.
func (m *Memory) GiveMeaning(a *news.Article, t *vector.Text) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.meaning == nil {
		m.meaning = map[readingKey]*vector.Text{}
	}
	m.meaning[keyOf(a)] = t
}

// Meaning is what is kept of the meaning of an article's sentences, nil when
// nothing is.
func (m *Memory) Meaning(a *news.Article) *vector.Text {
	if m == nil {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.meaning[keyOf(a)]
}

// DropMeaning forgets what all sentences mean, which is many times as large as their
// text; who has kept it elsewhere gives it again (GiveMeaning).
func (m *Memory) DropMeaning() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.meaning = nil
}

// keep takes the place of what was kept before, and drops the meaning of other
// articles.
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
	for k := range m.meaning {
		if _, ok := kept[k]; !ok {
			delete(m.meaning, k)
		}
	}
	m.mu.Unlock()
}
