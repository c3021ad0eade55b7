package screen

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/session"
	"parallax/app/view"
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
	target  *view.Chip
	tally   *flow
	row     *fyne.Container
	laid    laidAdd
	save    *box
	address *field
	list    *widget.List
	work    *fyne.Container
	pane    *DraftPane
	feed    *feedPane
	below   *fyne.Container
	object  fyne.CanvasObject
	shown   string
	share   float32 // of the room that the list has, as the reader drew it; 0 for as much as it wants
}

// NewAdd makes the page of a session.
func NewAdd(s *session.Session, ways AddWays) *Add {
	a := &Add{s: s, ways: ways, tally: newLine(), work: newColumn(column{}), below: container.NewStack()}
	a.target = view.NewMenuChip("", a.chooseTarget)
	a.save = newBox(boxLook{fill: accent, hover: accent, round: 15, tap: func() { a.Save() }, label: "Save"}, column{padX: 14, padY: 6},
		newLine(run{text: "Save", bold: true, ink: paper}))
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
	a.object = container.New(&addLayout{a}, newColumn(column{}, a.bar(), a.drop(), a.work), a.list, a.below, newEdge(a.split))
	return a
}

// Object is the page.
func (a *Add) Object() fyne.CanvasObject { return a.object }

// bar is the line with the event and the buttons.
func (a *Add) bar() fyne.CanvasObject {
	title := newColumn(column{gap: 4, padX: 20, padY: 12}, newFlow(run{text: "Add articles", bold: true, size: theme.SizeNameHeadingText}),
		newFlow(run{text: "Nothing is stored before you save. Nothing leaves this computer.", ink: muted}))
	left := []fyne.CanvasObject{newLine(run{text: "Add to", ink: muted}), a.target}
	right := []fyne.CanvasObject{a.tally, a.save, view.NewChip("Cancel", false, a.s.CancelAdding)}
	a.row = container.New(&chipRow{left: len(left)}, append(left, right...)...)
	line := newBox(boxLook{fill: panel}, column{padX: 20, padY: 8}, a.row)
	return newColumn(column{}, title, view.NewRule(false), line, view.NewRule(false))
}

// drop is where files are dropped, with the other ways to articles.
func (a *Add) drop() fyne.CanvasObject {
	a.address = newField("or the address of an article or a feed: https://…")
	a.address.keys = a.ways.Keys
	a.address.OnSubmitted = func(string) { a.load() }
	way := func(text string, do func()) fyne.CanvasObject {
		return newBox(boxLook{hover: veil, round: 4, tap: do, label: text}, column{padX: 3}, newLine(run{text: text, ink: accent, bold: true}))
	}
	words := func(text string) fyne.CanvasObject { return newLine(run{text: text, ink: muted}) }
	ways := container.New(&inLine{}, words("Drop pages, PDFs, Word files or feeds here ·"), way("paste", a.ways.Paste),
		words("text or an address ·"), way("choose files", a.ways.Files), words("·"), way("a folder", a.ways.Folder))
	line := newSides(a.address, newBox(boxLook{fill: ground, edge: rule, hover: veil, round: 7, tap: a.load, label: "Load the address"},
		column{padX: 14, padY: 8}, newLine(run{text: "Load", bold: true})))
	zone := container.NewStack(newDashes(), newColumn(column{gap: 10, padX: 16, padY: 12}, ways, line))
	return newColumn(column{padX: 20, padY: 12}, container.New(&stacked{}, zone.Objects...))
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
	items := []*fyne.MenuItem{one("", newEventName), fyne.NewMenuItemSeparator()}
	for _, e := range a.s.Events() {
		items = append(items, one(e.ID, shorten(e.Title, 60)))
	}
	below(a.target, items)
}

const newEventName = "a new event"

// Show brings the page to what the session holds.
func (a *Add) Show() {
	a.showBar()
	a.showWork()
	a.list.Refresh()
	d := a.s.Selected()
	switch {
	case d == nil:
		a.put(newColumn(column{padX: 20, padY: 16}, newFlow(run{text: "What was read of each article stands here, for you to look at before it is saved.", ink: muted})), "none")
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
	name := newEventName
	for _, e := range a.s.Events() {
		if e.ID == a.s.AddingTo() {
			name = e.Title
		}
	}
	return name
}

func (a *Add) showBar() {
	a.target.SetText(shorten(a.Target(), 44))
	a.tally.set(run{text: a.s.TallyDrafts(), ink: muted})
	n := a.s.Saveable()
	words := "Save"
	if n > 0 {
		words = "Save " + counted(n, "article")
	}
	look := paper
	a.save.fill, a.save.hover = accent, accent
	if n == 0 {
		look, a.save.fill, a.save.hover = muted, veil, veil
	}
	a.save.label = words
	a.save.content.Objects[0].(*flow).set(run{text: words, bold: true, ink: look})
	a.save.Refresh()
	a.row.Refresh()
}

// showWork says how far the reading is, with a way to stop it.
func (a *Add) showWork() {
	a.work.Objects = nil
	if j := a.s.Reading(); j != nil {
		p := Progress{What: j.What, Now: j.Now, Done: j.Done, Total: j.Total}
		bar := widget.NewProgressBar()
		bar.TextFormatter = func() string { return "" }
		if j.Total > 0 {
			bar.SetValue(float64(j.Done) / float64(j.Total))
		}
		line := newSides(short(1, run{text: p.sentence(), ink: accent, bold: true}), link("Cancel", j.Cancel))
		a.work.Objects = []fyne.CanvasObject{newColumn(column{gap: 4, padX: 20}, line, container.New(&fixedHeight{5}, bar), gap())}
	}
	a.work.Refresh()
}

// fixedHeight gives a part its own height.
type fixedHeight struct{ h float32 }

// Layout is Fyne's.
func (*fixedHeight) Layout(os []fyne.CanvasObject, s fyne.Size) {
	place(os[0], 0, 0, s.Width, s.Height)
}

// MinSize is Fyne's.
func (f *fixedHeight) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, f.h) }

// stacked lays parts over each other, as high as the last one wants.
type stacked struct{}

// Layout is Fyne's.
func (*stacked) Layout(os []fyne.CanvasObject, s fyne.Size) {
	for _, o := range os {
		place(o, 0, 0, s.Width, s.Height)
	}
}

// MinSize is Fyne's.
func (l *stacked) MinSize(os []fyne.CanvasObject) fyne.Size { return os[len(os)-1].MinSize() }

func (*stacked) heightOf(os []fyne.CanvasObject, width float32) float32 {
	return heightFor(os[len(os)-1], width)
}

// inLine stands short parts in lines, the way words stand.
type inLine struct{}

const wordGap = 4

// Layout is Fyne's.
func (l *inLine) Layout(os []fyne.CanvasObject, s fyne.Size) { l.flow(os, s.Width, true) }

// MinSize is Fyne's.
func (*inLine) MinSize(os []fyne.CanvasObject) fyne.Size {
	var m fyne.Size
	for _, o := range os {
		m = m.Max(o.MinSize())
	}
	return m
}

func (l *inLine) heightOf(os []fyne.CanvasObject, width float32) float32 {
	return l.flow(os, width, false)
}

func (*inLine) flow(os []fyne.CanvasObject, width float32, set bool) float32 {
	x, y, h := float32(0), float32(0), float32(0)
	for _, o := range os {
		m := o.MinSize()
		if x > 0 && x+m.Width > width {
			x, y = 0, y+h+2
		}
		if set {
			place(o, x, y, m.Width, m.Height)
		}
		x, h = x+m.Width+wordGap, max(h, m.Height)
	}
	return y + h
}
