package app

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/care"
	"parallax/app/part/pane"
	"parallax/data"
	"parallax/data/safety"
)

// keeper holds the library that the window works on. It shows why one was not
// opened, and puts another into its place while the program goes on. Its
// methods belong to the goroutine of the window.
type keeper struct {
	app     fyne.App
	path    string
	opts    Options
	post    func(func())
	library *data.Library // nil while none is open
	win     fyne.Window   // the one that is shown
	w       *window       // what stands in it, nil for a refusal
}

// swapping makes another library of the one at the keeper's path, which is closed
// meanwhile, and tells what was done.
type swapping func(context.Context, safety.Progress) ([]string, error)

// open opens the library and shows it, or says why that cannot be.
func (k *keeper) open() {
	library, err := data.Open(context.Background(), k.path)
	if err != nil {
		k.refuse(err)
		return
	}
	k.show(library, false)
}

// show makes a window on an open library the one that is shown.
func (k *keeper) show(library *data.Library, reading bool) {
	k.library = library
	o := k.opts
	var w *window
	if reading {
		w = newWindow(k.app, readOnly{library}, k.post, o)
		w.Win.SetTitle(told.Told("label.title-for-reading", say.Of("title", say.Words(title))))
	} else {
		o.swap = k.swap
		w = newWindow(k.app, library, k.post, o)
	}
	k.opts.Files = nil // are added once
	k.w = w
	w.start()
	k.follow(w.Win)
	for _, name := range library.Aside() {
		w.S.Warn(told.Told("label.a-file-beside-the-library-belonged-to", say.Of("name", say.Words(name))))
	}
	if data.Remote(library.Path()) {
		w.S.Warn(care.Say("remote"))
	}
}

// follow shows a window in the place of the one before.
func (k *keeper) follow(win fyne.Window) {
	old := k.win
	k.win = win
	if old == nil {
		return
	}
	win.SetMaster() // the program ends with it
	win.Show()
	old.Close()
}

// swap closes the library, lets work put another into its place, and opens what
// stands there then.
func (k *keeper) swap(what string, do swapping) {
	if err := k.close(); err != nil && k.w != nil {
		k.w.S.Warn(care.Sentence(err, k.path))
	}
	ctx, cancel := context.WithCancel(context.Background())
	busy := pane.NewBusy(what, cancel)
	k.win.SetContent(busy.Object())
	go func() {
		defer cancel()
		lines, err := do(ctx, k.told(busy))
		k.post(func() { k.reopen(lines, err) })
	}()
}

// tellAfter is the least time between two words about how far work is.
const tellAfter = 100 * time.Millisecond

func (k *keeper) told(busy *pane.Busy) safety.Progress {
	var last atomic.Int64
	return func(done, total int) {
		if now := time.Now().UnixMilli(); now-last.Load() >= tellAfter.Milliseconds() {
			last.Store(now)
			k.post(func() { busy.Show(done, total) })
		}
	}
}

func (k *keeper) reopen(lines []string, err error) {
	switch {
	case errors.Is(err, context.Canceled):
		lines = []string{care.Say("stopped")}
	case err != nil:
		lines = []string{care.Sentence(err, k.path)}
	}
	k.open()
	if k.w != nil {
		k.w.Show(told.Told("label.library"), pane.NewTold(lines), nil)
	}
}

// close ends the session and gives the library free.
func (k *keeper) close() error {
	if k.w != nil {
		k.w.watch.end()
		k.w.ClosePopup()
		k.w.frame.keepSize()
		k.w.S.Close()
	}
	library := k.library
	k.library, k.w = nil, nil
	if library == nil {
		return nil
	}
	return library.Close()
}

// end keeps a copy of the library when the last one is old, and closes it.
func (k *keeper) end() error {
	if k.library == nil || k.library.ReadOnly() {
		return k.close()
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return errors.Join(k.library.KeepCopies(ctx), k.close())
}
