//go:build cgo || ci

// Parallax compares how several articles tell one event. This file is the
// only one that imports the driver of the window; headless.go stands in for
// it where the program is built without cgo.
package main

import (
	"fmt"
	"os"

	_ "fyne.io/fyne/v2/app"
)

func main() {
	fmt.Fprintln(os.Stderr, "the window is being built")
	os.Exit(2)
}
