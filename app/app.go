// Package app is the window: it opens the library, makes a session on it,
// puts the screens together, and turns keys, menus and dropped files into
// calls of the session.
//
// In: a Fyne app and Options. Out: nothing until the window is closed.
// What is on the screen is drawn again whenever the session says that it
// changed; each screen draws only what is different.
package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"fyne.io/fyne/v2"

	"parallax/app/session"
	"parallax/app/view"
	"parallax/data"
)

// Options of the window; the zero value opens the reader's own library.
type Options struct {
	// Library is the path of the library; "" takes data.DefaultPath.
	Library string
	// Files are added as soon as the window is open.
	Files []string
	// Session are the ways of the session to the rest of the program; where
	// one is nil, Run takes the program's own.
	Session session.Options
}

// Run opens the window and returns when it is closed. The error is one of
// the library that Run could not show in the window.
func Run(a fyne.App, o Options) error {
	a.Settings().SetTheme(view.NewTheme(view.LookLight))
	path := o.Library
	if path == "" {
		var err error
		if path, err = data.DefaultPath(); err != nil {
			return fmt.Errorf("open the window: %w", err)
		}
	}
	library, err := data.Open(context.Background(), path)
	if err != nil {
		return refused(a, path, err, o)
	}
	run(a, library, o)
	return shut(library)
}

// shut keeps a copy of the library when the last one is old, and closes it.
func shut(library *data.Library) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return errors.Join(library.KeepCopies(ctx), library.Close())
}

// post runs a function on the goroutine of the window.
func post(f func()) { fyne.Do(f) }

// run shows the window on an open library until it is closed.
func run(a fyne.App, library session.Store, o Options) {
	w := newWindow(a, library, post, o)
	w.start()
	w.win.ShowAndRun()
}

// refused says why the library was not opened, and offers to read it where
// that can be done.
func refused(a fyne.App, path string, why error, o Options) error {
	win := a.NewWindow(title)
	var again error
	read := func() {
		library, err := data.OpenReadOnly(context.Background(), path)
		if err != nil {
			again = err
			win.Close()
			return
		}
		w := newWindow(a, readOnly{library}, post, o)
		w.win.SetTitle(title + " (for reading)")
		w.start()
		w.win.SetMaster() // the program ends with it
		w.win.SetOnClosed(func() { again = library.Close() })
		w.win.Show()
		win.Close()
	}
	if errors.Is(why, data.ErrBroken) || errors.Is(why, data.ErrNotLibrary) || errors.Is(why, data.ErrNewerSchema) {
		read = nil
	}
	win.SetContent(refusal(session.Sentence(why, path), read, win.Close))
	win.Resize(fyne.NewSize(560, 300))
	win.CenterOnScreen()
	win.ShowAndRun()
	return again
}
