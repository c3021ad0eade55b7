package tag

import (
	"fmt"
	"strings"
	"testing"

	"parallax/assets"
)

func load(t testing.TB) *Model {
	data, err := assets.Tagger.ReadFile("tagger/quotes.bin")
	if err != nil {
		t.Fatal(err)
	}
	m, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// tokens makes tokens of words with spaces between; *said is a strong cue and
// what stands between | is quoted.
func tokens(text string) []Token {
	var out []Token
	quoted := false
	for _, w := range strings.Fields(text) {
		if w == "|" {
			quoted = !quoted
			w = `"`
		}
		t := Token{Raw: w, Lower: strings.ToLower(w), Word: w != `"` && w != "," && w != ".", Quoted: quoted || w == `"`}
		if strings.HasPrefix(w, "*") {
			t.Raw, t.Lower, t.Cue = w[1:], strings.ToLower(w[1:]), 9
		}
		out = append(out, t)
	}
	return out
}

func TestLabel(t *testing.T) {
	m := load(t)
	for _, c := range []struct{ name, text, want string }{
		{"that", "Ada Moss *said that the bridge would be rebuilt .", "S S Q C C C C C C O"},
		{"nothing", "The river is wide .", "O O O O O"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, l := range m.Label(tokens(c.text)) {
				got = append(got, []string{"O", "S", "S", "Q", "Q", "C", "C"}[l])
			}
			if g := strings.Join(got, " "); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}

func TestLabelsFollow(t *testing.T) {
	m := load(t)
	before := Label(Labels)
	for i, l := range m.Label(tokens("Ada Moss *said , | we will rebuild it | , and Ben Roe *said that it rains .")) {
		if !Follows(before, l) {
			t.Errorf("token %d: %d after %d", i, l, before)
		}
		before = l
	}
	if m.Label(nil) != nil {
		t.Error("labels without tokens")
	}
}

func TestCodec(t *testing.T) {
	m := load(t)
	again, err := Decode(m.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(again.Steps, again.Scale, again.Lean) != fmt.Sprint(m.Steps, m.Scale, m.Lean) {
		t.Error("another model came back")
	}
	for _, bad := range [][]byte{nil, []byte("PXTAG1"), m.Encode()[:1000]} {
		if _, err := Decode(bad); err == nil {
			t.Errorf("%d bytes were read as a model", len(bad))
		}
	}
	if n := len(m.Encode()); n > 2<<20 {
		t.Errorf("weights are %d bytes", n)
	}
}

func BenchmarkLabel(b *testing.B) {
	m := load(b)
	in := tokens(strings.Repeat("Ada Moss *said that the bridge would be rebuilt , and | it will last | . ", 20))
	b.ReportAllocs()
	for b.Loop() {
		m.Label(in)
	}
}
