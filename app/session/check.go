package session

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"parallax/app/part/told"

	"parallax/app/session/kept"
	"parallax/app/session/work"
	"parallax/compare"
	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/cite"
	"parallax/compare/reading/vector"
	"parallax/data/typeface"
)

// checking is a text that is held against the articles of the open event.
type checking struct {
	text   string
	result *check.Result       // as the program found it
	of     *compare.Comparison // that the result belongs to
	job    *work.Job
	// shown is the result with what the reader said of it, which is seen.
	shown *check.Result
	seen  []said
}

// Checked is a text that the reader holds against the articles of the open event.
type Checked struct {
	// Text is as it was pasted, "" for none.
	Text string
	// Result is nil while it is being made; it has the reader's corrections.
	Result *check.Result
}

// FieldCheck is the field of a summary that keeps the text that is checked.
const FieldCheck = "check.text"

// settingCheck is the setting in which the text was kept before.
const settingCheck = "check.text."

// mostKept is how many bytes of a text are kept for the next start.
const mostKept = 200_000

// Check holds a text against the articles of the open event, now and whenever
// they are compared anew; "" ends that. The text is kept with the event, and undo
// brings back the one before.
func (s *comparisonDesk) Check(text string) {
	if s.event == nil {
		return
	}
	if strings.TrimSpace(text) == "" {
		text = ""
	}
	kept := strings.ToValidUTF8(text[:min(len(text), mostKept)], "")
	s.SetField(FieldCheck, strings.ReplaceAll(kept, "\x00", ""))
	s.work.Changed()
}

// CheckSummary holds what the reader wrote for the summary against the articles:
// introduction, comments, conclusion. It reports whether there is anything.
func (s *comparisonDesk) CheckSummary() bool {
	b := s.Bench()
	var comments []string
	for _, p := range b.Picks {
		comments = append(comments, p.Comment)
	}
	var out []string
	for _, part := range []struct {
		key   string
		texts []string
	}{
		{"check.own.introduction", []string{b.Fields[FieldIntroduction]}},
		{"check.own.comments", comments},
		{"check.own.conclusion", []string{b.Fields[FieldConclusion]}},
	} {
		text := strings.TrimSpace(strings.Join(part.texts, "\n\n"))
		if text != "" {
			out = append(out, "## "+told.Told(part.key)+"\n\n"+text)
		}
	}
	if len(out) == 0 {
		return false
	}
	s.Check(strings.Join(out, "\n\n"))
	return true
}

// textToCheck is the text that is kept with the open event.
func (s *comparisonDesk) textToCheck() string {
	if text, set := s.Bench().Fields[FieldCheck]; set {
		return text
	}
	return s.Setting(settingCheck + s.event.ID)
}

// Checked is the text of the open event with what was found.
func (s *comparisonDesk) Checked() Checked {
	if s.event == nil || s.comparison == nil {
		return Checked{}
	}
	c := &s.checking
	if text := s.textToCheck(); c.of != s.comparison || c.text != text {
		s.check(text)
	}
	if c.result == nil {
		return Checked{Text: c.text}
	}
	if all := s.saidOf(c.result); c.shown == nil || !slices.EqualFunc(all, c.seen, said.same) {
		c.shown, c.seen = withSaid(c.result, all), all
	}
	return Checked{Text: c.text, Result: c.shown}
}

// check begins the check of a text against what is open.
func (s *comparisonDesk) check(text string) {
	c := &s.checking
	if c.job != nil {
		c.job.Cancel()
	}
	*c = checking{text: text, of: s.comparison}
	if text == "" || s.comparison == nil {
		return
	}
	x, quick, memory, store := s.comparison, s.opts.Quick, &s.memory, s.store
	var j *work.Job
	j = s.work.Start(told.Told("label.checking-a-text"), func(ctx context.Context, _ work.Progress) (func(), error) {
		var r *check.Result
		err := work.Guarded(ctx, func(ctx context.Context) (err error) {
			var encode check.Encode
			meaning := memory.Meaning
			if !quick {
				encode = vector.Encode
				meaning = kept.MeaningOf(ctx, store, memory)
			}
			k := check.Of(x, meaning, nil)
			if r, err = k.Text(ctx, text, encode); err == nil {
				r.Left = k.FindLeft(r, x)
			}
			return err
		})
		return func() {
			if c.job == j {
				c.job, c.result = nil, r
				s.summarize()
			}
		}, err
	})
	c.job = j
}

// SheetOptions are how a check cites: as the summary does.
func (s *comparisonDesk) SheetOptions() sheet.Options {
	return sheet.Options{Style: cite.StyleOf(s.settings[SettingStyle]), Retrieved: s.Retrieved(), Lend: typeface.Lend, Language: s.Bench().Fields[FieldLanguage]}
}

// ExportCheck writes what was found of the checked text into a file, in one of
// sheet.Forms; nil when nothing is checked.
func (s *comparisonDesk) ExportCheck(form, path string) *work.Job {
	r, o := s.Checked().Result, s.SheetOptions()
	if r == nil {
		return nil
	}
	return s.writing(filepath.Base(path), path, func() ([]byte, error) { return sheet.Write(form, r, o) })
}
