package command

import (
	"flag"
	"fmt"
)

// Window is what the arguments say about the window.
type Window struct {
	// Library is the path of the library, "" for the reader's own.
	Library string
	// Files are added when the window is open.
	Files []string
}

// WindowOptions reads arguments that Run left to the window. When they are
// wrong it says so and ok is false; the exit code is Misuse then.
func WindowOptions(call Call) (w Window, ok bool) {
	o, err := parse(call.Args, func(fs *flag.FlagSet, _ *options) {
		fs.StringVar(&w.Library, "library", "", "")
	})
	if err != nil {
		fmt.Fprintf(call.Stderr, "parallax: %s\n“parallax help” shows how.\n", err)
		return w, false
	}
	w.Files = o.operands
	return w, true
}
