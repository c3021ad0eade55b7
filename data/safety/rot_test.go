package safety

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data"
	"parallax/data/file"
)

// long reports whether the long form of a test is asked for.
func long() bool { return os.Getenv("PARALLAX_LONG") != "" }

// anyhow opens a library as the program does: for writing, or what can be read
// of it; nil when it is refused whole.
func anyhow(t *testing.T, path string) (l *data.Library, how string) {
	t.Helper()
	ctx := context.Background()
	l, err := data.Open(ctx, path)
	if err == nil {
		return l, "opened"
	}
	if l, _, err = OpenDamaged(ctx, path); err == nil {
		return l, "what can be read"
	}
	if !errors.Is(err, ErrNothingLeft) {
		t.Fatal(err)
	}
	return nil, "refused"
}

// texts are the true texts of a library by the IDs of articles.
func texts(t *testing.T, path string) map[string]string {
	t.Helper()
	l := opened(t, path)
	as, err := l.Articles(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, a := range as {
		out[a.ID] = a.Text
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return out
}

// unsaid are articles and hits that show another text than the true one without
// a warning.
func unsaid(t *testing.T, l *data.Library, true map[string]string) (bad []string) {
	t.Helper()
	ctx := context.Background()
	as, err := l.Articles(ctx)
	if err != nil && !errors.Is(err, file.ErrBroken) {
		t.Fatal(err)
	}
	for _, a := range as {
		if !data.Damaged(a) && !isOne(a.Text, true) {
			bad = append(bad, fmt.Sprintf("article %s: %.90q", a.ID, a.Text))
		}
		if a.Headline.End > len(a.Text) || a.Title() != "" && !strings.HasPrefix(a.Text, a.Title()) {
			bad = append(bad, "headline of "+a.ID)
		}
	}
	found, err := l.Search(ctx, "harbour")
	if err != nil && !errors.Is(err, file.ErrBroken) {
		t.Fatal(err)
	}
	for _, h := range found.Hits {
		if !h.Damaged && !strings.Contains(true[h.Article], h.ExcerptText) {
			bad = append(bad, "hit "+h.ExcerptText)
		}
	}
	return bad
}

func isOne(text string, all map[string]string) bool {
	full, ok := all[news.TextHash(text)]
	return ok && full == text
}

// TestFlippedBits: no single bit of the file makes the program show another
// text without a warning, or fall.
func TestFlippedBits(t *testing.T) {
	path := pier(t, 20)
	true, content := texts(t, path), bytesOf(t, path)
	times := 60
	if long() {
		times = 300
	}
	r := rand.New(rand.NewPCG(7, 8))
	how := map[string]int{}
	for range times {
		at, bit := r.IntN(len(content)), byte(1)<<r.IntN(8)
		b := bytes.Clone(content)
		b[at] ^= bit
		l, what := anyhow(t, damaged(t, b))
		how[what]++
		if l == nil {
			t.Errorf("byte %d, bit %d: nothing can be read", at, bit)
			continue
		}
		for _, bad := range unsaid(t, l, true) {
			t.Errorf("byte %d, bit %d: %s", at, bit, bad)
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Log(how)
}

// TestZeroedPages: each is found, by opening or by a check, or does no harm.
func TestZeroedPages(t *testing.T) {
	path := pier(t, 20)
	_, want := exported(t, path, Export)
	true, content := texts(t, path), bytesOf(t, path)
	how, step := map[string]int{}, 3
	if long() {
		step = 1
	}
	for n := 0; n < len(content)/4096; n += step {
		b := bytes.Clone(content)
		clear(b[n*4096 : (n+1)*4096])
		l, what := anyhow(t, damaged(t, b))
		if l == nil {
			t.Errorf("page %d: nothing can be read", n+1)
			continue
		}
		for _, bad := range unsaid(t, l, true) {
			t.Errorf("page %d: %s", n+1, bad)
		}
		if what == "opened" {
			what = found(t, l, want)
		}
		how[what]++
		if what == "not found" {
			t.Errorf("page %d is not found", n+1)
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Log(how)
}

// found says what a check finds in a library that should export as want.
func found(t *testing.T, l *data.Library, want []byte) string {
	t.Helper()
	r, err := Check(context.Background(), l, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	err = Export(context.Background(), l, &b, nil)
	switch {
	case !r.Whole():
		return "found by a check"
	case len(r.Mended) > 0 && err == nil && bytes.Equal(b.Bytes(), want):
		return "mended by a check"
	case err == nil && bytes.Equal(b.Bytes(), want):
		return "harmless"
	}
	t.Logf("%+v, %v\n%s", r, err, firstUnlike(b.Bytes(), want))
	return "not found"
}

// firstUnlike are the first lines in which two exports differ.
func firstUnlike(got, want []byte) string {
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("%.600s\n%.600s", g[i], w[i])
		}
	}
	return ""
}
