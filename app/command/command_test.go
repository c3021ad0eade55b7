package command

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The articles of the tests, written for them.
const (
	dawn = "Title: Ferry runs aground off Calder Point\nOutlet: Dawn Post\nDate: 2025-03-03\n\n" +
		"A ferry with 48 people on board ran aground off Calder Point on Monday morning.\n\n" +
		"“The fog came in fast, and we did what we could,” Captain Ines Bahr said.\n\nAll 48 passengers were taken to the shore by noon.\n"
	echo = "Title: Fog strands 48 on ferry\nOutlet: Evening Echo\nDate: 2025-03-04\n\n" +
		"A ferry carrying 48 people ran aground off Calder Point in thick fog on Monday.\n\n" +
		"“We did what we could,” Captain Ines Bahr insisted.\n\nThe company will pay for hotels and for new tickets.\n"
)

// room is a working folder with the articles and with bad input.
func room(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	write := func(name, data string) {
		if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("dawn.txt", dawn)
	write("echo.txt", echo)
	write("copy.txt", dawn)
	write("empty.txt", "")
	write("binary.txt", "\x7fELF\x02\x01\x00\x00"+strings.Repeat("\x00\xff\x01", 400))
	write("head.txt", "Title: \x1b]0;owned\x07Alarm\nOutlet: Ev\x1b[31mil\u202e\n\nA ferry with 48 people ran aground \x1b[2Joff Calder Point on Monday.\n\nNobody was hurt, the harbour office said in the evening.\n")
	if err := os.Truncate("copy.txt", int64(len(dawn))); err != nil {
		t.Fatal(err)
	}
	big, err := os.Create("big.txt")
	if err != nil {
		t.Fatal(err)
	}
	if err := big.Truncate(50 << 20); err != nil {
		t.Fatal(err)
	}
	if err := big.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("event", 0o700); err != nil {
		t.Fatal(err)
	}
	write("event/dawn.txt", dawn)
	write("event/echo.txt", echo)
	write("event/meta.json", "{}")
	write("event/README.txt", "About this folder.")
	write("event/none.txt", "")
}

func run(terminal bool, args ...string) (code int, handled bool, out, said string) {
	var stdout, stderr bytes.Buffer
	code, handled = Run(context.Background(), Call{args, strings.NewReader(dawn), &stdout, &stderr, terminal})
	return code, handled, stdout.String(), stderr.String()
}

func TestBadInput(t *testing.T) {
	for _, tt := range []struct {
		name, args string
		code       int
		say        string
	}{
		{"empty file", "compare dawn.txt empty.txt", Trouble, "“empty.txt”"},
		{"binary file", "compare dawn.txt binary.txt", Trouble, "“binary.txt”"},
		{"large file", "compare dawn.txt big.txt", Trouble, "“big.txt”"},
		{"missing file", "compare dawn.txt nowhere.txt", Trouble, "“nowhere.txt”"},
		{"two bad files", "compare empty.txt nowhere.txt", Trouble, "“nowhere.txt”"},
		{"one article", "compare dawn.txt", Misuse, "at least two"},
		{"one article in a folder", "compare event/none.txt event/dawn.txt", Trouble, "none.txt"},
		{"the same file twice", "compare dawn.txt dawn.txt", Trouble, "same text"},
		{"the same text twice", "compare dawn.txt copy.txt", Trouble, "“copy.txt”"},
		{"too many", "compare dawn.txt echo.txt head.txt --max 2", Trouble, "--max"},
		{"no article", "compare", Misuse, "at least two"},
		{"unknown option", "compare dawn.txt echo.txt --colour", Misuse, "“-colour”"},
		{"option without value", "compare dawn.txt echo.txt --format", Misuse, "“-format”"},
		{"unknown format", "compare dawn.txt --format rtf echo.txt", Misuse, "html, md, json"},
		{"over an article", "compare dawn.txt echo.txt --format md --out echo.txt", Misuse, "one of the articles"},
		{"base elsewhere", "compare dawn.txt echo.txt --base head.txt", Misuse, "“head.txt”"},
		{"analyze nothing", "analyze", Misuse, "one article"},
		{"analyze two", "analyze dawn.txt echo.txt", Misuse, "compare"},
		{"analyze empty", "analyze empty.txt", Trouble, "“empty.txt”"},
		{"no command", "comprae dawn.txt", Misuse, "“comprae”"},
		{"no help", "help nothing", Misuse, "“nothing”"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			room(t)
			before := listing(t)
			args := strings.Fields(tt.args)
			if !strings.Contains(tt.args, "--out") && len(args) > 1 && args[0] != "help" && args[0] != "comprae" && !strings.HasSuffix(tt.args, "--format") {
				args = append(args, "--out", "result.html")
				if args[0] == "analyze" {
					args[len(args)-1] = "result.json"
				}
			}
			code, handled, out, said := run(false, args...)
			if code != tt.code || !handled || out != "" {
				t.Errorf("code %d, handled %t, stdout %q", code, handled, out)
			}
			if !strings.Contains(said, tt.say) || strings.Count(said, "\n") > 2 {
				t.Errorf("said %q, want it to name %q", said, tt.say)
			}
			if after := listing(t); after != before {
				t.Errorf("files before %s, after %s", before, after)
			}
			if b, _ := os.ReadFile("echo.txt"); string(b) != echo {
				t.Error("an article was overwritten")
			}
		})
	}
}

func listing(t *testing.T) string {
	t.Helper()
	names, err := filepath.Glob("*")
	if err != nil {
		t.Fatal(err)
	}
	hidden, _ := filepath.Glob(".*")
	return strings.Join(append(names, hidden...), " ")
}

func TestCompare(t *testing.T) {
	for _, tt := range []struct{ name, args, want, said string }{
		{"html by default", "compare dawn.txt echo.txt", "<!DOCTYPE html>", ""},
		{"option first", "compare --format md dawn.txt echo.txt", "# Ferry runs aground", ""},
		{"option last", "compare dawn.txt echo.txt --format=md", "# Ferry runs aground", ""},
		{"option between", "compare dawn.txt -f md echo.txt", "# Ferry runs aground", ""},
		{"title", "compare dawn.txt echo.txt -f md --title The*ferry*", `# The\*ferry\*`, ""},
		{"base", "compare dawn.txt echo.txt -f md --base ./echo.txt", "# Fog strands 48", ""},
		{"json", "compare dawn.txt echo.txt --format json", `"schema": "parallax.comparison"`, ""},
		{"folder", "compare event --format md", "Evening Echo", "Skipped “meta.json”"},
		{"standard input", "compare - echo.txt --format md", "Dawn Post", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			room(t)
			code, _, out, said := run(false, strings.Fields(tt.args)...)
			if code != Done || !strings.Contains(out, tt.want) || !strings.Contains(said, tt.said) {
				t.Errorf("code %d, said %q, wrote %.200q", code, said, out)
			}
			if _, _, again, _ := run(false, strings.Fields(tt.args)...); again != out {
				t.Error("a second run differs")
			}
		})
	}
}

// TestQuick: --quick compares by words alone and says so in each format;
// without it nothing of the kind is said.
func TestQuick(t *testing.T) {
	room(t)
	for format, says := range map[string]string{"html": "Compared by words alone", "md": "Compared by words alone", "json": "\"meaning\": [\n    false,\n    false\n  ]"} {
		_, _, full, _ := run(false, "compare", "dawn.txt", "echo.txt", "--format", format)
		code, _, quick, said := run(false, "compare", "--quick", "dawn.txt", "echo.txt", "--format", format)
		if code != Done || !strings.Contains(quick, says) || strings.Contains(full, says) {
			t.Errorf("%s: code %d, said %q, wrote %s", format, code, said, quick)
		}
	}
}

func TestFolderTellsOfSkippedFiles(t *testing.T) {
	room(t)
	_, _, _, said := run(false, "compare", "event", "-f", "md")
	for _, want := range []string{"“meta.json”", "“README.txt”", "“event/none.txt”"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q does not name %s", said, want)
		}
	}
}

func TestOut(t *testing.T) {
	room(t)
	if err := os.WriteFile("r.md", []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, _, said := run(false, "compare", "dawn.txt", "echo.txt", "--out", "r.md")
	if old, err := os.ReadFile("r.md"); code != Misuse || err != nil || string(old) != "old" || !strings.Contains(said, "--force") {
		t.Errorf("code %d, %v, said %q, there is %.40q", code, err, said, old)
	}
	code, _, out, said := run(false, "compare", "dawn.txt", "echo.txt", "--out", "r.md", "--force")
	got, err := os.ReadFile("r.md")
	if code != Done || err != nil || out != "" || !strings.Contains(said, "r.md") || !strings.HasPrefix(string(got), "# Ferry") {
		t.Errorf("code %d, %v, said %q, wrote %.40q", code, err, said, got)
	}
	if st, err := os.Stat("r.md"); err != nil || st.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", st.Mode(), err)
	}
	before := listing(t)
	code, _, _, said = run(false, "compare", "dawn.txt", "echo.txt", "--out", "nowhere/r.md")
	if code != Trouble || !strings.Contains(said, "was not written") || listing(t) != before {
		t.Errorf("code %d, said %q", code, said)
	}
}

func TestTerminalGetsAFile(t *testing.T) {
	room(t)
	for _, want := range []string{"ferry-runs-aground-off-calder-point.html", "ferry-runs-aground-off-calder-point-2.html"} {
		code, _, out, said := run(true, "compare", "dawn.txt", "echo.txt")
		if _, err := os.Stat(want); code != Done || err != nil || out != "" || !strings.Contains(said, want) {
			t.Errorf("code %d, %v, said %q, stdout %.40q", code, err, said, out)
		}
	}
}

// TestNothingSteersTheTerminal: whatever an article or a file name holds, no
// control character comes out.
func TestNothingSteersTheTerminal(t *testing.T) {
	room(t)
	if err := os.WriteFile("a\x1b[31m.txt", nil, 0o600); err != nil {
		t.Skip("this system takes no such name")
	}
	for _, args := range [][]string{
		{"compare", "head.txt", "dawn.txt", "-f", "md"},
		{"compare", "head.txt", "dawn.txt", "-f", "json"},
		{"compare", "head.txt", "head.txt"},
		{"compare", "head.txt", "dawn.txt", "--out", "no\x1b[5m/where"},
		{"analyze", "head.txt"},
		{"analyze", "head.txt", "--format", "json"},
		{"analyze", "a\x1b[31m.txt"},
		{"analyze", "none\x1b[31m.txt"},
		{"no\x07command"},
	} {
		_, _, out, said := run(true, args...)
		if i := strings.IndexFunc(out+said, func(r rune) bool { return r != '\n' && shown(string(r)) != string(r) }); i >= 0 || out+said == "" {
			t.Errorf("%q: %q", args, out+said)
		}
	}
}

func TestAnalyze(t *testing.T) {
	room(t)
	for format, want := range map[string]string{"text": "SENTENCES", "md": "## Sentences", "json": `"parallax.article"`} {
		code, _, out, said := run(false, "analyze", "dawn.txt", "--format", format)
		if code != Done || !strings.Contains(out, want) || !strings.Contains(out, "All 48 passengers") {
			t.Errorf("%s: code %d, said %q, wrote %q", format, code, said, out)
		}
		if format == "json" && !json.Valid([]byte(out)) {
			t.Error("no valid JSON")
		}
	}
}

func TestHelp(t *testing.T) {
	for _, args := range []string{"help", "help compare", "compare --help", "analyze dawn.txt -h", "--help", "-h", "version", "--version", "help version", "help help"} {
		code, handled, out, said := run(false, strings.Fields(args)...)
		if code != Done || !handled || len(out) < 20 || said != "" {
			t.Errorf("%s: code %d, wrote %q, said %q", args, code, out, said)
		}
	}
	for _, c := range commands() {
		if _, _, out, _ := run(false, "help"); !strings.Contains(out, c.name) || !strings.Contains(c.help, "usage: parallax "+c.name) {
			t.Errorf("the help lacks %s", c.name)
		}
	}
}

// TestWindowArguments are those that Run leaves to the window.
func TestWindowArguments(t *testing.T) {
	room(t)
	for _, args := range []string{"", "dawn.txt echo.txt", "--library x.sqlite"} {
		if code, handled, out, said := run(false, strings.Fields(args)...); handled || code != Done || out+said != "" {
			t.Errorf("%q: code %d, handled %t, %q", args, code, handled, out+said)
		}
	}
}

func TestVersionIsThatOfThePackage(t *testing.T) {
	b, err := os.ReadFile("../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), `Version = "`+Version+`"`) {
		t.Errorf("FyneApp.toml has another version than %s", Version)
	}
}

func TestFileName(t *testing.T) {
	for _, tt := range []struct{ title, want string }{
		{"Port reopens at last, as police end “illegal” blockade", "port-reopens-at-last-as-police-end-illegal-blockade.html"},
		{"Dockworker's skull", "dockworkers-skull.html"},
		{"../../etc/passwd", "etc-passwd.html"},
		{"Überfall in Łódź", "überfall-in-łódź.html"},
		{"…", "comparison.html"},
		{"", "comparison.html"},
		{"Sample: Police clear port road on day 11 of Port Ellis dock strike, 23 arrested", "sample-police-clear-port-road-on-day-11-of-port-ellis-dock.html"},
		{strings.Repeat("é", 40), strings.Repeat("é", 30) + ".html"},
		{strings.Repeat("word ", 60), strings.TrimSuffix(strings.Repeat("word-", 12), "-") + ".html"},
	} {
		if got := FileName(tt.title, ".html"); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.title, got, tt.want)
		}
	}
}

func TestSample(t *testing.T) {
	t.Chdir(t.TempDir())
	var stdout, stderr bytes.Buffer
	if code := NoWindow(context.Background(), Call{Stdout: &stdout, Stderr: &stderr}, "No window."); code != Done {
		t.Fatalf("code %d, said %q", code, stderr.String())
	}
	page, err := os.ReadFile(SampleFile)
	if err != nil || !bytes.Contains(page, []byte("Port Ellis")) || !strings.Contains(stdout.String(), SampleFile) || !strings.HasPrefix(stderr.String(), "No window.") {
		t.Errorf("%v, said %q and %q", err, stdout.String(), stderr.String())
	}
}

func TestWindowOptions(t *testing.T) {
	for _, tt := range []struct{ args, library, files, say string }{
		{"", "", "", ""},
		{"a.txt b.html", "", "a.txt b.html", ""},
		{"--library l.sqlite a.txt", "l.sqlite", "a.txt", ""},
		{"a.txt --library=l.sqlite", "l.sqlite", "a.txt", ""},
		{"a.txt --colour", "", "", "“-colour”"},
		{"--library", "", "", "“-library”"},
	} {
		var stderr bytes.Buffer
		w, ok := WindowOptions(Call{Args: strings.Fields(tt.args), Stderr: &stderr})
		if ok != (tt.say == "") || !strings.Contains(stderr.String(), tt.say) {
			t.Errorf("%q: ok %t, said %q", tt.args, ok, stderr.String())
		}
		if ok && (w.Library != tt.library || strings.Join(w.Files, " ") != tt.files) {
			t.Errorf("%q: %+v", tt.args, w)
		}
	}
}
