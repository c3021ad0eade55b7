package app

import (
	"context"
	"errors"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/care"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/session/trouble"
	"parallax/data"
	"parallax/data/safety"
)

// refuse shows why the library was not opened, and the ways on.
func (k *keeper) refuse(why error) {
	win := k.app.NewWindow(title)
	said := trouble.Sentence(why, k.path)
	if errors.Is(why, data.ErrBroken) {
		said = care.Say("refused")
	}
	win.SetContent(container.NewCenter(press.NewRefusal(said, k.waysOn(why))))
	win.Resize(fyne.NewSize(620, 520))
	win.CenterOnScreen()
	k.w = nil
	k.follow(win)
}

// waysOn are what can be done about a library that was not opened.
func (k *keeper) waysOn(why error) []press.Choice {
	broken := errors.Is(why, data.ErrBroken)
	var out []press.Choice
	if broken || errors.Is(why, data.ErrNotLibrary) {
		out = append(out, k.restoring()...)
	}
	if broken {
		out = append(out,
			press.Choice{Name: told.Told("label.save-what-can-be-read"), Text: told.Told("window.refusal.a-new-library-of-all"), Do: k.salvage},
			press.Choice{Name: told.Told("label.read-what-can-be-read"), Text: told.Told("window.refusal.opens-what-is-left-for"), Do: k.readDamaged})
	} else if !errors.Is(why, data.ErrNotLibrary) && !errors.Is(why, data.ErrNewerSchema) {
		out = append(out, press.Choice{Name: told.Told("label.open-for-reading"), Text: told.Told("window.refusal.shows-what-is-there-nothing"), Do: k.read})
	}
	return append(out, press.Choice{Name: told.Told("label.quit"), Text: told.Told("window.refusal.nothing-is-changed"), Do: func() { k.win.Close() }})
}

// mostOffered is how many copies are offered on a small page.
const mostOffered = 3

func (k *keeper) restoring() []press.Choice {
	copies, err := safety.Copies(k.path)
	if err != nil {
		return nil
	}
	var out []press.Choice
	for _, c := range copies[:min(len(copies), mostOffered)] {
		out = append(out, press.Choice{Name: told.Told("label.restore-the-copy-of-time", say.Of("time", say.Words(care.Time(c.Made)))), Text: told.Told("window.refusal.it-takes-the-place-of"), Do: func() { k.restore(c) }})
	}
	return out
}

func (k *keeper) restore(c data.Copy) {
	k.swap(told.Told("label.restoring-a-copy"), restoreWork(k.path, c))
}

// restoreWork puts a copy into the place of the library.
func restoreWork(path string, c data.Copy) swapping {
	return func(ctx context.Context, _ safety.Progress) ([]string, error) {
		kept, err := safety.Restore(ctx, path, c.Path)
		return care.Restored(c, kept), err
	}
}

func (k *keeper) salvage() {
	k.swap(told.Told("label.saving-what-can-be-read"), func(ctx context.Context, _ safety.Progress) ([]string, error) {
		s, err := care.Salvage(ctx, k.path, "")
		return s.Lines(), err
	})
}

func (k *keeper) read() {
	library, err := data.OpenReadOnly(context.Background(), k.path)
	if err != nil {
		k.refuse(err)
		return
	}
	k.show(library, true)
}

func (k *keeper) readDamaged() {
	library, _, err := safety.OpenDamaged(context.Background(), k.path)
	if err != nil {
		k.refuse(err)
		return
	}
	k.show(library, true)
	k.w.S.Warn(care.Say("reading-damaged"))
}
