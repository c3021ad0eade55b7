package session

import (
	"slices"
	"time"

	"parallax/data"
)

// typing is text for the summary that the reader is writing: it is shown at
// once, and kept when the reader pauses, so that not each letter is a change to
// take back.
type typing struct {
	pending []data.BenchChange
	count   int // of all that was typed, to know whether more came
}

// pauseOfTyping is how long nothing is typed until the text is kept.
const pauseOfTyping = time.Second

// TypeField is SetField for a text that is being written.
func (s *summaryDesk) TypeField(field, text string) {
	s.typed(data.BenchChange{Kind: data.BenchSet, Subject: field, Value: text})
}

// TypeComment says something about a pick, "" for nothing; the text is being written.
func (s *summaryDesk) TypeComment(id, text string) {
	s.typed(data.BenchChange{Kind: data.BenchComment, Subject: id, Value: text})
}

func (s *summaryDesk) typed(c data.BenchChange) {
	if s.event == nil {
		return
	}
	if i := s.typing.at(c); i >= 0 {
		s.typing.pending[i] = c
	} else {
		s.typing.pending = append(s.typing.pending, c)
	}
	s.typing.count++
	now := s.typing.count
	s.work.After(pauseOfTyping, func() {
		if now == s.typing.count {
			s.KeepTyping()
			s.work.Changed()
		}
	})
	s.summarize()
}

// at is the place of a text in the same field, -1 for none.
func (t *typing) at(c data.BenchChange) int {
	return slices.IndexFunc(t.pending, func(p data.BenchChange) bool { return p.Kind == c.Kind && p.Subject == c.Subject })
}

// KeepTyping keeps what is being written; it stays shown until it is kept.
func (s *summaryDesk) KeepTyping() {
	for _, c := range slices.Clone(s.typing.pending) {
		kept := data.BenchOf(s.bench)
		before := kept.Fields[c.Subject]
		if c.Kind == data.BenchComment {
			before = ""
			for _, p := range kept.Picks {
				if p.ID == c.Subject {
					before = p.Comment
				}
			}
		}
		if before == c.Value {
			s.isKept(c)
			continue
		}
		s.keepField(c)
		s.changeBench(c)
	}
}

// isKept takes a text that was kept from those that are being written, unless
// more was written there.
func (s *summaryDesk) isKept(c data.BenchChange) {
	if i := s.typing.at(c); i >= 0 && s.typing.pending[i].Value == c.Value {
		s.typing.pending = slices.Delete(s.typing.pending, i, i+1)
	}
}
