package term

import (
	"testing"

	"parallax/compare/reading/token"
)

// reading is a vocabulary that has read a text, with its words.
func reading(text string) (*Vocabulary, []Word) {
	v := NewVocabulary()
	return v, v.Read(text, token.Read(text), len(text))
}

func TestIdeas(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		same       bool
	}{
		{"one stem", "councils", "council", true},
		{"a number and its word", "twelve", "12", true},
		{"a number of two words", "twenty-three", "23", true},
		{"a genitive", "council's", "council", true},
		{"other words", "bridge", "ferry", false},
		{"other numbers", "twenty-three", "24", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v, words := reading(tt.a + " of " + tt.b)
			ideas := v.Ideas(words)
			if len(ideas) != 2 {
				t.Fatalf("%d ideas, want 2: stop words are none", len(ideas))
			}
			if got := ideas[0] == ideas[1]; got != tt.same {
				t.Errorf("%q and %q are one idea: %v, want %v", tt.a, tt.b, got, tt.same)
			}
		})
	}
}

func TestRead(t *testing.T) {
	v, words := reading("Some 5% of Odern voted, and Odern paid; paid by Monday")
	if len(words) != 12 || v.Lexemes[words[2].Lexeme].Key != "percent" {
		t.Fatalf("%d words, want 12 with percent: %v", len(words), words)
	}
	for _, tt := range []struct {
		word int
		name bool
	}{{4, true}, {5, false}, {11, false}} {
		if got := v.IsName(words[tt.word].Lexeme); got != tt.name {
			t.Errorf("%q is a name: %v, want %v", v.Lexemes[words[tt.word].Lexeme].Key, got, tt.name)
		}
	}
	if l := v.Lexemes[words[11].Lexeme]; l.Day != 1 || len(l.Grams) != 6+5+4 {
		t.Errorf("monday: day %b, %d runs", l.Day, len(l.Grams))
	}
}

// TestClosed: a closed vocabulary knows what it has read and takes in nothing.
func TestClosed(t *testing.T) {
	v, _ := reading("The council met.")
	v.Close()
	f, stems, runs := v.Fork(), v.Stems(), v.Runs()
	if got := f.Known(token.Read("A council sang")); len(got) != 1 {
		t.Errorf("%d words known, want 1", len(got))
	}
	if _, ok := f.StemOf("sang"); ok || f.Stems() != stems || f.Runs() != runs || stems != 3 || runs == 0 {
		t.Errorf("%d stems, then %d", stems, f.Stems())
	}
}

// TestVectors: counts become unit vectors, and one vector that lies open gives
// the same products one by one and several at once.
func TestVectors(t *testing.T) {
	c := NewCounter([]float64{1, 2, 0, 1})
	for _, id := range []int32{1, 0, 1} {
		c.See(id)
	}
	v := c.Vector()
	c.See(3)
	other := c.Vector()
	dense := make([]float32, 4)
	Scatter(dense, v)
	if d := Dot(dense, v); d < .9999 || d > 1.0001 || Dot(dense, other) != 0 || v[0].ID != 1 {
		t.Errorf("%v: product with itself %v", v, d)
	}
	if d := Dots(dense, [AtOnce][]Weight{v, other, nil, v}); d[0] != Dot(dense, v) || d[1] != 0 || d[2] != 0 || d[3] != d[0] {
		t.Errorf("%v at once", d)
	}
	if ClearAt(dense, v); dense[0] != 0 || dense[1] != 0 {
		t.Errorf("%v lies open", dense)
	}
}
