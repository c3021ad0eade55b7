package command

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// TestCheckForms: each form is written, the same twice, and holds no character
// that steers, whatever the text and the articles hold.
func TestCheckForms(t *testing.T) {
	room(t)
	text := "# Summary\n\n- Article 1 says that 48 people were aboard.\n- \x1b[31mThe second article\u202e does not mention <b>the harbour office</b>.\n<script>alert(1)</script>\n"
	if err := os.WriteFile("answer.md", []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for format, begins := range map[string]string{"html": "<!doctype html>", "md": "# A text", "text": "A text", "docx": "PK\x03\x04", "json": "{"} {
		args := []string{"check", "answer.md", "dawn.txt", "echo.txt", "head.txt", "--quick", "--format", format}
		code, _, out, said := run(false, args...)
		if code != Done || !strings.HasPrefix(out, begins) {
			t.Errorf("%s: code %d, said %q, wrote %.60q", format, code, said, out)
		}
		if format != "docx" && strings.ContainsAny(out, "\x1b\x07\u202e") || format == "html" && strings.Contains(out, "<script>alert") {
			t.Errorf("%s: harmful characters", format)
		}
		if _, _, again, _ := run(false, args...); again != out {
			t.Errorf("%s: another run wrote something else", format)
		}
	}
}

// TestCheckJSON: spans are code points of the texts that the file holds.
func TestCheckJSON(t *testing.T) {
	room(t)
	if err := os.WriteFile("answer.md", []byte("“Ferry” – 48 people were aboard, the first article says."), 0o600); err != nil {
		t.Fatal(err)
	}
	_, _, out, _ := run(false, "check", "answer.md", "event", "--quick", "--format", "json")
	var j struct {
		Schema     string
		Version    int
		Text       string
		Articles   []struct{ Text string }
		Statements []struct {
			Verdict string
			Span    struct {
				Start, End int
				Text       string
			}
			Passages []struct {
				Article int
				Span    struct {
					Start, End int
					Text       string
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &j); err != nil || j.Schema != "parallax.check" || j.Version != 1 || len(j.Statements) == 0 {
		t.Fatalf("%v, %.200q", err, out)
	}
	for _, s := range j.Statements {
		if got := string([]rune(j.Text)[s.Span.Start:s.Span.End]); got != s.Span.Text {
			t.Errorf("%q, want %q", got, s.Span.Text)
		}
		for _, p := range s.Passages {
			if got := string([]rune(j.Articles[p.Article].Text)[p.Span.Start:p.Span.End]); got != p.Span.Text {
				t.Errorf("%q, want %q", got, p.Span.Text)
			}
		}
	}
}

func TestCheckMisuse(t *testing.T) {
	room(t)
	for args, want := range map[string]string{
		"":                                    "Name the text",
		"dawn.txt":                            "Name the text",
		"event dawn.txt echo.txt":             "The text comes first",
		"dawn.txt echo.txt":                   "at least two",
		"none.md dawn.txt echo.txt":           "none.md",
		"dawn.txt dawn.txt echo.txt -f xls":   "not known here",
		"head.txt dawn.txt echo.txt --wide 3": "no option",
	} {
		code, _, out, said := run(false, append([]string{"check"}, strings.Fields(args)...)...)
		if code == Done || out != "" || !strings.Contains(said, want) {
			t.Errorf("%q: code %d, said %q, wrote %.40q", args, code, said, out)
		}
	}
}
