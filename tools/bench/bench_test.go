package main

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// stand writes a shell script that stands in for a program.
func stand(t *testing.T, body string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "program")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSeveral(t *testing.T) {
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("no shell here")
	}
	m := several(3, []string{stand(t, "exit 0")})
	if len(m.seconds) != 3 || m.failed != "" || m.least() > m.median() || m.least() <= 0 || m.memory <= 0 {
		t.Errorf("%+v", m)
	}
	m = several(3, []string{stand(t, "echo first >&2; echo 'too | many' >&2; exit 3")})
	if len(m.seconds) != 1 || !strings.Contains(m.failed, "too / many") || strings.Contains(m.failed, "first") {
		t.Errorf("%+v", m)
	}
}

// TestTables holds that a failing program leaves no figure, and that without a
// peer the table says why.
func TestTables(t *testing.T) {
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("no shell here")
	}
	texts := t.TempDir()
	if err := os.MkdirAll(filepath.Join(texts, "hard", "equal"), 0o755); err != nil {
		t.Fatal(err)
	}
	b := bench{program: stand(t, "echo refused >&2; exit 1"), texts: texts, peerName: "it is not here"}
	var out strings.Builder
	if err := b.tables(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"not measured: exit status 1: refused", "No peer: it is not here.", "| equal |"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing in\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "/ 0.") {
		t.Errorf("a time of a run that failed:\n%s", out.String())
	}
}

func TestExponent(t *testing.T) {
	if got := exponent(1, 4, 2); math.Abs(got-2) > 1e-9 {
		t.Errorf("four times as long for twice the input: %v", got)
	}
}
