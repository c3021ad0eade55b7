package desk

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/compare/news"
)

// Split is the page on which some articles of an event are chosen to make
// another one.
type Split struct {
	articles []*news.Article
	taken    map[string]bool
	title    *typing.Field
	list     *fyne.Container
	hint     *prose.Flow
	done     func(title string, articles []string)
	object   fyne.CanvasObject
}

// NewSplit makes the page; done gets the title of the new event, which may be
// "", and the IDs of its articles, of which some but not all are chosen.
func NewSplit(articles []*news.Article, done func(title string, articles []string), close func()) *Split {
	s := &Split{articles: articles, taken: map[string]bool{}, title: typing.NewField(told.Told("label.title-of-the-new-event")), list: lay.NewColumn(lay.Column{Gap: 4}), hint: prose.NewFlow(), done: done}
	s.title.OnSubmitted = func(string) { s.finish() }
	s.title.Keys = typing.OnEscape(close)
	s.Draw()
	s.object = lay.Fixed(fyne.NewSize(520, 0), lay.NewColumn(lay.Column{Gap: 10},
		prose.NewFlow(prose.Run{Text: told.Told("screens.split.choose-the-articles-of-the"), Ink: tone.Muted}),
		s.list, s.title, lay.NewSides(s.hint, press.NewMainButton(told.Told("label.split"), s.finish))))
	return s
}

// Object is the page.
func (s *Split) Object() fyne.CanvasObject { return s.object }

// Field takes the keyboard.
func (s *Split) Field() fyne.Focusable { return s.title }

// Toggle chooses an article, or leaves it where it is.
func (s *Split) Toggle(id string) {
	s.taken[id] = !s.taken[id]
	s.Draw()
}

// Draw lists what can be chosen.
func (s *Split) Draw() {
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
		b := press.BoxLook{Round: 5, Hover: tone.Veil, Tap: func() { s.Toggle(a.ID) }, Label: title}
		if s.taken[a.ID] {
			b.Fill = tone.Chosen
		}
		os = append(os, press.NewTouch(b, lay.Column{PadX: 8, PadY: 5}, prose.Short(2, prose.Run{Text: mark + "  ", Ink: tone.Accent}, prose.Run{Text: a.Name() + "  ", Bold: true}, prose.Run{Text: title, Ink: tone.Muted})))
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
		s.hint.Set(prose.Run{Text: told.Told("screens.split.choose-an-article-first"), Ink: tone.Warn})
	case len(s.articles):
		s.hint.Set(prose.Run{Text: told.Told("screens.split.one-article-at-least-must"), Ink: tone.Warn})
	default:
		s.done(s.title.Text, ids)
	}
}
