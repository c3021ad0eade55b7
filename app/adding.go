package app

import (
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/press"
	"parallax/app/screen/adding"
	"parallax/app/screen/desk"
	"parallax/compare/news"
	"parallax/compare/say"
)

// incoming is the way of articles into the library.
type incoming struct {
	*stage
	adding       *adding.Add
	outlets      *desk.Outlets
	files        *adding.Files // that was shown last, nil for none
	addingHidden bool          // an event was opened from the page for adding
}

// target is the event that new articles go into: the open one. The sample
// event stays as it is, so that a first article of the reader's own begins an
// event of its own.
func (in *incoming) target() string {
	e := in.s.Event()
	if e == nil {
		return ""
	}
	for _, a := range in.s.Articles() {
		if a.Origin.Kind != news.FromSample {
			return e.ID
		}
	}
	if len(e.Articles) == 0 {
		return e.ID
	}
	return ""
}

// openAdding shows the page on which articles come in.
func (in *incoming) openAdding() {
	in.s.BeginAdding(in.target())
	in.addingHidden = false
	in.w.refresh()
}

// leaveAdding shows the event again; what was read waits on the page for adding.
func (in *incoming) leaveAdding() {
	n := len(in.s.Drafts())
	if n == 0 {
		in.s.CancelAdding()
		return
	}
	in.addingHidden = true
	in.w.refresh()
	in.say(sentence("add.waits", say.Count("n", n)))
}

// add reads files and folders; what was read stands on the page for adding.
func (in *incoming) add(paths []string) {
	if len(paths) > 0 {
		in.openAdding()
		in.s.DraftPaths(paths)
	}
}

// showsAdding reports whether the page for adding stands in the middle.
func (in *incoming) showsAdding() bool { return in.s.Adding() && !in.addingHidden }

// dropped takes files that were dropped anywhere on the window.
func (in *incoming) dropped(_ fyne.Position, us []fyne.URI) {
	var paths []string
	for _, u := range us {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
		}
	}
	in.add(paths)
}

// paste reads the text on the clipboard as an article.
func (in *incoming) paste() {
	if in.w.checks.onCheck() {
		in.w.checks.pasteCheck()
		return
	}
	text := in.app.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		in.say("There is no text on the clipboard. Copy an article's text in your browser, then paste it here.")
		return
	}
	in.openAdding()
	in.s.DraftText(text)
}

// saveAdding stores what stands on the page for adding.
func (in *incoming) saveAdding() {
	switch {
	case !in.s.Adding():
		in.say("There is nothing to save: all that you do is kept at once.")
	case in.s.Saveable() == 0:
		in.say("No article can be saved yet.")
	default:
		in.adding.Save()
	}
}

// refreshAdding shows the page for adding; false when the event is to be shown.
func (in *incoming) refreshAdding() bool {
	if !in.showsAdding() {
		return false
	}
	in.adding.Show()
	in.w.centre.setMiddle(in.adding.Object())
	in.w.centre.shown.blank, in.w.centre.shown.state.Comparison = press.Blank{}, nil
	return true
}

// tellKept says what was saved, once.
func (in *incoming) tellKept() {
	if sentence := in.s.TakeKept(); sentence != "" {
		in.say(sentence)
	}
}

// parts shows the article of the screen One article, else the selected one,
// with what was set aside, to be changed.
func (in *incoming) parts() {
	var a *news.Article
	if c := in.s.Comparison(); c != nil && in.w.centre.shown.screen == articleScreen {
		a = c.Readings[in.w.glance().Article].Article
	} else if a = in.w.cursor.selected(); a == nil {
		return
	}
	if in.s.View().HideOutlets {
		in.say(sentence("add.blind"))
		return
	}
	d := in.s.DraftOf(a.ID)
	if d == nil {
		return
	}
	p := adding.NewParts(in.s, d, in.closePopup)
	in.show("Text and details", p.Object(), func() {
		if p.Keep() {
			in.say(sentence("parts.kept"))
		}
	})
}

// asksToQuit asks what becomes of articles that were read and are not saved;
// false when there are none.
func (in *incoming) asksToQuit(quit func()) bool {
	n := in.s.Saveable()
	if !in.s.Adding() || n == 0 {
		return false
	}
	in.offer(sentence("add.quit", say.Count("n", n)), []press.Choice{
		{Name: sentence("add.quit.save"), Text: sentence("add.quit.save.what", say.Of("event", say.Words(in.adding.Target()))), Do: func() {
			in.closePopup()
			in.addingHidden = false
			if in.adding.Save() {
				quit()
			}
		}},
		{Name: sentence("add.quit.leave"), Text: sentence("add.quit.leave.what"), Do: quit},
		{Name: sentence("add.quit.stay"), Text: sentence("add.quit.stay.what"), Do: func() {
			in.closePopup()
			in.openAdding()
		}},
	})
	return true
}

// showOutlets shows the table of outlets.
func (in *incoming) showOutlets() { in.show("Outlets", in.outlets.Object(), nil) }
