package screen

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/chip"
	"parallax/app/part/press"
	"parallax/app/sight/scene"
	"parallax/compare/news"
)

func TestDayRange(t *testing.T) {
	for _, tc := range []struct {
		name, want string
		dates      []news.Date
	}{
		{"none", "", []news.Date{{}}},
		{"one day", "14 May 2025", []news.Date{news.Day(2025, time.May, 14), {}}},
		{"one month", "14–15 May 2025", []news.Date{news.Day(2025, time.May, 15), news.Day(2025, time.May, 14)}},
		{"two months", "30 April – 2 May 2025", []news.Date{news.Day(2025, time.April, 30), news.Day(2025, time.May, 2)}},
		{"two years", "31 December 2024 – 1 January 2025", []news.Date{news.Day(2024, time.December, 31), news.Day(2025, time.January, 1)}},
	} {
		if got := dayRange(tc.dates, true); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestBar holds that a bar never hides a pill, however narrow it is, and never
// lays parts over each other or beyond its end.
func TestBar(t *testing.T) {
	scene.WithTheme(t)
	b := newFilterBar(Hooks{})
	b.show(State{Comparison: scene.Sample(t)})
	row := b.object.(*fyne.Container).Objects[0].(*press.Box).Content.Objects[0].(*fyne.Container)
	w := test.NewTempWindow(t, b.object)
	w.SetPadded(false)
	for _, width := range []float32{300, 460, 560, 900, 1080, 1240} {
		w.Resize(fyne.NewSize(width, 160))
		x, y := float32(0), float32(-1)
		for i, o := range row.Objects {
			_, pill := o.(*chip.Chip)
			if !o.Visible() {
				if pill {
					t.Errorf("width %v: pill %d is hidden", width, i)
				}
				continue
			}
			p := o.Position()
			if middle := p.Y + o.Size().Height/2; middle > y+10 {
				x, y = 0, middle
			}
			if p.X < x || p.X+o.Size().Width > row.Size().Width+1 || p.Y+o.Size().Height > row.Size().Height+1 {
				t.Errorf("width %v: part %d stands at %v, size %v, after %v in %v", width, i, p, o.Size(), x, row.Size())
			}
			x = p.X + o.Size().Width
		}
	}
}
