package screen

import (
	"parallax/compare/check"
)

// CheckState is what the screen Check shows.
type CheckState struct {
	// Text is what is checked, "" for none; Result is nil while it is made.
	Text   string
	Result *check.Result
	// At is the statement that is selected, from 1; 0 for none.
	At int
}

// CheckHooks are what the screen Check asks of the window.
type CheckHooks struct {
	// Paste takes the text on the clipboard, Clear takes it away.
	Paste, Clear func()
	// Pick selects the n-th statement, from 1.
	Pick func(n int)
	// Copy copies a passage with its citation, CopyText the whole text with the
	// citations that were accepted.
	Copy     func(check.Place)
	CopyText func()
	// Cite cites a passage in the text for the selected statement, or no more;
	// Correct gives it another verdict, "" for that of the program; Add puts it into
	// the summary with its passages.
	Cite    func(check.Place)
	Correct func(check.Verdict)
	Add     func()
	// Export asks for a form and writes what was found.
	Export func()
}
