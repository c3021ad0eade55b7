package session

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"parallax/app/part/told"

	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/data"
)

// Bencher keeps what the reader does at the summary of an event.
type Bencher interface {
	Workbench(ctx context.Context, event string) ([]data.BenchLine, error)
	ChangeWorkbench(ctx context.Context, event string, c data.BenchChange) (data.BenchLine, error)
	UndoWorkbench(ctx context.Context, number int64) error
	RedoWorkbench(ctx context.Context, number int64) error
	ArticlesAdded(ctx context.Context, event string) (map[string]time.Time, error)
}

// The fields of a summary that the reader fills in or chooses.
const (
	FieldTitle        = "title"
	FieldName         = "name"
	FieldCourse       = "course"
	FieldDate         = "date"
	FieldIntroduction = "introduction"
	FieldConclusion   = "conclusion"
	FieldForm         = "form"           // of the file that is written
	FieldVariant      = "variant"        // a page.Variant
	FieldLanguage     = "language"       // of the summary, a tag of say.Languages
	FieldHide         = "hide"           // "yes" to hide the outlets
	FieldAppendix     = "check.appendix" // "yes" for the check behind the summary
)

// SettingStyle is the setting with the cite.Style of copies and summaries.
const SettingStyle = "cite.style"

// remembered are the fields that a new summary takes from the last one: they
// belong to the reader, not to the event.
var remembered = []string{FieldName, FieldCourse, FieldForm, FieldLanguage}

// settingSummary is the setting that remembers a field.
func settingSummary(field string) string { return "summary." + field }

// Bench is what the reader picked and wrote for the summary of the open event.
func (s *summaryDesk) Bench() data.Bench {
	lines := slices.Clone(s.bench)
	for _, c := range s.typing.pending {
		lines = append(lines, data.BenchLine{BenchChange: c})
	}
	b := data.BenchOf(lines)
	for _, f := range remembered {
		if _, set := b.Fields[f]; !set {
			b.Fields[f] = s.settings[settingSummary(f)]
		}
	}
	b.Fields[FieldLanguage] = cmp.Or(b.Fields[FieldLanguage], s.opts.Language)
	return b
}

// Picked is the pick of the same thing, false where it is not picked.
func (s *summaryDesk) Picked(p news.Pick) (news.Pick, bool) {
	all := data.BenchOf(s.bench).Picks
	if i := slices.IndexFunc(all, p.Same); i >= 0 {
		return all[i], true
	}
	return news.Pick{}, false
}

// Pick puts something at the end of the summary of the open event, unless it is
// there. Undo takes this and the changes below back, also after a restart.
func (s *summaryDesk) Pick(p news.Pick) {
	if _, there := s.Picked(p); !there {
		p.ID = ""
		s.changeBench(data.BenchChange{Kind: data.BenchPick, Pick: p})
	}
}

// Drop takes a pick out of the summary.
func (s *summaryDesk) Drop(id string) {
	s.changeBench(data.BenchChange{Kind: data.BenchDrop, Subject: id})
}

// MovePick puts a pick at a place among the others, counted from 0 as they
// stand before it is moved; a place behind the last one is the end.
func (s *summaryDesk) MovePick(id string, to int) {
	all := data.BenchOf(s.bench).Picks
	at := slices.IndexFunc(all, func(p news.Pick) bool { return p.ID == id })
	to = max(0, min(to, len(all)))
	if at < 0 || to == at || to == at+1 {
		return
	}
	before := ""
	if to < len(all) {
		before = all[to].ID
	}
	s.changeBench(data.BenchChange{Kind: data.BenchMove, Subject: id, Value: before})
}

// SetField gives a field of the summary a text.
func (s *summaryDesk) SetField(field, text string) {
	if s.event == nil || s.Bench().Fields[field] == text {
		return
	}
	c := data.BenchChange{Kind: data.BenchSet, Subject: field, Value: text}
	s.keepField(c)
	s.changeBench(c)
}

// keepField remembers a field that the next summary takes over.
func (s *summaryDesk) keepField(c data.BenchChange) {
	if c.Kind == data.BenchSet && slices.Contains(remembered, c.Subject) {
		s.SetSetting(settingSummary(c.Subject), c.Value)
	}
}

func (s *summaryDesk) changeBench(c data.BenchChange) {
	if s.event == nil {
		return
	}
	event := s.event.ID
	s.work.History.Begin()
	var kept data.BenchLine
	s.work.Change(func(ctx context.Context) (err error) {
		kept, err = s.store.ChangeWorkbench(ctx, event, c)
		return err
	}, func() {
		if s.event != nil && s.event.ID == event {
			s.bench = append(s.bench, kept)
			s.isKept(c)
		}
		s.work.History.Remember(s.benching(kept))
		s.summarize()
	})
}

// benching is how to take a change of the summary back and make it again.
func (s *summaryDesk) benching(b data.BenchLine) work.Step {
	key := "bench.undo." + string(b.Kind)
	if strings.HasPrefix(b.Subject, "check.") {
		key = "check.undo"
	}
	return work.Step{
		What:  told.Told(key),
		Back:  func(ctx context.Context) error { return s.store.UndoWorkbench(ctx, b.Number) },
		Again: func(ctx context.Context) error { return s.store.RedoWorkbench(ctx, b.Number) },
		Mark: func(undone bool) {
			for i := range s.bench {
				if s.bench[i].Number == b.Number {
					s.bench[i].Undone = undone
				}
			}
			s.summarize()
		},
		Light: true,
	}
}

// Retrieved are the days on which the articles of the open event came into the
// library, by their IDs.
func (s *summaryDesk) Retrieved() map[string]news.Date {
	out := map[string]news.Date{}
	for id, t := range s.added {
		y, m, d := t.Local().Date()
		out[id] = news.Day(y, m, d)
	}
	return out
}
