// Parallax compares how several articles tell one event: in a window, or by
// commands. main.go opens the window and is the only file that imports its
// driver; headless.go stands in for it where the program is built without cgo.
package main

import (
	"context"
	"os"
	"os/signal"

	"parallax/app/command"
	"parallax/data/ingest"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == ingest.PDFArgument {
		os.Exit(ingest.PDFWorker(os.Stdin, os.Stdout))
	}
	os.Exit(start())
}

// start carries out a command, or opens the window when none is named.
func start() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	call := command.SystemCall()
	if code, handled := command.Run(ctx, call); handled {
		return code
	}
	stop() // an interrupt ends the window at once
	return window(call)
}
