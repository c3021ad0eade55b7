//go:build cgo || ci

package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"

	"parallax/app"
	"parallax/app/command"
	"parallax/app/session/trouble"

	driver "fyne.io/fyne/v2/app"
)

// identity is the program's name among others, as in FyneApp.toml.
const identity = "io.parallax.desktop"

// window opens the window; without a display it compares the sample event.
func window(call command.Call) int {
	if !display() {
		return command.NoWindow(context.Background(), call, "There is no display to open a window on.")
	}
	w, ok := command.WindowOptions(call)
	if !ok {
		return command.Misuse
	}
	log.SetOutput(app.QuietLog(call.Stderr))
	watch, stop := watcher()
	defer stop()
	err := app.Run(driver.NewWithID(identity), app.Options{Library: w.Library, Files: w.Files, Watch: watch})
	if err != nil {
		fmt.Fprintln(call.Stderr, trouble.Sentence(err, w.Library))
		return command.Trouble
	}
	return command.Done
}

// watcher is the file that PARALLAX_WATCH names, for developers: what the window
// shows and does is written there. nil when it names none that can be written.
func watcher() (io.Writer, func()) {
	f, err := os.OpenFile(os.Getenv("PARALLAX_WATCH"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, func() {}
	}
	return f, func() { _ = f.Close() }
}

// display tells whether a window can be opened at all.
func display() bool {
	switch runtime.GOOS {
	case "windows", "darwin":
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
