//go:build cgo || ci

// Parallax compares how several articles tell one event. This file is the
// only one that imports the driver of the window; headless.go stands in for
// it where the program is built without cgo.
package main

import (
	"context"
	"os"
	"runtime"

	_ "fyne.io/fyne/v2/app"

	"parallax/app/command"
)

// window opens the window; without a display it compares the sample event.
func window(ctx context.Context, call command.Call) int {
	if !display() {
		return command.NoWindow(ctx, call, "There is no display to open a window on.")
	}
	return command.NoWindow(ctx, call, "The window is not there yet.")
}

// display tells whether a window can be opened at all.
func display() bool {
	switch runtime.GOOS {
	case "windows", "darwin":
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
