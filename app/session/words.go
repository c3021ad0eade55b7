package session

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/session/work"
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// settingWords is the setting with the reader's words, as JSON.
const settingWords = "session.words"

// Words are what the reader changed about the word lists, for all events.
func (s *correctionDesk) Words() lexicon.Overlay {
	var o lexicon.Overlay
	if json.Unmarshal([]byte(s.settings[settingWords]), &o) != nil {
		return lexicon.Overlay{} // another program wrote it
	}
	o.Added = slices.DeleteFunc(o.Added, func(e lexicon.Entry) bool { return len(e.Forms) == 0 })
	return o
}

// SetWords keeps what the reader changed about the word lists and compares the
// open event again. Undo takes it back.
func (s *correctionDesk) SetWords(o lexicon.Overlay) {
	now, before := encodeWords(o), s.settings[settingWords]
	if now == before {
		return
	}
	s.work.History.Did(work.Step{What: told.Told("label.change-your-words"), Then: func(undone bool) {
		if undone {
			s.putWords(before)
		} else {
			s.putWords(now)
		}
	}})
	s.putWords(now)
}

// encodeWords is the setting, "" for nothing changed.
func encodeWords(o lexicon.Overlay) string {
	if len(o.Added)+len(o.Muted)+len(o.Off) == 0 {
		return ""
	}
	text, err := json.Marshal(o)
	if err != nil {
		panic(err) // plain values always encode
	}
	return string(text)
}

func (s *correctionDesk) putWords(text string) {
	s.SetSetting(settingWords, text)
	if s.event != nil {
		s.compare()
	}
	s.work.Changed()
}

// Word is a word that the reader marks, or does not want marked.
type Word struct {
	Form string // lower case
	// Marked is false for a word that is not marked.
	Marked   bool
	Category lexicon.Category
	Reason   string
	Scope    lexicon.Scope
	// At is for Here: the passage of the word, or, for all of an article, any
	// other passage of it.
	At []news.Anchor

	number int64 // of the correction that keeps it, 0 for one of all events
}

// Where says how far the word reaches.
func (w Word) Where() string {
	switch {
	case w.Scope != lexicon.Here || len(w.At) == 0:
		return told.Word("scope", string(w.Scope))
	case compare.IsPlace(w.correction()):
		return told.Told("label.here-at-one-place-of-articlename", say.Of("articlename", say.Words(w.At[0].ArticleName)))
	}
	return told.Told("label.in-articlename", say.Of("articlename", say.Words(w.At[0].ArticleName)))
}

// correction is how the library keeps a word of one event.
func (w Word) correction() news.Correction {
	c := news.Correction{Kind: news.MuteWord, Name: w.Form, At: w.At}
	if w.Marked {
		c.Kind, c.Value = news.MarkWord, string(w.Category)+"\n"+w.Reason
	}
	return c
}

// OwnWords are the reader's words: those of all events, then those of the open
// one, in the order in which they were made.
func (s *correctionDesk) OwnWords() []Word {
	var out []Word
	o := s.Words()
	for _, e := range o.Added {
		out = append(out, Word{Form: e.Name(), Marked: true, Category: e.Category, Reason: e.Reason, Scope: lexicon.Always})
	}
	for _, m := range o.Muted {
		out = append(out, Word{Form: m.Form, Scope: lexicon.Always})
	}
	for _, c := range s.corrections {
		if c.Undone || c.Kind != news.MuteWord && c.Kind != news.MarkWord {
			continue
		}
		w := Word{Form: c.Name, Marked: c.Kind == news.MarkWord, Scope: lexicon.InEvent, At: c.At, number: c.Number}
		if len(c.At) > 0 {
			w.Scope = lexicon.Here
		}
		kind, why, _ := strings.Cut(c.Value, "\n")
		w.Category, w.Reason = lexicon.Category(kind), why
		out = append(out, w)
	}
	return out
}

// ForgetWord takes back what the reader said about a word.
func (s *correctionDesk) ForgetWord(w Word) { s.ChangeWord(w, Word{}) }

// ChangeWord puts one word in the place of another; either may be empty. Undo
// takes it back as one change.
func (s *correctionDesk) ChangeWord(old, now Word) {
	now.Form = strings.ToLower(strings.Join(strings.Fields(now.Form), " "))
	o := s.Words()
	var drop []int64
	var add []news.Correction
	if old.number != 0 {
		drop = append(drop, old.number)
	} else if old.Form != "" {
		o = withoutWord(o, old.Form)
	}
	switch {
	case now.Form == "":
	case now.Scope != lexicon.Always:
		if add = append(add, now.correction()); s.event == nil {
			return
		}
	default:
		o = withoutWord(o, now.Form)
		if now.Marked {
			o.Added = append(o.Added, lexicon.Changed(now.Form, now.Category, now.Reason))
		} else {
			o.Muted = append(o.Muted, lexicon.Mute{Form: now.Form, Scope: lexicon.Always})
		}
	}
	for _, was := range s.OwnWords() { // what would go over it
		if now.Form != "" && was.number != 0 && was.number != old.number && was.Form == now.Form && reaches(now, was) {
			drop = append(drop, was.number)
		}
	}
	s.keepWords(o, drop, add)
}

// reaches reports whether what is said about a word now holds wherever it held
// before.
func reaches(now, was Word) bool {
	return now.Scope != lexicon.Here || len(was.At) > 0 && len(now.At) > 0 && now.At[0] == was.At[0]
}

// keepWords keeps the words of all events, takes corrections of the open event
// back and adds others, as one change.
func (s *correctionDesk) keepWords(o lexicon.Overlay, drop []int64, add []news.Correction) {
	if len(drop)+len(add) == 0 {
		s.SetWords(o)
		return
	}
	now, before, event := encodeWords(o), s.settings[settingWords], s.event.ID
	made := make([]int64, len(add))
	step := work.Step{What: told.Told("label.change-your-words")}
	step.Again = func(ctx context.Context) (err error) {
		for i, c := range add {
			if made[i] != 0 {
				err = s.store.RedoCorrection(ctx, made[i])
			} else {
				made[i], err = s.store.AddCorrection(ctx, event, c)
			}
			if err != nil {
				return err
			}
		}
		return each(ctx, drop, s.store.UndoCorrection)
	}
	step.Back = func(ctx context.Context) error {
		if err := each(ctx, made, s.store.UndoCorrection); err != nil {
			return err
		}
		return each(ctx, drop, s.store.RedoCorrection)
	}
	step.Then = func(undone bool) {
		if text := map[bool]string{true: before, false: now}[undone]; now != before {
			s.putWords(text)
		}
	}
	s.work.History.Begin()
	s.work.Change(step.Again, func() {
		s.work.History.Remember(step)
		step.Then(false)
	})
	s.reload()
}

func each(ctx context.Context, numbers []int64, do func(context.Context, int64) error) error {
	for _, n := range numbers {
		if err := do(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

func withoutWord(o lexicon.Overlay, form string) lexicon.Overlay {
	o.Added = slices.DeleteFunc(o.Added, func(e lexicon.Entry) bool { return slices.Contains(e.Forms, strings.ToLower(form)) })
	o.Muted = slices.DeleteFunc(o.Muted, func(m lexicon.Mute) bool { return strings.EqualFold(m.Form, form) })
	return o
}

// SwitchCategory marks the words of a category, or no longer does.
func (s *correctionDesk) SwitchCategory(c lexicon.Category) {
	o := s.Words()
	if i := slices.Index(o.Off, c); i >= 0 {
		o.Off = slices.Delete(o.Off, i, i+1)
	} else {
		o.Off = append(o.Off, c)
	}
	s.SetWords(o)
}
