package main

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os/exec"
	"slices"
	"strings"
	"time"
)

// longest is how long a process may take.
const longest = time.Minute

// measured are the runs of one command.
type measured struct {
	seconds []float64 // ascending
	work    float64   // seconds of all processors, the least of all runs
	memory  float64   // MB, the most of all runs; 0 where the system does not say
	failed  string    // how the last run failed, "" when it did not
}

func (m measured) least() float64  { return m.seconds[0] }
func (m measured) median() float64 { return m.seconds[len(m.seconds)/2] }

func (m measured) String() string {
	if m.failed != "" {
		return "not measured: " + m.failed
	}
	return fmt.Sprintf("%.2f / %.2f / %.2f s, %.0f MB", m.least(), m.median(), m.work, m.memory)
}

// several runs a command so often, but not again once it has failed.
func several(runs int, command []string) measured {
	var m measured
	for range runs {
		ctx, cancel := context.WithTimeout(context.Background(), longest)
		c := exec.CommandContext(ctx, command[0], command[1:]...)
		var words bytes.Buffer
		c.Stderr = &words
		start := time.Now()
		err := c.Run()
		m.seconds = append(m.seconds, time.Since(start).Seconds())
		if c.ProcessState != nil {
			m.memory = max(m.memory, residentMB(c.ProcessState))
			work := (c.ProcessState.UserTime() + c.ProcessState.SystemTime()).Seconds()
			if m.work == 0 || work < m.work {
				m.work = work
			}
		}
		if err != nil {
			m.failed = failure(ctx, err, words.String())
		}
		cancel()
		if err != nil {
			break
		}
	}
	slices.Sort(m.seconds)
	return m
}

// failure words why a run failed: the end of what it said.
func failure(ctx context.Context, err error, said string) string {
	if ctx.Err() != nil {
		return fmt.Sprintf("stopped after %v", longest)
	}
	lines := strings.Split(strings.TrimSpace(said), "\n")
	const most = 160
	last := []rune(lines[len(lines)-1])
	if said = string(last); len(last) > most {
		said = string(last[:most]) + " …"
	}
	return fmt.Sprintf("%v: %s", err, strings.ReplaceAll(said, "|", "/"))
}

// exponent is p where n times the input takes n to the power p times as long.
func exponent(before, after, n float64) float64 { return math.Log(after/before) / math.Log(n) }
