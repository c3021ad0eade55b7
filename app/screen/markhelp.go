package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// MarkHelpTitle stands over what the marks can and cannot see.
const MarkHelpTitle = "What these marks can and cannot see"

// markNotes say what the marks can and cannot see.
func markNotes() []fyne.CanvasObject {
	text := func(bold, rest string) fyne.CanvasObject {
		return newFlow(run{text: bold + " ", bold: true}, run{text: rest})
	}
	return []fyne.CanvasObject{
		text("They compare.", "A mark says that a word is in a list of ours, or that only one article writes it. It is a place to look at, no verdict, and there is no score."),
		text("They keep voices apart.", "The outlet's own words, quoted words and reported words are counted by themselves; q hides the marks in quoted words."),
		text("They cannot see", "sarcasm, whether a word is justified (a brutal attack may have been brutal), what pictures and layout say, or what was left out on purpose."),
		text("They miss much.", "Of the words that people mark as loaded, the list finds about four in ten; two people agree on half."),
		text("The last word is yours.", "d, or the second button on a mark, leaves words unmarked: here, in this event or always; w marks words of your own. "+
			"In the table of labels r renames a row, e puts two rows together, x takes a label out of its row. It lasts, and Ctrl+Z takes it back."),
	}
}

// markHelp is the help about marks with a button that puts it away.
func markHelp(away func()) []fyne.CanvasObject {
	os := []fyne.CanvasObject{newFlow(run{text: MarkHelpTitle, bold: true, size: theme.SizeNameSubHeadingText})}
	return append(append(os, markNotes()...),
		newSides(newFlow(caption("The menu Wording has “Your words”; the menu Help shows this again.")), understood(away)))
}

func understood(away func()) fyne.CanvasObject {
	return newTouch(boxLook{fill: ground, edge: rule, hover: veil, round: 6, tap: away, label: "Understood"},
		column{padX: 10, padY: 5}, newLine(run{text: "Understood", ink: accent}))
}

// NewShortMarkHint is the help about marks for a low window: its first
// sentence, and a way to all of it.
func NewShortMarkHint(all, away func()) fyne.CanvasObject {
	more := newTouch(boxLook{hover: veil, round: 6, tap: all, label: "What marks can and cannot see"},
		column{padX: 10, padY: 5}, newLine(run{text: "What else they cannot see…", ink: accent}))
	return newBox(boxLook{fill: chosen}, column{gap: 3, padX: 20, padY: 8}, markNotes()[0],
		newSides(newColumn(column{}, more), understood(away)))
}

// NewMarkHint is the help about marks over the text of articles; away puts it
// away for good.
func NewMarkHint(away func()) fyne.CanvasObject {
	return newBox(boxLook{fill: chosen}, column{gap: 3, padX: 20, padY: 10}, markHelp(away)...)
}

// NewMarkPage is the help about marks as a page.
func NewMarkPage() fyne.CanvasObject {
	return fixed(fyne.NewSize(560, 0), newColumn(column{gap: 8}, markNotes()...))
}
