package data

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"parallax/compare/news"
)

// benchLog makes changes of one summary.
type benchLog struct {
	t     *testing.T
	l     *Library
	event string
}

func (b benchLog) do(c BenchChange) BenchLine {
	b.t.Helper()
	kept, err := b.l.ChangeWorkbench(context.Background(), b.event, c)
	if err != nil {
		b.t.Fatal(err)
	}
	return kept
}

// now is what the changes leave, as "a:comment b" and the fields.
func (b benchLog) now() (string, map[string]string) {
	b.t.Helper()
	lines, err := b.l.Workbench(context.Background(), b.event)
	if err != nil {
		b.t.Fatal(err)
	}
	bench := BenchOf(lines)
	var out []string
	for _, p := range bench.Picks {
		s := p.Name
		if p.Comment != "" {
			s += ":" + p.Comment
		}
		out = append(out, s)
	}
	return strings.Join(out, " "), bench.Fields
}

func TestWorkbench(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := full()
	b := benchLog{t, l, eventWith(t, l, a)}
	pick := func(name string) string {
		return b.do(BenchChange{Kind: BenchPick, Pick: news.Pick{
			Kind: news.PickedFact, Name: name, About: "The road is open", At: []news.Anchor{a.Anchor(news.Span{Start: 28, End: 40})},
		}}).Subject
	}
	one, two, three := pick("a"), pick("b"), pick("c")
	var dropped BenchLine
	for _, step := range []struct {
		name string
		do   func()
		want string
	}{
		{"in the order in which they were picked", func() {}, "a b c"},
		{"moved before another", func() { b.do(BenchChange{Kind: BenchMove, Subject: three, Value: one}) }, "c a b"},
		{"moved to the end", func() { b.do(BenchChange{Kind: BenchMove, Subject: one}) }, "c b a"},
		{"moved before itself it stays at the end", func() { b.do(BenchChange{Kind: BenchMove, Subject: one, Value: one}) }, "c b a"},
		{"with a comment", func() { b.do(BenchChange{Kind: BenchComment, Subject: two, Value: "why?"}) }, "c b:why? a"},
		{"taken out", func() { dropped = b.do(BenchChange{Kind: BenchDrop, Subject: two}) }, "c a"},
		{"a comment on what is gone does nothing", func() { b.do(BenchChange{Kind: BenchComment, Subject: two, Value: "x"}) }, "c a"},
		{"taken back", func() { must(t, l.UndoWorkbench(ctx, dropped.Number)) }, "c b:x a"},
		{"made again", func() { must(t, l.RedoWorkbench(ctx, dropped.Number)) }, "c a"},
	} {
		step.do()
		if got, _ := b.now(); got != step.want {
			t.Errorf("%s: %q, want %q", step.name, got, step.want)
		}
	}
	b.do(BenchChange{Kind: BenchSet, Subject: "title", Value: "Two papers"})
	b.do(BenchChange{Kind: BenchSet, Subject: "title", Value: "Three papers"})
	if _, fields := b.now(); !reflect.DeepEqual(fields, map[string]string{"title": "Three papers"}) {
		t.Errorf("fields %v", fields)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestWorkbenchComesBackEqual: a pick comes back with all that it is made of,
// and events do not share picks.
func TestWorkbenchComesBackEqual(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := full()
	b := benchLog{t, l, eventWith(t, l, a)}
	want := b.do(BenchChange{Kind: BenchPick, Pick: news.Pick{
		Kind: news.PickedQuotation, Name: "q", About: "“open”", At: []news.Anchor{a.Anchor(news.Span{Start: 28, End: 40})},
	}})
	lines, err := l.Workbench(ctx, b.event)
	if err != nil || len(lines) != 1 || !reflect.DeepEqual(lines[0], want) {
		t.Errorf("%+v, %v, want %+v", lines, err, want)
	}
	other, err := l.SaveEvent(ctx, news.Event{Title: "Another"})
	must(t, err)
	if lines, err = l.Workbench(ctx, other); err != nil || len(lines) != 0 {
		t.Errorf("another event has %v, %v", lines, err)
	}
	if _, err = l.ChangeWorkbench(ctx, "nowhere", BenchChange{Kind: BenchSet}); !errors.Is(err, ErrNotFound) {
		t.Errorf("no event: %v", err)
	}
	if err = l.UndoWorkbench(ctx, 99); !errors.Is(err, ErrNotFound) {
		t.Errorf("no change: %v", err)
	}
}

func TestArticlesAdded(t *testing.T) {
	l := open(t)
	a := full()
	event := eventWith(t, l, a)
	added, err := l.ArticlesAdded(context.Background(), event)
	if err != nil || len(added) != 1 || added[a.ID].IsZero() {
		t.Errorf("%v, %v", added, err)
	}
}

func TestSamePick(t *testing.T) {
	at := func(end int) []news.Anchor {
		return []news.Anchor{{Passage: news.Passage{Article: "x", Span: news.Span{Start: 1, End: end}}}}
	}
	for _, c := range []struct {
		name string
		a, b news.Pick
		want bool
	}{
		{"one fact, told anew", news.Pick{Kind: news.PickedFact, Name: "f", About: "a"}, news.Pick{Kind: news.PickedFact, Name: "f", About: "b"}, true},
		{"two kinds", news.Pick{Kind: news.PickedFact, Name: "f"}, news.Pick{Kind: news.PickedNote, Name: "f"}, false},
		{"one passage", news.Pick{Kind: news.PickedPassage, At: at(4)}, news.Pick{Kind: news.PickedPassage, At: at(4)}, true},
		{"two passages", news.Pick{Kind: news.PickedPassage, At: at(4)}, news.Pick{Kind: news.PickedPassage, At: at(5)}, false},
	} {
		if c.a.Same(c.b) != c.want {
			t.Errorf("%s: %v", c.name, !c.want)
		}
	}
}
