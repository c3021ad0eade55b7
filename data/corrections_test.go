package data

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"parallax/compare/news"
)

func TestCorrectionsComeBack(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := full()
	ids := save(t, l, a)
	event, err := l.SaveEvent(ctx, news.Event{Title: "Port strike", Articles: ids})
	if err != nil {
		t.Fatal(err)
	}
	other, err := l.SaveEvent(ctx, news.Event{Title: "Another"})
	if err != nil {
		t.Fatal(err)
	}
	want := []news.Correction{
		{Kind: news.SetSpeaker, At: []news.Anchor{a.Anchor(news.Span{Start: 28, End: 40}), {}}, Value: "Ana “R” Ruiz"},
		{Kind: news.MergeSpeakers, Name: "Ruiz", Value: "Ana Ruiz"},
	}
	for _, c := range want {
		if _, err := l.AddCorrection(ctx, event, c); err != nil {
			t.Fatal(err)
		}
	}
	got, err := l.Corrections(ctx, event)
	if err != nil || len(got) != 2 || got[0].Number >= got[1].Number || got[0].Made.IsZero() {
		t.Fatalf("%+v, %v", got, err)
	}
	for i, c := range got {
		if !reflect.DeepEqual(c.Correction, want[i]) || c.Undone {
			t.Errorf("%d: %+v, want %+v", i, c, want[i])
		}
	}
	if none, err := l.Corrections(ctx, other); err != nil || len(none) != 0 {
		t.Errorf("another event: %+v, %v", none, err)
	}
}

func TestCorrectionsAreTakenBack(t *testing.T) {
	l, ctx := open(t), context.Background()
	event, err := l.SaveEvent(ctx, news.Event{Title: "Port strike"})
	if err != nil {
		t.Fatal(err)
	}
	number, err := l.AddCorrection(ctx, event, news.Correction{Kind: news.MergeSpeakers, Name: "a", Value: "b"})
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		do   func(context.Context, int64) error
		want bool
	}{{l.UndoCorrection, true}, {l.RedoCorrection, false}} {
		if err := step.do(ctx, number); err != nil {
			t.Fatal(err)
		}
		if cs, err := l.Corrections(ctx, event); err != nil || len(cs) != 1 || cs[0].Undone != step.want {
			t.Errorf("%+v, %v, want undone %v", cs, err, step.want)
		}
	}
	if err := l.UndoCorrection(ctx, number+1); !errors.Is(err, ErrNotFound) {
		t.Errorf("a correction that is not there: %v", err)
	}
	if _, err := l.AddCorrection(ctx, "nothing", news.Correction{}); !errors.Is(err, ErrNotFound) {
		t.Errorf("an event that is not there: %v", err)
	}
}
