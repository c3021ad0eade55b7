package passages

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"parallax/assets"
	"parallax/compare/check"
	"parallax/compare/reading/vector"
)

// Encoders give each event an encoder that has not seen its labels.
type Encoders struct {
	encoders []*vector.Encoder
	unseen   [][]string // by encoder: events
}

// Shipped is the encoder of the program, which has seen labels of all events.
func Shipped() check.Encode { return vector.New(assets.Encoder).Encode }

// ReadEncoders finds the encoders in the folders under dir, each with the
// weights in encoder/ and with events, the names of those it has not seen parted
// by commas.
func ReadEncoders(dir string) (Encoders, error) {
	var out Encoders
	folders, err := filepath.Glob(filepath.Join(dir, "*", "events"))
	if err == nil && len(folders) == 0 {
		err = fmt.Errorf("no encoders in %s", dir)
	}
	for _, f := range folders {
		names, err := os.ReadFile(f)
		if err != nil {
			return out, err
		}
		out.encoders = append(out.encoders, vector.New(os.DirFS(filepath.Dir(f))))
		out.unseen = append(out.unseen, strings.Split(strings.TrimSpace(string(names)), ","))
	}
	return out, err
}

// Of is the encoder for an event.
func (e Encoders) Of(event string) (check.Encode, error) {
	for i, names := range e.unseen {
		if slices.Contains(names, event) {
			return e.encoders[i].Encode, nil
		}
	}
	return nil, fmt.Errorf("all encoders have seen the labels of %s", event)
}

// All are the queries of all events; encode gives the encoder of each, nil for
// words alone.
func All(events []Event, encode func(event string) (check.Encode, error)) ([]Query, error) {
	var out []Query
	for _, e := range events {
		var by check.Encode
		var err error
		if encode != nil {
			if by, err = encode(e.Name); err != nil {
				return nil, err
			}
		}
		queries, err := e.Queries(context.Background(), by)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name, err)
		}
		out = append(out, queries...)
	}
	return out, nil
}
