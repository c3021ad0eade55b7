package data

import (
	"context"

	"parallax/data/file"
	"parallax/data/query"
)

// FileName is the name of the library's file in its folder.
const FileName = file.Name

// Library is an open library. Its methods may be called from any goroutine; they
// are those of its shelves and of its file.
type Library struct {
	*file.File
	articleShelf
	eventShelf
	noteShelf
	outletShelf
	readingShelf
	searchShelf
}

// The shelves of a library, one for each kind of thing that it keeps.
type (
	// articleShelf keeps articles, their versions and what they were read from.
	articleShelf struct{ *file.File }
	// eventShelf keeps events and how the window stood in them.
	eventShelf struct{ *file.File }
	// noteShelf keeps what the reader writes: notes, corrections, summaries.
	noteShelf struct{ *file.File }
	// outletShelf keeps outlets and settings.
	outletShelf struct{ *file.File }
	// readingShelf keeps what was made of articles, which may be made again.
	readingShelf struct{ *file.File }
	// searchShelf finds articles, quotations and notes.
	searchShelf struct {
		*file.File
		words *speller
	}
)

func onShelves(f *file.File) *Library {
	return &Library{f, articleShelf{f}, eventShelf{f}, noteShelf{f}, outletShelf{f}, readingShelf{f}, searchShelf{f, &speller{}}}
}

// Open opens the library at path and makes it, with its folder, when it is
// not there. A file that is not a whole library of this version or an older
// one is refused before anything is written: ErrNotLibrary, ErrBroken,
// ErrNewerSchema. ErrInUse means that another program has it open.
func Open(ctx context.Context, path string) (*Library, error) {
	f, err := file.Open(ctx, path)
	if err != nil {
		return nil, err
	}
	return onShelves(f), nil
}

// OpenReadOnly opens an existing library without the right to write: for a
// second instance, or for a copy. Methods that write give ErrReadOnly.
func OpenReadOnly(ctx context.Context, path string) (*Library, error) {
	f, err := file.OpenReadOnly(ctx, path)
	if err != nil {
		return nil, err
	}
	return onShelves(f), nil
}

// OpenScratch opens for reading a library that fill makes in a folder of its
// own, which is taken away when the library is closed. Path tells of the file
// that it stands for.
func OpenScratch(ctx context.Context, path string, fill func(scratch string) error) (*Library, error) {
	f, err := file.OpenScratch(ctx, path, fill)
	if err != nil {
		return nil, err
	}
	return onShelves(f), nil
}

// Together makes the changes of f in one transaction: all of them are kept, or
// none when f or the library gives an error. f changes only the library that
// it is given; what that one reads is the state before.
func (l *Library) Together(ctx context.Context, f func(*Library) error) error {
	return l.File.Together(ctx, func(in *file.File) error { return f(onShelves(in)) })
}

// What can go wrong; test with errors.Is. They are told in data/file.
var (
	ErrNotFound    = file.ErrNotFound
	ErrNotMade     = file.ErrNotMade
	ErrNotLibrary  = file.ErrNotLibrary
	ErrNewerSchema = file.ErrNewerSchema
	ErrBroken      = file.ErrBroken
	ErrInUse       = file.ErrInUse
	ErrReadOnly    = file.ErrReadOnly
	ErrBusy        = file.ErrBusy
	ErrMoved       = file.ErrMoved
	ErrDisk        = file.ErrDisk
	ErrFull        = file.ErrFull
	ErrNoHome      = file.ErrNoHome
)

// Copy is a copy of the library.
type Copy = file.Copy

// DefaultPath is the library's file in the user's data folder.
func DefaultPath() (string, error) { return file.DefaultPath() }

// Remote reports whether a file lies on a drive of another computer, where the
// library is not safe: two computers may write it at once.
func Remote(path string) bool { return file.Remote(path) }

// IsLibrary reports whether a file is a library, whole or not, or may be one.
func IsLibrary(path string) bool { return file.IsLibrary(path) }

// Query is what a search asks for (data/query).
type Query = query.Query

// ParseQuery reads what the reader typed.
func ParseQuery(text string) Query { return query.Parse(text) }

// Filters are the filters of a query as they are written, in order.
func Filters(text string) []string { return query.Filters(text) }

// UnknownFilters are the names before a colon in a query that are no filters.
func UnknownFilters(text string) []string { return query.UnknownFilters(text) }

// WithFilter sets a filter behind a query that has not got it.
func WithFilter(text, filter string) string { return query.WithFilter(text, filter) }

// WithoutFilter takes a filter out of a query.
func WithoutFilter(text, filter string) string { return query.WithoutFilter(text, filter) }
