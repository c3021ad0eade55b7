package command

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parallax/app/care"
	"parallax/app/part/told"
	"parallax/compare/say"
	"parallax/data"
)

// libraryPath is the path that was given, else that of the reader's own
// library.
func libraryPath(path string) (string, error) {
	if path != "" {
		return path, nil
	}
	return data.DefaultPath()
}

// openLibrary opens a library for writing and tells what is to be known of it.
func openLibrary(ctx context.Context, call Call, path string) (*data.Library, error) {
	path, err := libraryPath(path)
	if err != nil {
		return nil, err
	}
	library, err := data.Open(ctx, path)
	if err != nil {
		return nil, inFile{path, err}
	}
	for _, name := range library.Aside() {
		fmt.Fprintln(call.Stderr, told.Told("command.library.aside", say.Of("name", say.Words(quoted(name)))))
	}
	if data.Remote(library.Path()) {
		fmt.Fprintln(call.Stderr, care.Say("remote"))
	}
	return library, nil
}

// copyTime is how long keeping a copy may take.
const copyTime = time.Minute

// shut keeps a copy of the library when the last one is old, and closes it.
// That no copy could be made is told, and spoils nothing.
func shut(call Call, library *data.Library) error {
	ctx, cancel := context.WithTimeout(context.Background(), copyTime)
	defer cancel()
	if err := library.KeepCopies(ctx); err != nil && !errors.Is(err, data.ErrMoved) {
		fmt.Fprintf(call.Stderr, "No copy of the library was kept: %s\n", sentence(err, library.CopiesFolder()))
	}
	return library.Close()
}
