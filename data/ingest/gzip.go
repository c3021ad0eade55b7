package ingest

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"

	"parallax/compare/news"
)

// readGzip unpacks one layer of gzip and reads what is inside, which may be no
// larger than any other input.
func readGzip(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	data, err := gunzip(in.Data, opt.MaxInput)
	if err != nil {
		return nil, err
	}
	in.Data = data
	f := sniff(data, in.ContentType)
	if f == formGzip {
		return nil, &BinaryError{"a compressed file in a compressed file"}
	}
	return readForm(ctx, f, in, opt)
}

// gunzip unpacks at most limit bytes.
func gunzip(data []byte, limit int64) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	out, err := readAtMost(z, limit)
	if err != nil && !errors.Is(err, ErrTooLarge) {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return out, err
}
