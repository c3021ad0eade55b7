package screen

import (
	"fyne.io/fyne/v2"

	"parallax/compare/news"
)

// Split is the page on which some articles of an event are chosen to make
// another one.
type Split struct {
	articles []*news.Article
	taken    map[string]bool
	title    *field
	list     *fyne.Container
	hint     *flow
	done     func(title string, articles []string)
	object   fyne.CanvasObject
}

// NewSplit makes the page; done gets the title of the new event, which may be
// "", and the IDs of its articles, of which some but not all are chosen.
func NewSplit(articles []*news.Article, done func(title string, articles []string), close func()) *Split {
	s := &Split{articles: articles, taken: map[string]bool{}, title: newField("Title of the new event"), list: newColumn(column{gap: 4}), hint: newFlow(), done: done}
	s.title.OnSubmitted = func(string) { s.finish() }
	s.title.keys = onEscape(close)
	s.draw()
	s.object = fixed(fyne.NewSize(520, 0), newColumn(column{gap: 10},
		newFlow(run{text: "Choose the articles of the new event. Notes and corrections at them go with them; the others stay.", ink: muted}),
		s.list, s.title, newSides(s.hint, NewMainButton("Split", s.finish))))
	return s
}

// Object is the page.
func (s *Split) Object() fyne.CanvasObject { return s.object }

// Field takes the keyboard.
func (s *Split) Field() fyne.Focusable { return s.title }

// Toggle chooses an article, or leaves it where it is.
func (s *Split) Toggle(id string) {
	s.taken[id] = !s.taken[id]
	s.draw()
}

func (s *Split) draw() {
	var os []fyne.CanvasObject
	for _, a := range s.articles {
		title := a.Title()
		if title == "" {
			title = a.Name()
		}
		mark := "○"
		if s.taken[a.ID] {
			mark = "●"
		}
		b := boxLook{round: 5, hover: veil, tap: func() { s.Toggle(a.ID) }, label: title}
		if s.taken[a.ID] {
			b.fill = chosen
		}
		os = append(os, newTouch(b, column{padX: 8, padY: 5}, short(2, run{text: mark + "  ", ink: accent}, run{text: a.Name() + "  ", bold: true}, run{text: title, ink: muted})))
	}
	s.list.Objects = os
	s.list.Refresh()
}

func (s *Split) finish() {
	var ids []string
	for _, a := range s.articles {
		if s.taken[a.ID] {
			ids = append(ids, a.ID)
		}
	}
	switch len(ids) {
	case 0:
		s.hint.set(run{text: "Choose an article first.", ink: warn})
	case len(s.articles):
		s.hint.set(run{text: "One article at least must stay.", ink: warn})
	default:
		s.done(s.title.Text, ids)
	}
}
