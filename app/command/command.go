// Package command is the program without its window: it takes arguments and
// streams in, and gives an exit code back. It knows no Fyne.
//
// Method: flags may stand before or after the files; each command reads its
// articles with data/ingest, runs compare.Articles or its steps on one
// article, and hands the result to compare/report. Files are written by
// trouble.WriteFile, so that a failure leaves no half file.
//
// Exit codes: Done for success, Trouble when an input cannot be read, compared
// or written, Misuse for a wrong command line, Unusable when the library cannot
// be opened or written, Stopped when the person stopped it. Everything said to the person
// goes to Stderr, results to Stdout or a file; control characters of articles
// reach neither.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"parallax/app/session/trouble"
)

// Version is the program's version, the one in FyneApp.toml.
const Version = "0.1.0"

// The exit codes.
const (
	Done    = 0
	Trouble = 1
	Misuse  = 2

	// Unusable: the library cannot be opened or written, or is damaged; what
	// was told before is stored.
	Unusable = 3
	// Stopped by the person; what was told before is stored.
	Stopped = 130
)

// Call is one start of the program.
type Call struct {
	// Args are the arguments without the program's name.
	Args           []string
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Terminal is true when Stdout is a terminal.
	Terminal bool
}

// SystemCall is the call that started this process.
func SystemCall() Call {
	return Call{os.Args[1:], os.Stdin, os.Stdout, os.Stderr, isTerminal(os.Stdout)}
}

// isTerminal takes a character device for a terminal, unless it is the null
// device.
func isTerminal(f *os.File) bool {
	st, err := f.Stat()
	if err != nil || st.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(st, null)
}

// command is one of the words that may stand first.
type command struct {
	name, summary, help string
	run                 func(context.Context, Call) error
}

func commands() []command {
	return []command{
		{"compare", "compare articles about one event", compareHelp, runCompare},
		{"analyze", "show what was found in one article", analyzeHelp, runAnalyze},
		{"check", "hold a text, such as a chat's answer, against articles", checkHelp, runCheck},
		{"bundle", "make a worksheet for a class, and read filled ones back", bundleHelp, runBundle},
		{"import", "read articles into the library", importHelp, runImport},
		{"suggest", "say which articles may belong to which events", suggestHelp, runSuggest},
		{"library", "check, restore, save, export and search the library", libraryHelp, runLibrary},
		{"verify", "check whether a summary still holds", verifyHelp, runVerify},
		{"help", "show the help, or that of a command", helpHelp, runHelp},
		{"version", "show the version of the program and of its engine", versionHelp, runVersion},
	}
}

// Run carries out the command that the arguments name. Handled is false when
// they name none and are meant for the window: no argument, flags of the
// window, or files to open.
func Run(ctx context.Context, call Call) (code int, handled bool) {
	if len(call.Args) == 0 {
		return Done, false
	}
	name, rest := call.Args[0], call.Args[1:]
	switch name {
	case "-h", "-help", "--help":
		name = "help"
	case "-version", "--version":
		name = "version"
	}
	for _, c := range commands() {
		if c.name == name {
			call.Args = rest
			return finish(call, c, stoppable(ctx, call, c)), true
		}
	}
	if strings.HasPrefix(name, "-") || exists(name) {
		return Done, false
	}
	fmt.Fprintf(call.Stderr, "parallax: %s is no command and no file. “parallax help” lists the commands.\n", quoted(name))
	return Misuse, true
}

// patience is how long a command that is to stop may take to end by itself.
const patience = 500 * time.Millisecond

// stoppable carries out a command and returns soon after ctx ends: work that
// cannot be stopped, such as reading a pipe to which nobody writes, is left
// behind and ends with the process. Files are written beside their place and
// moved there whole, so that none is left half.
func stoppable(ctx context.Context, call Call, c command) error {
	ended := make(chan error, 1)
	go func() { ended <- c.run(ctx, call) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	select {
	case err := <-ended:
		return err
	case <-time.After(patience):
		return ctx.Err()
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// misuse is a wrong command line, in words for the person.
type misuse string

// Error is the sentence.
func (m misuse) Error() string { return string(m) }

// inFile is an error that concerns one file.
type inFile struct {
	path string
	err  error
}

// Error names the file.
func (e inFile) Error() string { return e.path + ": " + e.err.Error() }

// Unwrap gives the error itself.
func (e inFile) Unwrap() error { return e.err }

// errTold is an error that the person has been told about already.
var errTold = errors.New("told")

// finish says what went wrong and gives the exit code.
func finish(call Call, c command, err error) int {
	var wrong misuse
	switch {
	case err == nil:
		return Done
	case errors.Is(err, errHelp):
		fmt.Fprint(call.Stdout, c.help)
		return Done
	case errors.As(err, &wrong):
		fmt.Fprintf(call.Stderr, "parallax %s: %s\n“parallax help %s” shows how.\n", c.name, string(wrong), c.name)
		return Misuse
	case errors.Is(err, errTold):
	default:
		var file inFile
		if !errors.As(err, &file) && errors.Is(err, context.Canceled) {
			fmt.Fprintf(call.Stderr, "parallax %s: You stopped it.\n", c.name)
			return Stopped
		}
		fmt.Fprintf(call.Stderr, "parallax %s: %s\n", c.name, sentence(err, file.path))
	}
	if trouble.OfLibrary(err) {
		return Unusable
	}
	return Trouble
}
