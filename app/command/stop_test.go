package command

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// TestStops: a command ends within a second of being stopped, says so, and
// leaves no file.
func TestStops(t *testing.T) {
	room(t)
	var long []string
	for i := range 6 {
		name := fmt.Sprintf("long%d.txt", i)
		text := fmt.Sprintf("Title %d\n\n%s", i, strings.Repeat("The council voted to close the bridge on Tuesday.\n\n", 900))
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		long = append(long, name)
	}
	before := listing(t)
	silent, _ := io.Pipe()
	for _, tt := range []struct {
		name, args string
		after      time.Duration
	}{
		{"at once", "compare dawn.txt echo.txt --out r.html", 0},
		{"while it compares", "compare --out r.html " + strings.Join(long, " "), 150 * time.Millisecond},
		{"while it reads for meaning", "compare --out r.html " + strings.Join(long, " "), 900 * time.Millisecond},
		{"while nothing comes", "compare - echo.txt --out r.html", 50 * time.Millisecond},
		{"one article", "analyze - --out r.txt", 50 * time.Millisecond},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			time.AfterFunc(tt.after, cancel)
			var out, said bytes.Buffer
			begun := time.Now()
			code, _ := Run(ctx, Call{Args: strings.Fields(tt.args), Stdin: silent, Stdout: &out, Stderr: &said})
			if took := time.Since(begun) - tt.after; took > time.Second {
				t.Errorf("it ended after %v", took)
			}
			if code != Stopped || !strings.Contains(said.String(), "ou stopped it") || out.Len() > 0 {
				t.Errorf("code %d, said %q, wrote %q", code, said.String(), out.String())
			}
			if got := listing(t); got != before {
				t.Errorf("files: %s, before: %s", got, before)
			}
		})
	}
}
