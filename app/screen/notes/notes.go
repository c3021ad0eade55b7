package notes

import (
	"reflect"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Notes is the screen of the reader's notes and highlights.
type Notes struct {
	hooks  screen.Hooks
	state  screen.State
	shown  bool
	field  *typing.Field
	bar    *fyne.Container
	lines  *press.Picker
	object fyne.CanvasObject
}

// NewNotes makes the screen.
func NewNotes(h screen.Hooks) *Notes {
	n := &Notes{hooks: h, field: typing.NewField(told.Told("label.search-the-notes")), bar: lay.NewColumn(lay.Column{})}
	n.field.OnChanged = func(words string) { n.ask(func(s *screen.NotesState) { s.Words = words }) }
	n.field.Keys = func(k fyne.KeyName) bool {
		if k == fyne.KeyEscape && n.field.Text != "" {
			n.field.SetText("")
			return true
		}
		return h.Notes.Keys(k)
	}
	n.lines = press.NewPicker(lay.Column{Gap: 6, PadX: 20, PadY: 10}, func(i int) {
		if i >= 0 && i < len(n.state.Notes.Rows) {
			h.Notes.Pick(n.state.Notes.Rows[i].ID)
		}
	})
	n.object = lay.NewFrame(lay.Frame{Top: n.bar}, n.lines.Sheet)
	return n
}

// Name is the tab's.
func (n *Notes) Name() string { return screen.NotesName }

// Object is the screen.
func (n *Notes) Object() fyne.CanvasObject { return n.object }

// Field is the search field of the notes.
func (n *Notes) Field() fyne.Focusable { return n.field }

func (n *Notes) ask(change func(*screen.NotesState)) {
	s := n.state.Notes
	change(&s)
	if s.Words != n.state.Notes.Words || s.Colour != n.state.Notes.Colour || s.Article != n.state.Notes.Article || s.Everywhere != n.state.Notes.Everywhere {
		n.hooks.Notes.Filter(s)
	}
}

// Show lists the notes of a state; one with another selection moves only that.
func (n *Notes) Show(s screen.State) {
	old := n.state
	n.state = s
	same := s.Notes
	same.At = old.Notes.At
	if !n.shown || s.Comparison != old.Comparison || !reflect.DeepEqual(same, old.Notes) {
		n.shown = true
		n.fill()
	}
	n.lines.Mark(n.lineOf(s.Notes.At))
}

func (n *Notes) fill() {
	n.fillBar()
	n.lines.Clear()
	var os []fyne.CanvasObject
	for _, r := range n.state.Notes.Rows {
		parts := append(r.Parts(), press.NewLinks(
			press.Link(told.Told("label.open"), func() { n.hooks.Notes.Open(r.ID) }),
			press.Link(told.Told("label.edit"), func() { n.hooks.Notes.Edit(r.ID) }),
			press.Link(told.Told("label.delete"), func() { n.hooks.Notes.Delete(r.ID) })))
		os = append(os, n.lines.Add(r.Label(), lay.Column{Gap: 4, PadX: 10, PadY: 8}, parts...), chart.NewRule(false))
	}
	if len(os) == 0 {
		os = append(os, n.blank())
	}
	n.lines.Sheet.Set(false, os...)
	n.object.Refresh()
}

// fillBar makes the line of filters.
func (n *Notes) fillBar() {
	s := n.state.Notes
	left := []fyne.CanvasObject{lay.Fixed(fyne.NewSize(190, 0), n.field), chip.NewChip(told.Told("label.all-colours"), s.Colour == "", func() {
		n.ask(func(s *screen.NotesState) { s.Colour = "" })
	})}
	left = append(left, drawn.ColourChips(s.Colour, func(c news.NoteColour) { n.ask(func(s *screen.NotesState) { s.Colour = c }) })...)
	article := chip.NewMenuChip(n.articleName(), nil)
	article.OnTapped = func() { n.chooseArticle(article) }
	right := []fyne.CanvasObject{article}
	right = append(right, chip.NewChip(told.Told("label.all-events"), s.Everywhere, func() {
		n.ask(func(s *screen.NotesState) { s.Everywhere, s.Article = !s.Everywhere, 0 })
	}), chip.NewChip(told.Told("label.export"), false, n.hooks.Notes.Export))
	n.bar.Objects = []fyne.CanvasObject{chip.BarOf(left, right)}
}

func (n *Notes) articleName() string {
	if i := n.state.Notes.Article; i > 0 {
		return prose.Shorten(drawn.NameOf(n.state.Comparison, i-1), 18)
	}
	return told.Told("label.all-articles")
}

func (n *Notes) chooseArticle(under fyne.CanvasObject) {
	if n.state.Comparison == nil {
		return
	}
	choose := func(i int) *fyne.MenuItem {
		name := told.Told("label.all-articles")
		if i > 0 {
			name = drawn.NameOf(n.state.Comparison, i-1)
		}
		it := fyne.NewMenuItem(name, func() { n.ask(func(s *screen.NotesState) { s.Article, s.Everywhere = i, false }) })
		it.Checked = i == n.state.Notes.Article
		return it
	}
	var items []*fyne.MenuItem
	for i := range len(n.state.Comparison.Readings) + 1 {
		items = append(items, choose(i))
	}
	menu.Below(under, items)
}

// blank says how a note is made, or that the filter lets none through.
func (n *Notes) blank() fyne.CanvasObject {
	title, text := told.Told("label.no-note-yet"), told.Told("screens.notes.select-words-in-an-article")
	if s := n.state.Notes; s.Filtered() && s.All > 0 {
		title, text = told.Told("label.no-note-fits"), told.Told("screens.notes.filtered", say.Of("notes", say.Words(told.Count(s.All, "note"))))
	}
	return lay.NewColumn(lay.Column{Gap: 8, PadX: 6, PadY: 24},
		prose.NewFlow(prose.Run{Text: title, Bold: true, Size: theme.SizeNameSubHeadingText}), prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted}),
		container.NewHBox(press.NewMainButton(told.Told("label.write-a-note-on-this-event"), n.hooks.Notes.Write)))
}

func (n *Notes) lineOf(id string) int {
	for i, r := range n.state.Notes.Rows {
		if r.ID == id {
			return i
		}
	}
	return -1
}

// Type moves the selection; Enter shows where the note stands.
func (n *Notes) Type(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn:
		n.do(n.hooks.Notes.Open)
	default:
		n.lines.Key(e.Name)
	}
}

func (n *Notes) do(f func(id string)) {
	if n.lineOf(n.state.Notes.At) >= 0 {
		f(n.state.Notes.At)
	}
}

// Rune does nothing: no letter means anything here alone.
func (n *Notes) Rune(rune) {}

// CopySelection copies the note that is selected.
func (n *Notes) CopySelection() { n.hooks.Copy(drawn.CiteNote(n.state.Notes)) }

// Go brings the selected note into sight.
func (n *Notes) Go(screen.Pick) { n.lines.Reveal(n.lineOf(n.state.Notes.At)) }
