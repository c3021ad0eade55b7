package adding

import (
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/session"
	"parallax/app/session/draft"
	"parallax/compare/news"
)

// DraftPane is one article before it is stored, or a stored one that is being
// changed: its text with what was set aside, and what is known about it.
type DraftPane struct {
	s     *session.Session
	keys  func(fyne.KeyName) bool
	d     *draft.Draft
	drawn drawnDraft

	head   *fyne.Container
	text   *lay.Sheet
	about  *lay.Sheet
	left   *fyne.Container
	object fyne.CanvasObject

	open   openField
	values map[news.Field]int         // the place of each value among touches
	unsent map[*draft.Draft]openField // values of other drafts that could not be taken yet
	typing *typing.TextEditor         // the text that is being edited, nil for none
	halted map[*draft.Draft]string    // texts whose editing Escape ended
	// touches are the parts that the keyboard reaches, in order.
	touches []*press.Touch
	// Changed is called after the reader changed the draft; nil for nothing.
	Changed func()
}

// drawnDraft is what the pane shows, to draw only what is different.
type drawnDraft struct {
	d       *draft.Draft
	article *news.Article
	left    bool
	placing draft.Placing
	target  string
	field   news.Field
	problem string
	fit     string
}

// NewDraftPane makes the pane of a session; keys gets named keys that a field
// has no use for.
func NewDraftPane(s *session.Session, keys func(fyne.KeyName) bool) *DraftPane {
	p := &DraftPane{s: s, keys: keys, head: lay.NewColumn(lay.Column{PadX: 20}), left: container.NewStack(), unsent: map[*draft.Draft]openField{}, halted: map[*draft.Draft]string{}}
	p.text = lay.NewSheet(lay.Column{Gap: 8, PadX: 20, PadY: 6})
	p.about = lay.NewSheet(lay.Column{Gap: 7, PadX: 20, PadY: 6})
	p.object = container.New(&lay.Halves{}, p.head, p.left, p.about)
	return p
}

// Object is the pane.
func (p *DraftPane) Object() fyne.CanvasObject { return p.object }

// Show shows a draft.
func (p *DraftPane) Show(d *draft.Draft) {
	if d != p.d {
		p.putBy()
		p.takeUp(d)
	}
	now := drawnDraft{d, d.Article, d.LeftOut, d.Placing, p.s.AddingTo(), p.open.field, p.open.problem, p.fitWords(d)}
	if now == p.drawn && p.d == d {
		return
	}
	top := d != p.d
	p.d, p.drawn = d, now
	back := p.focused()
	p.touches, p.values = nil, map[news.Field]int{}
	p.drawHead()
	p.drawText(top)
	p.drawAbout(top)
	p.object.Refresh()
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.object); c != nil && back >= 0 && p.open.field == "" && len(p.touches) > 0 {
		c.Focus(p.touches[min(back, len(p.touches)-1)])
	}
}

// reached takes a part among those that the keyboard reaches.
func (p *DraftPane) reached(t *press.Touch) *press.Touch {
	t.Keys = p.keys
	p.touches = append(p.touches, t)
	return t
}

// focused is the place of the part that has the keyboard, so that it stays
// there when the pane is drawn anew; -1 for none.
func (p *DraftPane) focused() int {
	c := fyne.CurrentApp().Driver().CanvasForObject(p.object)
	if c == nil {
		return -1
	}
	return slices.IndexFunc(p.touches, func(t *press.Touch) bool { return c.Focused() == fyne.Focusable(t) })
}

// again draws the pane after something that is not the draft's changed.
func (p *DraftPane) again() {
	p.drawn = drawnDraft{}
	p.Show(p.d)
}

func (p *DraftPane) changed() {
	p.again()
	if p.Changed != nil {
		p.Changed()
	}
}

// drawHead is the line with the name and what can be done with the whole.
func (p *DraftPane) drawHead() {
	d := p.d
	left := []fyne.CanvasObject{prose.NewLine(prose.Run{Text: prose.Shorten(d.Name, 48), Bold: true})}
	var right []fyne.CanvasObject
	offer := func(text string, do func()) { right = append(right, chip.NewChip(text, false, do)) }
	switch {
	case d.Article == nil:
	case p.typing != nil:
		offer(told.Told("label.cancel"), func() { p.typing = nil; p.again() })
		offer(told.Told("label.use-this-text"), func() { p.Commit() })
	default:
		if p.s.OlderInTarget(d) {
			right = append(right, p.placing())
		}
		if d.Edited() {
			offer(told.Told("label.undo-my-changes"), func() { p.s.ResetDraft(d); p.changed() })
		}
		words := told.Told("label.edit-the-text")
		if _, ok := p.halted[d]; ok {
			words = told.Told("label.go-on-editing")
		}
		offer(words, p.edit)
		if p.s.Adding() && d.LeftOut {
			offer(told.Told("label.take-it-in"), func() { p.s.LeaveOut(d, false); p.changed() })
		} else if p.s.Adding() {
			offer(told.Told("label.leave-it-out"), func() { p.s.LeaveOut(d, true); p.changed() })
		}
	}
	row := container.New(&chip.ChipRow{Left: 1}, append(left, right...)...)
	p.head.Objects = []fyne.CanvasObject{chart.NewRule(false), lay.NewColumn(lay.Column{PadY: 5}, row)}
	p.head.Refresh()
}

// placing is the choice of what becomes of the older version in the event.
func (p *DraftPane) placing() fyne.CanvasObject {
	names := []string{told.Told("label.keep-the-older-version-in-the-event"), told.Told("label.take-its-place-in-the-event"), told.Told("label.have-both-in-the-event")}
	c := chip.NewMenuChip(names[p.d.Placing], nil)
	c.OnTapped = func() {
		var items []*fyne.MenuItem
		for i, n := range names {
			it := fyne.NewMenuItem(n, func() { p.s.PlaceDraft(p.d, draft.Placing(i)); p.changed() })
			it.Checked = draft.Placing(i) == p.d.Placing
			items = append(items, it)
		}
		menu.Below(c, items)
	}
	return c
}

// mostPieces and mostShown bound what the pane draws: it is a preview.
const (
	mostPieces = 250
	mostShown  = 4000
)

// drawText shows the paragraphs with the blocks that were set aside.
func (p *DraftPane) drawText(top bool) {
	if p.typing != nil {
		p.left.Objects = []fyne.CanvasObject{container.New(&lay.Inset{X: 20, Y: 4}, p.typing)}
		p.left.Refresh()
		return
	}
	p.left.Objects = []fyne.CanvasObject{p.text}
	p.left.Refresh()
	if p.d.Article == nil {
		p.text.Set(top, prose.NewFlow(prose.Run{Text: p.d.Sentence, Ink: tone.Bad}))
		return
	}
	var os []fyne.CanvasObject
	if t := p.d.Article.Title(); t != "" {
		os = append(os, prose.NewFlow(prose.Run{Text: prose.Shorten(t, mostShown), Serif: true, Bold: true, Size: theme.SizeNameSubHeadingText}))
	}
	pieces := draft.Pieces(p.d.Article)
	for i, piece := range pieces {
		if i == mostPieces {
			os = append(os, prose.NewFlow(prose.Run{Text: told.Count(len(pieces)-i, "more paragraph") + " …", Ink: tone.Muted}))
			break
		}
		os = append(os, p.piece(i, piece))
	}
	p.text.Set(top, os...)
}

// piece is a paragraph, or a block that was set aside with its rule.
func (p *DraftPane) piece(i int, piece draft.Piece) fyne.CanvasObject {
	toggle := func() { p.s.ToggleDraft(p.d, i); p.changed() }
	words := prose.Shorten(piece.Text, mostShown)
	if piece.Rule == "" {
		return newParagraph(words, p.reached(press.NewTouchLink(told.Told("label.set-aside"), toggle)))
	}
	size := theme.SizeNameCaptionText
	way := container.New(&lay.InLine{}, prose.NewLine(prose.Run{Text: asideWords(piece.Rule) + " ·", Ink: tone.Muted, Size: size}), p.reached(press.NewTouchLink(told.Told("label.bring-back.2"), toggle)))
	return lay.NewColumn(lay.Column{Gap: 1}, prose.NewFlow(prose.Run{Text: words, Serif: true, Ink: tone.Muted, Cut: true, Size: readSize}), way)
}

func asideWords(rule string) string {
	if strings.HasPrefix(rule, "set aside") {
		return told.Word("aside", rule)
	}
	return told.Told("label.set-aside-rule", say.Of("rule", say.Words(told.Word("aside", rule))))
}

// readSize is the size of article text on the pane.
const readSize = theme.SizeNameSubHeadingText

// edit makes the text a field, with what was typed into it before where Escape
// ended that.
func (p *DraftPane) edit() {
	text, ok := p.halted[p.d]
	if !ok {
		text = draft.BodyText(p.d.Article)
	}
	delete(p.halted, p.d)
	p.typing = typing.NewTextEditor(text, p.halt)
	p.again()
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.object); c != nil {
		c.Focus(p.typing)
	}
}

// halt ends editing without taking the text; it waits for the next time.
func (p *DraftPane) halt() {
	if p.typing.Text != draft.BodyText(p.d.Article) {
		p.halted[p.d] = p.typing.Text
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.object); c != nil {
		c.Unfocus()
	}
	p.typing = nil
	p.again()
}
