// Package app is the window: it opens the library, makes a session on it,
// puts the screens together, and turns keys, menus and dropped files into
// calls of the session.
//
// In: a Fyne app and Options. Out: nothing until the window is closed.
// What is on the screen is drawn again whenever the session says that it
// changed; each screen draws only what is different.
package app

import (
	"fmt"
	"io"
	"runtime/debug"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/assets"
	"parallax/data"
)

// Options of the window; the zero value opens the reader's own library.
type Options struct {
	// Library is the path of the library; "" takes data.DefaultPath.
	Library string
	// Files are added as soon as the window is open.
	Files []string
	// Locale is the language of the system as a tag, "de-AT": the window speaks it until
	// the reader chooses another. "" is English.
	Locale string
	// Session are the ways of the session to the rest of the program; where
	// one is nil, Run takes the program's own.
	Session session.Options
	// Watch gets a line of JSON for each thing that the window shows, does or is
	// held by; nil for a window that nobody watches.
	Watch io.Writer

	// swap puts another library into the place of this one; nil where that
	// cannot be.
	swap func(what string, do swapping)
}

// windowGC is how much a heap grows, in percent, before it is collected: a window
// stands open for hours, and what a comparison threw away is not to be kept in it.
const windowGC = 40

// Run opens the window and returns when it is closed. The error is one of
// the library that Run could not show in the window.
func Run(a fyne.App, o Options) error {
	a.SetIcon(fyne.NewStaticResource("parallax.png", assets.Icon)) // also where nobody packed the program
	a.Settings().SetTheme(tone.NewTheme(tone.LookLight))
	path := o.Library
	if path == "" {
		var err error
		if path, err = data.DefaultPath(); err != nil {
			return fmt.Errorf("open the window: %w", err)
		}
	}
	if o.Locale == "" {
		o.Locale = lang.SystemLocale().LanguageString()
	}
	speak("", o.Locale) // a library that cannot be opened has no settings
	debug.SetGCPercent(windowGC)
	k := &keeper{app: a, path: path, opts: o, post: post}
	k.open()
	k.win.ShowAndRun()
	return k.end()
}

// post runs a function on the goroutine of the window.
func post(f func()) { fyne.Do(f) }
