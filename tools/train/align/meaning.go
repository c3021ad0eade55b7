package main

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"parallax/assets"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// encoder reads what sentences mean with weights of its own.
type encoder struct {
	*vector.Encoder
	// kept is a folder for what was read, "" for none.
	kept string
	// unseen are the events whose labels the weights have not seen.
	unseen []string
}

// encoders gives each event weights that have not seen its labels, where there
// are such.
type encoders []encoder

// readEncoders finds the encoders in the folders under dir, each with the
// weights in encoder/ and with events, the names parted by commas; "ship" stands
// for the weights that ship, which have seen the labels of all of our events.
// Without dir there are none.
func readEncoders(dir string) (encoders, error) {
	switch dir {
	case "":
		return nil, nil
	case "ship":
		return encoders{{Encoder: vector.New(assets.Encoder)}}, nil
	}
	folders, err := filepath.Glob(filepath.Join(dir, "*", "events"))
	if err != nil {
		return nil, err
	}
	var out encoders
	for _, f := range folders {
		names, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		kept := filepath.Join(filepath.Dir(f), "kept")
		if err := os.MkdirAll(kept, 0o755); err != nil {
			return nil, err
		}
		files := os.DirFS(filepath.Dir(f))
		out = append(out, encoder{vector.New(files), kept, strings.Split(strings.TrimSpace(string(names)), ",")})
	}
	return out, nil
}

// of is the encoder for an event, nil when there are none at all.
func (e encoders) of(event string) *encoder {
	for i := range e {
		if slices.Contains(e[i].unseen, event) {
			return &e[i]
		}
	}
	if len(e) > 0 {
		return &e[0]
	}
	return nil
}

// read is what the sentences of a document mean.
func (e encoder) read(d *token.Document) (*vector.Text, error) {
	if e.kept == "" {
		return e.Encode(context.Background(), d, nil)
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(d.Article.Text))
	path := filepath.Join(e.kept, fmt.Sprintf("%x", h.Sum64()))
	text := &vector.Text{}
	if data, err := os.ReadFile(path); err == nil && text.UnmarshalBinary(data) == nil && len(text.Sentences) == len(d.Sentences) {
		return text, nil
	}
	text, err := e.Encode(context.Background(), d, nil)
	if err != nil {
		return nil, err
	}
	data, err := text.MarshalBinary()
	return text, errors.Join(err, os.WriteFile(path, data, 0o644))
}
