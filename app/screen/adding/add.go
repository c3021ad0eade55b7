package adding

import (
	"image/color"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

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
	"parallax/app/session"
	"parallax/compare/say"
)

// AddWays are the ways to articles that belong to the window.
type AddWays struct {
	// Files and Folder ask for files; Paste reads the clipboard.
	Files, Folder, Paste func()
	// Keys gets named keys that a field has no use for.
	Keys func(fyne.KeyName) bool
}

// Add is the page on which articles come in: the inputs with what became of
// each, and below them the one that is selected. Nothing is stored before the
// reader saves.
type Add struct {
	s       *session.Session
	ways    AddWays
	target  *chip.Chip
	tally   *prose.Flow
	row     *fyne.Container
	laid    laidAdd
	save    *press.Touch
	address *typing.Field
	list    *widget.List
	work    *fyne.Container
	apart   *fyne.Container // the warning of several events
	pane    *DraftPane
	feed    *feedPane
	below   *fyne.Container
	object  fyne.CanvasObject
	shown   string
	share   float32 // of the room that the list has, as the reader drew it; 0 for as much as it wants
}

// NewAdd makes the page of a session.
func NewAdd(s *session.Session, ways AddWays) *Add {
	a := &Add{s: s, ways: ways, tally: prose.NewLine(), work: lay.NewColumn(lay.Column{}), apart: lay.NewColumn(lay.Column{}), below: container.NewStack()}
	a.target = chip.NewMenuChip("", a.chooseTarget)
	a.save = press.NewTouch(press.BoxLook{Fill: tone.Accent, Hover: tone.Accent, Round: 15, Tap: func() { a.Save() }, Label: told.Told("label.save")}, lay.Column{PadX: 14, PadY: 6},
		prose.NewLine(prose.Run{Text: told.Told("label.save"), Bold: true, Ink: tone.Paper}))
	a.save.Seen = func(on bool) {
		if on { // on its own ground the edge of other buttons would not be seen
			a.save.Edge = func(p *tone.Palette) color.NRGBA { return p.Text }
		}
	}
	a.pane = NewDraftPane(s, ways.Keys)
	a.feed = newFeedPane(s)
	a.list = widget.NewList(func() int { return len(s.Drafts()) }, func() fyne.CanvasObject { return newDraftRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if ds := s.Drafts(); i < len(ds) {
				o.(*draftRow).show(ds[i], s, ds[i] == s.Selected())
			}
		})
	a.list.OnSelected = func(i widget.ListItemID) {
		if ds := s.Drafts(); i < len(ds) {
			s.SelectDraft(ds[i])
		}
	}
	a.object = container.New(&addLayout{a}, lay.NewColumn(lay.Column{}, a.bar(), a.drop(), lay.NewColumn(lay.Column{PadX: 20}, a.apart), a.work), a.list, a.below, newEdge(a.split))
	return a
}

// Object is the page.
func (a *Add) Object() fyne.CanvasObject { return a.object }

// bar is the line with the event and the buttons.
func (a *Add) bar() fyne.CanvasObject {
	title := lay.NewColumn(lay.Column{Gap: 4, PadX: 20, PadY: 12}, prose.NewFlow(prose.Run{Text: told.Told("label.add-articles"), Bold: true, Size: theme.SizeNameHeadingText}),
		prose.NewFlow(prose.Run{Text: told.Told("screens.add.nothing-is-stored-before-you"), Ink: tone.Muted}))
	left := []fyne.CanvasObject{prose.NewLine(prose.Run{Text: told.Told("label.add-to"), Ink: tone.Muted}), a.target}
	right := []fyne.CanvasObject{a.tally, a.save, chip.NewChip(told.Told("label.cancel"), false, a.s.CancelAdding)}
	a.row = container.New(&chip.ChipRow{Left: len(left)}, append(left, right...)...)
	line := press.NewBox(press.BoxLook{Fill: tone.Panel}, lay.Column{PadX: 20, PadY: 8}, a.row)
	return lay.NewColumn(lay.Column{}, title, chart.NewRule(false), line, chart.NewRule(false))
}

// drop is where files are dropped, with the other ways to articles.
func (a *Add) drop() fyne.CanvasObject {
	a.address = typing.NewField(told.Told("label.or-the-address-of-an-article-or"))
	a.address.Keys = a.ways.Keys
	a.address.OnSubmitted = func(string) { a.load() }
	way := func(text string, do func()) fyne.CanvasObject {
		return press.NewBox(press.BoxLook{Hover: tone.Veil, Round: 4, Tap: do, Label: text}, lay.Column{PadX: 3}, prose.NewLine(prose.Run{Text: text, Ink: tone.Accent, Bold: true}))
	}
	words := func(text string) fyne.CanvasObject { return prose.NewLine(prose.Run{Text: text, Ink: tone.Muted}) }
	ways := container.New(&lay.InLine{}, words(told.Told("label.drop-pages-pdfs-word-files-or-feeds")), way(told.Told("label.paste"), a.ways.Paste),
		words(told.Told("label.text-or-an-address")), way(told.Told("label.choose-files"), a.ways.Files), words("·"), way(told.Told("label.a-folder"), a.ways.Folder))
	line := lay.NewSides(a.address, press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Hover: tone.Veil, Round: 7, Tap: a.load, Label: told.Told("label.load-the-address")},
		lay.Column{PadX: 14, PadY: 8}, prose.NewLine(prose.Run{Text: told.Told("label.load"), Bold: true})))
	zone := container.NewStack(newDashes(), lay.NewColumn(lay.Column{Gap: 10, PadX: 16, PadY: 12}, ways, line))
	return lay.NewColumn(lay.Column{PadX: 20, PadY: 12}, container.New(&lay.Stacked{}, zone.Objects...))
}

func (a *Add) load() {
	if text := strings.TrimSpace(a.address.Text); text != "" {
		if !strings.Contains(text, "://") {
			text = "https://" + text
		}
		a.s.DraftAddress(text)
		a.address.SetText("")
	}
}

// Save stores what was read, with what is still being typed; false when a value
// that was typed cannot be taken, which is shown then.
func (a *Add) Save() bool {
	if !a.pane.Commit() {
		return false
	}
	if d := a.pane.Unsent(); d != nil {
		a.s.SelectDraft(d)
		return false
	}
	a.s.SaveDrafts()
	return true
}

// Step selects the next or the previous input.
func (a *Add) Step(by int) {
	ds := a.s.Drafts()
	if len(ds) == 0 || !a.pane.Commit() {
		return
	}
	i := min(max(slices.Index(ds, a.s.Selected())+by, 0), len(ds)-1)
	a.s.SelectDraft(ds[i])
	a.list.ScrollTo(i)
}

// chooseTarget opens the list of events.
func (a *Add) chooseTarget() {
	one := func(id, title string) *fyne.MenuItem {
		it := fyne.NewMenuItem(title, func() { a.s.AddTo(id) })
		it.Checked = id == a.s.AddingTo()
		return it
	}
	items := []*fyne.MenuItem{one("", told.Told("label.a-new-event")), fyne.NewMenuItemSeparator()}
	for _, e := range a.s.Events() {
		items = append(items, one(e.ID, prose.Shorten(e.Title, 60)))
	}
	menu.Below(a.target, items)
}

// Show brings the page to what the session holds.
func (a *Add) Show() {
	a.showBar()
	a.showApart()
	a.showWork()
	a.list.Refresh()
	d := a.s.Selected()
	switch {
	case d == nil:
		a.put(lay.NewColumn(lay.Column{PadX: 20, PadY: 16}, prose.NewFlow(prose.Run{Text: told.Told("screens.add.what-was-read-of-each"), Ink: tone.Muted})), "none")
	case d.Feed != nil:
		a.feed.show(d)
		a.put(a.feed.object, "feed")
	default:
		a.pane.Show(d)
		a.put(a.pane.Object(), "draft")
	}
	// Laying the page out costs some milliseconds, and this is called for
	// each few files of many.
	if now := (laidAdd{min(len(a.s.Drafts()), 40), a.s.Reading() != nil, a.shown}); now != a.laid {
		a.laid = now
		a.object.Refresh()
	}
}

// laidAdd is what the heights on the page depend on.
type laidAdd struct {
	drafts  int
	reading bool
	shown   string
}

func (a *Add) put(o fyne.CanvasObject, name string) {
	if a.shown == name {
		return
	}
	a.shown = name
	a.below.Objects = []fyne.CanvasObject{o}
	a.below.Refresh()
}

// Target names the event that the articles go into.
func (a *Add) Target() string {
	name := told.Told("label.a-new-event")
	for _, e := range a.s.Events() {
		if e.ID == a.s.AddingTo() {
			name = e.Title
		}
	}
	return name
}

func (a *Add) showBar() {
	a.target.SetText(prose.Shorten(a.Target(), 44))
	a.tally.Set(prose.Run{Text: a.s.TallyDrafts(), Ink: tone.Muted})
	n := a.s.Saveable()
	words := told.Told("label.save")
	if n > 0 {
		words = told.Told("label.save-counted", say.Of("counted", say.Words(told.Count(n, "article"))))
	}
	look := tone.Paper
	a.save.Fill, a.save.Hover = tone.Accent, tone.Accent
	if n == 0 {
		look, a.save.Fill, a.save.Hover = tone.Muted, tone.Veil, tone.Veil
	}
	a.save.Label = words
	a.save.Content.Objects[0].(*prose.Flow).Set(prose.Run{Text: words, Bold: true, Ink: look})
	a.save.Refresh()
	a.row.Refresh()
}

// showApart warns of articles that seem to be about different events.
func (a *Add) showApart() {
	a.apart.Objects = nil
	if groups := a.s.Apart(); groups != nil {
		var all []string
		for _, g := range groups {
			var names []string
			for _, of := range g {
				names = append(names, of.Name())
			}
			all = append(all, strings.Join(names, ", "))
		}
		a.apart.Objects = []fyne.CanvasObject{press.NewBox(press.BoxLook{Edge: tone.Warn, Round: 7}, lay.Column{PadX: 12, PadY: 7},
			prose.NewFlow(prose.Run{Text: "! ", Bold: true, Ink: tone.Warn}, prose.Run{Text: apartWords(all)}))}
	}
	a.apart.Refresh()
}

func apartWords(groups []string) string {
	return told.Told("add.apart", say.Count("n", len(groups)), say.Of("groups", say.Words(strings.Join(groups, " / "))))
}

// showWork says how far the reading is, with a way to stop it.
func (a *Add) showWork() {
	a.work.Objects = nil
	if j := a.s.Reading(); j != nil {
		p := screen.Progress{What: j.What, Now: j.Now, Done: j.Done, Total: j.Total}
		bar := widget.NewProgressBar()
		bar.TextFormatter = func() string { return "" }
		if j.Total > 0 {
			bar.SetValue(float64(j.Done) / float64(j.Total))
		}
		line := lay.NewSides(prose.Short(1, prose.Run{Text: p.Sentence(), Ink: tone.Accent, Bold: true}), press.Link(told.Told("label.cancel"), j.Cancel))
		a.work.Objects = []fyne.CanvasObject{lay.NewColumn(lay.Column{Gap: 4, PadX: 20}, line, container.New(&lay.FixedHeight{H: 5}, bar), lay.Gap())}
	}
	a.work.Refresh()
}
