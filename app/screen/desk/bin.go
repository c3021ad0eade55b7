package desk

import (
	"reflect"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/data"
)

// Bin is the page of what lies in the bin: it is restored or deleted for good.
type Bin struct {
	s      *session.Session
	sheet  *lay.Sheet
	drawn  *data.Binned
	sure   string // the ID that is deleted for good when it is asked again
	object fyne.CanvasObject
}

// allOfBin stands for everything in Bin.sure.
const allOfBin = "all"

// NewBin makes the page of a session and asks for what lies in the bin.
func NewBin(s *session.Session) *Bin {
	b := &Bin{s: s, sheet: lay.NewSheet(lay.Column{Gap: 6, PadX: 4, PadY: 4})}
	b.object = lay.Fixed(fyne.NewSize(640, 430), b.sheet)
	s.LoadBin()
	b.Show()
	return b
}

// Object is the page.
func (b *Bin) Object() fyne.CanvasObject { return b.object }

// Show draws the page anew when something else lies in the bin.
func (b *Bin) Show() {
	if now := b.s.Binned(); b.drawn == nil || !reflect.DeepEqual(*b.drawn, now) {
		b.drawn, b.sure = &now, ""
		b.Draw()
	}
}

// Draw lists what lies in the bin.
func (b *Bin) Draw() {
	if b.drawn.Empty() {
		b.sheet.Set(true, prose.NewFlow(prose.Run{Text: told.Told("screens.bin.the-bin-is-empty-events"), Ink: tone.Muted}))
		return
	}
	os := []fyne.CanvasObject{lay.NewSides(
		prose.NewFlow(prose.Run{Text: told.Told("screens.bin.restore-brings-back-what-was"), Ink: tone.Muted}),
		b.dangerous(allOfBin, told.Told("label.empty-the-bin"), b.s.EmptyBin))}
	for _, e := range b.drawn.Events {
		detail := []string{told.Count(e.Articles, "article")}
		if e.Alone > 0 && e.Alone < e.Articles {
			detail = append(detail, told.Told("label.counted-also-in-other-events", say.Of("counted", say.Words(told.Count(e.Articles-e.Alone, "article")))))
		}
		if e.Notes > 0 {
			detail = append(detail, told.Count(e.Notes, "note"))
		}
		detail = append(detail, told.Told("label.deleted-format", say.Of("format", say.Words(told.MomentShort(e.Deleted.Local())))))
		os = append(os, b.Line(told.Told("label.event"), e.Title, strings.Join(detail, " · "),
			press.NewTouchLink(told.Told("label.restore"), func() { b.s.RestoreEvent(e.ID) }),
			b.dangerous(e.ID, told.Told("label.delete-for-good"), func() { b.s.DeleteEventForGood(e.ID) })))
	}
	for _, a := range b.drawn.Articles {
		title := a.Title
		if title == "" {
			title = a.Name
		}
		os = append(os, b.Line(told.Told("label.article"), title, told.Told("label.name-deleted-format", say.Of("name", say.Words(a.Name)), say.Of("format", say.Words(told.MomentShort(a.Deleted.Local())))),
			press.NewTouchLink(told.Told("label.restore"), func() { b.s.RestoreArticle(a.ID) }),
			b.dangerous(a.ID, told.Told("label.delete-for-good"), func() { b.s.DeleteArticleForGood(a.ID) })))
	}
	b.sheet.Set(false, os...)
}

// Line is a thing in the bin with what can be done with it.
func (b *Bin) Line(kind, title, detail string, links ...fyne.CanvasObject) fyne.CanvasObject {
	return press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Round: 7}, lay.Column{Gap: 2, PadX: 12, PadY: 8},
		prose.Short(2, prose.Run{Text: kind + "  ", Ink: tone.Muted}, prose.Run{Text: title, Bold: true}),
		prose.NewFlow(prose.Run{Text: detail, Ink: tone.Muted, Size: theme.SizeNameCaptionText}), press.NewLinks(links...))
}

// dangerous is a link that asks once more before it does what cannot be undone.
func (b *Bin) dangerous(id, text string, do func()) fyne.CanvasObject {
	if b.sure == id {
		return press.NewTouch(press.BoxLook{Hover: tone.Veil, Round: 4, Tap: do, Label: text}, lay.Column{PadX: 4},
			prose.NewLine(prose.Run{Text: told.Told("label.sure-it-cannot-be-undone"), Bold: true, Ink: tone.Bad, Size: theme.SizeNameCaptionText}))
	}
	return press.NewTouchLink(text, func() {
		b.sure = id
		b.Draw()
	})
}
