package ingest

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"parallax/compare/news"
)

// Limits of one input, used where Options leave them at zero.
const (
	MaxInput   = 10 << 20 // bytes as they come
	MaxDecoded = 64 << 20 // bytes after unpacking
	MaxParsing = 2 * time.Second
)

// What can be wrong with an input. Test with errors.Is.
var (
	// ErrEmpty: there are no bytes, or only blanks.
	ErrEmpty = errors.New("empty")
	// ErrNoText: the form was read, but it holds no article text.
	ErrNoText = errors.New("no article text")
	// ErrBinary: the bytes are not text of any form that is read here.
	ErrBinary = errors.New("not text")
	// ErrTooLarge: a limit on size was passed, packed or unpacked.
	ErrTooLarge = errors.New("too large")
	// ErrEncoding: the characters cannot be read (UTF-32 and the like).
	ErrEncoding = errors.New("unsupported character encoding")
	// ErrDamaged: the form was known but its structure is broken.
	ErrDamaged = errors.New("damaged")
	// ErrEncrypted: a password is needed.
	ErrEncrypted = errors.New("password needed")
	// ErrScan: a PDF of pictures, without a layer of text.
	ErrScan = errors.New("no text layer")
	// ErrFeed: the input is a list of articles; use Feed.
	ErrFeed = errors.New("a feed, not an article")
	// ErrTooSlow: reading took longer than Options.MaxParsing.
	ErrTooSlow = errors.New("reading took too long")
)

// BinaryError is an ErrBinary that says what the bytes look like.
type BinaryError struct{ Looks string }

// Error names the form, "not text: looks like PNG".
func (e *BinaryError) Error() string { return ErrBinary.Error() + ": looks like " + e.Looks }

// Is makes errors.Is(err, ErrBinary) hold.
func (e *BinaryError) Is(target error) bool { return target == ErrBinary }

// Options are limits and switches; the zero value is right.
type Options struct {
	// MaxInput and MaxDecoded are in bytes, MaxParsing is for one input.
	MaxInput, MaxDecoded int64
	MaxParsing           time.Duration
	// KeepAll sets nothing aside: every block becomes a paragraph.
	KeepAll bool
	// PDFCommand is the program that runs PDFWorker; empty means this program
	// with PDFArgument.
	PDFCommand []string
	// MaxFetch is the time for one download; zero means the constant MaxFetch.
	MaxFetch time.Duration

	// For tests only: where connections may go, who resolves names, whom TLS
	// trusts.
	control  func(network, address string, c syscall.RawConn) error
	resolver *net.Resolver
	tls      *tls.Config
}

func (o Options) limits() Options {
	if o.MaxInput <= 0 {
		o.MaxInput = MaxInput
	}
	if o.MaxDecoded <= 0 {
		o.MaxDecoded = MaxDecoded
	}
	if o.MaxFetch <= 0 {
		o.MaxFetch = MaxFetch
	}
	if o.MaxParsing <= 0 {
		o.MaxParsing = MaxParsing
	}
	return o
}

// Input is one thing to read.
type Input struct {
	// Name is a file's name, for messages only.
	Name string
	Data []byte
	// ContentType is what a server said, "" when there was none.
	ContentType string
	// Address is where a page was loaded from, "" when unknown.
	Address string
	// Origin goes into the article; the zero Origin means a paste.
	Origin news.Origin
}

// File reads the article in the file at path. Errors wrap those of package os
// and the Err values of this package.
func File(ctx context.Context, path string, opt Options) (*news.Article, error) {
	opt = opt.limits()
	data, err := readFile(path, opt.MaxInput)
	if err != nil {
		return nil, fmt.Errorf("ingest %s: %w", filepath.Base(path), err)
	}
	return Bytes(ctx, Input{
		Name: filepath.Base(path), Data: data,
		Origin: news.Origin{Kind: news.FromFile, Place: path},
	}, opt)
}

// readFile reads at most limit bytes: the size that the system tells is no
// promise (pipes, growing files).
func readFile(path string, limit int64) ([]byte, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|openFlags, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if st, err := f.Stat(); err == nil && st.Mode().IsRegular() && st.Size() > limit {
		return nil, ErrTooLarge
	}
	return readAtMost(f, limit)
}

func readAtMost(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, ErrTooLarge
	}
	return data, nil
}

// Bytes reads the article in in.Data. Odd text is not an error: what was found
// is returned, with Notes. The errors wrap the Err values of this package or
// that of ctx.
func Bytes(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	opt = opt.limits()
	a, err := read(ctx, in, opt)
	if err != nil {
		if in.Name == "" {
			return nil, fmt.Errorf("ingest: %w", err)
		}
		return nil, fmt.Errorf("ingest %s: %w", in.Name, err)
	}
	a.Origin = in.Origin
	if a.Origin.Kind == "" {
		a.Origin.Kind = news.FromPaste
	}
	return a, nil
}

func read(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	if int64(len(in.Data)) > opt.MaxInput {
		return nil, ErrTooLarge
	}
	f := sniff(in.Data, in.ContentType)
	ctx, cancel := context.WithTimeoutCause(ctx, opt.MaxParsing, ErrTooSlow)
	defer cancel()
	return inTime(ctx, func() (*news.Article, error) { return readForm(ctx, f, in, opt) })
}

// inTime runs f and leaves it behind when ctx ends first: the parsers of other
// hands look at no context. A panic in them is ErrDamaged.
func inTime[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type result struct {
		v   T
		err error
	}
	done := make(chan result, 1)
	go func() {
		var r result
		defer func() {
			if p := recover(); p != nil {
				r.err = fmt.Errorf("%w: %v", ErrDamaged, p)
			}
			done <- r
		}()
		r.v, r.err = f()
	}()
	select {
	case r := <-done:
		return r.v, r.err
	case <-ctx.Done():
		var none T
		return none, context.Cause(ctx)
	}
}
