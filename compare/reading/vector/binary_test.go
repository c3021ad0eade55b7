package vector

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"reflect"
	"testing"

	"parallax/assets"
)

func TestVersion(t *testing.T) {
	h := sha256.New()
	h.Write([]byte(form))
	for _, name := range []string{"encoder/encoder.safetensors", "encoder/vocab.txt"} {
		data, err := assets.Encoder.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		h.Write(data)
	}
	if want := hex.EncodeToString(h.Sum(nil)[:len(Version)/2]); Version != want {
		t.Errorf("weights or form have changed: Version must be %q, is %q", want, Version)
	}
}

func TestBinary(t *testing.T) {
	d, x := encode(t, "The mayor of Albany resigned. He left “at once” for the unsalted café.", "Nobody knew why the dockworkers’ union stayed away.")
	data, err := x.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var got Text
	if err := got.UnmarshalBinary(data); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(&got, x) || len(got.Sentences) != len(d.Sentences) {
		t.Errorf("got %v, want %v", got, x)
	}
	again, err := got.MarshalBinary()
	if err != nil || string(again) != string(data) {
		t.Errorf("written again: other bytes, error %v", err)
	}
	var none Text
	if data, err = none.MarshalBinary(); err != nil || got.UnmarshalBinary(data) != nil || len(got.Sentences) != 0 {
		t.Errorf("an empty text comes back as %v", got)
	}
}

// TestBinarySize holds 40 sentences of 25 words to 80 KB.
func TestBinarySize(t *testing.T) {
	x, err := Encode(t.Context(), invented(40), nil)
	if err != nil {
		t.Fatal(err)
	}
	data, err := x.MarshalBinary()
	t.Logf("%d bytes", len(data))
	if err != nil || len(data) > 80_000 {
		t.Errorf("%d bytes, error %v", len(data), err)
	}
}

func TestBinaryDamaged(t *testing.T) {
	_, x := encode(t, "The mayor resigned. Nobody knew why.")
	data, err := x.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	got := Text{Sentences: make([]Sentence, 7)}
	for n := range data {
		if err := got.UnmarshalBinary(data[:n]); err == nil || len(got.Sentences) != 7 {
			t.Fatalf("%d of %d bytes: error %v", n, len(data), err)
		}
	}
	if err := got.UnmarshalBinary(append(data, 0)); err == nil {
		t.Error("no error for a byte too many")
	}
	if err := got.UnmarshalBinary(append([]byte{^data[0]}, data[1:]...)); !errors.Is(err, ErrVersion) {
		t.Errorf("another version: %v", err)
	}
}

func FuzzBinary(f *testing.F) {
	_, x := encode(f, "The mayor resigned. Nobody knew why.")
	data, err := x.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data[len(Version):])
	f.Add([]byte{0})
	f.Fuzz(func(t *testing.T, rest []byte) {
		var got Text
		if got.UnmarshalBinary(append([]byte(Version), rest...)) != nil {
			return
		}
		for _, s := range got.Sentences {
			for _, x := range s.Tokens {
				if x.Start < 0 || x.End < x.Start {
					t.Fatalf("span %v", x.Span)
				}
			}
		}
		again, err := got.MarshalBinary()
		var same Text
		if err != nil || same.UnmarshalBinary(again) != nil || !reflect.DeepEqual(got, same) {
			t.Fatalf("not the same when written again: %v", err)
		}
		for i := range got.Sentences {
			Links(&got.Sentences[0], &got.Sentences[i], NewWeights(&got))
		}
	})
}
