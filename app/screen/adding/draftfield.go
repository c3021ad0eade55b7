package adding

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/typing"
	"parallax/app/session/draft"
	"parallax/compare/news"
)

// openField is a value that is being typed.
type openField struct {
	field   news.Field // "" for none
	entry   *typing.Field
	problem string // why it was not taken
}

// Commit takes what is still being typed; false when it cannot be taken.
func (p *DraftPane) Commit() bool {
	if p.d == nil || p.d.Article == nil {
		return true
	}
	if t := p.typing; t != nil {
		p.typing = nil
		p.s.EditDraft(p.d, t.Text)
		p.changed()
	}
	if p.open.field == "" {
		return true
	}
	p.open.problem = p.s.CorrectDraft(p.d, p.open.field, p.open.entry.Text)
	if p.open.problem != "" {
		p.changed()
		return false
	}
	p.leave()
	p.changed()
	return true
}

// Unsent is a draft whose value was typed and could not be taken, nil for none.
func (p *DraftPane) Unsent() *draft.Draft {
	for _, d := range p.s.Drafts() {
		if _, ok := p.unsent[d]; ok && d.Counts() {
			return d
		}
	}
	return nil
}

// putBy takes what is being typed when another draft is shown; what cannot be
// taken waits until its draft is shown again.
func (p *DraftPane) putBy() {
	d, open, typing := p.d, p.open, p.typing
	p.open, p.typing = openField{}, nil
	if d == nil || d.Article == nil {
		return
	}
	if typing != nil {
		p.s.EditDraft(d, typing.Text)
	}
	if open.field == "" {
		return
	}
	if open.problem = p.s.CorrectDraft(d, open.field, open.entry.Text); open.problem != "" {
		p.unsent[d] = open
	}
}

// takeUp opens the value again that could not be taken.
func (p *DraftPane) takeUp(d *draft.Draft) {
	if open, ok := p.unsent[d]; ok {
		p.open = open
		delete(p.unsent, d)
	}
}

// correct makes a value a field, with its text or with what was typed instead.
func (p *DraftPane) correct(f fieldName) { p.correctAs(f, nil, false) }

func (p *DraftPane) correctAs(f fieldName, typed *string, shift bool) {
	if !p.Commit() {
		return
	}
	e := typing.NewField(f.example)
	text := draft.FieldText(p.d.Article, f.field)
	if typed != nil {
		text = *typed
	}
	e.SetText(text)
	e.CursorColumn = len([]rune(text))
	e.OnSubmitted = func(string) { p.Commit() }
	e.Tab, e.Shift = p.tab, shift
	e.Keys = func(n fyne.KeyName) bool {
		if n == fyne.KeyEscape {
			p.leave()
			return true
		}
		return p.keys != nil && p.keys(n)
	}
	p.open = openField{field: f.field, entry: e}
	p.again()
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.object); c != nil {
		c.Focus(e)
	}
}

// tab takes what was typed and goes on to the next value, or the one before.
func (p *DraftPane) tab(back bool) {
	fs := fieldNames()
	i := slices.IndexFunc(fs, func(f fieldName) bool { return f.field == p.open.field })
	if i < 0 || !p.Commit() {
		return
	}
	to := i + 1
	if back {
		to = i - 1
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(p.object)
	switch {
	case to >= 0 && to < len(fs):
		p.correctAs(fs[to], nil, back)
		p.open.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	case c == nil:
	case back:
		c.FocusPrevious()
	default:
		c.FocusNext()
	}
}

// leave closes the field; the keyboard goes to the value.
func (p *DraftPane) leave() {
	was := p.open
	p.open = openField{}
	c := fyne.CurrentApp().Driver().CanvasForObject(p.object)
	had := c != nil && c.Focused() == fyne.Focusable(was.entry)
	if had {
		c.Unfocus()
	}
	p.again()
	if at, ok := p.values[was.field]; had && ok && at < len(p.touches) {
		c.Focus(p.touches[at])
	}
}
