package command

import (
	"context"
	"os"
	"strings"
	"testing"

	"parallax/data"
)

// TestImport: a line for each input, an exit code, and the library holds what
// the lines say.
func TestImport(t *testing.T) {
	room(t)
	for _, tt := range []struct {
		name, args string
		code       int
		out        []string
		say        string
	}{
		{"a folder", "event --event Ferry", Trouble, []string{"✕ none.txt", "✓ dawn.txt · Dawn Post · Ferry runs aground off Calder Point · 3 March 2025", "✓ echo.txt"}, "2 new in the library, 2 added to the event “Ferry”, 1 refused."},
		{"the same again", "dawn.txt echo.txt --event ferry", Done, []string{"= dawn.txt", "already in the library"}, "0 new in the library, 0 added"},
		{"no event", "head.txt", Done, []string{"head.txt"}, "1 new in the library."},
		{"twice", "dawn.txt copy.txt", Done, []string{"= copy.txt"}, "0 new in the library."},
		{"an address in this computer", "http://127.0.0.1/x", Trouble, []string{"✕ 127.0.0.1/x", "its own network"}, "1 refused."},
		{"missing", "nowhere.txt", Trouble, []string{"✕ nowhere.txt", "does not exist"}, "1 refused."},
		{"nothing named", "--event x", Misuse, nil, "at least one"},
		{"odd option", "dawn.txt --colour", Misuse, nil, "“-colour”"},
		{"no library", "dawn.txt --library echo.txt", Unusable, nil, "not a Parallax library"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			args := append([]string{"import"}, strings.Fields(tt.args)...)
			if !strings.Contains(tt.args, "--library") {
				args = append(args, "--library", "lib")
			}
			code, handled, out, said := run(false, args...)
			if code != tt.code || !handled || !strings.Contains(said, tt.say) {
				t.Errorf("code %d, handled %t, said %q, out %q", code, handled, said, out)
			}
			for _, want := range tt.out {
				if !strings.Contains(out, want) {
					t.Errorf("wrote %q, want %q in it", out, want)
				}
			}
			if strings.ContainsAny(out, "\x1b\x07") {
				t.Errorf("control characters reach the terminal: %q", out)
			}
		})
	}
	wantFerry(t)
}

// TestImportTellsMisfits: an article about another event than those that are there is
// added, and its line says so; one about the same is not told.
func TestImportTellsMisfits(t *testing.T) {
	room(t)
	bread := "A bakery wins a prize\n\nThe rye bread of a small bakery in the hills was named the best of the country by a jury of cooks.\n\nThe baker has three helpers and an oven from 1931.\n"
	if err := os.WriteFile("bread.txt", []byte(bread), 0o600); err != nil {
		t.Fatal(err)
	}
	const told = "may be about another event"
	code, _, out, _ := run(false, "import", "dawn.txt", "echo.txt", "bread.txt", "--event", "Ferry", "--library", "lib")
	if lines := strings.Split(strings.TrimSpace(out), "\n"); code != Done || len(lines) != 3 || strings.Count(out, told) != 1 ||
		!strings.HasPrefix(lines[2], "! bread.txt") || !strings.Contains(lines[2], told) {
		t.Errorf("code %d, wrote %q", code, out)
	}
	if _, _, out, _ := run(false, "import", "bread.txt", "--library", "other"); strings.Contains(out, told) {
		t.Errorf("in no event: %q", out)
	}
	if _, _, out, _ := run(false, "import", "bread.txt", "--event", "Bread", "--library", "third"); strings.Contains(out, told) {
		t.Errorf("in an event of its own: %q", out)
	}
}

// wantFerry: the library holds the event and the article without one.
func wantFerry(t *testing.T) {
	t.Helper()
	l, err := data.Open(context.Background(), "lib")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	events, err1 := l.Events(context.Background())
	unsorted, err2 := l.UnsortedArticles(context.Background())
	if err1 != nil || err2 != nil || len(events) != 1 || events[0].Title != "Ferry" || len(events[0].Articles) != 2 || len(unsorted) != 1 {
		t.Errorf("events %+v, %d unsorted (%v, %v)", events, len(unsorted), err1, err2)
	}
	if b, err := os.ReadFile("echo.txt"); err != nil || string(b) != echo {
		t.Error("a file was changed")
	}
}
