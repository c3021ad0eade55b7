package session

import (
	"encoding/json"
	"slices"
	"strings"

	"parallax/compare/lexicon"
)

// settingWords is the setting with the reader's words, as JSON.
const settingWords = "session.words"

// Words are what the reader changed about the word lists, for all events.
func (s *Session) Words() lexicon.Overlay {
	var o lexicon.Overlay
	if json.Unmarshal([]byte(s.settings[settingWords]), &o) != nil {
		return lexicon.Overlay{} // another program wrote it
	}
	o.Added = slices.DeleteFunc(o.Added, func(e lexicon.Entry) bool { return len(e.Forms) == 0 })
	return o
}

// SetWords keeps what the reader changed about the word lists and compares the
// open event again. Undo takes it back.
func (s *Session) SetWords(o lexicon.Overlay) {
	now, before := "", s.settings[settingWords]
	if len(o.Added)+len(o.Muted)+len(o.Off) > 0 {
		text, err := json.Marshal(o)
		if err != nil {
			panic(err) // plain values always encode
		}
		now = string(text)
	}
	if now == before {
		return
	}
	s.did(undoStep{what: "Change your words", then: func(undone bool) {
		if undone {
			s.putWords(before)
		} else {
			s.putWords(now)
		}
	}})
	s.putWords(now)
}

func (s *Session) putWords(text string) {
	s.SetSetting(settingWords, text)
	if s.event != nil {
		s.compare()
	}
	s.changed()
}

// AddWord marks a word or phrase in all events; one of the same form is
// replaced, and it is no longer muted.
func (s *Session) AddWord(e lexicon.Entry) {
	for i, f := range e.Forms {
		e.Forms[i] = strings.ToLower(strings.Join(strings.Fields(f), " "))
	}
	if len(e.Forms) == 0 || e.Name() == "" {
		return
	}
	o := withoutWord(s.Words(), e.Name())
	o.Added = append(o.Added, e)
	s.SetWords(o)
}

// MuteWord leaves a word unmarked in all events.
func (s *Session) MuteWord(form string) {
	o := withoutWord(s.Words(), form)
	o.Muted = append(o.Muted, lexicon.Mute{Form: strings.ToLower(form), Scope: lexicon.Always})
	s.SetWords(o)
}

// ForgetWord takes back what the reader said about a word for all events.
func (s *Session) ForgetWord(form string) { s.SetWords(withoutWord(s.Words(), form)) }

func withoutWord(o lexicon.Overlay, form string) lexicon.Overlay {
	o.Added = slices.DeleteFunc(o.Added, func(e lexicon.Entry) bool { return strings.EqualFold(e.Name(), form) })
	o.Muted = slices.DeleteFunc(o.Muted, func(m lexicon.Mute) bool { return strings.EqualFold(m.Form, form) })
	return o
}

// SwitchCategory marks the words of a category, or no longer does.
func (s *Session) SwitchCategory(c lexicon.Category) {
	o := s.Words()
	if i := slices.Index(o.Off, c); i >= 0 {
		o.Off = slices.Delete(o.Off, i, i+1)
	} else {
		o.Off = append(o.Off, c)
	}
	s.SetWords(o)
}
