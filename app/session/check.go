package session

import (
	"context"
	"strings"

	"parallax/compare"
	"parallax/compare/check"
	"parallax/compare/reading/vector"
)

// checking is a text that is held against the articles of the open event.
type checking struct {
	text   string
	result *check.Result
	of     *compare.Comparison // that the result belongs to
	job    *Job
}

// Checked is a text that the reader holds against the articles of the open event.
type Checked struct {
	// Text is as it was pasted, "" for none.
	Text string
	// Result is nil while it is being made.
	Result *check.Result
}

// settingCheck is the setting with the text that was checked last in an event.
const settingCheck = "check.text."

// mostKept is how many bytes of a text are kept for the next start.
const mostKept = 200_000

// Check holds a text against the articles of the open event, now and whenever
// they are compared anew; "" ends that. The text is kept with the event.
func (s *comparisonDesk) Check(text string) {
	if s.event == nil {
		return
	}
	if strings.TrimSpace(text) == "" {
		text = ""
	}
	kept := strings.ToValidUTF8(text[:min(len(text), mostKept)], "")
	s.SetSetting(settingCheck+s.event.ID, strings.ReplaceAll(kept, "\x00", ""))
	s.check(text)
	s.changed()
}

// Checked is the text of the open event with what was found.
func (s *comparisonDesk) Checked() Checked {
	if s.event == nil || s.comparison == nil {
		return Checked{}
	}
	c := &s.checking
	if c.of != s.comparison {
		s.check(s.Setting(settingCheck + s.event.ID))
	}
	return Checked{Text: c.text, Result: c.result}
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
	x, quick, memory := s.comparison, s.opts.Quick, &s.memory
	var j *Job
	j = s.start("Checking a text", func(ctx context.Context, _ progress) (func(), error) {
		var r *check.Result
		_, err := guarded(ctx, nil, func(ctx context.Context, _ progress) (_ func(), err error) {
			var encode check.Encode
			if !quick {
				encode = vector.Encode
			}
			k := check.Of(x, memory.Meaning, nil)
			if r, err = k.Text(ctx, text, encode); err == nil {
				r.Left = k.FindLeft(r, x)
			}
			return nil, err
		})
		return func() {
			if c.job == j {
				c.job, c.result = nil, r
			}
		}, err
	})
	c.job = j
}
