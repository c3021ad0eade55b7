package safety

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"parallax/data"
	"parallax/data/file"
)

func salvaged(t *testing.T, from string) (Saved, *data.Library) {
	t.Helper()
	before, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(t.TempDir(), "saved", data.FileName)
	s, err := Salvage(context.Background(), from, to)
	if err != nil {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(from); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the damaged file was touched (%v)", err)
	}
	l := opened(t, to)
	if r, err := Check(context.Background(), l, nil); err != nil || len(r.Faults)+len(r.Mended) < s.Damaged || s.Damaged == 0 && !r.Whole() {
		t.Errorf("what was saved is not whole: %+v, %v", r, err)
	}
	return s, l
}

// TestSalvageOfWhole: nothing is lost of a whole file, and no cache is needed.
func TestSalvageOfWhole(t *testing.T) {
	path := pier(t, 30)
	_, want := exported(t, path, Export)
	s, l := salvaged(t, path)
	var b bytes.Buffer
	if err := Export(context.Background(), l, &b, nil); err != nil || s.Articles != 30 || s.Originals != 30 || s.Events != 1 || s.Left+s.Nameless+s.Damaged > 0 {
		t.Errorf("%+v, %v", s, err)
	}
	if !bytes.Equal(b.Bytes(), want) {
		t.Error("the library is another one")
	}
}

// TestSalvageOfLog: what stands only in the log is saved.
func TestSalvageOfLog(t *testing.T) {
	path := pier(t, 3)
	l := opened(t, path)
	if err := l.RenameEvent(context.Background(), onlyEvent(t, l), "NEW"); err != nil {
		t.Fatal(err)
	}
	_, saved := salvaged(t, path)
	if es, err := saved.Events(context.Background()); err != nil || len(es) != 1 || es[0].Title != "NEW" {
		t.Errorf("%v, %v", es, err)
	}
}

func onlyEvent(t *testing.T, l *data.Library) string {
	t.Helper()
	es, err := l.Events(context.Background())
	if err != nil || len(es) != 1 {
		t.Fatal(es, err)
	}
	return es[0].ID
}

func TestSalvageOfDamage(t *testing.T) {
	content := bytesOf(t, pier(t, 40))
	size := len(content)
	page := func(n int) []byte { // of zeros
		b := bytes.Clone(content)
		clear(b[(n-1)*4096 : n*4096])
		return b
	}
	noise := bytes.Clone(content)
	r := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		noise[4096+r.IntN(size-4096)] ^= byte(1 + r.IntN(255))
	}
	for _, tt := range []struct {
		name             string
		content          []byte
		articles, events int // at least
	}{
		{"its beginning of other bytes", append([]byte("SQLite format 4\x00"), content[16:]...), 40, 1},
		{"the size of its pages is wrong", append(append(bytes.Clone(content[:16]), 0, 0), content[18:]...), 40, 1},
		{"its first page of zeros", page(1), 40, 1},
		{"its second page of zeros", page(2), 40, 1},
		{"half of it", content[:size/2], 10, 1},
		{"without its last bytes", content[:size-100], 39, 1},
		{"400 bytes of noise", noise, 36, 1},
		{"a negative version", altered(t, content, `PRAGMA user_version = -7`), 40, 1},
		{"a trigger", altered(t, content, `CREATE TRIGGER t AFTER INSERT ON articles BEGIN DELETE FROM events; END`), 40, 1},
		{"a view in place of a table", altered(t, content, `DROP TABLE settings; CREATE VIEW settings AS SELECT hex(zeroblob(400000000)) AS key, 1 AS value`), 40, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, l := salvaged(t, damaged(t, tt.content))
			if s.Articles < tt.articles || s.Events < tt.events {
				t.Errorf("%+v", s)
			}
			if as, err := l.Articles(context.Background()); err != nil || len(as) != s.Articles {
				t.Errorf("%d of %d articles, %v", len(as), s.Articles, err)
			}
		})
	}
}

func altered(t *testing.T, content []byte, statements string) []byte {
	t.Helper()
	path := damaged(t, content)
	raw(t, path, statements)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestSalvageOfNothing: what holds nothing of a library makes none.
func TestSalvageOfNothing(t *testing.T) {
	for name, content := range map[string][]byte{
		"nothing": nil, "text": []byte("Not a library."), "zeros": make([]byte, 50_000),
		"noise": bytes.Repeat([]byte{0x0d, 0, 7, 0, 0x10, 0xff, 1}, 9000),
	} {
		to := filepath.Join(t.TempDir(), data.FileName)
		if s, err := Salvage(context.Background(), damaged(t, content), to); !errors.Is(err, ErrNothingLeft) {
			t.Errorf("%s: %+v, %v", name, s, err)
		}
		if left, _ := filepath.Glob(to + "*"); len(left) > 0 {
			t.Errorf("%s: left %v", name, left)
		}
	}
}

// TestReadingDamaged: the rest of a damaged library can be read at once.
func TestReadingDamaged(t *testing.T) {
	content := bytesOf(t, pier(t, 40))
	path := damaged(t, content[:len(content)*2/3])
	if _, err := data.Open(context.Background(), path); !errors.Is(err, file.ErrBroken) {
		t.Fatal(err)
	}
	l, saved, err := OpenDamaged(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	as, err := l.Articles(context.Background())
	if err != nil || len(as) < 10 || len(as) != saved.Articles || !l.ReadOnly() || l.Path() != path {
		t.Errorf("%d articles, %+v, %v", len(as), saved, err)
	}
	if err := l.Close(); err != nil {
		t.Error(err)
	}
}

// TestRandomDamage: no damage makes the program fall or hang.
func TestRandomDamage(t *testing.T) {
	content := bytesOf(t, pier(t, 12))
	r := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		b := bytes.Clone(content[:len(content)-r.IntN(len(content)/2)])
		for range 1 + r.IntN(200) {
			b[r.IntN(len(b))] = byte(r.IntN(256))
		}
		_, err := Salvage(context.Background(), damaged(t, b), filepath.Join(t.TempDir(), "saved"))
		if err != nil && !errors.Is(err, ErrNothingLeft) {
			t.Error(err)
		}
	}
}
