package screen

import (
	"fyne.io/fyne/v2"

	"parallax/app/view"
)

// MarkHelpTitle stands over what the marks mean.
func MarkHelpTitle() string { return told("reading.marks.title") }

// kindKeys are the ends of the keys of what the kinds of marks stand for; those of the
// reader share one.
var kindKeys = map[view.Kind]string{
	view.Label: "label", view.Loaded: "loaded", view.Verb: "verb", view.Quoted: "quoted",
	view.Number: "number", view.Hedge: "hedge", view.Agent: "agent", view.Own: "own",
}

// kindText says what a kind of marks stands for.
func kindText(k view.Kind) string {
	key, ok := kindKeys[k]
	if !ok {
		key = kindKeys[view.Own]
	}
	return told("reading.kind." + key)
}

// kindNotes are the kinds of marks, each as it looks in the text.
func kindNotes() []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, k := range append(Marks(), view.Own) {
		os = append(os, newFlow(run{text: k.Name(), bold: true, under: &k, kinds: []view.Kind{k}}, run{text: "  " + kindText(k)}))
	}
	return os
}

// markNotes say what the marks can and cannot see.
func markNotes() []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, key := range []string{"compare", "voices", "blind", "miss", "last"} {
		key = "reading.marks." + key
		os = append(os, newFlow(run{text: told(key) + " ", bold: true}, run{text: told(key + ".how")}))
	}
	return os
}

// markPanel is the help about marks at the right, with a way to put it away.
func markPanel(away func()) []fyne.CanvasObject {
	return []fyne.CanvasObject{
		sectionHead(MarkHelpTitle()), cardOf(6, kindNotes()), cardOf(6, markNotes()),
		wordLink(told("reading.marks.away"), away), gap(),
	}
}

// NewMarkPage is the help about marks as a page.
func NewMarkPage() fyne.CanvasObject {
	return fixed(fyne.NewSize(560, 0), newColumn(column{gap: 8}, append(append(kindNotes(), gap()), markNotes()...)...))
}
