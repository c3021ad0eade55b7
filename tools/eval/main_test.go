package main

import (
	"strings"
	"testing"
)

func TestRunUnknownTask(t *testing.T) {
	err := run([]string{"nonsense", "in", "out"}, &strings.Builder{})
	if err == nil || !strings.Contains(err.Error(), `no task "nonsense"`) {
		t.Fatalf("got %v", err)
	}
}

func TestTaskNames(t *testing.T) {
	seen := map[string]bool{}
	for _, x := range tasks() {
		if x.name == "" || x.run == nil || seen[x.name] {
			t.Errorf("task %q is unnamed, empty or named twice", x.name)
		}
		seen[x.name] = true
	}
}
