package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestVerify: a summary in any form holds with its articles, and tells when a
// text is another or missing.
func TestVerify(t *testing.T) {
	room(t)
	for _, format := range []string{"docx", "pdf", "zip", "txt", "html", "md"} {
		out := "sum." + format
		if code, _, _, said := run(false, "compare", "dawn.txt", "echo.txt", "--quick", "--variant", "full", "--format", format, "--out", out); code != Done {
			t.Fatal(said)
		}
		code, _, wrote, said := run(false, "verify", out, "echo.txt", "dawn.txt")
		if code != Done || strings.Contains(wrote, "differs") || strings.Count(wrote, "holds") < 3 {
			t.Errorf("%s: code %d, wrote %q, said %q", format, code, wrote, said)
		}
		code, _, wrote, _ = run(false, "verify", out, "dawn.txt")
		if code != Trouble || !strings.Contains(wrote, "differs  1 of 2 texts") || !strings.Contains(wrote, "cannot be checked") {
			t.Errorf("%s with one text: code %d, wrote %q", format, code, wrote)
		}
	}
	for _, out := range []string{"all.html", "all.md", "all.json"} {
		if code, _, _, said := run(false, "compare", "dawn.txt", "echo.txt", "--quick", "--out", out); code != Done {
			t.Fatal(said)
		}
		if code, _, wrote, said := run(false, "verify", out, "echo.txt", "dawn.txt"); code != Done || !strings.Contains(wrote, "differences come out the same") {
			t.Errorf("%s: code %d, wrote %q, said %q", out, code, wrote, said)
		}
	}
	if code, _, _, said := run(false, "verify", "dawn.txt", "echo.txt"); code != Misuse || !strings.Contains(said, "no receipt") {
		t.Errorf("code %d, said %q", code, said)
	}
}

// TestVerifyFromTheLibrary takes the texts that the receipt names, and only
// reads the library.
func TestVerifyFromTheLibrary(t *testing.T) {
	room(t)
	library := filepath.Join(t.TempDir(), "l.sqlite")
	if code, _, _, said := run(false, "import", "dawn.txt", "echo.txt", "--library", library); code != Done {
		t.Fatal(said)
	}
	if code, _, _, said := run(false, "compare", "dawn.txt", "echo.txt", "--quick", "--format", "txt", "--out", "s.txt"); code != Done {
		t.Fatal(said)
	}
	before, err := os.ReadFile(library)
	if err != nil {
		t.Fatal(err)
	}
	if code, _, wrote, said := run(false, "verify", "s.txt", "--library", library); code != Done {
		t.Errorf("code %d, wrote %q, said %q", code, wrote, said)
	}
	if after, err := os.ReadFile(library); err != nil || string(after) != string(before) {
		t.Errorf("the library changed, %v", err)
	}
}
