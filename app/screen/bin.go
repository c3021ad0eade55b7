package screen

import (
	"reflect"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
	"parallax/data"
)

// Bin is the page of what lies in the bin: it is restored or deleted for good.
type Bin struct {
	s      *session.Session
	sheet  *sheet
	drawn  *data.Binned
	sure   string // the ID that is deleted for good when it is asked again
	object fyne.CanvasObject
}

// allOfBin stands for everything in Bin.sure.
const allOfBin = "all"

// NewBin makes the page of a session and asks for what lies in the bin.
func NewBin(s *session.Session) *Bin {
	b := &Bin{s: s, sheet: newSheet(column{gap: 6, padX: 4, padY: 4})}
	b.object = fixed(fyne.NewSize(640, 430), b.sheet)
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
		b.draw()
	}
}

func (b *Bin) draw() {
	if b.drawn.Empty() {
		b.sheet.set(true, newFlow(run{text: "The bin is empty. Events and articles that you delete come here, and stay until you delete them for good.", ink: muted}))
		return
	}
	os := []fyne.CanvasObject{newSides(
		newFlow(run{text: "Restore brings back what was deleted. What is deleted for good is gone.", ink: muted}),
		b.dangerous(allOfBin, "Empty the bin", b.s.EmptyBin))}
	for _, e := range b.drawn.Events {
		detail := []string{counted(e.Articles, "article")}
		if e.Alone > 0 && e.Alone < e.Articles {
			detail = append(detail, counted(e.Articles-e.Alone, "article")+" also in other events")
		}
		if e.Notes > 0 {
			detail = append(detail, counted(e.Notes, "note"))
		}
		detail = append(detail, "deleted "+e.Deleted.Local().Format("2 Jan 2006, 15:04"))
		os = append(os, b.line("Event", e.Title, strings.Join(detail, " · "),
			newTouchLink("Restore", func() { b.s.RestoreEvent(e.ID) }),
			b.dangerous(e.ID, "Delete for good", func() { b.s.DeleteEventForGood(e.ID) })))
	}
	for _, a := range b.drawn.Articles {
		title := a.Title
		if title == "" {
			title = a.Name
		}
		os = append(os, b.line("Article", title, a.Name+" · deleted "+a.Deleted.Local().Format("2 Jan 2006, 15:04"),
			newTouchLink("Restore", func() { b.s.RestoreArticle(a.ID) }),
			b.dangerous(a.ID, "Delete for good", func() { b.s.DeleteArticleForGood(a.ID) })))
	}
	b.sheet.set(false, os...)
}

func (b *Bin) line(kind, title, detail string, links ...fyne.CanvasObject) fyne.CanvasObject {
	return newBox(boxLook{fill: ground, edge: rule, round: 7}, column{gap: 2, padX: 12, padY: 8},
		short(2, run{text: kind + "  ", ink: muted}, run{text: title, bold: true}),
		newFlow(run{text: detail, ink: muted, size: theme.SizeNameCaptionText}), newLinks(links...))
}

// dangerous is a link that asks once more before it does what cannot be undone.
func (b *Bin) dangerous(id, text string, do func()) fyne.CanvasObject {
	if b.sure == id {
		return newTouch(boxLook{hover: veil, round: 4, tap: do, label: text}, column{padX: 4},
			newLine(run{text: "Sure? It cannot be undone", bold: true, ink: bad, size: theme.SizeNameCaptionText}))
	}
	return newTouchLink(text, func() {
		b.sure = id
		b.draw()
	})
}
