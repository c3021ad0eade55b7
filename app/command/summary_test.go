package command

import (
	"os"
	"strings"
	"testing"
)

// TestSummaryForms: each form is written, the same twice, and begins as its
// kind of file does.
func TestSummaryForms(t *testing.T) {
	room(t)
	for format, begins := range map[string]string{
		"docx": "PK\x03\x04", "pdf": "%PDF-1.", "zip": "PK\x03\x04", "csv": "\ufeffNo.,Outlet", "txt": "Ferry", "html": "<!doctype html>", "md": "# Ferry",
	} {
		args := []string{"compare", "dawn.txt", "echo.txt", "--quick", "--variant", "summary", "--format", format, "--name", "N. H."}
		code, _, out, said := run(false, args...)
		if code != Done || !strings.HasPrefix(out, begins) {
			t.Errorf("%s: code %d, said %q, wrote %.60q", format, code, said, out)
		}
		if _, _, again, _ := run(false, args...); again != out {
			t.Errorf("%s: another run wrote something else", format)
		}
	}
}

func TestSummaryFlags(t *testing.T) {
	room(t)
	for args, want := range map[string]string{
		"--variant long":                          "one-page",
		"--style harvard":                         "chicago",
		"--lang xx":                               "“xx”",
		"--sheet cells --format csv":              "differences, facts",
		"--sheet facts --format txt":              "csv",
		"--variant full --format json":            "json",
		"--out dawn.txt":                          "one of the articles",
		"--variant summary --format html --max 1": "--max",
	} {
		code, _, out, said := run(false, append([]string{"compare", "dawn.txt", "echo.txt"}, strings.Fields(args)...)...)
		if code != Misuse || out != "" || !strings.Contains(said, want) {
			t.Errorf("%s: code %d, said %q, wrote %.40q", args, code, said, out)
		}
	}
}

// TestSummaryOnATerminal is a file, never in the place of another.
func TestSummaryOnATerminal(t *testing.T) {
	room(t)
	for _, want := range []string{"ferry-runs-aground-off-calder-point.pdf", "ferry-runs-aground-off-calder-point-2.pdf"} {
		code, _, out, said := run(true, "compare", "dawn.txt", "echo.txt", "--quick", "--format", "pdf")
		if _, err := os.Stat(want); code != Done || err != nil || out != "" || !strings.Contains(said, "Written: ") {
			t.Errorf("code %d, %v, said %q", code, err, said)
		}
	}
}
