package gather

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"parallax/compare/news"
)

// TestMeet parts a strike and a levee in one town; two articles about the levee
// are linked, whatever the order.
func TestMeet(t *testing.T) {
	s := strike(t)
	for _, c := range []struct {
		name     string
		articles []*news.Article
		want     string
	}{
		{"one event", s, "[[0 1 2 3]]"},
		{"two of one event, one of another", []*news.Article{s[0], levee(12, "One."), s[1]}, "[[0 2] [1]]"},
		{"two events", []*news.Article{levee(12, "One."), s[0], levee(13, "Two."), s[1]}, "[[0 2] [1 3]]"},
		{"one article twice", []*news.Article{s[0], s[0]}, "[[0 1]]"},
		{"one article twice, a year apart", []*news.Article{levee(12, ""), later(levee(12, ""))}, "[[0 1]]"},
	} {
		got := Meet(texts(c.articles...), func(int, int) Ties { return Ties{Sentences: 20} })
		if fmt.Sprint(got) != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// TestMeetTies holds that joined sentences bring articles together, and that
// names of which none is shared keep them apart.
func TestMeetTies(t *testing.T) {
	a := news.New("Marlow shuts schools", []string{"Marlow shut all schools on Monday because of the water."})
	b := news.New("Our mayor slept", []string{"The town did nothing for nine days while the schools stood open."})
	for _, c := range []struct {
		ties Ties
		want int
	}{
		{Ties{Sentences: 30}, 2},
		{Ties{Sentences: 30, Joined: 25}, 1},
		{Ties{Sentences: 30, Joined: 25, NoName: true}, 2},
	} {
		got := Meet(texts(a, b), func(int, int) Ties { return c.ties })
		if len(got) != c.want {
			t.Errorf("%+v: %v, want %d events", c.ties, got, c.want)
		}
		other := Meet(slices.Clone(texts(b, a)), func(int, int) Ties { return c.ties })
		if len(other) != len(got) {
			t.Errorf("%+v: %v, in another order %v", c.ties, got, other)
		}
	}
}

// TestMeetWithinWeek holds that what is told again within a week is one matter where the
// beginnings are alike, and that the days between count beyond it.
func TestMeetWithinWeek(t *testing.T) {
	again := func(day int) *news.Article {
		a := news.New("Who buys wet land", []string{
			"Farmers of Port Ellis sell fields by the levee while the vote waits.",
			"An agent in the next valley has eleven offers on her desk. Banks lend nothing, she says, on land by the water.",
		})
		a.Published = news.Day(2025, time.May, day)
		return a
	}
	for _, c := range []struct{ day, want int }{{12, 1}, {19, 1}, {24, 2}} {
		got := Meet(texts(levee(12, ""), again(c.day)), func(int, int) Ties { return Ties{Sentences: 30} })
		if len(got) != c.want {
			t.Errorf("day %d: %v, want %d events", c.day, got, c.want)
		}
	}
}
